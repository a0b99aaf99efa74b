import { type DocumentNode, GraphQLError, getOperationAST, getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../schema/context.ts'
import { limits } from '../../schema/limits.ts'
import { exchangeOf } from '../exchange.ts'
import { argumentsRefusal } from './arguments.ts'
import { costOf } from './cost.ts'
import { refusal, written } from './refusal.ts'
import { structureRefusal } from './structure.ts'
import { textRefusal } from './text.ts'

/**
 * Keeps a request to the limits: its text before it is parsed, its structure before it is validated, its arguments and
 * its cost before it is executed. Nothing of this is remembered by the text of the document alone, so the caches of
 * documents and of validation cannot be used to get past it.
 */
export function limited(): Plugin<Context> {
  return {
    onParse({ params: { source } }) {
      const refused = textRefusal(typeof source === 'string' ? source : source.body)
      if (refused) throw refused
      return ({ result }) => {
        const wrong = result && !(result instanceof Error) && structureRefusal(result as DocumentNode)
        if (wrong) throw wrong
      }
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, contextValue } = args
      const operation = getOperationAST(document, args.operationName)
      if (!operation) return
      const exchange = exchangeOf(contextValue.request)
      if (operation.name) exchange.operationName = operation.name.value
      const stop = (error: GraphQLError, extensions?: Record<string, unknown>) =>
        setResultAndStopExecution({ errors: [error], ...(extensions && { extensions }) })

      const given = args.variableValues ?? {}
      const tooMuch = argumentsRefusal(document, operation, given)
      if (tooMuch) return stop(tooMuch)
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
      if (!coerced) return setResultAndStopExecution({ errors: errors?.map(unfit) ?? [] })

      const limit = limits.cost.value
      const requested = costOf({ schema, document, operation, variables: coerced, store: contextValue.store })
      exchange.cost = requested
      const cost = { requested, limit }
      if (requested > limit) {
        const message = `A cost of at most ${written(limit)} passes; this is ${written(requested)}. Ask for fewer with "first", for fewer lists within lists, or in several requests.`
        return stop(refusal('cost', message, { cost }), { cost })
      }
      if (!exchange.tellCost) return
      return {
        onExecuteDone({ result, setResult }) {
          if ('data' in result) setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
  }
}

/** A variable of a wrong type: 400, but where the answer is plain JSON (GraphQL over HTTP, section 6.4.1). */
const unfit = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } },
  })
