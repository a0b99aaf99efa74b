import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLEnumType,
  GraphQLID,
  GraphQLIncludeDirective,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  GraphQLString,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { append } from '../dataset/multimap.ts'
import type { Context } from './context.ts'

/** The variables of a request, coerced. */
export type Variables = Record<string, unknown>

/** Executes an operation: gives its `data`, or `undefined` where graphql-js is to answer. */
export type Compiled = (context: Context, variables: Variables) => Record<string, unknown> | undefined

/** One execution under way. */
interface Run {
  context: Context
  variables: Variables
  /** The arguments of the fields that take variables: they are the same for every parent. */
  args: Map<FieldNode, Record<string, unknown>>
}

/** Makes the value of a field from its parent. */
type Read = (parent: unknown, run: Run) => unknown
/** Makes what is answered from what a resolver gave. */
type Complete = (value: unknown, run: Run) => unknown

/** Thrown where there is an error to tell or a promise to wait for: both are left to graphql-js. It has no stack. */
const leave: unknown = Object.freeze({ message: 'This is left to graphql-js.' })

/**
 * Compiles an operation that is valid into functions that call its resolvers one after the other, with no promise and
 * no error in between. Answers are those of graphql-js; whatever is not simply an answer (an error, a null that must
 * not be, a promise) ends the run with `undefined`, and graphql-js says what there is to say. `variables` decide what
 * `@skip` and `@include` leave out, so the result holds only for others that are the same in these. Throws for what
 * it cannot compile. Code that is to run once is put together quicker than code that is kept. `grown` is told of every
 * field that is compiled, also later, when a type is first met.
 */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  { once = false, grown = () => {} }: { once?: boolean; grown?: (fields: number) => void } = {},
): Compiled {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)

  const isIncluded = (node: SelectionSetNode['selections'][number]): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false

  const applies = (type: GraphQLObjectType, name: string | undefined): boolean => {
    const condition = name === undefined || name === type.name ? type : schema.getType(name)
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
  }

  /** The fields selected on a type, by the key they have in the answer (GraphQL specification, CollectFields). */
  function collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>()
    const visited = new Set<string>()
    const add = ({ selections }: SelectionSetNode) => {
      for (const selection of selections) {
        if (!isIncluded(selection)) continue
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value
          append(fields, key, selection)
          continue
        }
        let fragment: { typeCondition?: { name: { value: string } } | undefined; selectionSet: SelectionSetNode }
        if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection
        else {
          const name = selection.name.value
          if (visited.has(name)) continue
          visited.add(name)
          fragment = fragments.get(name) as FragmentDefinitionNode
        }
        if (applies(type, fragment.typeCondition?.name.value)) add(fragment.selectionSet)
      }
    }
    for (const set of sets) add(set)
    return fields
  }

  function object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
    const fields = [...collect(type, sets)].map(([key, nodes]) => ({ key, read: read(type, nodes) }))
    grown(fields.length)
    const make = once ? loop(fields) : literal(fields)
    const { isTypeOf } = type
    if (!isTypeOf) return make
    return (value, run) => {
      if (isTypeOf(value, run.context, unknownInfo) !== true) throw leave
      return make(value, run)
    }
  }

  function read(parent: GraphQLObjectType, nodes: readonly FieldNode[]): Read {
    const node = nodes[0] as FieldNode
    const name = node.name.value
    if (name === '__typename') return () => parent.name
    // Introspection is rare, and its answers are large: not worth compiled code.
    const field = parent.getFields()[name]
    if (!field) throw new Error(`"${name}" is left to graphql-js.`)
    const complete = completion(field.type, nodes)
    const { resolve } = field
    if (!resolve) return (from, run) => complete((from as Record<string, unknown>)[name], run)
    if (!takesVariables(node)) {
      const args = getArgumentValues(field, node)
      return (from, run) => complete(resolve(from, args, run.context, unknownInfo), run)
    }
    return (from, run) => {
      let args = run.args.get(node)
      if (!args) {
        args = getArgumentValues(field, node, run.variables)
        run.args.set(node, args)
      }
      return complete(resolve(from, args, run.context, unknownInfo), run)
    }
  }

  function completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    const required = isNonNullType(type)
    const inner = presentCompletion(required ? type.ofType : type, nodes)
    return (value, run) => {
      if (value !== null && value !== undefined) return inner(value, run)
      if (required) throw leave
      return null
    }
  }

  /** For a value that is there, of a type that may be null. */
  function presentCompletion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isLeafType(type)) return leaf(type)
    if (isListType(type)) {
      const item = completion(type.ofType, nodes)
      return (value, run) => {
        if (!Array.isArray(value)) throw leave
        const { length } = value
        const items = new Array(length)
        for (let i = 0; i < length; i++) items[i] = item(value[i], run)
        return items
      }
    }
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    if (isObjectType(type)) return plain(object(type, sets))
    if (!isAbstractType(type)) throw new Error(`${type} is no type of an answer.`)

    const { resolveType } = type
    if (!resolveType) throw new Error(`${type.name} does not say of which type an object is.`)
    // Made when first met: few of the possible types are.
    const known = new Map<unknown, Complete>()
    return plain((value, run) => {
      const name = resolveType(value, run.context, unknownInfo, type)
      let complete = known.get(name)
      if (!complete) {
        const possible = schema.getPossibleTypes(type).find((one) => one.name === name)
        if (!possible) throw leave
        complete = object(possible, sets)
        known.set(name, complete)
      }
      return complete(value, run)
    })
  }

  const root = object(schema.getQueryType() as GraphQLObjectType, [operation.selectionSet])
  return (context, given) => {
    try {
      return root(undefined, { context, variables: given, args: new Map() }) as Record<string, unknown>
    } catch {
      return undefined
    }
  }
}

