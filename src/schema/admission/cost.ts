import {
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import type { Store } from '../../dataset/store.ts'
import { limits } from '../limits.ts'
import type { Place, Weight } from '../weight.ts'
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
export const costOf = (operation: Operation): number => Math.ceil(counting(operation).whole())

/** The part of an operation that costs most: its keys in the answer from the root on, and its cost. */
export interface Dearest {
  path: readonly string[]
  cost: number
}

/**
 * What makes an operation dear: the dearest field, in it the dearest one, and so on as long as it makes at least half of
 * what it stands in. For those who are refused: it tells them where to ask for less.
 */
export const dearestOf = (operation: Operation): Dearest => counting(operation).dearest()

/** The sums behind the cost of an operation. */
function counting({ schema, document, operation, variables, store }: Operation) {
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

  /** Calls `each` for every field selected, those in fragments too, with its place. */
  const fieldsIn = (set: SelectionSetNode, place: Place, each: (node: FieldNode, place: Place) => void): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) each(selection, place)
      else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const type = inner?.typeCondition?.name.value ?? place.parent
        if (!inner || !mayBe(schema, place.parent, type)) continue
        fieldsIn(inner.selectionSet, { ...place, parent: narrower(schema, place.parent, type) }, each)
      }
    }
  }

  const sum = (set: SelectionSetNode, place: Place): number => {
    let cost = 0
    fieldsIn(set, place, (node, where) => {
      cost += fieldCost(node, where)
    })
    return cost
  }

  /** What a field costs by itself, how often what is in it counts, and the place of that; nothing for introspection. */
  const weighed = (node: FieldNode, place: Place) => {
    const name = node.name.value
    const type = schema.getType(place.parent)
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    const args = field && argsOf(field, node)
    if (!field || !args) return undefined
    const root = type === schema.getQueryType() ? args : place.root
    const weigh = field.extensions.complexity as WeightFunction
    const { field: own, multiplier, page, kinds } = weigh(args, { ...place, root }, field)
    const inside: Place = { store, root, page, parent: getNamedType(field.type).name }
    return { own, inside, multiplier, kinds: kinds ?? [[inside.parent, multiplier] as const] }
  }

  const fieldCost = (node: FieldNode, place: Place): number => {
    const name = node.name.value
    if (name === '__schema' || name === '__type') {
      const meta = name === '__type' ? TypeMetaFieldDef : SchemaMetaFieldDef
      return introspectionCost(node, argsOf(meta, node) ?? {}, schema, fragments, limits.cost.value)
    }
    const weight = weighed(node, place)
    if (!weight || !node.selectionSet) return weight?.own ?? 0
    let cost = weight.own
    for (const [parent, times] of weight.kinds) cost += times * sum(node.selectionSet, { ...weight.inside, parent })
    return cost
  }

  const parent = schema.getRootType(operation.operation)?.name ?? 'Query'
  const start: Place = { store, parent, root: {} }

  const dearest = (): Dearest => {
    const path: string[] = []
    let [set, place, times, cost]: [SelectionSetNode | undefined, Place, number, number] = [
      operation.selectionSet,
      start,
      1,
      0,
    ]
    while (set) {
      let most: { node: FieldNode; place: Place; cost: number } | undefined
      fieldsIn(set, place, (node, where) => {
        const own = times * fieldCost(node, where)
        if (!most || own > most.cost) most = { node, place: where, cost: own }
      })
      // Assigned in the callback, which the compiler does not see.
      const found = most as { node: FieldNode; place: Place; cost: number } | undefined
      if (!found || (path.length > 0 && found.cost < cost / 2)) break
      const { node } = found
      path.push((node.alias ?? node.name).value)
      cost = found.cost
      const weight = weighed(node, found.place)
      if (!weight) break
      ;[set, place, times] = [node.selectionSet, weight.inside, times * weight.multiplier]
    }
    return { path, cost: Math.ceil(cost) }
  }

  return { whole: () => sum(operation.selectionSet, start), dearest }
}

/** Whether an object of the type it is known to have may be of the one that a fragment asks for. */
function mayBe(schema: GraphQLSchema, known: string, asked: string): boolean {
  const [one, other] = [schema.getType(known), schema.getType(asked)]
  return isCompositeType(one) && isCompositeType(other) && doTypesOverlap(schema, one, other)
}

/** Of the type an object is known to have and the one a fragment asks for, the one that says more. */
function narrower(schema: GraphQLSchema, known: string, asked: string): string {
  const [one, other] = [schema.getType(known), schema.getType(asked)]
  const says = isAbstractType(other) && (isObjectType(one) || isInterfaceType(one)) && schema.isSubType(other, one)
  return says ? known : asked
}
