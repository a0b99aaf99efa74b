import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { iriBase, iriOf } from '../../src/dataset/ids.ts'
import { nodeKinds } from '../../src/dataset/model.ts'
import { storeOf } from '../../src/dataset/store.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { type Apache, apacheIsThere, startApache } from '../support/apache.ts'
import { now } from '../support/ask.ts'
import { served } from '../support/served.ts'

const path = 'deploy/w3id/.htaccess'
const host = 'https://wps-graph.example.org'

const store = storeOf(dataset)
const texts = store.all('Resolution').filter(({ id }) => store.provisions(id).length > 0)
const provisions = texts.flatMap(({ id }) => store.provisions(id))
const ids = [
  ...nodeKinds.flatMap((kind) => store.all(kind).map(({ id }) => id)),
  ...store.allLinks.map(({ id }) => id),
  ...provisions.map(({ id }) => id),
]
/** Of each kind one, and of links and provisions, whose ids hold the most, some from all over. */
const some = [
  ...nodeKinds.map((kind) => store.all(kind)[0]?.id as string),
  ...store.allLinks.filter((_, i) => i % 1_500 === 7).map(({ id }) => id),
  ...provisions.filter((_, i) => i % 500 === 7).map(({ id }) => id),
]

it('every identifier is one that Apache passes on as it is', () => {
  expect(ids.filter((id) => /\/\/|[?#%\\\s]|(?:^|\/)\.\.?(?:\/|$)/.test(id))).toEqual([])
})

it('the one host to be changed is named, and said to be', () => {
  expect(readFileSync(path, 'utf8')).toContain(`^(.*)$ ${host}/$1`)
  const readme = readFileSync('deploy/w3id/README.md', 'utf8')
  expect(readme).toContain(new URL(host).hostname)
  expect(readme).toContain('Maintainers')
})

describe.skipIf(!apacheIsThere)('the redirection of w3id.org', () => {
  const server = served(createServer(dataset, { now }))
  let apache: Apache
  beforeAll(async () => {
    apache = await startApache('wps-graph', path)
  })
  afterAll(() => apache.stop())

  /** Where an identifier leads. */
  async function ledTo(path: string): Promise<string> {
    const response = await fetch(`${apache.address}/wps-graph/${path}`, { redirect: 'manual' })
    // A thing is no document: it is told of elsewhere.
    expect(response.status, path).toBe(303)
    return response.headers.get('location') ?? ''
  }

  it.each([...some.map((id) => iriOf(id, iriBase)), `${iriBase}vocabulary`, `${iriBase}dataset`])(
    'leads %s to where the server tells of it',
    async (iri) => {
      const path = iri.slice(iriBase.length)
      const led = await ledTo(path)
      expect(led).toBe(`${host}/${path}`)
      const response = await server.fetch(`http://localhost${led.slice(host.length)}`, {
        headers: { accept: 'text/turtle' },
        redirect: 'manual',
      })
      expect(response.status).toBe(iri === `${iriBase}dataset` ? 303 : 200)
      if (response.status === 200) expect(await response.text()).toContain(' a ')
    },
  )

  it.each(['.html', '.json', '.jsonld', '.ttl', '.csv'])('keeps the ending %s', async (ending) => {
    expect(await ledTo(`Country/BE${ending}`)).toBe(`${host}/Country/BE${ending}`)
  })

  it('keeps what is asked of an identifier, what is written in code, and the folder itself', async () => {
    expect(await ledTo('Country/BE?page=2&of=a%20b')).toBe(`${host}/Country/BE?page=2&of=a%20b`)
    expect(await ledTo('context/1.jsonld')).toBe(`${host}/context/1.jsonld`)
    expect(decodeURI(await ledTo('Source/caf%C3%A9%20no'))).toBe(`${host}/Source/café no`)
    expect(await ledTo('')).toBe(`${host}/`)
  })

  it('leads on what names nothing: the server says so', async () => {
    const led = await ledTo('Country/ZZ.ttl')
    expect(led).toBe(`${host}/Country/ZZ.ttl`)
    expect((await server.fetch(`http://localhost${led.slice(host.length)}`)).status).toBe(404)
  })
})
