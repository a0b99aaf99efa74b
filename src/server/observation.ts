import type { Plugin } from 'graphql-yoga'
import { hashOf } from './compiled.ts'
import { exchangeOf } from './exchange.ts'
import { methodOf } from './head.ts'
import type { ServerContext } from './parameters.ts'

/** What can be said of a request once it is answered. Never its variables: they may hold what a person looked for. */
export interface Observation {
  method: string
  route: Route
  status: number
  bytes: number
  /** The name of the operation, as the client gave it. */
  operationName?: string
  /** The first characters of the SHA-256 of the document. */
  document?: string
  cost?: number
  /** The `extensions.code` of the refusal. */
  code?: string
}

/** Takes what is said of a request, and how many milliseconds its answer took. */
export type Tell = (observation: Observation, milliseconds: number) => void

/** Every address that is answered, and `other`: paths that clients make up must not become names of series. */
export const routes = ['/', '/graphql', '/schema.graphql', '/healthz', '/readyz', '/metrics', 'other'] as const
export type Route = (typeof routes)[number]

/** Notes when each request comes in: what comes before it is not in the time. */
export function arrival(): Plugin<object, ServerContext> {
  return {
    onRequest({ request, serverContext }) {
      const exchange = exchangeOf(request)
      exchange.arrived = performance.now()
      if (serverContext) serverContext.exchange = exchange
    },
  }
}

/** Tells what each request came to. The last of the plugins: the answer does not change any more. */
export function observation(tell: Tell): Plugin {
  return {
    onResponse({ request, response }) {
      const exchange = exchangeOf(request)
      const { arrived = performance.now(), params, operationName, cost, code } = exchange
      const name = operationName ?? params?.operationName
      exchange.observation = {
        method: methodOf(request),
        route: routeOf(request.url),
        status: response.status,
        bytes: Number(response.headers.get('content-length') ?? 0),
        ...(typeof name === 'string' && { operationName: name.slice(0, 100) }),
        ...(params && { document: hashOf(params.query) }),
        ...(cost !== undefined && { cost }),
        ...(code !== undefined && { code }),
      }
      tell(exchange.observation, millisecondsSince(arrived))
    },
  }
}

/** Milliseconds since a time of the clock of `performance`, to the microsecond. */
export const millisecondsSince = (started: number): number => Math.round((performance.now() - started) * 1_000) / 1_000

/** The route of an address; `request.url` may be whole, or a path alone. */
export function routeOf(url: string): Route {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/'
  return routes.find((route) => route === path) ?? 'other'
}
