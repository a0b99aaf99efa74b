import { parse as parseCsv } from 'csv-parse/sync'
import type { Quad } from 'n3'
import { describe, expect, test } from 'vitest'
import { iriBase } from '../../src/dataset/ids.ts'
import { conceptKinds } from '../../src/dataset/model.ts'
import { pathOf } from '../../src/pages/names.tsx'
import { readExamples } from '../../src/schema/examples.ts'
import { createServer } from '../../src/server/server.ts'
import { canonical, canonicalJsonLd, parsed } from '../files/graph.ts'
import { dataset } from '../real-dataset.ts'
import { now, post } from '../support/ask.ts'
import type { Page } from '../support/pages.ts'
import { seed } from '../support/seed.ts'
import { served } from '../support/served.ts'
import { unescaped } from './house.ts'

const examples = readExamples('schema/operations/')
const server = served(createServer(dataset, { now, examples, rememberBytes: 64_000_000 }))

const get = async (path: string) => {
  const response = await server.fetch(`http://localhost${path}`, { headers: { accept: 'text/html' } })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** The rows of a table to take away. */
const tableAt = async (path: string): Promise<Record<string, string>[]> => {
  const { status, text } = await get(path)
  expect(status, path).toBe(200)
  return parseCsv(text, { columns: true, bom: true, skip_empty_lines: true })
}

/** What each row of a page is about, on all its parts. */
async function rowsOf(path: string): Promise<string[]> {
  const rows: string[] = []
  let next: string | undefined = path
  while (next) {
    const { status, text } = await get(next)
    expect(status, next).toBe(200)
    const main = text.slice(text.indexOf('<main'))
    rows.push(...[...main.matchAll(/\sdata-(?:row|fact)="([^"]*)"/g)].map(([, id]) => unescaped(id ?? '')))
    next = unescaped(/href="([^"]+)" rel="next"/.exec(text)?.[1] ?? '') || undefined
  }
  return rows
}

/** The links on a page that lead to a table. */
const waysTo = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, href]) => unescaped(href ?? ''))

describe('the table to take away has the rows of the page', () => {
  test.each([
    '/plans',
    '/plans?status=CURRENT&sort=-period',
    '/plans?member=NATO&budget=none',
    '/search?q=NATO',
    '/search?q=survivors&kind=Resolution',
    '/search?q=abstained+2467',
    '/search?q=1325+camps',
    '/search?kind=Theme',
    '/search?kind=PresidentialStatement',
    '/connect?from=NATO&to=Mali',
    '/timeline?of=Mali',
    '/timeline?of=Resolution+1325',
    '/compare?of=Belgium,Mali',
    '/compare?of=NATO,Belgium',
    '/questions',
    '/fr/plans?status=ENDED&region=Framework:ecowas',
    '/ar/compare?of=WPHF,Elsie+Fund',
  ])('%s', async (path) => {
    const { text } = await get(path)
    const [csv = ''] = waysTo(text, /href="([^"]+\.csv[^"]*)"/g)
    const rows = await tableAt(csv)
    const shown = await rowsOf(path)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map((row) => row.id ?? row.name)).toEqual(shown)
  })

  test('/gaps, what is missing and how thin the rest is', async () => {
    const [missing, thin] = await Promise.all([tableAt('/gaps.csv'), get('/gaps')])
    const [coverage = ''] = waysTo(thin.text, /href="([^"]+format=csv[^"]*)"/g)
    const kinds = (await tableAt(coverage)).map((row) => row.kind?.toLowerCase().replaceAll('_', ''))
    const rows = [...missing.map((row) => row['about.id']), ...kinds]
    expect(rows).toEqual((await rowsOf('/gaps')).map((row) => (row.includes(':') ? row : row.toLowerCase())))
  })

  test.each(dataset.sources.filter((_, i) => i % 40 === 0 || i === 7).map(({ key }) => `Source:${key}`))(
    'what rests on %s',
    async (id) => {
      const rows = (await tableAt(`${pathOf(id)}.csv`)).map((row) => row.id)
      expect(rows.toSorted()).toEqual((await rowsOf(pathOf(id))).toSorted())
    },
  )

  test.each(['Resolution:1325', 'PresidentialStatement:S/PRST/2012/23', 'Theme:protection', 'ActionPlan:be-nap-3'])(
    'the links and the paragraphs of %s',
    async (id) => {
      const { text } = await get(pathOf(id))
      const paragraphs = waysTo(text, /href="(\/graphql[^"]+rows=node\.provisions)"/g)
      const tables = await Promise.all([`${pathOf(id)}.csv`, ...paragraphs].map(tableAt))
      const ids = tables.flat().map((row) => row.id ?? row['node.provisions.id'])
      const shown = (await rowsOf(pathOf(id))).filter((one) => /^(?:Link|Provision):/.test(one))
      expect(new Set(ids)).toEqual(new Set(shown))
    },
  )

  // Two whose answers are a source and lists with more beside their edges, and a tenth of the others.
  const drawn = examples.filter(
    ({ name }, i) => ['ASourceAsFacts', 'SearchWithoutKnowingTheWords'].includes(name) || (i + seed) % 10 === 0,
  )
  test('the answers to named questions, list by list', { timeout: 60_000 }, async () => {
    expect(drawn.length).toBeGreaterThan(5)
    for (const { name } of drawn) {
      const { text } = await get(`/questions/${name}`)
      const answer = /<section id="answer".*?<\/section>/s.exec(text)?.[0] ?? ''
      const shown = answer
        .split(/\sdata-list=""/)
        .slice(1)
        .map((list) => list.match(/\sdata-row=""/g)?.length ?? 0)
      const counts: number[] = []
      for (const way of waysTo(text, /href="(\/graphql[^"]+format=csv[^"]*)"/g))
        counts.push((await tableAt(way)).length)
      expect(shown.toSorted(), name).toEqual(counts.filter((n) => n > 0).toSorted())
    }
  })
})

