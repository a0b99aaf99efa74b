import { GraphQLError } from 'graphql'
import { fault } from '../schema/admission/refusal.ts'

export const notFound = (path: string): GraphQLError =>
  fault(`There is nothing at ${path}. Ask at /graphql; the schema is at /schema.graphql.`, 404, 'NOT_FOUND')

export const methodNotAllowed = (path: string, method: string, allowed: readonly string[]): GraphQLError =>
  fault(`${path} answers ${allowed.join(', ')}; ${method} came.`, 405, 'BAD_REQUEST', { allow: allowed.join(', ') })

export const notAcceptable = (): GraphQLError =>
  fault(
    'Answers come as "application/json", "application/graphql-response+json" or, as a table, "text/csv".',
    406,
    'NOT_ACCEPTABLE',
  )

export const unsupportedType = (): GraphQLError =>
  fault('Send the query as "application/json": {"query": "{ __typename }"}.', 415, 'UNSUPPORTED_MEDIA_TYPE')

export const overload = (): GraphQLError =>
  fault('Too many requests at once; try again in a second.', 503, 'OVERLOADED', { 'retry-after': '1' })

/** A fault of ours; what it was is for the log alone. */
export const unexpected = (): GraphQLError => fault('Unexpected error.', 500, 'INTERNAL_SERVER_ERROR')

/** The error with a code, unless it has one: errors of graphql-js come without. */
export function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code) return error
  const cause = error.originalError as GraphQLError | undefined
  return remade(error, error.message, { ...error.extensions, code: cause?.extensions?.code ?? code })
}

/** The most characters in the message of an error, and in the errors of an answer without data. */
const [message, together] = [400, 1_500]

/**
 * Keeps refusals short: errors of graphql-js repeat the values they do not like, whatever their size, and there can be
 * a hundred of them. The first few say enough.
 */
export function brief(errors: readonly GraphQLError[], isRefused: boolean): readonly GraphQLError[] {
  const short = errors.map((error) => {
    if (error.message.length <= message) return error
    return remade(error, `${error.message.slice(0, message).replace(/[\uD800-\uDBFF]$/, '')} …`, error.extensions)
  })
  if (!isRefused) return short
  let length = 0
  return short.filter((error, i) => {
    length += JSON.stringify(error).length
    return i === 0 || length <= together
  })
}

function remade(error: GraphQLError, text: string, extensions: object): GraphQLError {
  const { nodes, source, positions, path, originalError } = error
  return new GraphQLError(text, { nodes, source, positions, path, originalError, extensions } as object)
}
