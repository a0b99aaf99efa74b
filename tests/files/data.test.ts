import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { complete } from '../../src/dataset/complete.ts'
import { readShape } from '../../src/dataset/shape.ts'
import { storeOf } from '../../src/dataset/store.ts'
import { data } from '../../src/files/data.ts'
import { createServer } from '../../src/server/server.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { dataset } from '../real-dataset.ts'
import { asking, now } from '../support/ask.ts'
import { served } from '../support/served.ts'
import { canonical, parsed } from './graph.ts'

const server = served(createServer(dataset, { now }))
/** Asks again as it is told to, where the machine has too much to do. */
async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await server.fetch(`http://localhost${path}`, { headers })
  if (response.status !== 503) return response
  expect(response.headers.get('retry-after')).toBe('5')
  return get(path, headers)
}

interface Listed {
  name: string
  title: string
  mediaType: string
  bytes: number
  sha256: string
}
const list = async () =>
  (await (await get('/data/')).json()) as { version: string; files: Listed[]; descriptions: string[] }

describe('The whole as files', () => {
  it('is listed, each file with the size and digest it has', async () => {
    const { files, version } = await list()
    expect(version).toBe(dataset.version)
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'dataset.json',
        'links.csv',
        'provisions.csv',
        'countries.csv',
        'action-plans.csv',
        'sources.csv',
        'wps-graph.ttl',
        'wps-graph.nq.gz',
        'wps-graph.jsonld',
      ]),
    )
    for (const { name, bytes, sha256 } of files) {
      const body = Buffer.from(await (await get(`/data/${name}`)).arrayBuffer())
      expect(body.length, name).toBe(bytes)
      expect(createHash('sha256').update(body).digest('hex'), name).toBe(sha256)
    }
  })

  it('comes compressed to who takes it, and not again to who holds it', async () => {
    const plain = await get('/data/links.csv')
    const coded = await get('/data/links.csv', { 'accept-encoding': 'gzip' })
    expect(coded.headers.get('content-encoding')).toBe('gzip')
    const [whole, unpacked] = [await plain.arrayBuffer(), gunzipSync(await coded.arrayBuffer())]
    expect(unpacked.equals(Buffer.from(whole))).toBe(true)
    const tags = [plain, coded].map(({ headers }) => headers.get('etag') as string)
    expect(new Set(tags).size).toBe(2)
    expect((await get('/data/links.csv', { 'if-none-match': tags[0] as string })).status).toBe(304)
    const again = await get('/data/links.csv', { 'accept-encoding': 'gzip', 'if-none-match': tags[1] as string })
    expect(again.status).toBe(304)
  })

  it('given back as a dataset serves the same digest', async () => {
    const value = await (await get('/data/dataset.json')).json()
    const shape = readShape(value)
    if ('problems' in shape) throw new Error(JSON.stringify(shape.problems.slice(0, 3)))
    const again = served(createServer(complete(shape.dataset).dataset, { now }))
    const query = '{ dataset { digest } }'
    expect(await asking(again)(query)).toEqual(await asking(server)(query))
  })

  it('has as many rows in its tables as the dataset has records', async () => {
    const rows = async (name: string) =>
      parse<{ id: string }>(await (await get(`/data/${name}`)).text(), { columns: true, bom: true })
    const links = await rows('links.csv')
    expect(new Set(links.map(({ id }) => id)).size).toBe(dataset.links.length)
    expect(links.length).toBe(dataset.links.length)
    expect((await rows('countries.csv')).map(({ id }) => id)).toEqual(
      dataset.countries.map(({ key }) => `Country:${key}`),
    )
    const texts = [...dataset.resolutions, ...dataset.presidentialStatements]
    expect((await rows('provisions.csv')).length).toBe(texts.flatMap(({ provisions = [] }) => provisions).length)
  })

  it('says the same in Turtle and in N-Quads', async () => {
    // To the statement over the small dataset; tests/files/sparql.test.ts reads the whole one.
    const small = served(createServer(smallDataset, { now }))
    const bytes = async (name: string) =>
      Buffer.from(await (await small.fetch(`http://localhost/data/${name}`)).arrayBuffer())
    const turtle = parsed((await bytes('wps-graph.ttl')).toString())
    const lines = gunzipSync(await bytes('wps-graph.nq.gz')).toString()
    const graph = ' <https://w3id.org/wps-graph/dataset> .'
    expect(
      lines
        .trimEnd()
        .split('\n')
        .filter((line) => !line.endsWith(graph)),
    ).toEqual([])
    expect(await canonical(parsed(lines.replaceAll(graph, ' .')))).toBe(await canonical(turtle))
  })

  it('is described as DCAT, for search engines, and as a Data Package, each with every file', async () => {
    const { files, descriptions } = await list()
    for (const name of descriptions.filter((one) => one !== 'CITATION.cff')) {
      const text = await (await get(`/data/${name}`)).text()
      for (const { name: file, sha256 } of files) {
        expect(text, name).toContain(file)
        expect(text, name).toContain(sha256)
      }
    }
    const turtle = await get('/data/', { accept: 'text/turtle' })
    expect(await turtle.text()).toBe(await (await get('/data/dcat.ttl')).text())
    const described = parsed(await (await get('/data/dcat.ttl')).text())
    const having = (property: string) => described.filter(({ predicate }) => predicate.value.endsWith(property)).length
    // What DCAT-AP does not do without.
    expect(having('dcat#accessURL')).toBe(files.length)
    expect(having('terms/title')).toBe(files.length + 1)
    expect(having('terms/description')).toBe(1)
    const dataPackage = await (await get('/data/datapackage.json')).json()
    const resources = (dataPackage as { resources: { path: string; schema?: { fields: { name: string }[] } }[] })
      .resources
    for (const { path, schema } of resources) {
      if (!path.endsWith('.csv')) continue
      const [header] = parse(await (await get(`/data/${path}`)).text(), { bom: true, to: 1 })
      expect(
        schema?.fields.map(({ name }) => name),
        path,
      ).toEqual(header)
    }
  })

  it('is kept compressed, in less than 60 MB', async ({ annotate }) => {
    const { files } = await list()
    let bytes = 0
    for (const { name } of files) {
      const coded = await get(`/data/${name}`, { 'accept-encoding': 'gzip' })
      bytes += Number(coded.headers.get('content-length'))
    }
    await annotate(`${(bytes / 1e6).toFixed(1)} MB in ${files.length} files`)
    expect(bytes).toBeGreaterThan(1_000_000)
    expect(bytes).toBeLessThan(60_000_000)
  })

  it('tells who comes while they are made to ask again, rather than let him wait for too long', async () => {
    const never = new Promise<never>(() => {})
    const busy = { names: [], known: () => [], file: () => never, all: () => never, content: () => never }
    const { list, file } = data(storeOf(dataset), busy, 10)
    for (const answer of [await list(undefined), await file('links.csv', true), await file('dcat.ttl', false)]) {
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5'])
    }
  })

  it('has no other file', async () => {
    for (const name of ['nothing.csv', 'dataset.json.gz', '__proto__', 'constructor']) {
      const response = await get(`/data/${name}`)
      expect(response.status, name).toBe(404)
      expect(await response.text()).toContain('/data/ lists')
    }
    expect((await get('/data/', { accept: 'application/xml' })).status).toBe(406)
  })

  it('is a page for people, which says to search engines for data what it is', async () => {
    const response = await get('/data/', { accept: 'text/html,*/*;q=0.8' })
    expect(response.headers.get('content-type')).toContain('text/html')
    const page = await response.text()
    const { files } = await list()
    for (const { name } of files) expect(page).toContain(`href="/data/${name}"`)
    const [, embedded = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(page) ?? []
    const said = JSON.parse(embedded)
    expect(said['@type']).toBe('Dataset')
    expect(said.description.length).toBeGreaterThan(50)
    expect(said.distribution).toHaveLength(files.length)
    expect(said).toEqual(await (await get('/data/schema-org.jsonld')).json())
  })

  it('is where the IRI of the dataset leads', async () => {
    const response = await get('/dataset')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/data/'])
    for (const ending of ['html', 'json', 'jsonld', 'ttl']) {
      const named = await get(`/dataset.${ending}`)
      expect(named.status).toBe(303)
      expect((await get(named.headers.get('location') as string)).status, ending).toBe(200)
    }
  })
})
