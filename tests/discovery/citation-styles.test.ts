import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/dataset/facts.ts'
import type { NodeOf } from '../../src/dataset/nodes.ts'
import { type CitationStyle, citationStyles, cite } from '../../src/discovery/citation-styles.ts'
import { datasetReference, linkReference, sourceReference } from '../../src/discovery/reference.ts'
import { store } from './real-graph.ts'

const day = '2026-11-28'
const source = (key: string) => store.nodes([`Source:${key}`])[0] as NodeOf<'Source'>
const pressRelease = source('be-press-release-2020')
const undated = store.all('Source').find(({ publishedOn }) => !publishedOn) as NodeOf<'Source'>
const term = store.fact('Link:servesOn/Country:BE/Organization:security-council/2007') as Link

const everything = [
  ...store.all('Source').map((one) => sourceReference(one, day)),
  ...store.allLinks.filter((_, i) => i % 50 === 0).map((link) => linkReference(store, link, day)),
  datasetReference(store, day),
]
const all = (style: CitationStyle) => everything.map((reference) => cite(reference, style))

describe('A citation', () => {
  it('in APA names publisher, date, title, address and the day on which it was read', () => {
    expect(cite(sourceReference(pressRelease, day), 'APA')).toBe(
      `${pressRelease.publisher}. (2020, October 31). ${pressRelease.title}. Retrieved November 24, 2026, from ${pressRelease.url}`,
    )
  })

  it('of what has no date says so, and on which day it was read', () => {
    const { readOn: _, ...unread } = undated
    const read = { ...unread, readOn: '2026-11-20' } as const
    expect(cite(sourceReference(read, day), 'APA')).toMatch(/\(n\.d\.\)\. .* Retrieved November 20, 2026, from http/)
    // Where nobody kept the day, it is that of the citation.
    expect(cite(sourceReference(unread, day), 'APA')).toMatch(/\(n\.d\.\)\. .* Retrieved November 28, 2026, from http/)
    expect(cite(sourceReference(unread, day), 'CHICAGO')).toContain('Accessed November 28, 2026.')
  })

  it('is as precise as the date that is stated', () => {
    const told = (publishedOn: '2020' | '2020-10') =>
      cite(sourceReference({ ...pressRelease, publishedOn }, day), 'APA')
    expect(told('2020')).toContain('(2020).')
    expect(told('2020-10')).toContain('(2020, October).')
  })

  it('of a link says what it says, who states it where, its id, its version, and when it was read', () => {
    for (const style of citationStyles) {
      const text = cite(linkReference(store, term, day), style)
      expect(text).toMatch(/Belgium has served on/)
      expect(text).toMatch(/[Aa]s stated by Permanent Mission|[Aa]s stated by /)
      expect(text.replace(/\\/g, '')).toContain(term.id)
      expect(text).toContain(store.dataset.version)
      expect(text).toMatch(/2026-11-28|November 28, 2026|2026\/11\/28|\[\[2026,11,28\]\]/)
    }
  })

  it('of the dataset names its version and address', () => {
    for (const style of citationStyles) {
      const text = cite(datasetReference(store, day), style)
      expect(text).toContain(store.dataset.version)
      expect(text).toContain('https://w3id.org/wps-graph/')
    }
  })

  it('in BibTeX has balanced braces and nothing that LaTeX would take for a command', () => {
    for (const text of all('BIBTEX')) {
      const bare = text.replace(/\\[a-z]+\{\}|\\[{}&%$#_]/g, '').replace(/ url = \{.*\}/g, '')
      expect(bare.split('{').length, text).toBe(bare.split('}').length)
      expect(bare.slice(1), text).not.toMatch(/[&%$#_~^\\]/)
      expect(text).toMatch(/^@misc\{[\w:.-]+,\n {2}author = \{\{/)
    }
  })

  it('in RIS begins with a type, ends with its end, and has a tag on every line', () => {
    for (const text of all('RIS')) {
      const lines = text.split('\r\n')
      expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/)
      expect(lines.slice(-2)).toEqual(['ER  - ', ''])
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    }
  })

  it('in CSL-JSON is a list of one item with id, type, title, author and address', () => {
    for (const text of all('CSL_JSON')) {
      const [item, ...more] = JSON.parse(text)
      expect(more).toEqual([])
      expect(item).toMatchObject({ id: expect.any(String), type: expect.any(String), title: expect.any(String) })
      expect(item.author).toEqual([{ literal: expect.any(String) }])
      expect(URL.canParse(item.URL)).toBe(true)
    }
  })
})
