import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { post, serverOf } from '../support/ask.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The codes in the first column of the table; a row may explain several. */
const documented = readFileSync(`${root}docs/errors.md`, 'utf8')
  .split('\n')
  .flatMap((line) => [...(/^\| (`[^|]*)\|/.exec(line)?.[1] ?? '').matchAll(/`([A-Z_]+)`/g)])
  .map(([, code]) => code as string)

const server = serverOf(smallDataset)

/** What would tell of our insides: a stack, a path, a module. */
const internals = /\bat \S+ \(|\.[cm]?[jt]s:\d|node_modules|\/src\/|file:\/\//

const theme = (field: string) => `{ theme(key: "participation") { ${field} } }`
const manyIds = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => `Country:${i}`))

const refusals: readonly (readonly [query: string, code: string, says: RegExp])[] = [
  ['{', 'GRAPHQL_PARSE_FAILED', /Expected Name/],
  ['', 'GRAPHQL_PARSE_FAILED', /Unexpected <EOF>/],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', /nothing/],
  ['{ country { id } }', 'GRAPHQL_VALIDATION_FAILED', /code/],
  ['{ country(code: null) { id } }', 'GRAPHQL_VALIDATION_FAILED', /String!/],
  ['{ country(code: 1) { id } }', 'GRAPHQL_VALIDATION_FAILED', /string/],
  ['{ themes(first: 1.5) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /Int/],
  ['{ themes(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /Int/],
  ['{ themes(orderBy: NOTHING_ASC) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /NOTHING_ASC/],
  ['{ themes(filter: { constructor: "x" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /constructor/],
  ['mutation { __typename }', 'BAD_USER_INPUT', /mutation/],
  ['subscription { __typename }', 'BAD_USER_INPUT', /subscription/],
  ['query One { __typename } query Other { __typename }', 'OPERATION_RESOLUTION_FAILURE', /operation/],
  ['{ themes(first: 101) { totalCount } }', 'PAGE_TOO_LARGE', /at most 100; came 101/],
  ['{ themes(first: 1000) { totalCount } }', 'PAGE_TOO_LARGE', /at most 100; came 1000/],
  ['{ themes(last: 101) { totalCount } }', 'PAGE_TOO_LARGE', /"last"/],
  [theme('resolutions(first: 101) { totalCount }'), 'PAGE_TOO_LARGE', /at most 100/],
  [theme('links(first: 101) { totalCount }'), 'PAGE_TOO_LARGE', /at most 100/],
  [`{ nodes(ids: ${manyIds(101)}) { id } }`, 'PAGE_TOO_LARGE', /at most 100 ids at a time; 101 came/],
  ['{ themes(first: -1) { totalCount } }', 'BAD_USER_INPUT', /must not be negative; came -1/],
  ['{ themes(last: -1) { totalCount } }', 'BAD_USER_INPUT', /"last" must not be negative/],
  [theme('resolutions(first: -5) { totalCount }'), 'BAD_USER_INPUT', /must not be negative; came -5/],
  ['{ themes(after: "") { totalCount } }', 'BAD_CURSOR', /"after" must be a cursor/],
  ['{ themes(after: "0") { totalCount } }', 'BAD_CURSOR', /came "0"/],
  ['{ themes(before: "YXQgLTE") { totalCount } }', 'BAD_CURSOR', /"before"/],
  ['{ themes(after: "YXQgMQ==") { totalCount } }', 'BAD_CURSOR', /"after"/],
  [theme('links(after: "\u202e\\u0000") { totalCount }'), 'BAD_CURSOR', /"after"/],
  [theme('resolutions(asOf: "yesterday") { totalCount }'), 'BAD_USER_INPUT', /2020-10-31.*came "yesterday"/],
  [theme('resolutions(asOf: "2021-02-29") { totalCount }'), 'BAD_USER_INPUT', /came "2021-02-29"/],
  [theme('resolutions(asOf: "2021") { totalCount }'), 'BAD_USER_INPUT', /came "2021"/],
  [theme('resolutions(asOf: 2021) { totalCount }'), 'BAD_USER_INPUT', /came 2021/],
  ['{ actionPlan(key: "be-nap-4") { status(asOf: "") } }', 'BAD_USER_INPUT', /Date must be/],
  ['{ countries(filter: { asOf: "2020-13-01" }) { totalCount } }', 'BAD_USER_INPUT', /2020-13-01/],
  [theme('label(languages: ["!!"]) { value }'), 'BAD_USER_INPUT', /LanguageTag must be/],
  [theme('label(languages: [""]) { value }'), 'BAD_USER_INPUT', /LanguageTag must be/],
  [theme('label(languages: ["a-very-long-tag-of-no-language"]) { value }'), 'BAD_USER_INPUT', /LanguageTag must be/],
  ['{ resolution { id } }', 'BAD_USER_INPUT', /either "number" or "symbol"/],
  ['{ resolution(number: 1325, symbol: "S/RES/1325") { id } }', 'BAD_USER_INPUT', /either "number" or "symbol"/],
  // A filter that names nothing: an empty list would say that nothing is linked to it.
  ['{ resolutions(filter: { themes: ["peace"] }) { totalCount } }', 'NOT_FOUND', /"themes" names no theme: "peace"/],
  ['{ resolutions(filter: { recalls: [9999] }) { totalCount } }', 'NOT_FOUND', /"recalls" names no resolution/],
  ['{ presidentialStatements(filter: { themes: [""] }) { totalCount } }', 'NOT_FOUND', /"themes" names no theme/],
  ['{ themes(filter: { broader: ["peace"] }) { totalCount } }', 'NOT_FOUND', /"broader" names no theme/],
  ['{ countries(filter: { participatesIn: ["un-women"] }) { totalCount } }', 'NOT_FOUND', /names no framework/],
  ['{ countries(filter: { servesOn: ["UNSC"] }) { totalCount } }', 'NOT_FOUND', /"servesOn" names no organization/],
  ['{ frameworks(filter: { partOf: ["__proto__"] }) { totalCount } }', 'NOT_FOUND', /"partOf" names no framework/],
  ['{ frameworks(filter: { implements: [1] }) { totalCount } }', 'NOT_FOUND', /"implements" names no resolution: "1"/],
  [
    '{ instruments(filter: { operatesIn: ["Mali"] }) { totalCount } }',
    'NOT_FOUND',
    /no country: "Mali". It may be Country:ML/,
  ],
  ['{ organizations(filter: { partOf: ["x"] }) { totalCount } }', 'NOT_FOUND', /"partOf" names no organization/],
  ['{ actionPlans(filter: { countries: ["XX"] }) { totalCount } }', 'NOT_FOUND', /"countries" names no country/],
  ['{ actionPlans(filter: { focusesOn: ["ML", "XYZ"] }) { totalCount } }', 'NOT_FOUND', /no country: "XYZ"/],
  ['{ resolution(number: 1325) { provisions(theme: "peace") { number } } }', 'NOT_FOUND', /names no theme/],
  ['{ paths(from: "Country:XX", to: "Country:BE") { __typename } }', 'NOT_FOUND', /"from" names no concept/],
]

describe('a request that cannot be answered', () => {
  it.each(refusals)('is told why, with a code: %s gives %s', async (query, code, says) => {
    const { status, errors = [] } = await post(server, query)
    expect(status).toBeLessThan(500)
    expect(errors.length).toBeGreaterThan(0)
    const more = code === 'NOT_FOUND' ? { candidates: expect.any(Array) } : {}
    expect(errors.map(({ extensions }) => extensions)).toEqual(errors.map(() => ({ code, ...more })))
    expect(errors[0]?.message).toMatch(says)
    expect(documented).toContain(code)
    expect(JSON.stringify(errors)).not.toMatch(internals)
  })

  it('is told where, in a malformed day as in any other mistake', async () => {
    for (const query of [
      theme('resolutions(asOf: "x") { totalCount }'),
      theme('resolutions(first: "x") { totalCount }'),
    ]) {
      const { errors } = await post(server, query)
      expect(errors?.[0]?.locations).toEqual([{ line: 1, column: query.indexOf('"x"') + 1 }])
    }
  })

  it.each([
    ['$day: Date', theme('resolutions(asOf: $day) { totalCount }'), { day: '2021-02-29' }, /2021-02-29/],
    ['$tags: [LanguageTag!]', theme('label(languages: $tags) { value }'), { tags: ['en', '--'] }, /LanguageTag/],
    ['$first: Int', '{ themes(first: $first) { totalCount } }', { first: 'ten' }, /Int/],
    ['$code: String!', '{ country(code: $code) { id } }', {}, /\$code/],
    ['$order: ThemeOrder', '{ themes(orderBy: $order) { totalCount } }', { order: '__proto__' }, /ThemeOrder/],
    ['$filter: ThemeFilter', '{ themes(filter: $filter) { totalCount } }', { filter: { x: 1 } }, /"x"/],
    ['$ids: [ID!]!', '{ nodes(ids: $ids) { id } }', { ids: [null] }, /ID!/],
  ])('is told what is wrong with a variable: %s', async (variable, selection, variables, says) => {
    const { status, errors = [] } = await post(server, `query (${variable}) ${selection}`, variables)
    expect(status).toBeLessThan(500)
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
    expect(errors[0]?.message).toMatch(says)
  })

  it.each([
    ['broken JSON', '{"query": ', /invalid JSON/],
    ['a list', '[{"query": "{ __typename }"}]', /Batching/],
    ['null', 'null', /object/],
    ['a text', '"{ __typename }"', /object/],
    ['no query', '{}', /query/],
    ['a query that is no text', '{"query": 1}', /query/],
    ['variables that are no object', '{"query": "{ __typename }", "variables": 1}', /variables/],
    ['something else beside the query', '{"query": "{ __typename }", "nothing": 1}', /nothing/],
  ])('is told by its HTTP status too, if its body is %s', async (_, body, says) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
    const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] }
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_REQUEST' }])
    expect(errors[0]?.message).toMatch(says)
    expect(JSON.stringify(errors)).not.toMatch(internals)
  })
})

describe('a fault of ours', () => {
  class Broken {
    readonly key = 'broken'
    get title(): string {
      throw new Error('the secret at /etc/secret')
    }
  }
  const dataset = { ...smallDataset, sources: [...smallDataset.sources, new Broken()] } as unknown as Dataset

  it('says that it is one, and nothing of our insides', async () => {
    const { status, data, errors } = await post(serverOf(dataset), '{ source(key: "broken") { key title } }')
    expect(status).toBeLessThan(500)
    expect(data).toEqual({ source: null })
    expect(errors).toEqual([
      {
        message: 'Unexpected error.',
        locations: expect.any(Array),
        path: ['source', 'title'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ])
  })
})

describe('docs/errors.md', () => {
  const sources = (folder: string, ending: string) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8'))
      .join('\n')
  const codesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, code]) => code as string)

  it('explains every code that our own code gives', () => {
    const text = sources('src', '.ts')
    const [, union = ''] = /type ErrorCode =([^\n]*(?:\n {2}\|[^\n]*)*)/.exec(text) ?? []
    const codes = [...codesIn(union, /'([A-Z_]+)'/g), ...codesIn(text, /(?:\bcode(?::| =) |coded\([^)]*)'([A-Z_]+)'/g)]
    expect(codes).toEqual(expect.arrayContaining(['BAD_CURSOR', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']))
    expect(documented).toEqual(expect.arrayContaining(codes))
  })

  it('explains every code that the library under it gives', () => {
    const codes = codesIn(sources('node_modules/graphql-yoga/esm', '.js'), /code: '([A-Z_]+)'/g)
    expect(codes).toContain('BAD_REQUEST')
    expect(documented).toEqual(expect.arrayContaining(codes))
  })
})
