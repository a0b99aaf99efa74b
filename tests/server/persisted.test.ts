import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../../src/schema/examples.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now } from '../support/ask.ts'
import { type Served, served } from '../support/served.ts'

const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))
const themes = {
  name: 'Themes',
  formerNames: ['AllThemes'],
  document:
    '# All.\nquery Themes($first: Int = 3, $after: String) { themes(first: $first, after: $after) { edges { node { key } } } }\n',
}
const server = served(createServer(dataset, { now, examples: [...examples, themes], rememberBytes: 64_000_000 }), 2)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hashed = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } })

const get = (params: Record<string, string>, headers: Record<string, string> = {}, of: Served = server) =>
  of.fetch(`http://localhost/graphql?${new URLSearchParams(params)}`, { headers })
const post = (body: object, headers = {}, of: Served = server) =>
  of.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

interface Body {
  data?: { themes: { edges: { node: { key: string } }[] } }
  errors?: { message: string; extensions: { code: string } }[]
}
const bodyOf = async (response: Response) => (await response.json()) as Body
const keysIn = async (response: Response) => (await bodyOf(response)).data?.themes.edges.map(({ node }) => node.key)

describe('a question by its name', () => {
  it.each(examples)(
    'is answered as the whole document is, and then told unchanged: $name',
    async ({ name, document }) => {
      const response = await get({ documentId: name })
      expect(response.status).toBe(200)
      expect(await response.text()).toBe(await (await post({ query: document })).text())
      const etag = response.headers.get('etag') as string
      expect((await get({ documentId: name }, { 'if-none-match': etag })).status).toBe(304)
      expect(response.headers.get('cache-control')).toContain('public')
    },
  )

  const first = dataset.themes.slice(0, 2).map(({ key }) => key)
  it('takes variables, by GET and by POST', async () => {
    expect(await keysIn(await get({ documentId: 'Themes', variables: '{"first":2}' }))).toEqual(first)
    expect(await keysIn(await post({ documentId: 'Themes', variables: { first: 2 } }))).toEqual(first)
    expect(await keysIn(await post({ documentId: 'Themes', operationName: 'Themes' }))).toHaveLength(3)
  })

  it('tells its cost where that is asked for', async () => {
    const response = await post({ documentId: 'Themes', extensions: { cost: true } })
    expect(await response.json()).toMatchObject({ extensions: { cost: { requested: expect.any(Number) } } })
  })

  it('is found by the name it had before', async () => {
    expect(await keysIn(await get({ documentId: 'AllThemes' }))).toHaveLength(3)
  })

  it('comes as a table, which leads on by its name', async () => {
    const response = await get({ documentId: 'Themes', format: 'csv', variables: '{"first":2}' })
    expect(response.headers.get('content-disposition')).toContain('Themes.csv')
    const link = /^<([^>]+)>/.exec(response.headers.get('link') ?? '')?.[1] ?? ''
    expect(link).toMatch(/documentId=Themes/)
    expect(link).not.toContain('query=')
    const next = await (await server.fetch(`http://localhost${link}`)).text()
    expect(next.split('\r\n')[1]).toBe(dataset.themes[2]?.key)
  })
})

describe('a question by its hash', () => {
  it('is found by that of its text and by that of the text that tools print', async () => {
    for (const text of [themes.document, print(parse(themes.document))]) {
      const documentId = `sha256:${sha256(text)}`
      expect(await keysIn(await get({ documentId }))).toHaveLength(3)
      expect(await keysIn(await post({ documentId, variables: { first: 1 } }))).toHaveLength(1)
      expect(await keysIn(await post({ extensions: hashed(text) }))).toHaveLength(3)
    }
  })

  it('stands in a manifest of all of them', async () => {
    const response = await server.fetch('http://localhost/operations.json')
    const { operations } = (await response.json()) as { operations: { id: string; name: string; body: string }[] }
    expect(operations.map(({ name }) => name)).toEqual([...examples, themes].map(({ name }) => name))
    for (const { id, body } of operations) expect(id).toBe(sha256(body))
  })

  it('has no former name that is the name of another, or of none', () => {
    const names = examples.map(({ name }) => name)
    const former = examples.flatMap(({ formerNames = [] }) => formerNames)
    expect(former.filter((name) => names.includes(name))).toEqual([])
    expect(new Set(former).size).toBe(former.length)
  })
})

