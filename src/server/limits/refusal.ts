import type { GraphQLError } from 'graphql'
import { type LimitName, limits } from '../../schema/limits.ts'
import { fault, refused } from '../refusals.ts'

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
