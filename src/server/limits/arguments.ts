import {
  type DocumentNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { limits } from '../../schema/limits.ts'
import { refusal } from './refusal.ts'

const most = limits.pageSize.value

/** The arguments that say how many edges a page has. */
const sizes = new Set(['first', 'last'])

/** Refuses an operation that asks for a page too large or gives a list too long, in the document or in variables. */
export function argumentsRefusal(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | undefined {
  for (const name of Object.keys(variables)) {
    const length = longestIn(variables[name])
    if (length > most) return tooLong(`$${name}`, length)
  }
  const defaults = new Map(operation.variableDefinitions?.map((one) => [one.variable.name.value, one.defaultValue]))
  const given = (node: ValueNode): unknown => {
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node)
    const name = node.name.value
    if (Object.hasOwn(variables, name)) return variables[name]
    const fallback = defaults.get(name)
    return fallback && valueFromASTUntyped(fallback)
  }
  for (const { name, value } of measuredIn(document)) {
    if (value.kind === Kind.LIST) return tooLong(name, value.values.length)
    const size = given(value)
    if (typeof size === 'number' && size > most) return tooLarge(name, size)
  }
  return undefined
}

/** An argument, or a field of one, that says a size or is a list too long. */
interface Measured {
  name: string
  value: ValueNode
}

const measured = new WeakMap<DocumentNode, Measured[]>()

/** What there is to measure in a document, looked for once. */
function measuredIn(document: DocumentNode): readonly Measured[] {
  let found = measured.get(document)
  if (found) return found
  found = []
  const note = (name: string, value: ValueNode) => {
    if (value.kind === Kind.LIST ? value.values.length > most : sizes.has(name)) found?.push({ name, value })
  }
  visit(document, {
    ObjectField({ name, value }) {
      if (value.kind === Kind.LIST) note(name.value, value)
    },
    Argument({ name, value }) {
      note(name.value, value)
    },
  })
  measured.set(document, found)
  return found
}

function longestIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? value.length : 0
  // A list that is too long is not looked into.
  return own > most ? own : Math.max(own, ...Object.values(value).map(longestIn))
}

const tooLong = (name: string, length: number): GraphQLError =>
  refusal('pageSize', `"${name}" takes at most ${most} ${name.replace('$', '')} at a time; ${length} came.`)

const tooLarge = (argument: string, size: number): GraphQLError =>
  refusal('pageSize', `"${argument}" is at most ${most}; came ${size}. Ask for more with "after".`)
