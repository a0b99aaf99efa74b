import {
  type GraphQLNamedType,
  introspectionFromSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'
import { ontology } from '../schema/links.ts'
import { contract, schema } from '../schema/schema.ts'

const types: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

const paging = new Set(['first', 'after', 'last', 'before'])

/** The contract in the forms in which clients want it; all of it can be written as JSON. */
export const forms = {
  sdl: contract(),
  introspection: introspectionFromSchema(schema),
  possibleTypes: Object.fromEntries(
    types.filter(isAbstractType).map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
  ),
  /** Scalars of our own are texts. */
  scalars: Object.fromEntries(
    types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type)).map(({ name }) => [name, 'string']),
  ),
  fieldsOfPredicates: Object.fromEntries(
    Object.entries(ontology).map(([predicate, { forward, inverse }]) => [
      predicate,
      { forward: forward.map(field), inverse: inverse.map(field) },
    ]),
  ),
  /** What has no id is kept within what it belongs to. */
  withoutId: types.filter((type) => isObjectType(type) && !('id' in type.getFields())).map(({ name }) => name),
  /** Fields that come in pages: their arguments that choose another list. */
  pages: Object.fromEntries(
    types.filter(isObjectType).flatMap((type) => {
      const paged = Object.values(type.getFields()).filter(({ args }) => args.some(({ name }) => name === 'after'))
      const choosing = paged.map(({ name, args }) => [
        name,
        args.map((arg) => arg.name).filter((arg) => !paging.has(arg)),
      ])
      return paged.length > 0 ? [[type.name, Object.fromEntries(choosing)]] : []
    }),
  ) as Record<string, Record<string, string[]>>,
}

function field({ on, name, far }: { on: readonly string[]; name: string; far: string }) {
  return { on, name, far }
}
