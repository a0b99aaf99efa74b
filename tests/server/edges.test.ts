import { connect } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createServer } from '../../src/server/server.ts'
import { insides } from '../attacks/insides.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { served } from '../support/served.ts'

const lines: string[] = []
const log = pino({ base: null }, { write: (line: string) => void lines.push(line) })
const server = served(createServer(smallDataset, { log, rememberBytes: 8_000_000 }))

interface Came {
  status: number
  head: string
  body: string
}

/** Sends bytes over a bare connection, and gives the last answer that comes back until it is closed or silent. */
async function raw(bytes: string | Buffer): Promise<Came> {
  const port = await server.port()
  const text = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const came: Buffer[] = []
    const silence = setTimeout(() => socket.destroy(), 2_000)
    const done = () => {
      clearTimeout(silence)
      socket.destroy()
      resolve(Buffer.concat(came).toString())
    }
    socket.on('data', (chunk) => {
      came.push(chunk)
      const [head = '', body = ''] = Buffer.concat(came).toString('latin1').split('\r\n\r\n')
      if (body.length >= Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)) done()
    })
    socket.on('error', done)
    socket.on('close', done)
    socket.write(bytes)
  })
  const [head = '', ...rest] = text.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]), head, body: rest.join('\r\n\r\n') }
}

const get = (target: string, ...headers: string[]) =>
  `GET ${target} HTTP/1.1\r\n${['Host: x', ...headers].join('\r\n')}\r\n\r\n`

function post(body: string | Buffer, ...headers: string[]): Buffer {
  const bytes = Buffer.from(body)
  const all = ['Host: x', 'Content-Type: application/json', `Content-Length: ${bytes.length}`, ...headers]
  return Buffer.concat([Buffer.from(`POST /graphql HTTP/1.1\r\n${all.join('\r\n')}\r\n\r\n`), bytes])
}

const question = '{"query":"{ __typename }"}'
const answer = '{"data":{"__typename":"Query"}}'
const codesIn = (body: string) =>
  (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code)

