import { ProxyTracerProvider, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { type Logger, pino } from 'pino'
import type { Exchange, Observation, Tell } from './exchange.ts'

/** What is to be told of a request, once it is known what it is answered. */
export function observationOf(exchange: Exchange, status: number, bytes: number): Observation {
  const { method, route = 'other', params, operationName, document, cost, code } = exchange
  const name = operationName ?? params?.operationName
  return {
    method,
    route,
    status,
    bytes,
    ...(typeof name === 'string' && { operationName: name.slice(0, 100) }),
    ...(document !== undefined && { document }),
    ...(cost !== undefined && { cost }),
    ...(code !== undefined && { code }),
  }
}

/** Milliseconds since a time of the clock of `performance`, to the microsecond. */
export const millisecondsSince = (started: number): number => Math.round((performance.now() - started) * 1_000) / 1_000

/** The log of the process: JSON, a line each, on standard output. */
export const createLog = (level: string, to: 1 | 2 = 1): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(to))

/** The addresses by which operators look after the service. */
export const probes: readonly string[] = ['/healthz', '/readyz']

/** Writes one line a request; probes of health are told only when something is wrong with them. */
export function logTo(log: Logger): Tell {
  const enabled = { error: log.isLevelEnabled('error'), info: log.isLevelEnabled('info') }
  return (observation, milliseconds) => {
    const { route, status } = observation
    const level = status >= 500 ? 'error' : 'info'
    if (!enabled[level] || (status < 400 && probes.includes(route))) return
    log[level]({ ...observation, milliseconds }, 'request')
  }
}

const tracer = trace.getTracer('wps-graph')

/**
 * Tells OpenTelemetry of a request that is answered, by the API alone: without an SDK in the process no span is made,
 * since it would cost as much as an answer from memory. Names and attributes follow the semantic conventions for HTTP
 * and GraphQL; variables are not told.
 */
export const traced: Tell = ({ method, route, status, operationName, cost }, milliseconds) => {
  const provider = trace.getTracerProvider()
  if (provider instanceof ProxyTracerProvider && !provider.getDelegateTracer('wps-graph')) return
  const span = tracer.startSpan(`${method} ${route}`, {
    kind: SpanKind.SERVER,
    startTime: Date.now() - milliseconds,
    attributes: {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      ...(operationName !== undefined && { 'graphql.operation.name': operationName }),
      ...(cost !== undefined && { 'wps.cost': cost }),
    },
  })
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}
