import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Dataset } from '../dataset/dataset.ts'
import { sdl } from '../schema/schema.ts'
import { type Exchange, exchangeOf } from './exchange.ts'

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)

/** Seconds that a client, and a cache in front of us, may keep an answer. */
const [client, shared] = [300, 3_600]

/**
 * Lets clients and caches keep answers to GET (RFC 9111), and asks them no more than whether they still hold (RFC
 * 9110, section 13). Dataset, schema and code stay the same while the process lives, so the validator is made of what
 * an answer depends on: these, the request, the day that `asOf` means by default, the language where that matters, the
 * media type and the coding. It is strong: two answers with the same one are the same to the byte.
 */
export function caching(dataset: Dataset, now: () => Date): Plugin {
  const served = hash(dataset.version, dataset, sdl)
  return {
    // A page that says itself how long it may be kept is left alone.
    onResponse({ request, response, setResponse, fetchAPI: { Response } }) {
      const { headers, status } = response
      if (headers.has('cache-control')) return
      const exchange = exchangeOf(request)
      headers.set('vary', exchange.languages ? 'Accept, Accept-Encoding, Accept-Language' : 'Accept, Accept-Encoding')
      if (request.method !== 'GET' || status !== 200 || !exchange.params) {
        headers.set('cache-control', 'no-store')
        return
      }
      const day = now()
      const etag = `"${validator(served, exchange, day, headers)}"`
      const left = secondsLeft(day)
      headers.set('etag', etag)
      headers.set('cache-control', `public, max-age=${Math.min(client, left)}, s-maxage=${Math.min(shared, left)}`)
      if (!holds(request.headers.get('if-none-match'), etag)) return
      const kept = new Headers(headers as Headers)
      for (const name of ['content-type', 'content-length', 'content-encoding']) kept.delete(name)
      setResponse(new Response(null, { status: 304, headers: kept }))
    },
  }
}

function validator(served: string, { params, tellCost, languages }: Exchange, day: Date, headers: Headers): string {
  const { query, operationName, variables } = params ?? {}
  return hash(
    served,
    query,
    operationName ?? null,
    variables ?? null,
    tellCost === true,
    languages ?? null,
    day.toISOString().slice(0, 10),
    headers.get('content-type'),
    headers.get('content-encoding'),
  )
}

/** Until the day ends in UTC: then "today" is another, and so may be the answer. */
const secondsLeft = (now: Date): number => Math.ceil((86_400_000 - (now.getTime() % 86_400_000)) / 1_000)

/**
 * The time from which the answer to the same request may be another, its headers included, in milliseconds since 1970:
 * with the day ends what "today" means, and in its last hour each answer to GET says how little is left of it.
 */
export function stableUntil(method: string, now: Date): number {
  const midnight = now.getTime() + 86_400_000 - (now.getTime() % 86_400_000)
  return method === 'GET' ? midnight - shared * 1_000 : midnight
}

/** Whether a list of validators has this one; a weak one names the same answer here, and `*` any. */
export const holds = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()))
