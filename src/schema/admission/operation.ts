import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql'
import { fault, type HttpOfError, refused } from './refusal.ts'

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
