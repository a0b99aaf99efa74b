import { ProxyTracerProvider, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Plugin } from 'graphql-yoga'
import { exchangeOf } from './exchange.ts'
import { methodOf } from './head.ts'
import { type Observation, type Route, routeOf, type Tell } from './observation.ts'

const tracer = trace.getTracer('wps-graph')
const spans = new WeakMap<Request, Span>()

function begin(method: string, route: Route, startTime?: number): Span {
  const attributes = { 'http.request.method': method, 'http.route': route }
  return tracer.startSpan(`${method} ${route}`, {
    kind: SpanKind.SERVER,
    attributes,
    ...(startTime !== undefined && { startTime }),
  })
}

function end(span: Span, { operationName, cost, status }: Traced): void {
  if (operationName) span.setAttribute('graphql.operation.name', operationName)
  if (cost !== undefined) span.setAttribute('wps.cost', cost)
  span.setAttribute('http.response.status_code', status)
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}

type Traced = Pick<Observation, 'operationName' | 'cost' | 'status'>

/**
 * Tells OpenTelemetry of each request, by the API alone: without an SDK in the process nothing is recorded and nothing
 * is spent. Names and attributes follow the semantic conventions for HTTP and GraphQL; variables are not told.
 */
export function tracing(): Plugin {
  return {
    onRequest({ request }) {
      spans.set(request, begin(methodOf(request), routeOf(request.url)))
    },
    onResponse({ request, response: { status } }) {
      const span = spans.get(request)
      if (!span) return
      const { operationName, cost } = exchangeOf(request)
      end(span, { status, ...(operationName && { operationName }), ...(cost !== undefined && { cost }) })
    },
  }
}

/** Tells of a request that is answered already. Spans that nobody takes are not made: they cost as much as the answer. */
export const traced: Tell = (observation, milliseconds) => {
  const provider = trace.getTracerProvider()
  if (provider instanceof ProxyTracerProvider && !provider.getDelegateTracer('wps-graph')) return
  const { method, route } = observation
  end(begin(method, route, Date.now() - milliseconds), observation)
}
