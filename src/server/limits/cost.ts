import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import type { Store } from '../../dataset/store.ts'
import { limits } from '../../schema/limits.ts'
import type { Place, Weight } from '../../schema/weight.ts'
import { introspectionCost } from './introspection.ts'

type WeightFunction = (args: Record<string, unknown>, place: Place, field: unknown) => Weight

interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  /** The variables, coerced. */
  variables: Record<string, unknown>
  store: Store
}

/**
 * The cost of a valid operation: the weights that `@pothos/plugin-complexity` keeps on the fields, added up with each
 * page and list as long as it can get. Conditions are not looked at: what `@skip` leaves out counts. Counted for the
 * operation that is asked for, with the type that an object is known to have, which the sum of the plugin does not.
 */
export function costOf({ schema, document, operation, variables, store }: Operation): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)

  const argsOf = (
    field: Parameters<typeof getArgumentValues>[0],
    node: FieldNode,
  ): Record<string, unknown> | undefined => {
    try {
      return getArgumentValues(field, node, variables)
    } catch {
      // Such a field is not resolved: its argument is an error in the answer.
      return undefined
    }
  }

  const sum = (set: SelectionSetNode, place: Place): number => {
    let cost = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += fieldCost(selection, place)
      else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const type = inner?.typeCondition?.name.value ?? place.parent
        if (inner) cost += sum(inner.selectionSet, { ...place, parent: narrower(schema, place.parent, type) })
      }
    }
    return cost
  }

  const fieldCost = (node: FieldNode, place: Place): number => {
    const name = node.name.value
    if (name === '__schema' || name === '__type') {
      const meta = name === '__type' ? TypeMetaFieldDef : SchemaMetaFieldDef
      return introspectionCost(node, argsOf(meta, node) ?? {}, schema, fragments, limits.cost.value)
    }
    const type = schema.getType(place.parent)
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    const args = field && argsOf(field, node)
    if (!field || !args) return 0
    const root = type === schema.getQueryType() ? args : place.root
    const weigh = field.extensions.complexity as WeightFunction
    const { field: own, multiplier, page } = weigh(args, { ...place, root }, field)
    if (!node.selectionSet) return own
    return own + multiplier * sum(node.selectionSet, { store, root, page, parent: getNamedType(field.type).name })
  }

  const parent = schema.getRootType(operation.operation)?.name ?? 'Query'
  return Math.ceil(sum(operation.selectionSet, { store, parent, root: {} }))
}

/** Of the type an object is known to have and the one a fragment asks for, the one that says more. */
function narrower(schema: GraphQLSchema, known: string, asked: string): string {
  const [one, other] = [schema.getType(known), schema.getType(asked)]
  const says = isAbstractType(other) && (isObjectType(one) || isInterfaceType(one)) && schema.isSubType(other, one)
  return says ? known : asked
}
