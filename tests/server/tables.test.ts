import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../../src/schema/examples.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now, serverOf } from '../support/ask.ts'
import { served } from '../support/served.ts'

const server = serverOf(dataset)
/** Asked once each: there are many. */
const once = served(createServer(dataset, { now }))
const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))

const at = (params: Record<string, string>) => `http://localhost/graphql?${new URLSearchParams(params)}`
const asking = (query: string, params = {}, of = server) => of.fetch(at({ query, format: 'csv', ...params }))
const posting = (body: object, accept = 'text/csv', of = server) =>
  of.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The cells of a table, the first row being the columns. */
async function cellsOf(response: Response): Promise<string[][]> {
  const text = Buffer.from(await response.arrayBuffer()).toString()
  expect(response.status, text).toBe(200)
  return parse(text, { bom: true })
}

/** The table as objects by column. */
async function rowsOf(response: Response): Promise<Record<string, string>[]> {
  const [columns = [], ...rows] = await cellsOf(response)
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i], cell])))
}

const errorsOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: { code: string; lists?: string[] } }[] }).errors

/** The elements of the list at a path of an answer. */
function elementsAt(value: unknown, path: string): unknown[] {
  const [here = '', ...within] = path.split('@')
  const found = here.split('.').reduce((inner: unknown, key) => (inner as Record<string, unknown> | null)?.[key], value)
  const list = ((found as { edges?: unknown })?.edges ?? found ?? []) as unknown[]
  return within.length === 0 ? list : list.flatMap((one) => elementsAt(one, within.join('@')))
}

describe('every named question', () => {
  it.each(examples)('comes as a table with a row for each element: $name', async ({ document }) => {
    const { data } = (await (await posting({ query: document }, 'application/json', once)).json()) as { data: unknown }
    const whole = await asking(document, {}, once)
    let paths = ['']
    if (whole.status !== 200) {
      const [error] = await errorsOf(whole)
      expect([whole.status, error?.extensions.code]).toEqual([400, 'NO_TABLE'])
      paths = error?.extensions.lists ?? []
      expect(error?.message).toContain(`rows=${paths[0]}, or rows=${paths[1]}`)
      expect(paths.length).toBeGreaterThan(1)
    }
    for (const path of paths) {
      const rows = await cellsOf(path ? await asking(document, { rows: path }, once) : whole)
      const lists = path ? [elementsAt(data, path)] : outermost(data)
      expect(lists).toHaveLength(1)
      expect(rows.length - 1, path).toBe(lists[0]?.length)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    }
  })
})

/** The lists of an answer that stand in no other. */
function outermost(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value]
  return typeof value === 'object' && value ? Object.values(value).flatMap(outermost) : []
}

