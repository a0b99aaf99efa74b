import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import type { GraphQLError } from 'graphql'
import { fault, refusal, written } from '../schema/admission/refusal.ts'
import { limits } from '../schema/limits.ts'

/** What is too large is still read, and thrown away, up to this: a client that is writing does not listen yet. */
const patience = 16 * limits.bodyBytes.value

/** Whether a request has a body at all (RFC 9112, section 6). */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

/**
 * Reads the whole body of a request, counted while it comes: chunked ones say no length beforehand. `done` is called
 * once, with the body or with what is wrong: the refusal (413) for more than the limit, of which no more than that is
 * kept. It is not called where the client went away. Events and a callback: iterators and promises cost more than an
 * answer from memory.
 */
export function collect(message: IncomingMessage, limit: number, done: (body: Buffer | GraphQLError) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  let isDone = false
  const finish = (body: Buffer | GraphQLError) => {
    if (isDone) return
    isDone = true
    done(body)
  }
  if (Number(message.headers['content-length']) > patience) {
    finish(tooLarge(limit))
    return
  }
  message.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else if (length > patience) {
      message.pause()
      finish(tooLarge(limit))
    } else chunks.length = 0
  })
  message.on('end', () => {
    if (length > limit) finish(tooLarge(limit))
    else finish(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
  })
}

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}
/** More than one after the other gains nothing, and each may grow what the next one gets. */
const maxCodings = 3

/** The codings of a body in the order of their undoing; refuses (415) what is none that we undo. */
export function codingsOf({ headers }: IncomingMessage): (keyof typeof decoders)[] | GraphQLError {
  const coding = headers['content-encoding']
  if (!coding) return []
  const named = coding
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
  const unknown = named.find((one) => !Object.hasOwn(decoders, one))
  const taken = Object.keys(decoders).join(', ')
  if (unknown !== undefined || named.length > maxCodings) {
    const what = unknown === undefined ? `${named.length} codings` : `"${unknown.slice(0, 100)}"`
    return fault(`Bodies may be coded as ${taken}; ${what} came.`, 415, 'UNSUPPORTED_MEDIA_TYPE', {
      'accept-encoding': taken,
    })
  }
  return named.reverse() as (keyof typeof decoders)[]
}

/** The body without its codings, never more of it than the limit; rejects with the refusal of what is more, or is none. */
export async function decoded(
  body: Buffer,
  codings: readonly (keyof typeof decoders)[],
  limit: number,
): Promise<Buffer> {
  let bytes = body
  for (const coding of codings) {
    try {
      bytes = await decoders[coding](bytes, { maxOutputLength: limit })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit)
      throw fault(`The body is not ${coding}, as "Content-Encoding" says.`)
    }
  }
  return bytes
}

const tooLarge = (limit: number) => refusal('bodyBytes', `A body of at most ${written(limit)} bytes passes; more came.`)
