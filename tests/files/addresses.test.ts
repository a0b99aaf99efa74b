import { describe, expect, it } from 'vitest'
import { createServer } from '../../src/server/server.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { dataset } from '../real-dataset.ts'
import { now, serverOf } from '../support/ask.ts'
import { served } from '../support/served.ts'
import { parsed } from './graph.ts'

const server = serverOf(dataset)
const get = (path: string, headers: Record<string, string> = {}) => server.fetch(`http://localhost${path}`, { headers })
const typeOf = (response: Response) => response.headers.get('content-type')?.split(';')[0]

const subjects = [
  '/Country/BE',
  '/Theme/participation',
  '/Resolution/1325',
  '/PresidentialStatement/S/PRST/2004/40',
  '/Framework/sdg-5',
  '/Instrument/crsv-mptf',
  '/ActionPlan/be-nap-3',
  '/Organization/security-council',
  '/Source/be-press-release-2020',
  '/Link/servesOn/Country:BE/Organization:security-council/2007',
  '/Provision/Resolution:1325/OP-8',
]
const types = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  csv: 'text/csv',
}
const forms = Object.entries(types)

describe('The path of an IRI is an address', () => {
  it.each(subjects)('%s answers in every form, by ending and by Accept alike', async (path) => {
    for (const [ending, type] of forms) {
      const [named, asked] = [await get(`${path}.${ending}`), await get(path, { accept: type })]
      expect([named.status, typeOf(named)], ending).toEqual([200, type])
      expect([asked.status, typeOf(asked)], type).toEqual([200, type])
      expect(await asked.text()).toBe(await named.text())
    }
  })

  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/turtle;q=0.5, application/ld+json', 'application/ld+json'],
    ['application/*;q=0.1, text/csv', 'text/csv'],
    ['application/ld+json;q=0, */*', 'application/json'],
    ['text/turtle; charset=UTF-8', 'text/turtle'],
    [
      'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted";q=0.9, text/html;q=0.1',
      'application/ld+json',
    ],
    // Browsers get the page for people.
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ])('to Accept %j it answers %s', async (accept, type) => {
    expect(typeOf(await get('/Country/BE', accept ? { accept } : {}))).toBe(type)
  })

  it.each(subjects)('%s leads to a page for people, by ending whatever is accepted, and by Accept', async (path) => {
    const browser = 'text/html,application/xhtml+xml,*/*;q=0.8'
    for (const response of [await get(`${path}.html`), await get(path, { accept: browser })]) {
      if (!/^.(Link|Provision)/.test(path)) {
        expect([response.status, typeOf(response)]).toEqual([200, 'text/html'])
        expect(response.headers.get('link')).toContain(`<${path}.ttl>; rel="alternate"; type="text/turtle"`)
        expect(response.headers.get('link')).toContain(`${path}>; rel="cite-as"`)
        continue
      }
      const [page = '', fragment = ''] = (response.headers.get('location') ?? '').split('#')
      expect(response.status).toBe(303)
      const shown = await get(page)
      expect([shown.status, typeOf(shown)]).toEqual([200, 'text/html'])
      expect(await shown.text()).toContain(` id="${decodeURIComponent(fragment)}"`)
    }
    expect((await get(`${path}.ttl`)).headers.get('link')).toContain(
      `<${path}.html>; rel="alternate"; type="text/html"`,
    )
  })

  it('has a page in each language by ending too, and none of what is not there', async () => {
    expect(await (await get('/fr/Country/BE.html')).text()).toContain('lang="fr"')
    const missing = await get('/Country/XX.html')
    expect([missing.status, typeOf(missing)]).toEqual([404, 'text/html'])
  })

  it('says where the other forms are, what describes it, under what licence, and what to cite', async () => {
    const response = await get('/PresidentialStatement/S/PRST/2004/40', { accept: 'text/turtle' })
    const link = response.headers.get('link') ?? ''
    for (const ending of ['json', 'jsonld', 'csv']) {
      expect(link).toContain(`</PresidentialStatement/S/PRST/2004/40.${ending}>; rel="alternate"`)
    }
    expect(link).not.toContain('.ttl')
    expect(link).toContain('</vocabulary>; rel="describedby"')
    expect(link).toContain('<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"')
    expect(link).toContain('<https://w3id.org/wps-graph/PresidentialStatement/S/PRST/2004/40>; rel="cite-as"')
    expect(response.headers.get('vary')).toContain('Accept')
  })

  it('answers who holds the same form already with 304, and HEAD without a body', async () => {
    const first = await get('/Country/BE.ttl')
    const etag = first.headers.get('etag') as string
    expect(etag).toMatch(/^"/)
    expect((await get('/Country/BE.ttl', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/Country/BE.jsonld', { 'if-none-match': etag })).status).toBe(200)
    const head = await server.fetch('http://localhost/Country/BE.ttl', { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  })

  it('leads from a former key to the present one, in the same form', async () => {
    const renamed = structuredClone(smallDataset)
    const [theme] = renamed.themes as unknown as { key: string; formerKeys?: string[] }[]
    Object.assign(theme as object, { formerKeys: ['once-so-called'] })
    const other = served(createServer(renamed, { now }))
    for (const ending of ['', '.ttl', '.json', '.html']) {
      const response = await other.fetch(`http://localhost/Theme/once-so-called${ending}`)
      expect([response.status, response.headers.get('location')]).toEqual([301, `/Theme/${theme?.key}${ending}`])
    }
  })

  it('lists the nodes of a kind', async () => {
    const list = (await (await get('/Theme')).json()) as { id: string }[]
    expect(list.length).toBe(dataset.themes.length)
    expect(parsed(await (await get('/Country.ttl')).text()).length).toBeGreaterThan(dataset.countries.length * 2)
  })

  it.each(['/Country', '/Source', '/vocabulary'])('%s has a page for people, by ending and by Accept', async (path) => {
    for (const response of [await get(`${path}.html`), await get(path, { accept: 'text/html,*/*;q=0.8' })]) {
      expect([response.status, typeOf(response)]).toEqual([200, 'text/html'])
      expect(response.headers.get('vary')).toContain('Accept')
      expect(response.headers.get('link')).toContain(`<${path}.ttl>; rel="alternate"; type="text/turtle"`)
    }
    const turtle = await get(`${path}.ttl`)
    expect(turtle.headers.get('link')).toContain(`<${path}.html>; rel="alternate"; type="text/html"`)
    expect(turtle.headers.get('link')).not.toContain(`${path}.ttl`)
    expect(await (await get(`${path}.xml`)).text()).toContain('text/html (.html)')
    expect((await get(`/nl${path}`)).headers.get('content-language')).toBe('nl')
  })

  it('tells every term of the vocabulary where its IRI leads', async () => {
    const page = await (await get('/vocabulary.html')).text()
    const terms = parsed(await (await get('/vocabulary.ttl')).text()).flatMap(
      ({ subject }) => /vocabulary#(.+)$/.exec(subject.value)?.slice(1) ?? [],
    )
    expect(new Set(terms).size).toBeGreaterThan(100)
    expect([...new Set(terms)].filter((name) => !page.includes(` id="${name}"`))).toEqual([])
  })

  it('names everything of a kind on the pages of its list', async () => {
    const first = await (await get('/Theme.html')).text()
    for (const { key } of dataset.themes) expect(first).toContain(`href="/Theme/${key}"`)
    const pages = await Promise.all([1, 2].map(async (n) => (await get(`/Resolution.html?page=${n}`)).text()))
    expect(new Set(pages.flatMap((text) => text.match(/href="\/Resolution\/\d+"/g))).size).toBeGreaterThan(200)
  })

  it('begins IRIs as PUBLIC_URL says', async () => {
    const publicUrl = 'https://wps.example.org/graph/'
    const own = served(createServer(smallDataset, { now, publicUrl }))
    const key = smallDataset.countries[0]?.key
    const page = (await (await own.fetch(`http://localhost/Country/${key}.json`)).json()) as { iri: string }
    expect(page.iri).toBe(`${publicUrl}Country/${key}`)
    const turtle = await (await own.fetch(`http://localhost/Country/${key}.ttl`)).text()
    expect(turtle).not.toContain('w3id.org')
    expect(turtle).toContain(`<${publicUrl}vocabulary#>`)
  })
})

describe('What is not there', () => {
  it.each(forms)('is told as %s with 404', async (ending, type) => {
    const response = await get(`/Country/XX.${ending}`)
    expect([response.status, typeOf(response)]).toEqual([404, type])
    expect(await response.text()).toContain('There is nothing at /Country/XX')
    expect((await get('/Link/servesOn/Country:BE/Country:FR', { accept: type })).status).toBe(404)
  })

  it.each([
    '/Country/%E0%A4%A',
    '/Country/BE/more',
    '/Link/x',
    '/Provision/Resolution:1325/OP-999',
    '/Provision/nothing',
    '/Source/..%2f..%2fetc',
    '/Resolution/1325%00',
    `/Theme/${'x'.repeat(5_000)}`,
  ])('has no other answer: %s', async (path) => {
    const response = await get(path)
    expect([400, 404]).toContain(response.status)
    expect((await response.text()).length).toBeLessThan(400)
  })

  it('is a form we do not have: 406 names those we have', async () => {
    for (const response of [
      await get('/Country/BE.xml'),
      await get('/Country/BE', { accept: 'application/rdf+xml' }),
    ]) {
      expect(response.status).toBe(406)
      const text = await response.text()
      for (const [ending, type] of forms) expect(text).toContain(`${type} (.${ending})`)
    }
  })

  it('is another method than GET', async () => {
    const response = await server.fetch('http://localhost/Country/BE', { method: 'POST', body: '{}' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})
