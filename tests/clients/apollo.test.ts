import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { buildSchema, isAbstractType } from 'graphql'
import { describe, expect, it } from 'vitest'
import {
  allFacts,
  type Connection,
  contract,
  edgeOf,
  endpoint,
  factsIn,
  lists,
  pagedToTheEnd,
  refetched,
} from './belgium.ts'

const schema = buildSchema(contract)
/** Which types an interface stands for: Apollo wants to be told (its documentation has it made by codegen). */
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
)

const clientOf = async () =>
  new ApolloClient({
    link: new HttpLink({ uri: await endpoint() }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Country: { fields: Object.fromEntries(lists.map((list) => [list, relayStylePagination()])) },
      },
    }),
  })

describe('Apollo Client 4', () => {
  it.each(lists)('pages the %s of Belgium two at a time and keeps every fact', async (list) => {
    const client = await clientOf()
    const query = gql`query ($after: String) { country(code: "BE") { id ${list}(first: 2, after: $after) {
      edges { ${edgeOf[list]} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`
    const kept = await pagedToTheEnd(async (after) => {
      await client.query({ query, variables: { after }, fetchPolicy: 'network-only' })
      return client.readQuery<{ country: Record<string, Connection> }>({ query })?.country[list] as Connection
    })
    expect(factsIn(kept)).toEqual(await allFacts(list))
  })

  it.each(refetched)('finds %s again by its id', async (id) => {
    const client = await clientOf()
    const query = gql`query ($id: ID!) { node(id: $id) { id iri ... on Sourced { citations { source { id title } } } } }`
    const variables = { id }
    const { data } = await client.query({ query, variables })
    expect(data).toMatchObject({ node: { id, citations: [{ source: { id: expect.stringMatching(/^Source:/) } }] } })
    expect(client.readQuery({ query, variables })).toEqual(data)
  })
})
