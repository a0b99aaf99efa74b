import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses mutations and subscriptions with 400: validation lets them pass where the schema has none of the kind. */
export function queriesOnly(): Plugin {
  return {
    onExecute: ({ args, setResultAndStopExecution: stop }) => refuse(args, stop),
    onSubscribe: ({ args, setResultAndStopExecution: stop }) => refuse(args, stop),
  }
}

function refuse({ document, operationName }: ExecutionArgs, stop: (result: { errors: GraphQLError[] }) => void): void {
  const kind = getOperationAST(document, operationName)?.operation ?? 'query'
  if (kind === 'query') return
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } }
  stop({ errors: [new GraphQLError(`This service answers queries; a ${kind} came.`, { extensions })] })
}
