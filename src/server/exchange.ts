import type { Observation } from './observation.ts'

/** What is learnt about one request on its way through the server; the log, the metrics and the cache headers use it. */
export interface Exchange {
  /** When it came, by the clock of `performance`. */
  arrived?: number
  /** The parameters of the GraphQL request. */
  params?: { query: string; operationName?: string | undefined; variables?: unknown; extensions?: unknown }
  operationName?: string
  cost?: number
  /** Whether the client asked to be told the cost. */
  tellCost?: boolean
  /** The languages of `Accept-Language`, where the answer depends on them. */
  languages?: readonly string[]
  /** The `extensions.code` of the first error. */
  code?: string
  /** What was told of it, once it was answered. */
  observation?: Observation
}

const exchanges = new WeakMap<Request, Exchange>()

/** What is known of a request so far. */
export function exchangeOf(request: Request): Exchange {
  let exchange = exchanges.get(request)
  if (!exchange) {
    exchange = {}
    exchanges.set(request, exchange)
  }
  return exchange
}