describe('automatic persisted queries', () => {
  let nth = 0
  /** A document that was never sent. */
  const fresh = () => `query Fresh${nth++} { theme(key: "protection") { key } }`

  it.each([
    ['POST', (extensions: object) => post({ extensions })],
    ['GET', (extensions: object) => get({ extensions: JSON.stringify(extensions) })],
  ])('are told to be sent once, and then found by their hash: %s', async (_, ask) => {
    const query = fresh()
    const unknown = await ask(hashed(query))
    expect(unknown.status).toBe(200)
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    expect((await bodyOf(unknown)).errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ])
    const whole = await post({ query, extensions: hashed(query) })
    expect(await (await ask(hashed(query))).text()).toBe(await whole.text())
    expect(await (await get({ documentId: `sha256:${sha256(query)}` })).json()).toHaveProperty('data')
  })

  it('are kept although the document came before without its hash', async () => {
    const query = fresh()
    await post({ query })
    await post({ query, extensions: hashed(query) })
    expect(await (await post({ extensions: hashed(query) })).json()).toEqual({ data: { theme: { key: 'protection' } } })
  })

  it('are not kept if they are no valid question', async () => {
    for (const query of ['{ nothing }', '{', 'mutation { a }', `{ ${'a '.repeat(2_000)}}`]) {
      await post({ query, extensions: hashed(query) })
      expect((await bodyOf(await post({ extensions: hashed(query) }))).errors?.[0]?.message).toBe(
        'PersistedQueryNotFound',
      )
    }
  })

  it('take no more room than all that is kept may have; what is forgotten is asked for again', async () => {
    const rememberBytes = 400_000
    const front = createServer(dataset, { now, rememberBytes })
    const small = served(front)
    const long = Array.from(
      { length: 200 },
      (_, i) => `query Q${i} { theme(key: "protection") { key } } #${'x'.repeat(5_000)}`,
    )
    for (const query of long) await post({ query, extensions: hashed(query) }, {}, small)
    const kept = Number(/^wps_\w*(?:remembered|kept)\w*bytes (\d+)/m.exec(await front.figures())?.[1])
    expect(kept).toBeLessThanOrEqual(rememberBytes)
    expect(kept).toBeGreaterThan(0)
    const [oldest = '', newest = ''] = [long[0], long.at(-1)]
    expect((await bodyOf(await post({ extensions: hashed(oldest) }, {}, small))).errors?.[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    expect(await bodyOf(await post({ extensions: hashed(newest) }, {}, small))).toHaveProperty('data')
  })

  it.each([false, true])('work with the link of Apollo Client; hashes by GET: %s', async (useGETForHashedQueries) => {
    const sent: { method: string; hasQuery: boolean; status: number }[] = []
    const counting: typeof fetch = async (input, init) => {
      const response = await fetch(input, init)
      const text = `${input}${init?.body ?? ''}`
      sent.push({ method: init?.method ?? 'GET', hasQuery: /"query":|[?&]query=/.test(text), status: response.status })
      return response
    }
    const uri = `http://127.0.0.1:${await server.port()}/graphql`
    const link = new PersistedQueryLink({ useGETForHashedQueries, sha256 }).concat(
      new HttpLink({ uri, fetch: counting }),
    )
    const query = gql(fresh())
    const ask = async () => {
      const client = new ApolloClient({ link, cache: new InMemoryCache() })
      return (await client.query({ query })).data
    }
    const answers = [await ask(), await ask()]
    expect(answers).toMatchObject([{ theme: { key: 'protection' } }, { theme: { key: 'protection' } }])
    const method = useGETForHashedQueries ? 'GET' : 'POST'
    expect(sent).toEqual([
      { method, hasQuery: false, status: 404 },
      { method: 'POST', hasQuery: true, status: 200 },
      { method, hasQuery: false, status: 200 },
    ])
  })
})

describe('a document that is named wrongly', () => {
  const hash = sha256('{ __typename }')
  it.each([
    ['an unknown name', { documentId: 'WhoKnows' }, 404, 'PERSISTED_QUERY_NOT_FOUND', /WhoKnows.*operations\.json/],
    ['an unknown hash', { documentId: `sha256:${hash}` }, 404, 'PERSISTED_QUERY_NOT_FOUND', /sha256/],
    ['an id of another application', { documentId: 'x-app:1' }, 404, 'PERSISTED_QUERY_NOT_FOUND', /x-app/],
    ['a hash that is none', { documentId: 'sha256:abc' }, 400, 'BAD_REQUEST', /64 hexadecimal/],
    ['a hash in capitals', { documentId: `sha256:${hash.toUpperCase()}` }, 400, 'BAD_REQUEST', /small letters/],
    ['a reserved prefix', { documentId: `md5:${hash}` }, 400, 'BAD_REQUEST', /documentId/],
    ['no name at all', { documentId: '' }, 400, 'BAD_REQUEST', /documentId/],
    ['a name of other signs', { documentId: 'a b' }, 400, 'BAD_REQUEST', /documentId/],
    ['a number', { documentId: 7 }, 400, 'BAD_REQUEST', /must be a string/],
    ['a document beside it', { documentId: 'Themes', query: '{ __typename }' }, 400, 'BAD_REQUEST', /no "query"/],
    ['a hash beside it', { documentId: 'Themes', extensions: hashed(themes.document) }, 400, 'BAD_REQUEST', /no hash/],
    [
      'the hash of another document',
      { query: '{ limits { cost } }', extensions: hashed('{ __typename }') },
      400,
      'BAD_REQUEST',
      /not that of the query/,
    ],
    [
      'a hash of another version',
      { extensions: { persistedQuery: { version: 2, sha256Hash: hash } } },
      400,
      'BAD_REQUEST',
      /version 1/,
    ],
    ['a persisted query that is no hash', { extensions: { persistedQuery: true } }, 400, 'BAD_REQUEST', /version 1/],
    [
      'a hash too short',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } },
      400,
      'BAD_REQUEST',
      /64/,
    ],
  ])('is refused with what would be right: %s', async (_, body, status, code, message) => {
    const response = await post(body, { accept: 'application/graphql-response+json' })
    const [error] = (await bodyOf(response)).errors ?? []
    expect([response.status, error?.extensions.code]).toEqual([status, code])
    expect(error?.message).toMatch(message)
    // What is wrong with the request itself is told so in JSON too; what is not known is an answer like others.
    expect((await post(body)).status).toBe(status === 404 ? 200 : status)
  })
})
