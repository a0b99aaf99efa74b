import { type Server as HttpServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExamples } from '../../src/schema/examples.ts'
import { boundedServer } from '../../src/server/http.ts'
import { createServer, type Server } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'

const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))

let time = new Date('2026-11-24T12:00:00Z')
const now = () => time
const megabyte = 1_000_000

const open: HttpServer[] = []
const told = new Map<number, Server['figures']>()

/** Listens on a free port of this machine, by `node:http` alone. */
async function listening(server: Server): Promise<number> {
  const http = boundedServer(server, { draining: false })
  open.push(http)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  told.set(port, server.figures)
  return port
}

interface Asked {
  method: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** One request and all that came back but the time of day, bytes as they are. */
function ask(port: number, { method, path = '/graphql', headers = {}, body }: Asked) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const request = httpRequest({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          // What is said of the connection depends on the client.
          const { date: _, connection: __, 'keep-alive': ___, ...rest } = response.headers
          resolve({ status: response.statusCode, headers: rest, body: Buffer.concat(chunks).toString('base64') })
        })
      })
      request.on('error', reject)
      request.end(body)
    },
  )
}

const json = { 'content-type': 'application/json' }
const post = (query: string, headers = {}): Asked => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify({ query }),
})
const get = (query: string, headers = {}): Asked => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers,
})

/** The figures of the memory, as operators are told them. */
async function figures(port: number): Promise<Record<string, number>> {
  const text = (await told.get(port)?.()) ?? ''
  return Object.fromEntries(
    [...text.matchAll(/^wps_remembered_(\w+) (\d+)$/gm)].map(([, name, n]) => [name, Number(n)]),
  )
}

const small = '{ country(code: "BE") { name { value language } actionPlans { edges { node { status } } } } }'

