import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import { createYoga } from 'graphql-yoga'

const specification = 'https://specs.apollo.dev/federation/v2.3'

/**
 * A graph of another house that is joined with ours: the desk of an imaginary ministry and its briefings. It knows
 * countries by their code, plans by their id, and resolutions by their number without saying more of them.
 */
export const deskSdl = `
  extend schema @link(url: "${specification}", import: ["@key", "@shareable"])

  type Query {
    briefings: [Briefing!]!
    briefing(title: String!): Briefing
  }

  "What other graphs with pages have too."
  interface Node { id: ID! }
  type PageInfo @shareable { hasNextPage: Boolean! }

  type Briefing implements Node @key(fields: "id") {
    id: ID!
    title: String!
    about: Resolution!
    countries: [Country!]!
    plan: ActionPlan
  }

  type Country @key(fields: "code") {
    code: String!
    officer: String
  }

  type ActionPlan @key(fields: "id") {
    id: ID!
    briefings: [Briefing!]!
  }

  type Resolution @key(fields: "number", resolvable: false) {
    number: Int!
  }
`

/**
 * A third graph, which tells who reads about what. It adds a field to all concepts at once, which it knows by their id
 * alone: a graph that does so may not know their kinds, so this is another one than the desk.
 */
export const readersSdl = `
  extend schema @link(url: "${specification}", import: ["@key", "@interfaceObject"])

  type Query {
    "As many concepts as are asked for, by their ids."
    reading(ids: [ID!]!): [Concept!]!
  }

  type Briefing @key(fields: "id") {
    id: ID!
    subjects: [Concept!]!
  }

  type Concept @interfaceObject @key(fields: "id") {
    id: ID!
    readers: Int!
  }
`

interface Briefing {
  id: string
  title: string
  about: { number: number }
  countries: { code: string }[]
  subjects: { id: string }[]
  plan?: { id: string }
}

export const briefings: readonly Briefing[] = [
  {
    id: 'briefing-1',
    title: 'The third plan',
    about: { number: 1325 },
    countries: [{ code: 'BE' }, { code: 'ML' }],
    subjects: [{ id: 'Theme:participation' }, { id: 'Country:ML' }],
    plan: { id: 'ActionPlan:be-nap-3' },
  },
  {
    id: 'briefing-2',
    title: 'Violence as a method',
    about: { number: 1820 },
    countries: [{ code: 'CD' }],
    subjects: [{ id: 'Framework:nato' }],
  },
]

export const officers: Record<string, string> = { BE: 'Officer Peeters', ML: 'Officer Diarra' }

/** How many read about a concept: so many as its id has letters. */
export const readersOf = (id: string): number => id.length

const briefing = ({ id }: { id: string }) => briefings.find((one) => one.id === id)
const itself = <T>(reference: T): T => reference

const desk = {
  Query: {
    briefings: () => briefings,
    briefing: (_: unknown, { title }: { title: string }) => briefings.find((one) => one.title === title),
  },
  Node: { __resolveType: () => 'Briefing' },
  Briefing: { __resolveReference: briefing },
  Country: {
    __resolveReference: itself,
    officer: ({ code }: { code: string }) => officers[code] ?? null,
  },
  ActionPlan: {
    __resolveReference: itself,
    briefings: ({ id }: { id: string }) => briefings.filter(({ plan }) => plan?.id === id),
  },
}

const readers = {
  Query: { reading: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })) },
  Briefing: { __resolveReference: briefing },
  Concept: { __resolveReference: itself, readers: ({ id }: { id: string }) => readersOf(id) },
}

/** A graph on a port of its own. */
export interface Subgraph {
  name: string
  sdl: string
  url: string
  stop(): void
}

async function serve(name: string, sdl: string, resolvers: object): Promise<Subgraph> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never })
  const http = createServer(createYoga({ schema, logging: false }))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const stop = () => {
    http.close()
    http.closeAllConnections()
  }
  return { name, sdl, url: `http://127.0.0.1:${port}/graphql`, stop }
}

export const serveOthers = () => Promise.all([serve('desk', deskSdl, desk), serve('readers', readersSdl, readers)])
