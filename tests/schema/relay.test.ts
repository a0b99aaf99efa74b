import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'
import {
  connectionFields,
  introspected,
  isConnection,
  lists,
  nodeTypes,
  typeOfField,
} from '../support/introspection.ts'
import { everyPage } from '../support/pages.ts'

const server = serverOf(dataset)
const ask = asking(server)
const schema = await introspected(server)
const kinds = nodeTypes(schema).map(({ name }) => name)
const listOf = lists(schema)

interface Edge {
  cursor: string
  node: { __typename: string; id?: string }
}

interface Connection {
  edges: Edge[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

type Arguments = Partial<Record<'first' | 'last', number> & Record<'after' | 'before', string>>
/** Asks for one page of a connection. */
type AskPage = (args: Arguments) => Promise<Connection>

const selection = `{
  totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { __typename ... on Node { id } } }
}`

/** As variables: every page is asked for by the same few questions, which have to be read but once. */
const declared = (args: Arguments) =>
  Object.keys(args).map((name) => `$${name}: ${/first|last/.test(name) ? 'Int' : 'String'}`)
const passed = (args: Arguments) => {
  const names = Object.keys(args).map((name) => `${name}: $${name}`)
  return names.length > 0 ? `(${names.join(', ')})` : ''
}

const pagesOfList =
  (field: string): AskPage =>
  async (args) => {
    const variables = declared(args)
    const query = `query ${variables.length > 0 ? `(${variables.join(', ')})` : ''} { found: ${field}${passed(args)} ${selection} }`
    return (await ask<{ found: Connection }>(query, args)).found
  }

const pagesOfNode =
  (id: string, kind: string, field: string): AskPage =>
  async (args) => {
    const query = `query (${['$id: ID!', ...declared(args)].join(', ')}) {
      node(id: $id) { ... on ${kind} { found: ${field}${passed(args)} ${selection} } }
    }`
    return (await ask<{ node: { found: Connection } }>(query, { id, ...args })).node.found
  }

/** Reads a whole list from the front, page by page. */
const forward = (page: AskPage, first: number) =>
  everyPage((after) => page({ first, ...(after !== null && { after }) }))

/** The page as it looks from the other end of its list. */
const mirrored = ({ edges, totalCount, pageInfo }: Connection): Connection => ({
  edges,
  totalCount,
  pageInfo: {
    hasNextPage: pageInfo.hasPreviousPage,
    hasPreviousPage: pageInfo.hasNextPage,
    startCursor: pageInfo.endCursor,
    endCursor: pageInfo.startCursor,
  },
})

/** Reads a whole list from the back, page by page; the pages come in the order of the list. */
const backward = async (page: AskPage, last: number) =>
  (await everyPage(async (before) => mirrored(await page({ last, ...(before !== null && { before }) }))))
    .map(mirrored)
    .toReversed()

const edgesOf = (pages: Connection[]) => pages.flatMap(({ edges }) => edges)

/** What the specification asks of the pages of a whole list. */
function expectWhole(pages: Connection[]): void {
  const edges = edgesOf(pages)
  const cursors = edges.map(({ cursor }) => cursor)
  expect(new Set(cursors).size).toBe(cursors.length)
  // Clients keep one edge for each node.id: a list in which one came twice would lose what the second says.
  const ids = edges.flatMap(({ node }) => node.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [i, { edges: ofPage, totalCount, pageInfo }] of pages.entries()) {
    expect(totalCount).toBe(edges.length)
    expect(pageInfo).toEqual({
      hasNextPage: i < pages.length - 1,
      hasPreviousPage: i > 0,
      startCursor: ofPage[0]?.cursor ?? null,
      endCursor: ofPage.at(-1)?.cursor ?? null,
    })
  }
}

/** The questions every connection has to answer. */
async function expectPaging(page: AskPage, takesLast: boolean): Promise<void> {
  const large = await forward(page, 100)
  expectWhole(large)
  const edges = edgesOf(large)

  const size = Math.min(100, Math.max(1, Math.ceil(edges.length / 3)))
  const small = await forward(page, size)
  expectWhole(small)
  expect(edgesOf(small)).toEqual(edges)
  expect(small.slice(0, -1).every((one) => one.edges.length === size)).toBe(true)

  expect((await page({})).edges).toEqual(edges.slice(0, 20))
  expect((await page({ first: 0 })).edges).toEqual([])

  const end = large.at(-1)?.pageInfo.endCursor
  if (end) {
    const beyond = await page({ first: 5, after: end })
    expect(beyond.edges).toEqual([])
    expect(beyond.pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null })
  }
  if (takesLast) {
    const fromBack = await backward(page, size)
    expectWhole(fromBack)
    expect(edgesOf(fromBack)).toEqual(edges)
  }
}

/** Every id of each kind of node, by walking its list. */
const ids = new Map<string, string[]>()

beforeAll(async () => {
  for (const [kind, { field }] of listOf) {
    ids.set(
      kind,
      edgesOf(await forward(pagesOfList(field.name), 100)).map(({ node }) => node.id as string),
    )
  }
})

describe('the nodes', () => {
  it('are of eleven kinds, facts included, and each kind has its list', () => {
    expect(kinds.toSorted()).toEqual([...listOf.keys()].toSorted())
    expect(kinds).toHaveLength(11)
  })

  it('have an id that no other node has, whatever its kind', () => {
    const all = [...ids.values()].flat()
    expect(new Set(all).size).toBe(all.length)
  })
})

describe.each(kinds)('a node of the kind %s', (kind) => {
  it('is found again by its id, with the same id and the same kind', async () => {
    const [id] = ids.get(kind) ?? []
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }'
    expect(await ask(query, { id })).toEqual({ node: { __typename: kind, id } })
  })

  it('is found in its place among several', async () => {
    const [first, , third] = ids.get(kind) ?? []
    const asked = [third, `${kind}:there is none`, first, third]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'
    expect(await ask(query, { ids: asked })).toEqual({
      nodes: asked.map((id, i) => (i === 1 ? null : { __typename: kind, id })),
    })
  })
})

