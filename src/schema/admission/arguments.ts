import {
  type DocumentNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { limits } from '../limits.ts'
import { maxRepresentations } from '../subgraph/representation.ts'
import { refusal, written } from './refusal.ts'

const most = limits.pageSize.value

/** The argument of `_entities`: a gateway brings as many as a list of another graph has. Each has its price. */
const bulk = 'representations'
const mostIn = (argument: string): number => (argument === bulk ? maxRepresentations : most)

/** The arguments that say how many edges a page has. */
const sizes = new Set(['first', 'last'])

/** Refuses an operation that asks for a page too large or gives a list too long, in the document or in variables. */
export function argumentsRefusal(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | undefined {
  const { found, bulky } = measuredIn(document)
  for (const name of Object.keys(variables)) {
    const argument = bulky.has(name) ? bulk : name
    const length = tooLongIn(variables[name], bulky.has(name) ? maxRepresentations : most)
    if (length !== undefined) return tooLong(`$${name}`, argument, length)
  }
  const defaults = new Map(operation.variableDefinitions?.map((one) => [one.variable.name.value, one.defaultValue]))
  const given = (node: ValueNode): unknown => {
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node)
    const name = node.name.value
    if (Object.hasOwn(variables, name)) return variables[name]
    const fallback = defaults.get(name)
    return fallback && valueFromASTUntyped(fallback)
  }
  for (const { name, value } of found) {
    if (value.kind === Kind.LIST) return tooLong(name, name, value.values.length)
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

interface ToMeasure {
  found: Measured[]
  /** The variables that bring representations. */
  bulky: Set<string>
}

const measured = new WeakMap<DocumentNode, ToMeasure>()

/** What there is to measure in a document, looked for once. */
function measuredIn(document: DocumentNode): ToMeasure {
  const known = measured.get(document)
  if (known) return known
  const made: ToMeasure = { found: [], bulky: new Set() }
  const note = (name: string, value: ValueNode) => {
    if (value.kind === Kind.LIST ? value.values.length > mostIn(name) : sizes.has(name))
      made.found.push({ name, value })
    if (value.kind === Kind.VARIABLE && name === bulk) made.bulky.add(value.name.value)
  }
  visit(document, {
    ObjectField({ name, value }) {
      if (value.kind === Kind.LIST) note(name.value, value)
    },
    Argument({ name, value }) {
      note(name.value, value)
    },
  })
  measured.set(document, made)
  return made
}

/** The length of a list that is too long: of the value itself, or of one in it. A list that is too long is not looked into. */
function tooLongIn(value: unknown, longest: number): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value) && value.length > longest) return value.length
  for (const one of Object.values(value)) {
    const length = tooLongIn(one, most)
    if (length !== undefined) return length
  }
  return undefined
}

const tooLong = (name: string, argument: string, length: number): GraphQLError =>
  refusal(
    'pageSize',
    `"${name}" takes at most ${written(mostIn(argument))} ${argument} at a time; ${written(length)} came.`,
  )

const tooLarge = (argument: string, size: number): GraphQLError =>
  refusal('pageSize', `"${argument}" is at most ${most}; came ${size}. Ask for more with "after".`)
