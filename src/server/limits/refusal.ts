import { GraphQLError } from 'graphql'
import { type LimitName, limits } from '../../schema/limits.ts'

const statuses: Partial<Record<LimitName, number>> = { bodyBytes: 413, documentBytes: 413 }

/**
 * The refusal of a request that asks more than a limit: a 4xx with the code of the limit. `message` says what would
 * pass and what came; `extensions` may say more.
 */
export function refusal(name: LimitName, message: string, extensions: object = {}): GraphQLError {
  const { code } = limits[name]
  // What is left of a body is not read, so its connection cannot be used again.
  const headers = name === 'bodyBytes' ? { connection: 'close' } : {}
  return new GraphQLError(message, {
    extensions: { code, ...extensions, http: { status: statuses[name] ?? 400, headers } },
  })
}

/** A number as people write it: `12,345`. */
export const written = (value: number): string =>
  Number.isFinite(value) ? value.toLocaleString('en-US') : 'far more than can be counted'
