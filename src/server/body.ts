import type { IncomingMessage } from 'node:http'
import { limits } from '../schema/limits.ts'
import { refusal, written } from './limits/refusal.ts'

const limit = limits.bodyBytes.value
/** What is too large is still read, and thrown away, up to this: a client that is writing does not listen yet. */
const patience = 16 * limit

/**
 * Reads the whole body of a request to `node:http`, counted while it comes: chunked ones say no length beforehand.
 * `done` is called once, with the body or with what is wrong: the refusal (413) for more than the limit, of which no
 * more than that is kept. Events and a callback: iterators and promises cost more than an answer from memory.
 */
export function collect(message: IncomingMessage, done: (error: unknown, body?: Buffer) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  let isDone = false
  const finish = (error: unknown, body?: Buffer) => {
    if (isDone) return
    isDone = true
    done(error, body)
  }
  if (Number(message.headers['content-length']) > patience) {
    finish(tooLarge())
    return
  }
  message.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else if (length > patience) {
      message.pause()
      finish(tooLarge())
    } else chunks.length = 0
  })
  message.on('end', () => {
    if (length > limit) finish(tooLarge())
    else finish(undefined, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))
  })
  // It closes after each request, and nobody need listen for its errors, as it closes after these too. Only an error
  // that is needed is made, since its stack costs as much as an answer.
  message.on('close', () => {
    if (!isDone) finish(new Error('The client went away before its request was whole.'))
  })
}

/** The whole body of a request to `node:http`; throws what `collect` says is wrong. */
export const readIncoming = (message: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    collect(message, (error, body) => (body ? resolve(body) : reject(error)))
  })

/** The whole body of a request to `fetch`, under the same limit. */
export async function readBody(body: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = () => refusal('bodyBytes', `A body of at most ${written(limit)} bytes passes; more came.`)
