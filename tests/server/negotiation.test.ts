import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { serverOf } from '../support/ask.ts'

const server = serverOf(dataset)
const large = '{ themes(first: 40) { edges { node { key definition } } } }'
const name = '{ country(code: "BE") { name { language } dutch: name(languages: ["nl"]) { language } } }'

async function get(query: string, headers: Record<string, string>) {
  const response = await server.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`, { headers })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a label', () => {
  it.each([
    ['nl', 'nl'],
    ['fr-BE, nl;q=0.8', 'fr'],
    ['nl;q=0.5, fr;q=0.9', 'fr'],
    ['xx, de;q=0.3', 'de'],
    ['fr;q=0, *', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['nonsense;;, ;q=1', 'en'],
  ])('is in the language the client likes best: with "%s" in %s', async (accepted, language) => {
    const { bytes } = await get(name, { 'accept-language': accepted })
    expect(JSON.parse(bytes.toString()).data.country).toEqual({ name: { language }, dutch: { language: 'nl' } })
  })
})

describe('a large answer', () => {
  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0.1, gzip;q=0.9', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
  ])('comes compressed: "%s" gets %s', async (accepted, coding, inflate) => {
    const { headers, bytes } = await get(large, { 'accept-encoding': accepted })
    expect(headers.get('content-encoding')).toBe(coding)
    expect(headers.get('content-length')).toBe(String(bytes.length))
    const plain = await get(large, {})
    expect(inflate(bytes).equals(plain.bytes)).toBe(true)
    expect(bytes.length).toBeLessThan(plain.bytes.length / 2)
  })

  it.each(['identity', '', 'br;q=0, gzip;q=0', 'deflate'])('comes as it is to "%s"', async (accepted) => {
    const { headers, bytes } = await get(large, { 'accept-encoding': accepted })
    expect(headers.get('content-encoding')).toBeNull()
    expect(headers.get('content-length')).toBe(String(bytes.length))
  })
})

describe('every answer', () => {
  it.each(['/graphql?query={__typename}', '/graphql', '/schema.graphql', '/healthz', '/readyz', '/nothing'])(
    'of %s is to be taken for what it is, and shown in no frame',
    async (path) => {
      const { headers } = await server.fetch(`http://localhost${path}`, {})
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('vary') ?? '').not.toMatch(/origin/i)
    },
  )

  it('of the page with GraphiQL runs no script but those of this server', async () => {
    const { headers } = await server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } })
    const policy = headers.get('content-security-policy') ?? ''
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? []
    expect(scripts).toBe("'self'")
    expect(scripts).not.toContain('unsafe')
    expect(policy).toContain("default-src 'none'")
  })
})
