import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Dataset } from '../dataset/dataset.ts'
import { digestOf } from '../dataset/digest.ts'
import { sdl } from '../schema/schema.ts'
import { type Exchange, exchangeOf } from './exchange.ts'

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)

/** Seconds that a client, and a cache in front of us, may keep an answer. */
const [client, shared] = [300, 3_600]

/** What of an answer its cache headers depend on. */
interface Cacheable {
  /** Whether it is an answer to GET: the answers to others are not for caches. */
  isGet: boolean
  exchange: Exchange
  now: Date
  type: string | null
  coding: string | null
}

/** `vary` and `cache-control` of an answer, and its validator where it may be kept. */
export type CacheHeaders = { vary: string; 'cache-control': string; etag?: string }

/**
 * Makes the headers by which clients and caches keep answers to GET (RFC 9111). Dataset, schema and code stay the same
 * while the process lives, so the validator is made of what an answer depends on: these, the request, the day that
 * `asOf` means by default, the language where that matters, the media type and the coding. It is strong: two answers
 * with the same one are the same to the byte.
 */
export function cacheHeadersFor(dataset: Dataset): (answer: Cacheable) => CacheHeaders {
  const served = hash(digestOf(dataset), sdl)
  return ({ isGet, exchange, now, type, coding }) => {
    const { params, tellCost, languages, code } = exchange
    const vary = languages ? 'Accept, Accept-Encoding, Accept-Language' : 'Accept, Accept-Encoding'
    // A refusal is for the one who asked: the next one may come when it is mended.
    if (!isGet || !params || code !== undefined) return { vary, 'cache-control': 'no-store' }
    const { query, operationName, variables } = params
    const request = [query, operationName ?? null, variables ?? null, tellCost === true, languages ?? null]
    const validator = hash(served, ...request, now.toISOString().slice(0, 10), type, coding)
    const left = secondsLeft(now)
    return {
      vary,
      etag: `"${validator}"`,
      'cache-control': `public, max-age=${Math.min(client, left)}, s-maxage=${Math.min(shared, left)}`,
    }
  }
}

/** The headers that tell of a body: where it is not sent, neither are they. */
const ofTheBody = ['content-type', 'content-length', 'content-encoding']

/** The headers of a 304, names and values in turn, from those of the answer that it spares. */
export const unchanged = (head: readonly string[]): string[] =>
  head.filter((_, i) => !ofTheBody.includes((head[i - (i % 2)] as string).toLowerCase()))

/** Gives answers their cache headers; asked whether an answer still holds (RFC 9110, section 13), says no more. */
export function caching(cacheHeaders: ReturnType<typeof cacheHeadersFor>, now: () => Date): Plugin {
  return {
    // A page that says itself how long it may be kept is left alone.
    onResponse({ request, response, setResponse, fetchAPI: { Response } }) {
      const { headers, status } = response
      if (headers.has('cache-control')) return
      const made = cacheHeaders({
        isGet: request.method === 'GET' && status === 200,
        exchange: exchangeOf(request),
        now: now(),
        type: headers.get('content-type'),
        coding: headers.get('content-encoding'),
      })
      for (const [name, value] of Object.entries(made)) headers.set(name, value)
      if (!made.etag || !holds(request.headers.get('if-none-match'), made.etag)) return
      const kept = new Headers(headers as Headers)
      for (const name of ofTheBody) kept.delete(name)
      setResponse(new Response(null, { status: 304, headers: kept }))
    },
  }
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
