import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Gives every error a documented `extensions.code` (`docs/errors.md`): errors of graphql-js itself come without one.
 * The names are those that GraphQL clients know from other servers.
 */
export function errorCodes(): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError) replaceParseResult(coded(result, 'GRAPHQL_PARSE_FAILED') as never)
      },
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')))
      },
    onResultProcess({ result, setResult }) {
      const results = Array.isArray(result) ? result : [result]
      for (const one of results) {
        if ('errors' in one && one.errors?.some((error: GraphQLError) => !error.extensions?.code)) {
          setResult({ ...one, errors: one.errors.map((error: GraphQLError) => coded(error, 'BAD_USER_INPUT')) })
        }
      }
    },
  }
}

/** The error with a code, unless it has one. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions?.code) return error
  const { nodes, source, positions, path, originalError } = error
  const extensions = { ...error.extensions, code: (originalError as GraphQLError)?.extensions?.code ?? code }
  return new GraphQLError(error.message, { nodes, source, positions, path, originalError, extensions } as object)
}
