import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { conceptKinds, nodeKinds } from '../../src/dataset/model.ts'
import { storeOf } from '../../src/dataset/store.ts'
import { pathOf } from '../../src/pages/names.tsx'
import { questionFor } from '../../src/pages/question-for.ts'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'
import { everyEdge, type Page } from '../support/pages.ts'

const store = storeOf(dataset)
const server = serverOf(dataset)
const ask = asking(server)
const page = { accept: 'text/html' }

const get = async (path: string, headers: Record<string, string> = page) => {
  const response = await server.fetch(`http://localhost${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** Of each kind the one with the most links, and one from the middle of the list. */
const samples = nodeKinds.flatMap((kind) => {
  const all = store.all(kind)
  const size = (id: string) => (kind === 'Source' ? store.facts(id.slice(7)).length : store.neighbours(id).length)
  const largest = [...all].sort((a, b) => size(b.id) - size(a.id))[0]
  return [largest, all[Math.floor(all.length / 2)]].flatMap((node) => (node ? [node.id] : []))
})

interface Asked {
  node: {
    links?: Page<{ node: { id: string } }>
    facts?: Page<{ node: { id: string } }>
    provisions?: { id: string }[]
  }
}

describe('“Ask this in GraphQL”', () => {
  test.each(samples)('on the page of %s runs within the limits and gives the same facts', async (id) => {
    const { text } = await get(pathOf(id))
    const [, encoded = ''] = /href="\/graphql\?query=([^"&]+)"/.exec(text) ?? []
    const query = decodeURIComponent(encoded)
    expect(query).toBe(questionFor(id))
    let provisions: { id: string }[] = []
    const edges = await everyEdge(async (after) => {
      const { node } = await ask<Asked>(query, { after })
      provisions = node.provisions ?? provisions
      return (node.links ?? node.facts) as Page<{ node: { id: string } }>
    })
    const given = new Set([...edges.map(({ node }) => node.id), ...provisions.map((one) => one.id)])
    const recorded = id.startsWith('Source:')
      ? store.facts(id.slice(7)).map(({ node }) => node.id)
      : [...store.neighbours(id).map(({ link }) => link.id), ...store.provisions(id).map((one) => one.id)]
    expect(given).toEqual(new Set(recorded))
  })
})

describe('the table to take away', () => {
  test.each(samples.filter((id) => !id.startsWith('Source:')))(
    'of %s has a row for each link of the page',
    async (id) => {
      const { text } = await get(`${pathOf(id)}.csv`)
      const rows: Record<string, string>[] = parseCsv(text, { columns: true, bom: true })
      const links = new Set(store.neighbours(id).map(({ link }) => link.id))
      const ids = new Set(rows.flatMap((row) => Object.values(row).filter((value) => value.startsWith('Link:'))))
      expect(ids).toEqual(links)
    },
  )
})

describe('the way to cite a page', () => {
  test('stands on it in two styles, and leads to files for citation managers', async () => {
    for (const kind of [...conceptKinds, 'Source'] as const) {
      const [node] = store.all(kind)
      const path = pathOf(node?.id ?? '')
      const { text } = await get(path)
      for (const [ending, begins] of [
        ['bib', '@misc{'],
        ['ris', 'TY  - '],
        ['csl', '[{"id":'],
      ] as const) {
        expect(text).toContain(`href="/cite${path}.${ending}"`)
        const file = await get(`/cite${path}.${ending}`)
        expect(file.status).toBe(200)
        expect(file.text.startsWith(begins), `${path}.${ending}: ${file.text}`).toBe(true)
        expect(file.headers.get('content-disposition')).toMatch(
          new RegExp(`^attachment; filename="[\\w.-]+\\.${ending}"`),
        )
      }
    }
  })

  test('is not there for what is not there', async () => {
    expect((await get('/cite/Country/XX.bib')).status).toBe(404)
    expect((await get('/cite/Country/BE.doc')).status).toBe(404)
  })
})

describe('the language of a page', () => {
  test.each([
    ['fr-BE, fr;q=0.9, en;q=0.8', 'fr'],
    ['it, ar;q=0.5', 'ar'],
    ['it', 'en'],
    ['*', 'en'],
  ])('is the best of those a client takes (%s), where the address says none', async (header, language) => {
    const { text, headers } = await get('/Country/BE', { ...page, 'accept-language': header })
    expect(text).toContain(`<html lang="${language}"`)
    expect(headers.get('content-language')).toBe(language)
    expect(headers.get('vary')).toContain('Accept-Language')
  })

  test('is that of the address, where it says one, on every page that leads on from there', async () => {
    const { text, headers } = await get('/en/Country/BE', { ...page, 'accept-language': 'fr' })
    expect(text).toContain('<html lang="en"')
    expect(headers.get('vary')).not.toContain('Accept-Language')
    expect(text).toContain('href="/en/plans"')
    expect(text).toContain('<link rel="alternate" hreflang="ar" href="/ar/Country/BE">')
    expect(text).toContain('<link rel="alternate" hreflang="x-default" href="/Country/BE">')
  })
})

test('an address at which there is nothing is answered to people with a page, to programs with a refusal', async () => {
  const people = await get('/country/belgium', { accept: 'text/html,*/*;q=0.8' })
  expect([people.status, people.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
  expect(people.text).toContain('href="/Country/BE"')
  const program = await get('/country/belgium', { accept: 'application/json' })
  expect([program.status, program.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
})
