import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { asking, post, serverOf } from '../support/ask.ts'

const server = serverOf(dataset)
const ask = asking(server)

const page = readFileSync(new URL('../../docs/asking.md', import.meta.url), 'utf8')
const steps = [...page.matchAll(/^## (\d+\. .+?)$[\s\S]*?^```graphql\n([\s\S]*?)^```$/gm)].map(
  ([, title, query]) => [title, query] as [string, string],
)

/** Every list in an answer, however deep, with the path to it. */
function* lists(answer: unknown, path = ''): Iterable<[path: string, list: readonly unknown[]]> {
  if (Array.isArray(answer)) yield [path, answer]
  if (answer && typeof answer === 'object') {
    for (const [key, value] of Object.entries(answer)) yield* lists(value, `${path}.${key}`)
  }
}

describe('docs/asking.md', () => {
  it('has ten steps, each with a query', () => {
    expect(steps.map(([title]) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it.each(steps)('%s: the query is answered, and every link in the answer has a source', async (_, query) => {
    const data = await ask<object>(query)
    expect(JSON.stringify(data).length).toBeGreaterThan(100)
    const uncited = [...lists(data)].filter(([path, list]) => path.endsWith('citations') && list.length === 0)
    expect(uncited).toEqual([])
  })

  it('answers how NATO, Mali and conflict-related sexual violence hang together', async () => {
    const [, query] = steps[7] as [string, string]
    const data = await ask<Record<string, { paths: { steps: { sentence: string }[] }[] }>>(query)
    for (const { paths } of Object.values(data)) expect(paths).toHaveLength(2)
    expect(JSON.stringify(data)).toContain('addresses Conflict-related sexual violence.')
  })
})

describe('a question that cannot be answered says what was expected', () => {
  it.each([
    ['{ paths(from: "Country:BE", to: "Country:XX") { exhausted } }', 'NOT_FOUND', '"to" names no concept'],
    ['{ paths(from: "nonsense", to: "Country:BE") { exhausted } }', 'NOT_FOUND', '"from" names no concept'],
    ['{ paths(from: "Country:BE", to: "Country:BE") { exhausted } }', 'BAD_USER_INPUT', 'must differ'],
    ['{ paths(from: "Country:BE", to: "Country:ML", maxLength: 7) { exhausted } }', 'BAD_USER_INPUT', 'from 1 to 6'],
    ['{ paths(from: "Country:BE", to: "Country:ML", first: 0) { exhausted } }', 'BAD_USER_INPUT', 'from 1 to 10'],
    ['{ timeline(of: "Theme:none") { totalCount } }', 'NOT_FOUND', '"of" names no concept'],
    ['{ compare(ids: ["Country:BE"]) { concepts { id } } }', 'BAD_USER_INPUT', 'takes 2 to 5 ids'],
    ['{ compare(ids: ["Country:BE", "Country:BE"]) { concepts { id } } }', 'BAD_USER_INPUT', 'different'],
    ['{ compare(ids: ["Country:BE", "Resolution:1325"]) { concepts { id } } }', 'BAD_USER_INPUT', 'of one kind'],
    [`{ search(query: "${'x'.repeat(201)}") { totalCount } }`, 'BAD_USER_INPUT', 'at most 200 characters'],
    [`{ lookup(reference: "${'x'.repeat(501)}") { matchedBy } }`, 'BAD_USER_INPUT', 'at most 500 characters'],
    [
      '{ country(code: "ML") { id related(first: 1) { edges { reasons(first: 11) { sentence } } } } }',
      'BAD_USER_INPUT',
      'from 0 to 10',
    ],
  ])('%s', async (query, code, message) => {
    const { errors } = await post(server, query)
    expect(errors?.map((error) => [error.extensions?.code, error.message.includes(message)])).toEqual([[code, true]])
  })

  it('does not take a source for a concept', async () => {
    const { errors } = await post(server, `{ timeline(of: "Source:${dataset.sources[0]?.key}") { totalCount } }`)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

describe('related concepts, page by page', () => {
  const list = (args: string) => `{ country(code: "ML") { id related(${args}) { totalCount
    pageInfo { endCursor hasNextPage } edges { node { id } } } } }`
  type Related = {
    country: { related: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { id: string } }[] } }
  }

  it('are the same as all at once', async () => {
    const all = (await ask<Related>(list('first: 40'))).country.related.edges
    const one = (await ask<Related>(list('first: 20'))).country.related
    const two = (await ask<Related>(list(`first: 20, after: "${one.pageInfo.endCursor}"`))).country.related
    expect([...one.edges, ...two.edges]).toEqual(all)
    expect(one.totalCount).toBeGreaterThan(40)
  })
})
