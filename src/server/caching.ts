import { hash } from 'node:crypto'
import type { Answer, Exchange, Said } from './exchange.ts'

/** Seconds that a client, and a cache in front of us, may keep an answer. */
const [client, shared] = [300, 3_600]

/**
 * How long caches may keep what is said (RFC 9111). Dataset, schema and code stay the same while the process lives, so
 * an answer to GET holds until the day ends that `asOf` means by default. A refusal is for the one who asked: the next
 * one may come when it is mended.
 */
export function cacheControl({ method, code, now }: Exchange, { status, headers }: Said): string {
  const own = headers['cache-control']
  if (own !== undefined) return own
  if (!isGet(method) || status !== 200 || code !== undefined) return 'no-store'
  const left = secondsLeft(now)
  return `public, max-age=${Math.min(client, left)}, s-maxage=${Math.min(shared, left)}`
}

/** The strong validator of a body as it is sent (RFC 9110, section 8.8.3): what has the same one is the same to the byte. */
export const validatorOf = (body: Uint8Array, type: string): string =>
  `"${hash('sha256', Buffer.concat([Buffer.from(`${type}\n`), body]), 'base64url').slice(0, 32)}"`

/**
 * The time from which the answer to the same request may be another, its headers included, in milliseconds since 1970:
 * with the day ends what "today" means, and in its last hour each answer to GET says how little is left of it.
 */
export function stableUntil({ method, now }: Exchange): number {
  const midnight = now.getTime() + 86_400_000 - (now.getTime() % 86_400_000)
  return isGet(method) ? midnight - shared * 1_000 : midnight
}

/** Until the day ends in UTC: then "today" is another, and so may be the answer. */
const secondsLeft = (now: Date): number => Math.ceil((86_400_000 - (now.getTime() % 86_400_000)) / 1_000)

export const isGet = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** What the conditions of a request come to (RFC 9110, section 13.2.2): the answer, that it is held already, or neither. */
export function conditionsOf({ method, headers }: Exchange, { status, etag }: Answer): 'send' | 'unchanged' | 'failed' {
  if (etag === undefined || status !== 200 || !isGet(method)) return 'send'
  const [match, noneMatch] = [headers['if-match'], headers['if-none-match']]
  if (match !== undefined && !lists(match, etag, false)) return 'failed'
  return noneMatch !== undefined && lists(noneMatch, etag, true) ? 'unchanged' : 'send'
}

const validators = /^\s*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,\s*|$))+$/

/** Whether a list of validators has this one, or is `*`; a weak one is the same where bytes do not matter. */
function lists(header: string, etag: string, weakly: boolean): boolean {
  if (header.trim() === '*') return true
  if (header === etag) return true
  // A list that is none says nothing.
  if (header.length > 4_000 || !validators.test(header)) return false
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => one === etag || (weakly && one === `W/${etag}`))
}