describe('what a list says is told in linked data too', () => {
  const iri = (id: string) => `${iriBase}${id.replace(':', '/')}`
  const statements = (quads: readonly Quad[]) =>
    new Set(
      quads.map(({ subject, predicate, object }) => [subject, predicate, object].map((one) => one.value).join(' ')),
    )

  test.each([
    '/plans?member=NATO&status=CURRENT',
    '/search?q=survivors',
    '/search?kind=Theme',
    '/connect?from=NATO&to=Mali',
    '/timeline?of=Mali',
    '/compare?of=Belgium,Mali',
    '/ar/timeline?of=WPHF',
  ])('%s', async (path) => {
    const { text } = await get(path)
    const [ttl = ''] = waysTo(text, /href="([^"]+\.ttl[^"]*)"/g)
    const [json = ''] = waysTo(text, /href="([^"]+\.jsonld[^"]*)"/g)
    const [turtle, jsonLd] = [await get(ttl), await get(json)]
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(jsonLd.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    const quads = parsed(turtle.text)
    expect(await canonical(quads)).toBe(await canonicalJsonLd(JSON.parse(jsonLd.text)))

    const subjects = new Set(quads.map(({ subject }) => subject.value))
    const rows = (await tableAt(waysTo(text, /href="([^"]+\.csv[^"]*)"/g)[0] ?? '')).map((row) => row.id ?? '')
    expect(rows.length).toBeGreaterThan(0)
    for (const id of rows) expect(subjects, id).toContain(iri(id))
    // Each source that is named is described, so that who has the file alone knows who says so.
    const cited = quads
      .filter(({ predicate }) => predicate.value.endsWith('#wasDerivedFrom'))
      .map(({ object }) => object.value)
    expect(cited.length).toBeGreaterThan(0)
    for (const source of new Set(cited)) expect(subjects, source).toContain(source)
    // It says of a fact what is said at the address of the fact, beside the plain name of what is only mentioned.
    for (const id of rows.filter((_, i) => i % 10 === 0)) {
      const own = statements(parsed((await get(`${pathOf(id)}.ttl`)).text))
      const said = statements(quads.filter(({ subject }) => subject.value === iri(id)))
      expect(
        [...said].filter((quad) => !own.has(quad) && !quad.includes('/rdf-schema#label ')),
        id,
      ).toEqual([])
    }
  })

  test('a long list leads to the files of the whole instead, where nobody waits while it is made', async () => {
    const { text } = await get('/plans')
    expect(waysTo(text, /href="([^"]+\.(?:ttl|jsonld)[^"]*)"/g)).toEqual([])
    expect(text).toContain('<a href="/data/">JSON-LD, Turtle</a>')
    for (const path of ['/plans.ttl', '/search.jsonld?kind=Resolution']) {
      const { status, headers } = await server.fetch(`http://localhost${path}`, { redirect: 'manual' })
      expect([status, headers.get('location')], path).toEqual([303, '/data/'])
    }
  })

  test('a list that is none of facts has no such form', async () => {
    for (const path of ['/questions.ttl', '/gaps.jsonld']) expect((await get(path)).status, path).toBe(404)
  })
})

describe('“Ask this in GraphQL” runs within the limits and gives what the page shows', () => {
  const idsIn = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(idsIn)
      : typeof value === 'object' && value !== null
        ? [...('id' in value ? [String(value.id)] : []), ...Object.values(value).flatMap(idsIn)]
        : []

  test.each([
    '/plans',
    '/plans?member=NATO&status=CURRENT',
    '/plans?budget=no',
    '/plans?theme=protection',
    '/search?q=survivors',
    '/search?q=survivors&kind=Instrument',
    ...conceptKinds.map((kind) => `/search?kind=${kind}`),
    '/connect?from=NATO&to=Mali',
    '/timeline?of=Mali',
    '/timeline?of=NATO',
    '/compare?of=Belgium,Mali',
    '/compare?of=WPHF,Elsie+Fund',
    '/compare?of=ActionPlan:be-nap-3,ActionPlan:be-nap-4',
    '/compare?of=NATO,EU',
    '/compare?of=1325,1820,1888,1889,1960',
    '/compare?of=Belgium,Mali,France,Netherlands,Germany',
    '/gaps',
  ])('%s', async (path) => {
    const { text } = await get(path)
    const [way = ''] = waysTo(text, /href="(\/graphql\?query=[^"]+)"/g)
    const search = new URL(way, 'http://localhost').searchParams
    const given = new Set<string>()
    const asked: Record<string, unknown> = JSON.parse(search.get('variables') ?? '{}')
    for (let more = true; more; ) {
      const { data, errors } = await post<Record<string, object>>(server, search.get('query') ?? '', asked)
      expect(errors).toBeUndefined()
      for (const id of idsIn(data)) given.add(id)
      more = false
      for (const [name, list] of Object.entries(data)) {
        const { pageInfo } = ('gaps' in list ? list.gaps : list) as Partial<Page>
        if (!pageInfo?.hasNextPage) continue
        asked[name === 'to' ? 'afterTo' : 'after'] = pageInfo.endCursor
        more = true
      }
    }
    const shown = (await rowsOf(path)).filter((id) => id.includes(':'))
    // A date of the concept itself rests on no link.
    const missing = shown.filter((id) => !given.has(id) && !path.includes(encodeURIComponent(id)))
    expect(missing.filter((id) => !(path.startsWith('/timeline') && !id.startsWith('Link:')))).toEqual([])
    expect(shown.length).toBeGreaterThan(0)
  })
})
