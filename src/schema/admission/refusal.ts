import { GraphQLError } from 'graphql'
import { type LimitName, limits } from '../limits.ts'

/** What is said of how an error is told over HTTP; never sent (`extensions.http`). */
export interface HttpOfError {
  status?: number
  /** Whether the HTTP request itself is wrong: then its status is told in every media type. */
  fault?: boolean
  headers?: Record<string, string>
}

/** An error in a request that is refused: its code (`docs/errors.md`), what was expected, and what came. */
export const refused = (code: string, message: string, http: HttpOfError, extensions: object = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...extensions, http } })

/** An error of the HTTP request itself: it is no request of GraphQL, or none that can be answered. */
export const fault = (message: string, status = 400, code = 'BAD_REQUEST', headers = {}): GraphQLError =>
  refused(code, message, { status, fault: true, headers })

/**
 * The refusal of a request that asks more than a limit: a 4xx with the code of the limit. `message` says what would
 * pass and what came; `extensions` may say more.
 */
export function refusal(name: LimitName, message: string, extensions: object = {}): GraphQLError {
  const { code } = limits[name]
  // What is left of a body is not read, so its connection cannot be used again.
  if (name === 'bodyBytes') return fault(message, 413, code, { connection: 'close' })
  return refused(code, message, { status: name === 'documentBytes' ? 413 : 400 }, extensions)
}

/** A number as people write it: `12,345`. */
export const written = (value: number): string =>
  Number.isFinite(value) ? value.toLocaleString('en-US') : 'far more than can be counted'
