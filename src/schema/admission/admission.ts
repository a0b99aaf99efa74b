import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import type { Store } from '../../dataset/store.ts'
import type { Variables } from '../compile.ts'
import { limits } from '../limits.ts'
import { argumentsRefusal } from './arguments.ts'
import { costOf, dearestOf } from './cost.ts'
import { refusal, written } from './refusal.ts'
import { structureRefusal } from './structure.ts'
import { textRefusal } from './text.ts'

/** What the limits say of an operation: its variables, coerced, and its cost; or why it is refused. */
export type Admission = { variables: Variables; cost: number } | { refusals: readonly GraphQLError[]; cost?: number }

/** Says whether an operation with the variables given may be executed. */
export type Admit = (document: DocumentNode, operation: OperationDefinitionNode, given: Variables) => Admission

/**
 * Keeps operations to the limits of arguments and cost. What comes without variables costs the same each time, and is
 * counted once; with variables it is counted each time, so a cheap request does not open the way for a dear one.
 */
export function admission(schema: GraphQLSchema, store: Store): Admit {
  const counted = new WeakMap<OperationDefinitionNode, Admission>()

  const admit: Admit = (document, operation, given) => {
    const tooMuch = argumentsRefusal(document, operation, given)
    if (tooMuch) return { refusals: [tooMuch] }
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
    if (!coerced) return { refusals: errors?.map(unfit) ?? [] }
    const cost = costOf({ schema, document, operation, variables: coerced, store })
    const limit = limits.cost.value
    if (cost <= limit) return { variables: coerced, cost }
    const dearest = dearestOf({ schema, document, operation, variables: coerced, store })
    const where = `Dearest is ${dearest.path.join('.')}, with ${written(dearest.cost)}.`
    const message = `A cost of at most ${written(limit)} passes; this is ${written(cost)}. ${where} Ask for fewer with "first", for fewer lists within lists, or in several requests.`
    return { refusals: [refusal('cost', message, { cost: { requested: cost, limit, dearest } })], cost }
  }

  return (document, operation, given) => {
    if (operation.variableDefinitions?.length || Object.keys(given).length > 0) return admit(document, operation, given)
    let admitted = counted.get(operation)
    if (!admitted) {
      admitted = admit(document, operation, given)
      counted.set(operation, admitted)
    }
    return admitted
  }
}

/** Refuses a document for its text, before it is parsed, or for its structure, before it is validated. */
export const documentRefusal = (document: string | DocumentNode): GraphQLError | undefined =>
  typeof document === 'string' ? textRefusal(document) : structureRefusal(document)

/** A variable of a wrong type. */
const unfit = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
