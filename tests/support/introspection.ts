import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { asking } from './ask.ts'
import type { Served } from './served.ts'

/** The schema as a client finds it, by asking the server for it. */
export async function introspected(server: Served): Promise<GraphQLSchema> {
  const query = getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true })
  return buildClientSchema(await asking(server)<IntrospectionQuery>(query))
}

/** A field that answers a connection. */
export interface ConnectionField {
  /** The type it stands on. */
  on: GraphQLObjectType
  field: GraphQLField<unknown, unknown>
  /** The type at the far end of the edges. */
  node: GraphQLNamedType
}

/** The type of a field of a type; throws if there is none. */
export function typeOfField(type: GraphQLNamedType, name: string) {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
  if (!field) throw new Error(`${type.name} has no field "${name}".`)
  return field.type
}

export const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection')

/** Every field of a type that answers a connection and asks for no argument. */
export function connectionFields(on: GraphQLObjectType): ConnectionField[] {
  return Object.values(on.getFields()).flatMap((field) => {
    const connection = getNamedType(field.type)
    if (!isConnection(connection) || field.args.some(isRequiredArgument)) return []
    const edge = getNamedType(typeOfField(connection, 'edges'))
    return [{ on, field, node: getNamedType(typeOfField(edge, 'node')) }]
  })
}

/** Every object type that is a `Node`. */
export function nodeTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const node = schema.getType('Node')
  return isInterfaceType(node) ? schema.getPossibleTypes(node) : []
}

/** The root field that lists each type of node, by the name of the type. */
export function lists(schema: GraphQLSchema): Map<string, ConnectionField> {
  const query = schema.getQueryType()
  return new Map((query ? connectionFields(query) : []).map((found) => [found.node.name, found]))
}
