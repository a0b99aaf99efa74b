import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql'

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

/** Why no operation of a document is the one that is asked for; `undefined` where one is. */
export function operationRefusal(
  document: DocumentNode,
  operationName: string | null | undefined,
): GraphQLError | undefined {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  const found = operationName == null ? operations : operations.filter(({ name }) => name?.value === operationName)
  if (found.length === 1) return undefined
  const names = operations.map(({ name }) => (name ? `"${name.value}"` : 'one without a name'))
  const there = names.length > 0 ? `there ${names.length > 1 ? 'are' : 'is'} ${names.join(', ')}` : 'there is none'
  const message =
    found.length > 1 && operationName != null
      ? `The operation "${operationName}" stands ${found.length} times in the document; give each a name of its own.`
      : operationName == null
        ? `The document must have one operation, or "operationName" say which is meant; ${there}.`
        : `There is no operation "${operationName}" in the document; ${there}.`
  return new GraphQLError(message, {
    nodes: found.length > 1 ? found : operations,
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } satisfies HttpOfError },
  })
}

/** Refuses a mutation or a subscription: validation lets them pass where the schema has none of the kind. */
export function kindRefusal({ operation }: OperationDefinitionNode, method: string): GraphQLError | undefined {
  if (operation === 'query') return undefined
  const message = `This service answers queries; a ${operation} came.`
  // GET must not do what changes something (GraphQL over HTTP, section 6.2): its method is what is wrong.
  if (method !== 'POST') return fault(message, 405, 'BAD_REQUEST', { allow: 'POST' })
  return refused('BAD_USER_INPUT', message, { status: 400 })
}

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