describe('a target', () => {
  it.each([
    'http://x/graphql?query={__typename}',
    'HTTP://elsewhere.example:8080/graphql?query={__typename}',
    'https://[::1]/graphql?query=%7B__typename%7D',
    '/graphql/?query={__typename}',
  ])('is answered where it is a path or a whole address: %s', async (target) => {
    for (let sight = 0; sight < 4; sight++) expect(await raw(get(target))).toMatchObject({ status: 200, body: answer })
  })

  it.each([
    ['a star', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a star to GET', 'GET * HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a name', 'GET graphql HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['an authority', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n'],
    ['an address of another scheme', get('ftp://x/graphql')],
    ['an address without an authority', get('http:///graphql')],
    ['an address whose authority has a user', get('http://a@x/graphql')],
    ['a path with a fragment', get('/graphql#a')],
    ['a backslash', get('/.\\metrics')],
    ['a coded backslash', get('/.%5Cmetrics')],
    ['a step', get('/./metrics')],
    ['two coded steps', get('/x/%2e%2E/metrics')],
    ['a coded slash after a step', get('/..%2fdata')],
    ['a lone percent sign', get('/%')],
    ['coded bytes that are no UTF-8', get('/graphql?query={__typename}&variables=%ff')],
    ['coded UTF-8 that is overlong', get('/graphql?query=%c0%af')],
    ['bytes that are no UTF-8', Buffer.from(get('/graphql?query=\xff'), 'latin1')],
    ['bytes that are no ASCII', Buffer.from(get('/graphql?query=é'))],
    ['two hosts', 'GET /healthz HTTP/1.1\r\nHost: x\r\nhost: y\r\n\r\n'],
    ['the same host twice', 'GET /healthz HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n'],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['a host with a path', 'GET /healthz HTTP/1.1\r\nHost: x/graphql?query={a}#\r\n\r\n'],
    ['a host that is empty', 'GET /healthz HTTP/1.1\r\nHost:\r\n\r\n'],
  ])('is refused, told and counted where it leaves open what is asked: %s', async (_, bytes) => {
    const before = lines.length
    const { status, head, body } = await raw(bytes)
    expect(status).toBe(400)
    expect(codesIn(body)).toEqual(['BAD_REQUEST'])
    expect(head).toMatch(/^x-content-type-options: nosniff/im)
    expect(body).not.toMatch(insides)
    expect(lines.slice(before).map((line) => JSON.parse(line).status)).toEqual([400])
  })

  it('of HTTP/1.0 needs no host', async () => {
    expect((await raw('GET /healthz HTTP/1.0\r\n\r\n')).status).toBe(200)
  })
})

describe('what is no request of HTTP, or too long for one, is refused in JSON, told and counted', () => {
  it.each([
    [414, 'an address of 20 kB', get(`/${'y'.repeat(20_000)}`)],
    [431, 'a header of 20 kB', get('/', `X: ${'y'.repeat(20_000)}`)],
    [431, '2,000 headers', get('/', ...Array(2_000).fill('X-Y: zzzzzzzz'))],
    [400, 'noise', '\x16\x03\x01\x02\x00\x01\x00'],
    [400, 'a header with a NUL', get('/', 'X: a\0b')],
    [400, 'a length and chunks', `${get('/', 'Transfer-Encoding: chunked', 'Content-Length: 3')}0\r\n\r\n`],
  ])('%i: %s', async (status, _, bytes) => {
    const before = lines.length
    const came = await raw(bytes)
    expect(came.status).toBe(status)
    expect(codesIn(came.body)).toEqual(['BAD_REQUEST'])
    expect(came.head).toMatch(/^content-type: application\/json; charset=utf-8/im)
    expect(came.head).toMatch(/^connection: close/im)
    expect(lines.slice(before).map((line) => JSON.parse(line).status)).toEqual([status])
  })
})

describe('a body', () => {
  it.each([
    ['gzip', gzipSync(question)],
    ['x-gzip', gzipSync(question)],
    ['deflate', deflateSync(question)],
    ['br', brotliCompressSync(question)],
    ['identity', Buffer.from(question)],
    ['gzip, br', brotliCompressSync(gzipSync(question))],
    ['BR , Identity', brotliCompressSync(question)],
  ])('in the coding %s is decoded', async (coding, bytes) => {
    for (let sight = 0; sight < 4; sight++) {
      expect(await raw(post(bytes, `Content-Encoding: ${coding}`))).toMatchObject({ status: 200, body: answer })
    }
  })

  it.each([
    [415, 'UNSUPPORTED_MEDIA_TYPE', 'zstd', question, /zstd/],
    [415, 'UNSUPPORTED_MEDIA_TYPE', 'gzip, gzip, gzip, gzip', question, /4 codings/],
    [415, 'UNSUPPORTED_MEDIA_TYPE', '__proto__', question, /__proto__/],
    [400, 'BAD_REQUEST', 'gzip', question, /is not gzip/],
    [413, 'REQUEST_ENTITY_TOO_LARGE', 'gzip', gzipSync(Buffer.alloc(50_000_000)), /65,536/],
    [
      413,
      'REQUEST_ENTITY_TOO_LARGE',
      'br, br',
      brotliCompressSync(brotliCompressSync(Buffer.alloc(90_000_000))),
      /65,536/,
    ],
  ])('is refused with %i and %s in the coding %s', async (status, code, coding, bytes, says) => {
    const came = await raw(post(bytes, `Content-Encoding: ${coding}`))
    expect(came.status).toBe(status)
    expect(codesIn(came.body)).toEqual([code])
    expect(came.body).toMatch(says)
  })

  it('may begin with a mark of the order of bytes', async () => {
    expect(await raw(post(`\uFEFF${question}`))).toMatchObject({ status: 200, body: answer })
  })
})

describe('a client gets the media type it likes best', () => {
  const [json, graphql] = ['application/json', 'application/graphql-response+json']
  it.each([
    ['', json],
    ['*/*', json],
    ['application/*', json],
    [`${graphql}, ${json};q=0.9`, graphql],
    [`${json};q=0.1, ${graphql};q=0.2`, graphql],
    [`${graphql};q=0, */*`, json],
    [`${json};q=0, */*;q=0.1`, graphql],
    [`${graphql}; charset=utf-8`, graphql],
    [`text/html;q=0.1, ${json}`, json],
    ['text/html, */*;q=0.8', 'text/html'],
    ['text/html;q=0, */*', json],
  ])('"%s" gets %s', async (accept, type) => {
    const { headers } = await server.fetch('http://localhost/graphql?query={__typename}', {
      headers: accept ? { accept } : {},
    })
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
  })

  it.each([`${json};q=0, ${graphql};q=0`, '*/*;q=0', 'image/png'])('"%s" gets none: 406', async (accept) => {
    const response = await server.fetch('http://localhost/graphql?query={__typename}', { headers: { accept } })
    expect([response.status, codesIn(await response.text())]).toEqual([406, ['NOT_ACCEPTABLE']])
  })
})

describe('an operation that cannot be found is told with those there are, and where', () => {
  it.each([
    ['query A { __typename } query B { __typename }', 'C', /no operation "C".*"A", "B"/, 2],
    ['query A { __typename } query B { __typename }', undefined, /"operationName".*"A", "B"/, 2],
    ['query A { __typename } query A { __typename }', 'A', /"A" stands 2 times/, 2],
    ['{ __typename }', '', /no operation "".*one without a name/, 1],
    ['fragment F on Query { __typename }', undefined, /there is none/, 0],
  ])('%s as %s', async (query, operationName, says, places) => {
    const accept = 'Accept: application/graphql-response+json'
    for (let sight = 0; sight < 2; sight++) {
      const { status, body } = await raw(post(JSON.stringify({ query, operationName }), accept))
      const [error] = (JSON.parse(body) as { errors: { message: string; locations?: unknown[] }[] }).errors
      expect([status, codesIn(body)]).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']])
      expect(error?.message).toMatch(says)
      expect(error?.locations?.length ?? 0).toBe(places)
    }
  })
})

describe('conditions of a request (RFC 9110, section 13)', () => {
  const path = 'http://localhost/graphql?query={limits{cost}}'
  const ask = (headers: Record<string, string>) => server.fetch(path, { headers })

  it.each(['anew', 'compiled', 'remembered', 'remembered again'])('are met the same: %s', async () => {
    const whole = await ask({})
    const etag = whole.headers.get('etag') as string
    for (const [name, value, status] of [
      ['if-none-match', etag, 304],
      ['if-none-match', `"x", W/${etag}`, 304],
      ['if-none-match', ' * ', 304],
      ['if-none-match', '"x", *', 200],
      ['if-none-match', etag.slice(0, -2), 200],
      ['if-match', etag, 200],
      ['if-match', '*', 200],
      ['if-match', `W/${etag}`, 412],
      ['if-match', '"x"', 412],
    ] as const) {
      const came = await ask({ [name]: value })
      expect(came.status, `${name}: ${value}`).toBe(status)
      if (status === 200) continue
      const bodily = ['content-type', 'content-length', 'content-encoding']
      const kept = [...whole.headers.keys()].filter((one) => !bodily.includes(one))
      expect([...came.headers.keys()].filter((one) => !bodily.includes(one))).toEqual(kept)
      expect(await came.text()).toBe('')
    }
  })
})

describe('a header that differs by answer', () => {
  it('is right on every way: anew, compiled, remembered, unchanged, with errors, refused', async () => {
    const costOf = async (query: string, headers = {}) => {
      const response = await server.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`, { headers })
      return [response.status, response.headers.get('wps-cost')]
    }
    const [small, large] = ['{ limits { cost } }', '{ themes(first: 2) { edges { node { key } } } }']
    for (let sight = 0; sight < 4; sight++) {
      expect(await costOf(small)).toEqual([200, '2'])
      expect(await costOf(large)).toEqual([200, '6'])
      expect(await costOf(large, { 'if-none-match': '*' })).toEqual([304, '6'])
      expect(await costOf('{ resolution { id } limits { cost } }')).toEqual([200, '3'])
      const dear = '{ countries(first: 100) { edges { node { links(first: 100) { edges { node { id } } } } } } }'
      expect(Number((await costOf(dear))[1])).toBeGreaterThan(0)
      expect(await costOf('{ nothing }')).toEqual([200, null])
    }
  })
})

describe('a page that names the host it is asked at', () => {
  it('is kept for nobody: a host that was made up comes back to nobody else', async () => {
    const docs = (host: string) => raw(`GET /docs HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    for (let i = 0; i < 4; i++) expect((await docs('elsewhere.example')).body).toContain('elsewhere.example')
    const { head, body } = await docs('here.example')
    expect(head).toMatch(/cache-control: no-store/i)
    expect(body).toContain('here.example')
    expect(body).not.toContain('elsewhere.example')
  })
})
