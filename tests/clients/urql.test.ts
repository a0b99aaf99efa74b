import { Client, fetchExchange, gql } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { buildSchema, introspectionFromSchema } from 'graphql'
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

const schema = introspectionFromSchema(buildSchema(contract))

const clientOf = async () =>
  new Client({
    url: await endpoint(),
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: schema as unknown as NonNullable<Parameters<typeof cacheExchange>[0]>['schema'] & object,
        resolvers: { Country: Object.fromEntries(lists.map((list) => [list, relayPagination()])) },
        keys: { Citation: () => null },
      }),
      fetchExchange,
    ],
  })

describe('urql with graphcache', () => {
  it.each(lists)('pages the %s of Belgium two at a time and keeps every fact', async (list) => {
    const client = await clientOf()
    const query = gql`query ($after: String) { country(code: "BE") { id ${list}(first: 2, after: $after) {
      edges { ${edgeOf[list]} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`
    const kept = await pagedToTheEnd(async (after) => {
      const { data, error } = await client.query(query, { after }).toPromise()
      expect(error).toBeUndefined()
      return (data as { country: Record<string, Connection> }).country[list] as Connection
    })
    expect(factsIn(kept)).toEqual(await allFacts(list))
  })

  it.each(refetched)('finds %s again by its id', async (id) => {
    const client = await clientOf()
    const query = gql`query ($id: ID!) { node(id: $id) { id iri ... on Sourced { citations { source { id title } } } } }`
    const { data, error } = await client.query(query, { id }).toPromise()
    expect(error).toBeUndefined()
    expect(data).toMatchObject({ node: { id, citations: [{ source: { id: expect.stringMatching(/^Source:/) } }] } })
    const again = await client.query(query, { id }, { requestPolicy: 'cache-only' }).toPromise()
    expect(again.data).toEqual(data)
  })
})
