import { GraphQLError } from 'graphql'

/** The `extensions.code` of every error that the schema itself raises; `docs/errors.md` explains each. */
export type ErrorCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'PAGE_TOO_LARGE'

/** An error for the person who wrote the query: it says what was expected and what came. */
export function userError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
