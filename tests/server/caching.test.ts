import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createServer } from '../../src/server/server.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { dataset } from '../real-dataset.ts'
import { serverOf } from '../support/ask.ts'
import { seed } from '../support/seed.ts'
import { served } from '../support/served.ts'

const server = serverOf(dataset)

interface Asked {
  query?: string
  variables?: object
  operationName?: string
  extensions?: object
  headers?: Record<string, string>
}

async function ask({ headers = {}, ...params }: Asked, app = server) {
  const search = new URLSearchParams(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
  const response = await app.fetch(`http://localhost/graphql?${search}`, { headers })
  const { status } = response
  const header = (name: string) => response.headers.get(name)
  return { status, header, etag: header('etag') as string, bytes: Buffer.from(await response.arrayBuffer()) }
}

const country = 'query Country($code: String!) { country(code: $code) { code label { value language } } }'
const asked: Asked = { query: country, variables: { code: 'BE' } }

describe('an answer to GET', () => {
  it('has a strong validator, and is not sent again to who has it', async () => {
    const { etag, status } = await ask(asked)
    expect(status).toBe(200)
    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    for (const validator of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask({ ...asked, headers: { 'if-none-match': validator } })
      expect([again.status, again.bytes.length, again.etag]).toEqual([304, 0, etag])
      expect(again.header('cache-control')).toContain('max-age=')
      expect(again.header('vary')).toContain('Accept-Encoding')
    }
  })

  it.each([
    ['is invalid', { query: '{ limitz { cost } }' }],
    ['names what is not there', { query: '{ paths(from: "Country:XX", to: "Country:BE") { __typename } }' }],
    ['is missing', {}],
  ])('is not for caches if the question %s', async (_, question) => {
    const { header } = await ask(question)
    expect([header('cache-control'), header('etag')]).toEqual(['no-store', null])
  })

  it('is the same for HEAD, without its body', async () => {
    const address = `http://localhost/graphql?query=${encodeURIComponent('{ limits { cost } }')}`
    const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => server.fetch(address, { method })))
    expect(head?.status).toBe(200)
    expect([...(head?.headers ?? [])]).toEqual([...(get?.headers ?? [])])
    expect(await head?.text()).toBe('')
    const page = await server.fetch('http://localhost/graphql', { method: 'HEAD', headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  it('can be read by pages of every origin, whatever its status', async () => {
    for (const accept of ['application/json', 'image/png']) {
      const { status, header } = await ask({ ...asked, headers: { accept } })
      expect(status).toBe(accept === 'image/png' ? 406 : 200)
      expect(header('access-control-allow-origin')).toBe('*')
    }
  })

  it('without a query says what to send, and to who sends a hash that he should send the query', async () => {
    const missing = await ask({})
    expect([missing.status, missing.bytes.toString()]).toEqual([400, expect.stringContaining('?query=')])
    const hash = await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })
    expect([hash.status, hash.bytes.toString()]).toEqual([200, expect.stringContaining('PersistedQueryNotFound')])
  })

  it('is sent whole to who has another one', async () => {
    const again = await ask({ ...asked, headers: { 'if-none-match': '"other"' } })
    expect([again.status, again.bytes.length > 0]).toEqual([200, true])
  })

  it('is never another one for the same validator: 250 pairs', { timeout: 120_000 }, async () => {
    const one = fc.record({
      query: fc.constantFrom(
        country,
        `${country} `,
        `${country} query Other { __typename }`,
        '{ __typename }',
        'query Country { limits { cost } }',
      ),
      variables: fc.constantFrom({ code: 'BE' }, { code: 'FR' }, { code: 'ZZ' }, {}),
      operationName: fc.constantFrom('Country', 'Other', ''),
      extensions: fc.constantFrom({}, { cost: true }),
      headers: fc.record({
        accept: fc.constantFrom('application/json', 'application/graphql-response+json', '*/*'),
        'accept-encoding': fc.constantFrom('identity', 'gzip', 'br', 'gzip;q=1, br;q=0.5'),
        'accept-language': fc.constantFrom('nl', 'fr', 'nl-BE', 'xx', 'en;q=0.1, de'),
      }),
    })
    const parts = ['query', 'variables', 'operationName', 'extensions', 'headers'] as const
    let held = 0
    await fc.assert(
      fc.asyncProperty(one, one, fc.subarray([...parts], { maxLength: 2 }), async (first, other, changed) => {
        const second = { ...first, ...Object.fromEntries(changed.map((part) => [part, other[part]])) }
        const [a, b] = [await ask(first), await ask(second)]
        if (!a.etag) return
        const { status } = await ask({ ...second, headers: { ...second.headers, 'if-none-match': a.etag } })
        const same =
          a.header('content-type') === b.header('content-type') &&
          a.header('content-encoding') === b.header('content-encoding') &&
          a.bytes.equals(b.bytes)
        if (status === 304) {
          held++
          expect({ same, second: b.etag }).toEqual({ same: true, second: a.etag })
        } else expect(a.etag).not.toBe(b.etag)
      }),
      { seed, numRuns: 250 },
    )
    expect(held).toBeGreaterThan(25)
    expect(held).toBeLessThan(225)
  })

  it('has another validator when it is another, and the same from every replica', async () => {
    const query = '{ actionPlan(key: "be-nap-3") { status } dataset { version } }'
    const on = async (day: string, data = smallDataset) =>
      (await ask({ query }, served(createServer(data, { now: () => new Date(`${day}T10:00:00Z`) })))).etag
    const [before, after] = [await on('2021-12-31'), await on('2022-01-01')]
    const other = await on('2021-12-31', { ...smallDataset, version: '99.0.0' })
    expect(new Set([before, after, other]).size).toBe(3)
    expect(await on('2021-12-31')).toBe(before)
  })

  it('may be kept by caches, until the day ends at the latest', async () => {
    const at = (time: string) => served(createServer(smallDataset, { now: () => new Date(`2026-11-24T${time}Z`) }))
    expect((await ask(asked, at('12:00:00'))).header('cache-control')).toBe('public, max-age=300, s-maxage=3600')
    expect((await ask(asked, at('23:59:50'))).header('cache-control')).toBe('public, max-age=10, s-maxage=10')
  })

  it('is kept for each language where it depends on that, and only there', async () => {
    const label = await ask({ ...asked, headers: { 'accept-language': 'nl' } })
    expect(label.header('vary')).toBe('Accept, Accept-Encoding, Accept-Language')
    const code = await ask({ query: '{ country(code: "BE") { code } }', headers: { 'accept-language': 'nl' } })
    expect(code.header('vary')).toBe('Accept, Accept-Encoding')
  })
})

describe('caches are told to keep nothing', () => {
  it.each([
    ['of a refusal', { query: '{ nothing }', headers: { accept: 'application/graphql-response+json' } }],
    ['of a request that cannot be read', { query: '{ __typename }', variables: [] }],
    ['of a page too large', { query: '{ countries(first: 101) { totalCount } }' }],
  ])('%s', async (_, request) => {
    const { status, header, etag } = await ask(request)
    expect(status).toBeLessThan(500)
    expect([header('cache-control'), etag]).toEqual(['no-store', null])
  })

  it('of an answer to POST', async () => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
  })
})
