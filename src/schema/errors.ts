import { type ASTNode, GraphQLError } from 'graphql'

/** The `extensions.code` of every error that the schema itself raises; `docs/errors.md` explains each. */
export type ErrorCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'PAGE_TOO_LARGE' | 'NOT_FOUND'

/**
 * An error for the person who wrote the query: it says what was expected and what came. The place in the query is
 * found by itself, except for values written there: these pass their `node`. `extensions` tell programs more.
 */
export function userError(code: ErrorCode, message: string, node?: ASTNode, extensions: object = {}): GraphQLError {
  return new GraphQLError(message, { ...(node && { nodes: node }), extensions: { code, ...extensions } })
}