/** Resolvers that look at `info` fail, and so are left to graphql-js; none of ours does. */
const unknownInfo = undefined as unknown as GraphQLResolveInfo

/** Sees to it that an object is none that has to be waited for, or that is an error. */
const plain =
  (complete: Complete): Complete =>
  (value, run) => {
    if (value instanceof Error || typeof (value as { then?: unknown }).then === 'function') throw leave
    return complete(value, run)
  }

interface Field {
  key: string
  read: Read
}

/** Makes an object of the fields given, key by key. */
function loop(fields: readonly Field[]): Complete {
  if (fields.some(({ key }) => key === '__proto__')) throw new Error('A key that means something in an object.')
  return (value, run) => {
    const made: Record<string, unknown> = {}
    for (const { key, read } of fields) made[key] = read(value, run)
    return made
  }
}

/**
 * Makes an object of the fields given. The engine knows the shape of what a literal makes, and reads it faster than
 * what is put together key by key; so the literal is written out. Keys are names of the GraphQL grammar.
 */
function literal(fields: readonly Field[]): Complete {
  const parameters = fields.map((_, i) => `read${i}`)
  const entries = fields.map(({ key }, i) => `${JSON.stringify(key)}: read${i}(value, run)`)
  if (fields.some(({ key }) => key === '__proto__')) throw new Error('A key that means something in a literal.')
  const make = new Function(...parameters, `return (value, run) => ({ ${entries.join(', ')} })`)
  return make(...fields.map(({ read }) => read))
}

/** What stands for a value of a leaf type in an answer. */
function leaf(type: GraphQLLeafType): Complete {
  if (type instanceof GraphQLEnumType) {
    const names = new Map(type.getValues().map(({ value, name }) => [value, name]))
    return (value) => {
      const name = names.get(value)
      if (name === undefined) throw leave
      return name
    }
  }
  const isText = type === GraphQLString || type === GraphQLID
  return (value) => {
    if (isText && typeof value === 'string') return value
    // A leaf is never an object here; what has to be waited for is one.
    if (typeof value === 'object' || typeof value === 'function') throw leave
    const serialized = type.serialize(value)
    if (serialized === null || serialized === undefined) throw leave
    return serialized
  }
}

/** Whether any argument of a field takes a variable, however deep inside. */
function takesVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false
  for (const one of given) {
    visit(one.value, {
      Variable: () => {
        found = true
      },
    })
  }
  return found
}
