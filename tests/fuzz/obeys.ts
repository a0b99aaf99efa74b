import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { schema } from '../../src/schema/schema.ts'

/** What is wrong with the data of an answer, given what was asked: nothing where it obeys the schema. */
export function disobedience(data: unknown, set: SelectionSetNode): string[] {
  const query = schema.getQueryType() as GraphQLObjectType
  return inObject(data as Record<string, unknown>, set, query, 'data')
}

function inObject(
  value: Record<string, unknown>,
  set: SelectionSetNode,
  type: GraphQLObjectType,
  path: string,
): string[] {
  const expected = new Set<string>()
  const problems = fields(value, set, type, path, expected)
  const extra = Object.keys(value).filter((key) => !expected.has(key))
  return [...problems, ...extra.map((key) => `${path}.${key} was not asked for`)]
}

function fields(
  value: Record<string, unknown>,
  set: SelectionSetNode,
  type: GraphQLObjectType,
  path: string,
  expected: Set<string>,
): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value
      const key = selection.alias?.value ?? name
      expected.add(key)
      if (name === '__typename') return value[key] === type.name ? [] : [`${path}.${key} is not ${type.name}`]
      const field = type.getFields()[name]
      if (!field) return [`${path}.${key}: no field of ${type.name}`]
      return inValue(value[key], field.type, selection.selectionSet, `${path}.${key}`)
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT) return []
    const { typeCondition, selectionSet } = selection
    // The name of the type is asked for beside every fragment: see `documentFrom`.
    return typeCondition?.name.value === type.name ? fields(value, selectionSet, type, path, expected) : []
  })
}

function inValue(value: unknown, type: GraphQLOutputType, set: SelectionSetNode | undefined, path: string): string[] {
  if (isNonNullType(type)) return value === null ? [`${path} is null`] : inValue(value, type.ofType, set, path)
  if (value === undefined) return [`${path} is missing`]
  if (value === null) return []
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${path} is no list`]
    return value.flatMap((item, i) => inValue(item, type.ofType, set, `${path}[${i}]`))
  }
  if (isLeafType(type)) {
    if (isEnumType(type)) return type.getValue(String(value)) ? [] : [`${path}: ${String(value)} is no ${type.name}`]
    const kinds: Record<string, string> = { Int: 'number', Float: 'number', Boolean: 'boolean' }
    return typeof value === (kinds[type.name] ?? 'string') ? [] : [`${path} is no ${type.name}`]
  }
  if (typeof value !== 'object' || !set) return [`${path} is no object`]
  const object = value as Record<string, unknown>
  if (isObjectType(type)) return inObject(object, set, type, path)
  // Of an interface or a union only what tells its type can be followed.
  if (typeof object.__typename !== 'string') return []
  const concrete = schema.getType(object.__typename)
  return isObjectType(concrete) && schema.isSubType(type, concrete)
    ? inObject(object, set, concrete, path)
    : [`${path}: ${object.__typename} is no ${type.name}`]
}

/** How many objects an answer holds. */
export function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : 1
  return Object.values(value).reduce((sum: number, one) => sum + objectsIn(one), own)
}
