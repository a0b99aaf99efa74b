import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import { append } from '../dataset/multimap.ts'

/** What an answer has under each key, in the order in which it is asked for, whatever the data are. */
export type Shape = ReadonlyMap<string, Part>

/** What stands under a key of an answer. */
export interface Part {
  /** The fields that ask for it: those of one key are one in the answer. */
  nodes: readonly FieldNode[]
  /** The innermost type of it. */
  type: GraphQLNamedType
  isList: boolean
  /** What the object, or each in the list, has; none for a value. */
  fields?: Shape
}

/** A valid operation with its variables. */
export interface Asked {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  /** The variables, coerced: they decide what `@skip` and `@include` leave out. */
  variables: Record<string, unknown>
}

/**
 * The shape of the answers to a valid operation. What only some types have is in it too: keys are the same for all of
 * them, as fields that cannot be merged are no valid question (GraphQL specification, section 5.3.2).
 */
export function shapeOf({ schema, document, operation, variables }: Asked): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)

  const shape = (sets: readonly [SelectionSetNode, GraphQLNamedType][]): Shape => {
    const fields = new Map<string, [FieldNode, GraphQLOutputType][]>()
    for (const [set, type] of sets) collect(set, type, fields)
    return new Map([...fields].map(([key, all]) => [key, part(all)]))
  }

  function collect(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    fields: Map<string, [FieldNode, GraphQLOutputType][]>,
  ): void {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) continue
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) continue
      if (selection.kind === Kind.FIELD) {
        const field = typeOfField(type, selection.name.value)
        if (field) append(fields, (selection.alias ?? selection.name).value, [selection, field])
        continue
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      const condition = inner?.typeCondition ? schema.getType(inner.typeCondition.name.value) : type
      if (inner && condition) collect(inner.selectionSet, condition, fields)
    }
  }

  function part(all: readonly [FieldNode, GraphQLOutputType][]): Part {
    const nodes = all.map(([node]) => node)
    const [, whole] = all[0] as [FieldNode, GraphQLOutputType]
    const [type, isList] = [getNamedType(whole), isListType(getNullableType(whole))]
    if (isLeafType(type)) return { nodes, type, isList }
    const sets = all.flatMap(([{ selectionSet }, of]): [SelectionSetNode, GraphQLNamedType][] =>
      selectionSet ? [[selectionSet, getNamedType(of)]] : [],
    )
    return { nodes, type, isList, fields: shape(sets) }
  }

  return shape([[operation.selectionSet, schema.getQueryType() as GraphQLNamedType]])
}

function typeOfField(type: GraphQLNamedType, name: string): GraphQLOutputType | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((one) => one.name === name)
  if (meta) return meta.type
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined
}

/** What stands after the name of a list in the path of something in it: `countries@node.actionPlans`. */
export const each = '@'

/** A list of an answer. */
export interface List {
  /** `countries@node.actionPlans`: of a connection without its `edges`. */
  path: string
  /** The keys that lead to it, those of the lists on the way included. */
  keys: readonly string[]
}

/** The lists of answers that stand in no other list. */
export function outermostLists(shape: Shape, keys: readonly string[] = []): List[] {
  return [...shape].flatMap(([key, { isList, fields }]) => {
    const at = [...keys, key]
    if (isList) return [{ path: (key === 'edges' && keys.length > 0 ? keys : at).join('.'), keys: at }]
    return fields ? outermostLists(fields, at) : []
  })
}

/** The paths of the lists that the answers to a valid document have side by side: what `rows` may name. */
export const listsOf =
  (schema: GraphQLSchema) =>
  (text: string): readonly string[] => {
    const document = parse(text)
    const operation = getOperationAST(document)
    return operation
      ? outermostLists(shapeOf({ schema, document, operation, variables: {} })).map(({ path }) => path)
      : []
  }
