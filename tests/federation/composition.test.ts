import { composeServices as composeApollo } from '@apollo/composition'
import { composeServices as composeHive } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { sdl } from '../../src/schema/subgraph/subgraph.ts'
import { deskSdl } from './desk.ts'

const link = (...imports: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(imports)})\n`

/** Graphs of others, each of which joins ours in one way. */
const others: Record<string, string> = {
  'by the code of a country': `${link('@key')}
    type Query { embassies: [Country!]! }
    type Country @key(fields: "code") { code: String! embassy: String }`,
  'by the alpha-3 code of a country': `${link('@key')}
    type Query { visits: [Country!]! }
    type Country @key(fields: "alpha3") { alpha3: String! visits: Int! }`,
  'by the symbol of a text of the Council': `${link('@key')}
    type Query { shelf: [Resolution!]! }
    type Resolution @key(fields: "symbol") { symbol: String! shelfmark: String }
    type PresidentialStatement @key(fields: "symbol") { symbol: String! shelfmark: String }`,
  'by the key of a theme': `${link('@key')}
    type Query { courses: [Theme!]! }
    type Theme @key(fields: "key") { key: String! courses: [String!]! }`,
  'by the id of a plan, a link and a provision': `${link('@key')}
    type Query { comments: [Link!]! }
    type ActionPlan @key(fields: "id") { id: ID! comments: [String!]! }
    type Link @key(fields: "id") { id: ID! comments: [String!]! }
    type Provision @key(fields: "id") { id: ID! comments: [String!]! }`,
  'by reference only': `${link('@key')}
    type Query { reports: [Report!]! }
    type Report { title: String! about: Resolution! source: Source! }
    type Resolution @key(fields: "number", resolvable: false) { number: Int! }
    type Source @key(fields: "key", resolvable: false) { key: String! }`,
  'by all concepts at once': `${link('@key', '@interfaceObject')}
    type Query { popular: [Concept!]! }
    type Concept @interfaceObject @key(fields: "id") { id: ID! readers: Int! }`,
  'in several ways, with pages and nodes of its own': deskSdl,
}

const graphs = (...others: string[]) => [
  { name: 'wps', url: 'http://wps.example/subgraph', typeDefs: parse(sdl()) },
  ...others.map((other, i) => ({ name: `other${i}`, url: `http://other${i}.example/graphql`, typeDefs: parse(other) })),
]

const composers = { '@apollo/composition': composeApollo, '@theguild/federation-composition': composeHive }

// That of Hive takes a fraction of the time of the other.
it.each(Object.entries(others))('another graph is joined with ours %s', (_way, other) => {
  const composed = composeHive(graphs(other))
  expect(composed.errors ?? []).toEqual([])
  expect(composed.supergraphSdl).toContain('enum join__Graph')
})

describe.each(Object.entries(composers))('%s', (_, compose) => {
  it('joins graphs with ours in all these ways at once', () => {
    expect(compose(graphs(...Object.values(others))).errors ?? []).toEqual([])
  })

  it('says so where another graph asks for what ours does not have', () => {
    const other = `${link('@key')}
      type Query { embassies: [Country!]! }
      type Country @key(fields: "m49") { m49: String! embassy: String }`
    expect(compose(graphs(other)).errors).not.toEqual([])
  })
})
