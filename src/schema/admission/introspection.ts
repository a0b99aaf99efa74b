import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** What an object of the introspection system costs: it is made at once, from what is in memory for ever. */
const weight = 0.5

// biome-ignore lint/suspicious/noExplicitAny: the objects of introspection have no common type.
type Meta = any

/** The objects behind a field of the introspection system; a field that is none of these is a value. */
const behind: Record<string, (meta: Meta, schema: GraphQLSchema) => readonly Meta[]> = {
  types: (schema: GraphQLSchema) => Object.values(schema.getTypeMap()),
  queryType: (schema: GraphQLSchema) => present(schema.getQueryType()),
  mutationType: (schema: GraphQLSchema) => present(schema.getMutationType()),
  subscriptionType: (schema: GraphQLSchema) => present(schema.getSubscriptionType()),
  directives: (schema: GraphQLSchema) => schema.getDirectives(),
  fields: (type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []),
  interfaces: (type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []),
  possibleTypes: (type, schema) => (isAbstractType(type) ? schema.getPossibleTypes(type) : []),
  enumValues: (type) => (isEnumType(type) ? type.getValues() : []),
  inputFields: (type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []),
  ofType: (type) => (isNonNullType(type) || isListType(type) ? [type.ofType] : []),
  args: (field: GraphQLField<unknown, unknown>) => field.args,
  type: (field: GraphQLField<unknown, unknown>) => [field.type],
}

const present = <T>(value: T | null | undefined): T[] => (value ? [value] : [])

/**
 * The cost of `__schema` or `__type`: a weight for each object in the answer, counted in the schema itself. Counting
 * ends where the cost passes `most`, so that it is never more work than the answer it spares.
 */
export function introspectionCost(
  field: FieldNode,
  args: Record<string, unknown>,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  most: number,
): number {
  let objects = 0
  const count = (set: SelectionSetNode, meta: Meta): void => {
    for (const selection of set.selections) {
      if (objects * weight > most) return
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet) continue
        for (const one of behind[selection.name.value]?.(meta, schema) ?? []) {
          objects++
          count(selection.selectionSet, one)
        }
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        if (inner) count(inner.selectionSet, meta)
      }
    }
  }
  const named = field.name.value === '__type' ? schema.getType(String(args.name)) : schema
  if (!named || !field.selectionSet) return weight
  objects++
  count(field.selectionSet, 'getTypeMap' in named ? named : getNamedType(named))
  return objects * weight
}
