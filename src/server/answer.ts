import { holds, unchanged } from './caching.ts'
import type { Observation } from './observation.ts'
import type { Question } from './question.ts'

/** An answer without errors, whole: what is to be sent, and what is to be told of it. */
export interface Answer {
  status: 200 | 304
  /** Names and values in turn, as they are sent. */
  head: readonly string[]
  etag?: string | undefined
  body: Buffer
  observation: Observation
  /** What goes to a client that holds it already, once one was met. */
  unchanged?: Answer
  /** The bytes it was last sent as, head and body, and the `Date` in them. */
  sent?: { date: string; bytes: Buffer }
}

/** Headers as an answer has them. */
export const headOf = (headers: Record<string, string>): string[] => Object.entries(headers).flat()

/** The answer as this client gets it: to one that holds it already, just that (304). */
export function answerTo({ headers }: Question, answer: Answer): Answer {
  const { head, etag, observation } = answer
  const asked = headers['if-none-match']
  if (!etag || !asked || (asked !== etag && !holds(asked, etag))) return answer
  answer.unchanged ??= {
    status: 304,
    head: unchanged(head),
    body: Buffer.alloc(0),
    observation: { ...observation, status: 304, bytes: 0 },
  }
  return answer.unchanged
}
