import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now, serverOf } from '../support/ask.ts'
import { served } from '../support/served.ts'

/** Each request is answered anew and from memory, and has to be answered the same. */
const server = serverOf(dataset)
const at = (path: string) => `http://localhost${path}`

// The shapes that the specification gives its answers (Reconciliation Service API 0.2, appendix).
const type = z.strictObject({ id: z.string().min(1), name: z.string().min(1) })
const result = z.record(
  z.string(),
  z.strictObject({
    result: z.array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string().min(1),
        description: z.string(),
        type: z.array(type),
        score: z.number(),
        match: z.boolean(),
        features: z.array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
      }),
    ),
  }),
)
const template = z.string().regex(/^https?:.*\{\{id\}\}/)
const service = z.strictObject({ service_url: z.url(), service_path: z.string().startsWith('/') })
const manifest = z.strictObject({
  versions: z.array(z.string()).refine((all) => all.includes('0.2')),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  serviceVersion: z.string(),
  defaultTypes: z.array(type).length(8),
  view: z.strictObject({ url: template }),
  preview: z.strictObject({ url: template, width: z.int(), height: z.int() }),
  suggest: z.strictObject({ entity: service, property: service, type: service }),
  extend: z.strictObject({ propose_properties: service }),
  batchSize: z.int().positive(),
})
const extended = z.strictObject({
  meta: z.array(z.strictObject({ id: z.string(), name: z.string().min(1), type: type.optional() })),
  rows: z.record(
    z.string(),
    z.record(
      z.string(),
      z.array(
        z.union([
          z.strictObject({ str: z.string() }),
          z.strictObject({ int: z.int() }),
          z.strictObject({ id: z.string(), name: z.string() }),
        ]),
      ),
    ),
  ),
})

async function get(path: string, status = 200) {
  const response = await server.fetch(at(path))
  expect(response.status, path).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  return response.json()
}

async function post(form: Record<string, unknown>, status = 200) {
  const body = new URLSearchParams(
    Object.entries(form).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]),
  )
  const response = await server.fetch(at('/reconcile'), { method: 'POST', body })
  expect(response.status).toBe(status)
  return response.json()
}

async function reconciled(queries: Record<string, object>) {
  const answer = result.parse(await post({ queries }))
  expect(Object.keys(answer)).toEqual(Object.keys(queries))
  return answer
}

const first = async (query: object) => (await reconciled({ q: query })).q?.result[0]