describe('a table of an answer', () => {
  const countries =
    '{ countries(first: 3, orderBy: CODE_ASC) { totalCount edges { node { code name { value } citations { locator } } } } }'

  it.each([
    ['format=csv with GET', () => asking(countries)],
    ['Accept with GET', () => server.fetch(at({ query: countries }), { headers: { accept: 'text/csv' } })],
    ['Accept by quality', () => posting({ query: countries }, 'application/json;q=0.5, text/csv')],
    [
      'a browser that follows a link',
      () => server.fetch(at({ query: countries, format: 'csv' }), { headers: { accept: 'text/html,*/*;q=0.8' } }),
    ],
  ])('is had by %s', async (_, ask) => {
    const response = await ask()
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('vary')).toContain('Accept')
    expect((await rowsOf(response)).map((row) => row['node.code'])).toHaveLength(3)
  })

  it.each(['application/json, text/csv;q=0.9', '*/*', 'text/csv;q=0, application/json'])(
    'is not had by who likes JSON as well: %s',
    async (accept) => {
      expect((await posting({ query: countries }, accept)).headers.get('content-type')).toContain('application/json')
    },
  )

  it('is UTF-8 with a byte order mark, saved under the name of the question', async () => {
    const response = await asking(`query Names ${countries}`)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="Names.csv"')
    expect([...new Uint8Array(await response.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  })

  it('has columns by path in the order of the question, and tells on each row what stands around the list', async () => {
    const [columns, row] = await cellsOf(await asking(countries))
    expect(columns).toEqual(['data.countries.totalCount', 'node.code', 'node.name.value', 'node.citations.locator'])
    expect(Number(row?.[0])).toBeGreaterThan(100)
  })

  it('has the same columns whether anything is found or not', async () => {
    const query =
      'query Plans($code: String!) { country(code: $code) { actionPlans { edges { node { key title during { start end } } } } } }'
    const [found, none] = await Promise.all(
      ['BE', 'ZZ'].map(async (code) => cellsOf(await asking(query, { variables: JSON.stringify({ code }) }))),
    )
    expect(none).toEqual([found?.[0]])
    expect(found?.[0]).toEqual(['node.key', 'node.title', 'node.during.start', 'node.during.end'])
  })

  it('joins lists within a row, each value at its place, and has a row for each with "@"', async () => {
    const query =
      '{ countries(first: 100, filter: { codes: ["BE", "FR"] }) { edges { node { code actionPlans { edges { node { key } links { id } } } } } } }'
    const all = await rowsOf(await asking(query))
    const rows = await rowsOf(await asking(query, { rows: 'countries@node.actionPlans' }))
    expect(all).toHaveLength(2)
    expect(Object.keys(rows[0] ?? {})).toEqual(['data.countries@node.code', 'node.key', 'links.id'])
    for (const { 'node.code': code, 'node.actionPlans.edges.node.key': keys } of all) {
      const own = rows.filter((row) => row['data.countries@node.code'] === code)
      expect(own.map((row) => row['node.key']).join(' | ')).toBe(keys)
    }
    const innermost = await rowsOf(await asking(query, { rows: 'countries@node.actionPlans@links' }))
    expect(innermost.map(({ id }) => id)).toEqual(
      rows.flatMap((row) => row['links.id']?.split(' | ')).filter((id) => id !== ''),
    )
  })

  it('takes a list of values, what only some kinds have, and what is left out', async () => {
    expect(await cellsOf(await asking('{ country(code: "BE") { alternativeLabels { value } } }'))).toBeTruthy()
    const query =
      'query ($with: Boolean!) { nodes(ids: ["Country:BE", "Theme:protection", "Country:ZZ"]) { id ... on Country { code } ... on Theme { key iri @include(if: $with) } } }'
    const rows = await cellsOf(await asking(query, { variables: '{"with":false}' }))
    expect(rows).toEqual([
      ['id', 'code', 'key'],
      ['Country:BE', 'BE', ''],
      ['Theme:protection', '', 'protection'],
      ['', '', ''],
    ])
  })

  it('is validated, remembered and told unchanged like every answer', async () => {
    const first = await asking(countries)
    const etag = first.headers.get('etag') as string
    const again = await server.fetch(at({ query: countries, format: 'csv' }), { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    const json = await server.fetch(at({ query: countries }))
    expect(json.headers.get('etag')).not.toBe(etag)
    expect(first.headers.get('wps-cost')).toBe(json.headers.get('wps-cost'))
  })
})

describe('a list that goes on', () => {
  /** Reads a table to its end by its links. */
  async function readOn(first: Response): Promise<{ ids: string[]; pages: number }> {
    const ids: string[] = []
    let pages = 0
    let response: Response | undefined = first
    while (response) {
      const [, next]: (string | undefined)[] = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? []
      expect(next === undefined).toBe(response.headers.get('wps-next-cursor') === null)
      ids.push(...(await rowsOf(response)).map((row) => row['node.id'] as string))
      pages++
      response = next ? await server.fetch(`http://localhost${next}`) : undefined
    }
    return { ids, pages }
  }

  const all = dataset.themes.length
  it.each([
    [
      'a variable',
      () => posting({ query: 'query Q($after: String) { themes(first: 7, after: $after) { edges { node { id } } } }' }),
    ],
    ['an argument', () => asking('{ themes(first: 7) { edges { node { id } } } }')],
    [
      'an argument in a fragment',
      () =>
        asking(
          'query Q { ...F } fragment F on Query { themes(first: 7) { pageInfo { hasNextPage } edges { node { id } } } }',
        ),
    ],
  ])('leads to its next page by %s, to the end', async (_, ask) => {
    const { ids, pages } = await readOn(await ask())
    expect(pages).toBe(Math.ceil(all / 7))
    expect(new Set(ids).size).toBe(all)
    expect(ids).toHaveLength(all)
  })

  it('leads to the page before where it is read from its end', async () => {
    const response = await asking('{ themes(last: 2) { edges { node { id } } } }')
    expect(response.headers.get('link')).toMatch(/before.*rel="prev"$/)
    expect(response.headers.get('wps-next-cursor')).toBeTruthy()
  })

  it('tells the cursor alone where the address would be too long for a header', async () => {
    const response = await posting({
      query: `query Q($w: String) { themes(first: 2) { edges { node { id } } } theme(key: $w) { id } }`,
      variables: { w: 'x'.repeat(5_000) },
    })
    expect(response.status).toBe(400)
    const long = await posting({
      query: `{ themes(first: 2) { edges { node { ${'id '.repeat(1)} ${Array.from({ length: 25 }, (_, i) => `${'k'.repeat(170)}${i}: key`).join(' ')} } } } }`,
    })
    expect(long.status).toBe(200)
    expect(long.headers.get('link')).toBeNull()
    expect(long.headers.get('wps-next-cursor')).toBeTruthy()
  })
})

describe('a table that cannot be made', () => {
  it.each([
    ['no list', '{ country(code: "BE") { code } }', {}, 400, 'NO_TABLE', /no list.*ask for one/],
    [
      'several lists',
      '{ themes { edges { node { id } } } sources { edges { node { id } } } }',
      {},
      400,
      'NO_TABLE',
      /rows=themes, or rows=sources/,
    ],
    [
      'a list that is not there',
      '{ themes { edges { node { id } } } }',
      { rows: 'plans' },
      400,
      'NO_TABLE',
      /"plans".*rows=themes/,
    ],
    [
      'a path that goes through a list',
      '{ themes { edges { node { id } } } }',
      { rows: 'themes.node.id' },
      400,
      'NO_TABLE',
      /names no list/,
    ],
    [
      'rows said twice',
      '{ themes { edges { node { id } } } }&rows=a&rows=b',
      {},
      400,
      'BAD_REQUEST',
      /"rows" stands 2 times/,
    ],
    ['another form', '{ themes { edges { node { id } } } }', { format: 'xlsx' }, 406, 'NOT_ACCEPTABLE', /json or csv/],
    ['an invalid question', '{ nothing }', {}, 400, 'GRAPHQL_VALIDATION_FAILED', /nothing/],
    ['a syntax error', '{', {}, 400, 'GRAPHQL_PARSE_FAILED', /./],
    ['a wrong argument', '{ themes(first: -1) { edges { node { id } } } }', {}, 400, 'BAD_USER_INPUT', /negative/],
    [
      'too dear a question',
      '{ countries(first: 100) { edges { node { links(first: 100) { edges { node { id } } } } } } }',
      {},
      400,
      'COST_TOO_HIGH',
      /cost/,
    ],
  ])('is refused in JSON with a status that says so: %s', async (_, query, params, status, code, message) => {
    const [text = '', more] = query.split('&rows', 2)
    const response = await server.fetch(
      `${at({ query: text, format: 'csv', ...params })}${more ? '&rows=a&rows=b' : ''}`,
    )
    const [error] = await errorsOf(response)
    expect([response.status, error?.extensions.code]).toEqual([status, code])
    expect(error?.message).toMatch(message)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is refused where it would repeat what stands around the list too often', async () => {
    const around = Array.from(
      { length: 25 },
      (_, i) => `a${i}: theme(key: "protection") { id key iri summary definition }`,
    )
    const countries = 'countries(first: 100) { edges { node { links(first: 8) { edges { node { id } } } } } }'
    const response = await asking(`{ ${around.join(' ')} ${countries} }`, { rows: 'countries@node.links' })
    const [error] = response.status === 200 ? [] : await errorsOf(response)
    expect([response.status, error?.extensions.code]).toEqual([400, 'TABLE_TOO_LARGE'])
    expect(error?.message).toContain('100,000')
  })
})