describe('nodes(ids:)', () => {
  it('keeps order and length over all kinds, with null for what is not there and what is no id', async () => {
    const found = kinds.map((kind) => ids.get(kind)?.[0] as string)
    const wrong = ['', ':', 'Country', 'Country:', ':BE', 'country:BE', 'Nothing:BE', 'constructor:x', 'Country:\u0000']
    const asked = found.flatMap((id, i) => [id, wrong[i % wrong.length] as string])
    const { nodes } = await ask<{ nodes: ({ id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: asked },
    )
    expect(nodes.map((node) => node?.id ?? null)).toEqual(asked.map((id) => (wrong.includes(id) ? null : id)))
  })

  it('takes a hundred ids at once', async () => {
    const asked = (ids.get('Source') ?? []).slice(0, 100)
    const { nodes } = await ask<{ nodes: { id: string }[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: asked,
    })
    expect(asked).toHaveLength(100)
    expect(nodes.map(({ id }) => id)).toEqual(asked)
  })
})

const connections = Object.values(schema.getTypeMap()).filter(isConnection)

describe.each(connections.map((type) => [type.name, type] as const))('%s', (_, connection) => {
  it('has the fields of a connection, with their types', () => {
    const edge = getNamedType(typeOfField(connection, 'edges'))
    expect(edge.name).toMatch(/Edge$/)
    expect(edge.name).not.toMatch(/ConnectionEdge$/)
    expect(String(typeOfField(connection, 'edges'))).toBe(`[${edge.name}!]!`)
    expect(String(typeOfField(connection, 'pageInfo'))).toBe('PageInfo!')
    expect(String(typeOfField(connection, 'totalCount'))).toBe('Int!')
    expect(String(typeOfField(edge, 'cursor'))).toBe('String!')
    expect(String(typeOfField(edge, 'node'))).toMatch(/^\w+!$/)
  })

  it('is answered only by fields that take first and after, and last only with before', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => getNamedType(field.type) === connection)
    expect(fields).not.toHaveLength(0)
    for (const { name, type, args } of fields) {
      const isRoot = schema.getQueryType()?.getFields()[name]?.type === type
      expect(String(type), name).toBe(isRoot ? connection.name : `${connection.name}!`)
      const typeOf = (argument: string) => String(args.find((arg) => arg.name === argument)?.type)
      expect([typeOf('first'), typeOf('after')], name).toEqual(['Int', 'String'])
      expect([
        ['undefined', 'undefined'],
        ['Int', 'String'],
      ]).toContainEqual([typeOf('last'), typeOf('before')])
    }
  })
})

describe('PageInfo', () => {
  it('has the fields of the specification, with their types', () => {
    const pageInfo = schema.getType('PageInfo')
    const types = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map(
      (field) => pageInfo && String(typeOfField(pageInfo, field)),
    )
    expect(types).toEqual(['Boolean!', 'Boolean!', 'String', 'String'])
  })
})

describe.each([...listOf.values()].map(({ field }) => field.name))('the list %s', (name) => {
  it('is read whole from either end: every item once, counted right, with cursors that stay', async () => {
    await expectPaging(pagesOfList(name), true)
  })

  it('gives the middle that lies between two cursors', async () => {
    const page = pagesOfList(name)
    const { edges } = await page({ first: 5 })
    const [one, two, three, four] = edges.map(({ cursor }) => cursor)
    const between = await page({ first: 10, after: one as string, before: (four ?? three) as string })
    expect(between.edges.map(({ cursor }) => cursor)).toEqual(four ? [two, three] : [two])
    expect(between.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
  })
})

const withConnections = kinds.filter((kind) => connectionFields(schema.getType(kind) as GraphQLObjectType).length > 0)

describe.each(withConnections)('the connections of a node of the kind %s', (kind) => {
  const type = schema.getType(kind)
  const fields = isObjectType(type) ? connectionFields(type).map(({ field }) => field) : []
  /** The node with the longest connection of each field. */
  const longest = new Map<string, { id: string; length: number }>()

  beforeAll(async () => {
    const counts = fields.map(({ name }) => `${name} { totalCount }`).join(' ')
    const all = ids.get(kind) ?? []
    // As many as one request may cost.
    const batch = 40
    for (let start = 0; start < all.length; start += batch) {
      const { nodes } = await ask<{ nodes: Record<string, { totalCount: number }>[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${kind} { ${counts} } } }`,
        { ids: all.slice(start, start + batch) },
      )
      for (const [i, node] of nodes.entries()) {
        for (const [field, { totalCount }] of Object.entries(node)) {
          if (totalCount > (longest.get(field)?.length ?? -1)) {
            longest.set(field, { id: all[start + i] as string, length: totalCount })
          }
        }
      }
    }
  })

  it.each(fields)('$name: read whole, every item once, counted right, with cursors that stay', async (field) => {
    const { id } = longest.get(field.name) ?? { id: '' }
    await expectPaging(
      pagesOfNode(id, kind, field.name),
      field.args.some(({ name }) => name === 'last'),
    )
  })
})
