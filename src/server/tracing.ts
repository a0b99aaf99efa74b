import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Plugin } from 'graphql-yoga'
import { exchangeOf } from './exchange.ts'
import { routeOf } from './observation.ts'

const spans = new WeakMap<Request, Span>()

/**
 * Tells OpenTelemetry of each request, by the API alone: without an SDK in the process nothing is recorded and nothing
 * is spent. Names and attributes follow the semantic conventions for HTTP and GraphQL; variables are not told.
 */
export function tracing(): Plugin {
  const tracer = trace.getTracer('wps-graph')
  return {
    onRequest({ request }) {
      const route = routeOf(request.url)
      const attributes = { 'http.request.method': request.method, 'http.route': route }
      spans.set(request, tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }))
    },
    onResponse({ request, response: { status } }) {
      const span = spans.get(request)
      if (!span) return
      const { operationName, cost } = exchangeOf(request)
      if (operationName) span.setAttribute('graphql.operation.name', operationName)
      if (cost !== undefined) span.setAttribute('wps.cost', cost)
      span.setAttribute('http.response.status_code', status)
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
}
