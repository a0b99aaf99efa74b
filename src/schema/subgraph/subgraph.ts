import { GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, GraphQLUnionType } from 'graphql'
import type { Node } from '../../dataset/nodes.ts'
import type { Context } from '../context.ts'
import { schema } from '../schema.ts'
import type { Place, Weight } from '../weight.ts'
import { entitiesOf, weightOfEntities } from './entities.ts'
import { entityKinds } from './keys.ts'
import { AnyScalar, type Representation } from './representation.ts'
import { left, subgraphSdl } from './sdl.ts'

const one = { field: 1, multiplier: 1 } satisfies Weight

const EntityUnion = new GraphQLUnionType({
  name: '_Entity',
  description: 'What another graph can refer to.',
  types: entityKinds.map((kind) => schema.getType(kind) as GraphQLObjectType),
  resolveType: (node: Node) => node.kind,
})

const ServiceType = new GraphQLObjectType({
  name: '_Service',
  description: 'What a composition of graphs asks of one.',
  fields: {
    sdl: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'The schema with the directives of Apollo Federation.',
      extensions: { complexity: () => one },
    },
  },
})

const plain = schema.getQueryType()?.toConfig() as ReturnType<GraphQLObjectType<unknown, Context>['toConfig']>

const QueryType = new GraphQLObjectType<unknown, Context>({
  ...plain,
  fields: {
    ...Object.fromEntries(Object.entries(plain.fields).filter(([name]) => !left.has(name))),
    _service: {
      type: new GraphQLNonNull(ServiceType),
      description: 'What a composition of graphs asks of one.',
      resolve: () => ({ sdl: sdl() }),
      extensions: { complexity: () => one },
    },
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(EntityUnion)),
      description:
        'What is meant by these representations, in their order; null in the place of each that is not there.',
      args: {
        representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(AnyScalar))) },
      },
      resolve: (_, { representations }: { representations: Representation[] }, { store }) =>
        entitiesOf(store, representations),
      extensions: {
        complexity: ({ representations }: { representations: Representation[] }, { store }: Place) =>
          weightOfEntities(store, representations),
      },
    },
  },
})

const { types, ...rest } = schema.toConfig()

/**
 * The schema as a subgraph of Apollo Federation 2: the same types and resolvers, by which another graph can be joined
 * with this one. Not made with `@pothos/plugin-federation`: it has to be in the builder of everybody's schema.
 */
export const subgraph = new GraphQLSchema({
  ...rest,
  query: QueryType as GraphQLObjectType,
  types: types.filter(({ name }) => name !== 'Query'),
})

let printed: string | undefined

/** The schema with the directives of federation, as `_service { sdl }` tells it. Made when first asked for. */
export function sdl(): string {
  printed ??= subgraphSdl(schema)
  return printed
}
