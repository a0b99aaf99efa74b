import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { cacheControl, conditionsOf, isGet, validatorOf } from './caching.ts'
import type { Answer, Exchange, Said } from './exchange.ts'
import { type Coding, codingFor } from './negotiation.ts'
import { observationOf } from './observation.ts'

/** Below this, a packet holds the answer either way. */
const worthwhile = 1_024

const codings = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 4, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
}

/** What does not get smaller. */
const isDense = (type: string): boolean => /^(?:image\/(?!svg)|font\/woff|application\/(?:zip|gzip))/.test(type)

/** What one answer is like, as its headers see it. */
interface Told {
  exchange: Exchange
  said: Said
  body: Uint8Array
  coding: Coding | ''
}

type Header = (told: Told) => string | number | undefined

/**
 * Every header of every answer, in the order in which they are sent: of answers and refusals, remembered or made anew,
 * of pages and of what is no request at all. A route says what is special to it (`Said.headers`); the rest is made
 * here. `node:http` adds `Date` and what concerns the connection.
 */
const headers: Record<string, Header> = {
  'content-type': ({ said }) => said.headers['content-type'],
  'content-length': ({ said, body }) => (hasBody(said.status) ? body.length : undefined),
  'content-encoding': ({ said, coding }) => coding || said.headers['content-encoding'],
  // Browsers are to take answers for what they are, and to show them in no frame.
  'x-content-type-options': () => 'nosniff',
  'referrer-policy': () => 'no-referrer',
  'cross-origin-resource-policy': () => 'cross-origin',
  'content-security-policy': ({ said }) =>
    said.headers['content-security-policy'] ?? "default-src 'none'; frame-ancestors 'none'",
  // Pages of every origin may ask, without credentials (Fetch Standard): the same to all, so that caches keep one.
  'access-control-allow-origin': () => '*',
  'access-control-expose-headers': () => 'Content-Disposition, ETag, Link, Retry-After, WPS-Cost, WPS-Next-Cursor',
  // What the operation costs, refused or not.
  'wps-cost': ({ exchange }) => exchange.cost,
  vary: ({ exchange, said }) => said.headers.vary ?? (exchange.languages ? `${depends}, Accept-Language` : depends),
  'cache-control': ({ exchange, said }) => cacheControl(exchange, said),
  etag: ({ exchange, said, body, coding }) => {
    if (!isGet(exchange.method) || said.status !== 200 || cacheControl(exchange, said).includes('no-store'))
      return undefined
    // Who knows the validator of his page says it for the page as it is.
    const own = said.headers.etag?.slice(0, -1)
    return own ? `${own}${coding && `-${coding}`}"` : validatorOf(body, `${said.headers['content-type']} ${coding}`)
  },
}

const depends = 'Accept, Accept-Encoding'
const hasBody = (status: number): boolean => status !== 204 && status !== 304

/** The bytes and headers of what is said; compressed if that is worth it and the client takes it. */
export function represent(exchange: Exchange, said: Said): Answer | Promise<Answer> {
  const plain = typeof said.body === 'string' ? Buffer.from(said.body) : said.body
  const coding = plain.length < worthwhile ? '' : codingFor(exchange.headers['accept-encoding'] as string | undefined)
  if (!coding || said.headers['content-encoding'] || isDense(said.headers['content-type'] ?? '')) {
    return whole({ exchange, said, body: plain, coding: '' })
  }
  return (said.coded ?? ((one) => codings[one](plain)))(coding).then((body) => whole({ exchange, said, body, coding }))
}

/** The answer at once, as it is: for what is short. */
export function whole(told: Told): Answer {
  const { exchange, said, body } = told
  const head: string[] = []
  let etag: string | undefined
  for (const name in headers) {
    const value = headers[name]?.(told)
    if (value === undefined) continue
    head.push(name, String(value))
    if (name === 'etag') etag = String(value)
  }
  for (const name in said.headers) if (!(name in headers)) head.push(name, said.headers[name] as string)
  const observation = observationOf(exchange, said.status, body.length)
  return { status: said.status, head, body, observation, ...textOf(body), ...(etag !== undefined && { etag }) }
}

/** So many bytes are sent as text: of that `node:http` makes one piece with the head, and of bytes a list of two. */
const short = 4_096

const textOf = ({ buffer, byteOffset, length }: Uint8Array): Pick<Answer, 'text'> | undefined =>
  length <= short ? { text: Buffer.from(buffer, byteOffset, length).toString('latin1') } : undefined

/** The headers that tell of a body: where it is not sent, neither are they. */
const ofTheBody = ['content-type', 'content-length', 'content-encoding']

/** The answer as this client gets it: to one that holds it already just that (304), to one that wants another 412. */
export function answerTo(exchange: Exchange, answer: Answer): Answer {
  const came = conditionsOf(exchange, answer)
  if (came === 'send') return answer
  if (came === 'failed') return bare(answer, 412)
  answer.unchanged ??= bare(answer, 304)
  return answer.unchanged
}

function bare({ head, observation }: Answer, status: number): Answer {
  const kept = head.filter((_, i) => !ofTheBody.includes(head[i - (i % 2)] as string))
  if (status !== 304) kept.push('content-length', '0')
  return { status, head: kept, body: Buffer.alloc(0), text: '', observation: { ...observation, status, bytes: 0 } }
}
