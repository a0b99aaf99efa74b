import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { holds, unchanged } from './caching.ts'
import type { Observation } from './observation.ts'

/** An answer of 200 without errors, whole: what `node:http` is to send, and what is to be told of it. */
export interface Answer {
  headers: OutgoingHttpHeaders
  body: Buffer
  observation: Observation
}

/** Sends an answer, or to a client that holds it already just that (304). Gives what then is to be told of it. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Observation {
  const { headers, body, observation } = answer
  const asked = request.headers['if-none-match']
  if (asked && headers.etag && holds(asked, headers.etag as string)) {
    response.writeHead(304, unchanged(headers)).end()
    return { ...observation, status: 304, bytes: 0 }
  }
  response.writeHead(200, headers).end(body)
  return observation
}
