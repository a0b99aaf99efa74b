import type { Plugin } from 'graphql-yoga'
import { sdl } from '../schema/schema.ts'

/** The paths beside `/graphql`, and a real 404 for every other. */
export function pages(): Plugin {
  return {
    onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (url.pathname === '/graphql') return
      const answer = (body: string | null, type: string, init: ResponseInit = {}) =>
        endResponse(
          new Response(body, { ...init, headers: { 'content-type': `${type}; charset=utf-8`, ...init.headers } }),
        )
      const json = (value: unknown, init?: ResponseInit) =>
        answer(`${JSON.stringify(value)}\n`, 'application/json', init)

      if (!['/', '/schema.graphql', '/healthz'].includes(url.pathname)) {
        json(
          { error: `There is nothing at ${url.pathname}. Ask at /graphql; the schema is at /schema.graphql.` },
          { status: 404 },
        )
      } else if (request.method !== 'GET') {
        json({ error: `${url.pathname} answers GET only.` }, { status: 405, headers: { allow: 'GET, HEAD' } })
      } else if (url.pathname === '/') {
        answer(null, 'text/plain', { status: 302, headers: { location: '/graphql' } })
      } else if (url.pathname === '/schema.graphql') {
        answer(`${sdl}\n`, 'text/plain')
      } else {
        json({ status: 'ok' })
      }
    },
  }
}