describe('a list of names', () => {
  it.each([
    ['Belgium', 'Country:BE'],
    ['Belgique', 'Country:BE'],
    ['比利时', 'Country:BE'],
    ['Бельгия', 'Country:BE'],
    ['بلجيكا', 'Country:BE'],
    ['BEL', 'Country:BE'],
    ['056', 'Country:BE'],
    ['Country:BE', 'Country:BE'],
    ['https://w3id.org/wps-graph/Country/BE', 'Country:BE'],
    ['UNSCR 1325', 'Resolution:1325'],
    ['S/RES/2467 (2019)', 'Resolution:2467'],
    ['résolution 1820', 'Resolution:1820'],
    ['WPHF', 'Instrument:wphf'],
    ['SDG 5', 'Framework:sdg-5'],
  ])('matches %s for certain', async (query, id) => {
    expect(await first({ query })).toMatchObject({ id, match: true, score: 100 })
  })

  it('is matched as a batch, each by its name, by POST and by GET alike', async () => {
    const queries = { a: { query: 'Mali', type: 'Country' }, b: { query: 'NATO' }, c: { query: 'zzzz qqqq' } }
    const posted = await reconciled(queries)
    expect(posted.a?.result[0]).toMatchObject({ id: 'Country:ML', match: true })
    expect(posted.c?.result).toEqual([])
    expect(await get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)).toEqual(posted)
  })

  it('is not matched where several things have the name, but they are offered, best first', async () => {
    const { q } = await reconciled({ q: { query: 'Congo', type: 'Country' } })
    const ids = q?.result.map(({ id }) => id)
    expect(ids).toContain('Country:CD')
    expect(ids).toContain('Country:CG')
    const scores = q?.result.map(({ score }) => score) ?? []
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(q?.result.filter(({ match }) => match).length).toBeLessThanOrEqual(1)
  })

  it('is offered what comes near a misspelt name, without a match', async () => {
    expect(await first({ query: 'Switzerlnad', type: ['Country'] })).toMatchObject({
      id: 'Country:CH',
      match: false,
    })
  })

  it('is held to the types that were asked for', async () => {
    const { q } = await reconciled({ q: { query: 'national action plan', type: [{ id: 'ActionPlan' }], limit: 4 } })
    expect(q?.result).toHaveLength(4)
    for (const one of q?.result ?? []) expect(one.type).toEqual([{ id: 'ActionPlan', name: 'Action plan' }])
    expect((await reconciled({ q: { query: 'Belgium', type: 'Planet' } })).q?.result).toEqual([])
  })

  it('is told apart by further columns', async () => {
    const congo = (v: unknown) => first({ query: 'Congo', type: 'Country', properties: [{ pid: 'alpha3', v }] })
    expect(await congo('COD')).toMatchObject({ id: 'Country:CD', match: true, score: 100 })
    expect(await congo('cog')).toMatchObject({ id: 'Country:CG', match: true })
    // A code that is another country's takes the certainty away.
    expect((await first({ query: 'Mali', properties: [{ pid: 'code', v: 'NE' }] }))?.match).toBe(false)
    // Entities are compared by what they are, however they are named.
    const plan = { query: 'national action plan', type: 'ActionPlan', properties: [{ pid: '^adopts', v: 'Noorwegen' }] }
    expect((await first(plan))?.id).toMatch(/^ActionPlan:no-/)
  })

  it('needs no name where a code settles it', async () => {
    expect(await first({ properties: [{ pid: 'ISO_3166_1_ALPHA_3', v: 'NOR' }] })).toMatchObject({
      id: 'Country:NO',
      match: true,
    })
  })

  it('matches every country by each of its names that no other has', async () => {
    const wrong: string[] = []
    const some = dataset.countries.filter((_, i) => i % 9 === 0)
    for (const { key, labels } of some) {
      const names = Object.values(labels).map((label) => (typeof label === 'string' ? label : label.value))
      const answer = await reconciled(Object.fromEntries(names.map((query, i) => [`${i}`, { query, type: 'Country' }])))
      for (const [i, { result: found }] of Object.entries(answer)) {
        if (found[0]?.id !== `Country:${key}`) wrong.push(`${names[Number(i)]}: ${found[0]?.id}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('what a client learns about the service', () => {
  it('is the manifest of version 0.2, with the addresses it was asked at', async () => {
    const said = manifest.parse(await get('/reconcile'))
    for (const { service_url, service_path } of Object.values(said.suggest)) {
      expect(service_url).toMatch(/^http:\/\/(?:localhost|127\.0\.0\.1)/)
      expect(await get(`${service_path}?prefix=co`)).toHaveProperty('result')
    }
    const elsewhere = served(createServer(dataset, { now, publicUrl: 'https://wps.example.org/' }))
    const { preview } = await (await elsewhere.fetch(at('/reconcile'))).json()
    expect(preview.url).toBe('https://wps.example.org/reconcile/preview?id={{id}}')
  })

  it('is what entities, types and properties are called, while somebody types', async () => {
    const shape = z.object({
      result: z.array(
        z.object({
          id: z.string().min(1),
          name: z.string().min(1),
          description: z.string().optional(),
          notable: z.array(z.string()).optional(),
        }),
      ),
    })
    const suggested = async (what: string, prefix: string, cursor = 0) =>
      shape.parse(await get(`/reconcile/suggest/${what}?prefix=${encodeURIComponent(prefix)}&cursor=${cursor}`)).result
    for (const prefix of ['Burk', 'буркина', 'Country:BF', 'BFA']) {
      expect(
        (await suggested('entity', prefix)).map(({ id }) => id),
        prefix,
      ).toContain('Country:BF')
    }
    expect(await suggested('type', 'act')).toEqual([{ id: 'ActionPlan', name: 'Action plan' }])
    expect((await suggested('property', 'alph')).map(({ id }) => id)).toContain('alpha3')
    const [one, two] = [await suggested('entity', 'women'), await suggested('entity', 'women', 10)]
    expect(one).toHaveLength(10)
    expect(two.filter(({ id }) => one.some((other) => other.id === id))).toEqual([])
  })

  it('is which properties a type has, and what they say of entities', async () => {
    const proposal = z.strictObject({
      type: z.literal('Country'),
      properties: z.array(z.strictObject({ id: z.string(), name: z.string().min(1) })),
    })
    const { properties } = proposal.parse(await get('/reconcile/properties?type=Country'))
    expect(properties.map(({ id }) => id)).toEqual(expect.arrayContaining(['alpha3', 'label-fr', 'adopts', 'sources']))
    expect(properties.map(({ id }) => id)).not.toContain('symbol')
    const ids = ['Country:BE', 'Country:ZZ']
    const query = {
      ids,
      properties: [{ id: 'alpha3' }, { id: 'label-fr' }, { id: 'adopts' }, { id: 'sources', settings: {} }],
    }
    const { meta, rows } = extended.parse(await post({ extend: query }))
    expect(meta.map(({ id }) => id)).toEqual(['alpha3', 'label-fr', 'adopts', 'sources'])
    expect(rows['Country:BE']).toMatchObject({ alpha3: [{ str: 'BEL' }], 'label-fr': [{ str: 'Belgique' }] })
    expect(rows['Country:BE']?.adopts?.map((value) => 'id' in value && value.id)).toContain('ActionPlan:be-nap-3')
    expect(rows['Country:ZZ']).toEqual({ alpha3: [], 'label-fr': [], adopts: [], sources: [] })
    expect(await get(`/reconcile?extend=${encodeURIComponent(JSON.stringify(query))}`)).toEqual({ meta, rows })
  })

  it('can be shown in a frame, without scripts, and leads to the page', async () => {
    const shown = await server.fetch(at('/reconcile/preview?id=Theme%3Aprotection'))
    expect(shown.headers.get('content-type')).toMatch(/^text\/html/)
    expect(shown.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors \*/)
    expect(await shown.text()).toMatch(/<h1>Protection<\/h1>.*Sources: .+/s)
    const view = await server.fetch(at('/reconcile/view?id=Country%3ABE'), { redirect: 'manual' })
    expect([view.status, view.headers.get('location')]).toEqual([303, '/Country/BE'])
  })
})

describe('what is asked wrongly', () => {
  it.each([
    ['{', /JSON/],
    ['[]', /queries/],
    ['{"q": {}}', /"query" or "properties"/],
    ['{"q": {"query": 7}}', /query/],
    ['{"q": {"query": "x", "limit": -1}}', /limit/],
    ['{"q": {"query": "x", "properties": [{"v": "x"}]}}', /pid/],
  ])('%s is told what is wrong', async (queries, says) => {
    const { errors } = await post({ queries }, 400)
    expect(errors[0].message).toMatch(says)
  })

  it('in too great a number, in another form or about nothing is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`q${i}`, { query: 'Mali' }]))
    expect((await post({ queries: many }, 413)).errors[0].message).toMatch(/25/)
    await post({ extend: { ids: ['Country:BE'], properties: [{ id: 'nowhere' }] } }, 400)
    await post({ something: 'else' }, 400)
    const json = await server.fetch(at('/reconcile'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"queries":{}}',
    })
    expect(json.status).toBe(400)
    expect((await get('/reconcile/properties?type=Planet', 400)).errors[0].message).toMatch(/ActionPlan/)
    await get('/reconcile/suggest/entity?prefix=a&cursor=x', 400)
    expect((await server.fetch(at('/reconcile/preview?id=Country:ZZ'))).status).toBe(404)
    expect((await server.fetch(at('/reconcile'), { method: 'PUT' })).status).toBe(405)
  })

  it('as an empty cell finds nothing, and leaves the others of its batch their answers', async () => {
    const answer = await reconciled({
      empty: { query: '' },
      blank: { query: ' ', type: 'Country' },
      q: { query: 'Mali' },
    })
    expect([answer.empty?.result, answer.blank?.result]).toEqual([[], []])
    expect(answer.q?.result[0]).toMatchObject({ id: 'Country:ML', match: true })
  })

  it.each(['multipart/form-data; boundary=', 'multipart/form-data; boundary=x', 'multipart/form-data'])(
    'as a form that cannot be read is told so: %s',
    async (type) => {
      const headers = { 'content-type': type }
      const response = await server.fetch(at('/reconcile'), { method: 'POST', headers, body: '--x\r\nnothing' })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('application/x-www-form-urlencoded')
    },
  )

  it('as a very long cell is answered all the same', async () => {
    expect((await reconciled({ q: { query: 'women '.repeat(2_000) } })).q).toBeDefined()
  })
})
