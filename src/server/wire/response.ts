import type { Answer } from '../answer.ts'
import { bounds } from './bounds.ts'

const reasons = { 200: 'OK', 304: 'Not Modified' } as const

/** What `node:http` adds to a head for a client that keeps its connection, but for the time. */
const [keepAlive, most] = [`timeout=${bounds.keepAliveTimeout / 1_000}`, `max=${bounds.maxRequestsPerSocket}`]

let second = Number.NaN
let date = ''

/** The value of `Date` (RFC 9110, section 6.6.1). */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1_000)
  if (now !== second) {
    second = now
    date = new Date(now * 1_000).toUTCString()
  }
  return date
}

/**
 * An answer as it goes over a connection that is kept: to the byte what `node:http` would write. Made once a second for
 * the same answer, whose body from then on is a part of these bytes, lest it be held twice.
 */
export function bytesOf(answer: Answer): Buffer {
  const date = dateNow()
  const { status, head, body, sent } = answer
  if (sent?.date === date) return sent.bytes
  let text = `HTTP/1.1 ${status} ${reasons[status]}\r\n`
  for (let i = 0; i < head.length; i += 2) text += `${head[i]}: ${head[i + 1]}\r\n`
  text += `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: ${keepAlive}, ${most}\r\n\r\n`
  // Not out of the pool: whatever is remembered would keep all that lies beside it.
  const bytes = Buffer.allocUnsafeSlow(text.length + body.length)
  body.copy(bytes, bytes.write(text, 'latin1'))
  answer.body = bytes.subarray(bytes.length - body.length)
  answer.sent = { date, bytes }
  return bytes
}
