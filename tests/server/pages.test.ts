import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { serverOf } from '../support/ask.ts'

const server = serverOf(dataset)

const fetch = async (path: string, init?: RequestInit) => server.fetch(`http://localhost${path}`, init ?? {})

const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

const asked = (query: string, headers = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query }),
})

describe('a browser', () => {
  it('finds at / what this is, and the way to GraphiQL', async () => {
    const response = await fetch('/', browser)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(await response.text()).toContain('href="/graphql"')
  })

  it('finds GraphiQL at /graphql, whole: nothing in the page comes from another address', async () => {
    const response = await fetch('/graphql', browser)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html).toContain('<title>wps-graph</title>')
    const loads = [
      /<(?:script|link|img|iframe|source|base)\b[^>]*\b(?:src|href)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi,
      /@import\s*(?:url\()?["']((?:https?:)?\/\/[^"']+)/gi,
      /\bsrc:\s*url\(["']?((?:https?:)?\/\/[^"')]+)/gi,
    ]
    expect(loads.flatMap((load) => [...html.matchAll(load)].map(([, address]) => address))).toEqual([])
  })

  it('gets the page compressed if it takes that', async () => {
    const headers = { ...browser.headers, 'accept-encoding': 'gzip, br' }
    const response = await fetch('/graphql', { headers })
    expect(response.headers.get('content-encoding')).toBe('br')
    const html = brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()
    expect(html).toBe(await (await fetch('/graphql', browser)).text())
  })

  it('finds the question in the page that a link asks', async () => {
    const response = await fetch('/graphql?query={__typename}', browser)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })
})

describe('a program', () => {
  it('asks /graphql with GET', async () => {
    const response = await fetch('/graphql?query={country(code:"BE"){alpha3}}')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ data: { country: { alpha3: 'BEL' } } })
  })

  it('asks /graphql with POST', async () => {
    const response = await fetch('/graphql', asked('{ country(code: "BE") { alpha3 } }'))
    expect(await response.json()).toEqual({ data: { country: { alpha3: 'BEL' } } })
  })

  it('is answered in the media type of GraphQL if it asks for that', async () => {
    const type = 'application/graphql-response+json'
    const response = await fetch('/graphql', asked('{ __typename }', { accept: type }))
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
  })

  it('fetches the contract at /schema.graphql', async () => {
    const response = await fetch('/schema.graphql')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
  })

  it('is told whether the contract it has is still the one served', async () => {
    const etag = (await fetch('/schema.graphql')).headers.get('etag')
    expect(etag).toMatch(/^"[^"]+"$/)
    const again = await fetch('/schema.graphql', { headers: { 'if-none-match': etag as string } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('learns at /healthz that the server lives', async () => {
    const response = await fetch('/healthz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  it.each(['/schema.graphql', '/healthz', '/'])('asks with HEAD whether %s is there', async (path) => {
    const [head, get] = [await fetch(path, { method: 'HEAD' }), await fetch(path)]
    expect(head.status).toBe(get.status)
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    expect(await head.text()).toBe('')
  })

  it.each([
    '/health',
    '/favicon.ico',
    '/x/graphql',
    '/x/healthz',
    '/GraphQL',
    '/graphql.json',
    '/x?a=/graphql',
    '/x?a=/health',
  ])('is told by a 404 in JSON that there is nothing at %s; a browser by a page', async (path) => {
    const shown = await fetch(path, browser)
    expect([shown.status, shown.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
    for (const response of [await fetch(path), await fetch(path, asked('{ __typename }'))]) {
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
      const errors = [{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }]
      expect(await response.json()).toEqual({ errors })
    }
  })

  it.each([
    ['/schema.graphql', 'POST', 'GET, HEAD'],
    ['/healthz', 'DELETE', 'GET, HEAD'],
    ['/', 'PUT', 'GET, HEAD'],
    ['/graphql', 'PUT', 'GET, HEAD, POST'],
    ['/graphql', 'DELETE', 'GET, HEAD, POST'],
    ['/graphql/', 'PATCH', 'GET, HEAD, POST'],
  ])('is told by a 405 that %s does not take %s', async (path, method, allowed) => {
    const response = await fetch(path, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed])
  })

  it.each([
    ['a text', 415, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{ __typename }' }],
    ['a form with files', 415, { method: 'POST', body: new FormData() }],
    ['nothing', 415, { method: 'POST' }],
    ['a query for an image', 406, asked('{ __typename }', { accept: 'image/png' })],
  ])('that sends %s is told what to send: %i', async (_, status, init) => {
    const response = await fetch('/graphql', init)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining('application/json'), extensions: { code: expect.any(String) } }],
    })
  })
})

describe('a page of any origin', () => {
  const origin = { origin: 'https://example.org' }

  it.each(['/graphql?query={__typename}', '/schema.graphql', '/healthz', '/nothing'])(
    'may read %s, without credentials',
    async (path) => {
      for (const init of [{ headers: origin }, {}]) {
        const { headers } = await fetch(path, init)
        expect(headers.get('access-control-allow-origin')).toBe('*')
        expect(headers.has('access-control-allow-credentials')).toBe(false)
      }
    },
  )

  it('may read what went wrong', async () => {
    const response = await fetch('/graphql', { method: 'POST', headers: { ...origin, 'content-type': 'text/plain' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('may post a query as JSON', async () => {
    const asks = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const { status, headers } = await fetch('/graphql', { method: 'OPTIONS', headers: { ...origin, ...asks } })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-methods')).toContain('POST')
    expect(headers.get('access-control-allow-headers')).toBe('*')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
  })
})
