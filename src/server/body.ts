import type { IncomingMessage } from 'node:http'
import { limits } from '../schema/limits.ts'
import { refusal, written } from './limits/refusal.ts'

const limit = limits.bodyBytes.value
/** What is too large is still read, and thrown away, up to this: a client that is writing does not listen yet. */
const patience = 16 * limit

/**
 * The whole body of a request to `node:http`, counted while it comes: chunked ones say no length beforehand. Throws the
 * refusal (413) for more than the limit, of which no more than that is kept. Read with events: asynchronous iteration
 * costs more than a small question does.
 */
export function readIncoming(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    if (Number(message.headers['content-length']) > patience) return reject(tooLarge())
    message.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
      else if (length > patience) {
        message.pause()
        reject(tooLarge())
      } else chunks.length = 0
    })
    message.once('end', () => {
      if (length > limit) reject(tooLarge())
      else resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
    })
    message.once('error', reject)
    // It closes after each request; only an error that is needed is made, since its stack costs as much as an answer.
    message.once('close', () => {
      if (!message.complete) reject(new Error('The client went away before its request was whole.'))
    })
  })
}

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