describe('remembered answers', () => {
  let remembering: number
  let direct: number
  let plain: number

  beforeAll(async () => {
    remembering = await listening(createServer(dataset, { now, rememberBytes: 64 * megabyte }))
    direct = await listening(createServer(dataset, { now }))
    plain = await listening(createServer(dataset, { now, compile: false }))
  }, 120_000)
  afterAll(() => {
    for (const http of open) http.close()
  })

  /** Asks all servers, time and again: every answer must be that of one that neither remembers nor compiles. */
  async function same(asked: Asked) {
    const expected = await ask(plain, asked)
    for (let sight = 1; sight <= 4; sight++) {
      const what = `sight ${sight} of ${asked.path ?? asked.body}`
      expect(await ask(remembering, asked), `remembering, ${what}`).toEqual(expected)
      expect(await ask(direct, asked), `direct, ${what}`).toEqual(expected)
    }
    return expected
  }

  it.each(examples)('are to the byte what would have been answered anew: $name', async ({ document }) => {
    const before = await figures(remembering)
    expect((await same(post(document))).status).toBe(200)
    const after = await figures(remembering)
    expect((after.hits as number) - (before.hits as number)).toBe(2)
  })

  it.each([
    ['POST', post(small)],
    ['GET', get(small)],
    ['GraphQL media type', post(small, { accept: 'application/graphql-response+json' })],
    ['any media type', post(small, { accept: '*/*' })],
    ['French', get(small, { 'accept-language': 'fr-BE,fr;q=0.9,en;q=0.5' })],
    ['Dutch', get(small, { 'accept-language': 'nl' })],
    ['a language that is refused', get(small, { 'accept-language': 'fr;q=0, nl' })],
    ['gzip', post(examples[0]?.document ?? '', { 'accept-encoding': 'gzip' })],
    ['brotli', post(examples[0]?.document ?? '', { 'accept-encoding': 'gzip, br' })],
    [
      'the cost told',
      { method: 'POST', headers: json, body: JSON.stringify({ query: small, extensions: { cost: true } }) },
    ],
    [
      'variables',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: 'query ($c: String!) { country(code: $c) { id } }', variables: { c: 'ML' } }),
      },
    ],
    [
      'a variable of a wrong type',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: 'query ($c: String!) { country(code: $c) { id } }', variables: { c: 1 } }),
      },
    ],
    [
      'variables in the address',
      {
        method: 'GET',
        path: `/graphql?query=${encodeURIComponent('query A($c: String!) { country(code: $c) { id } }')}&variables=${encodeURIComponent('{"c":"ML"}')}&operationName=A`,
      },
    ],
    [
      'one of several operations',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: 'query A { dataset { version } } query B { __typename }', operationName: 'B' }),
      },
    ],
    [
      'an operation by an empty name',
      { method: 'POST', headers: json, body: JSON.stringify({ query: small, operationName: '' }) },
    ],
    [
      'none of several operations',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: 'query A { __typename } query B { __typename }' }),
      },
    ],
    [
      'a parameter that there is not',
      { method: 'POST', headers: json, body: JSON.stringify({ query: small, more: 1 }) },
    ],
    ['a parameter twice', { method: 'POST', headers: json, body: `{"query":"{ __typename }","query":"{ a }"}` }],
    [
      'variables that are a list',
      { method: 'POST', headers: json, body: JSON.stringify({ query: small, variables: [] }) },
    ],
    [
      'variables that are null',
      { method: 'POST', headers: json, body: JSON.stringify({ query: small, variables: null }) },
    ],
    [
      'variables that nobody asks for',
      { method: 'POST', headers: json, body: JSON.stringify({ query: small, variables: { x: 1 } }) },
    ],
    [
      'what costs too much',
      post('{ countries(first: 100) { edges { node { links(first: 100) { edges { node { id } } } } } } }'),
    ],
    ['a mutation', post('mutation { x }')],
    ['introspection', post('{ __schema { queryType { name } } }')],
    ['an error in a field', post('{ resolution { id } dataset { version } }')],
    ['a question that is invalid', post('{ nothing }')],
    ['no JSON', { method: 'POST', headers: json, body: '{"query":' }],
    ['another media type', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }],
    ['no body', { method: 'POST', headers: json }],
    [
      'a body that is too large',
      { method: 'POST', headers: json, body: JSON.stringify({ query: small, x: 'x'.repeat(70_000) }) },
    ],
    ['bytes that are no text', { method: 'POST', headers: json, body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }],
    ['an answer that is taken as no JSON', post(small, { accept: 'image/png' })],
    ['another method', { method: 'PUT', headers: json, body: '{}' }],
    ['a page', { method: 'GET', path: '/healthz' }],
  ] as [string, Asked][])('are the same for %s', async (_, asked) => {
    await same(asked)
  })

  it('tell a client that holds the answer already just that', async () => {
    const { headers } = await same(get(small))
    const held = await same(get(small, { 'if-none-match': String(headers.etag) }))
    expect(held).toMatchObject({ status: 304, body: '' })
    expect(await same(get(small, { 'if-none-match': '"another"' }))).toMatchObject({ status: 200 })
  })

  it('change with the day in UTC, and leave its last hour to be answered anew', async () => {
    const query = '{ actionPlan(key: "be-nap-4") { status } }'
    const text = async (asked: Asked) => Buffer.from((await same(asked)).body, 'base64').toString()
    time = new Date('2026-12-31T22:30:00Z')
    expect(await text(post(query))).toContain('CURRENT')
    for (const last of ['2026-12-31T23:59:58Z', '2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z']) {
      time = new Date(last)
      const ended = last.startsWith('2027')
      expect(await text(post(query)), last).toContain(ended ? 'ENDED' : 'CURRENT')
      expect(await text(get(query)), last).toContain(ended ? 'ENDED' : 'CURRENT')
    }
    time = new Date('2026-11-24T12:00:00Z')
  })

  // An answer counts 2 kB beside its bytes and may take a tenth of the room: in less than this nothing is kept.
  it('take up no more than they may; the least recently used goes first', { timeout: 30_000 }, async () => {
    const port = await listening(createServer(dataset, { now, rememberBytes: 30_000 }))
    const question = (i: number) => post(`{ a${i}: country(code: "BE") { id } }`)
    for (let i = 0; i < 40; i++) {
      for (let sight = 0; sight < 3; sight++) await ask(port, question(i))
      await ask(port, question(0))
      expect((await figures(port)).bytes).toBeLessThanOrEqual(30_000)
    }
    const { hits } = await figures(port)
    await ask(port, question(0))
    await ask(port, question(1))
    expect((await figures(port)).hits).toBe((hits as number) + 1)
  })

  it('are not kept where the operator says so', async () => {
    for (let sight = 0; sight < 4; sight++) await ask(direct, post(small))
    expect(await figures(direct)).toEqual({})
  })

  it('outlast a client that leaves in the middle of its question', async () => {
    const request = httpRequest({
      port: remembering,
      host: '127.0.0.1',
      method: 'POST',
      path: '/graphql',
      headers: { ...json, 'content-length': '100' },
    })
    request.on('error', () => {})
    request.write('{"query":')
    await new Promise((resolve) => setTimeout(resolve, 50))
    request.destroy()
    expect((await ask(remembering, post(small))).status).toBe(200)
  })
})
