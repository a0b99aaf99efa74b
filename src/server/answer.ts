import type { IncomingMessage, ServerResponse } from 'node:http'
import { holds, unchanged } from './caching.ts'
import type { Observation } from './observation.ts'

/** An answer of 200 without errors, whole: what `node:http` is to send, and what is to be told of it. */
export interface Answer {
  /** Names and values in turn, as they are sent. */
  head: readonly string[]
  etag?: string | undefined
  /** The head of a 304, once one was sent. */
  unchanged?: readonly string[]
  body: Buffer
  observation: Observation
}

/** Headers as an answer has them. */
export const headOf = (headers: Record<string, string>): string[] => Object.entries(headers).flat()

/** Sends an answer, or to a client that holds it already just that (304). Gives what then is to be told of it. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Observation {
  const { head, etag, body, observation } = answer
  const asked = request.headers['if-none-match']
  if (etag && asked && (asked === etag || holds(asked, etag))) {
    answer.unchanged ??= unchanged(head)
    response.writeHead(304, answer.unchanged as string[]).end()
    return { ...observation, status: 304, bytes: 0 }
  }
  response.writeHead(200, head as string[]).end(body)
  return observation
}
