import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkId, provisionIds } from '../../src/dataset/ids.ts'
import type { LinkRecord } from '../../src/dataset/link.ts'
import { check } from '../../src/dataset/rules.ts'
import { createStore, storeOf } from '../../src/dataset/store.ts'
import { dataset } from '../real-dataset.ts'
import { seed } from '../support/seed.ts'
import { changed, smallDataset } from './small-dataset.ts'

const idOf = (link: LinkRecord) => linkId(link, link.from, link.to)
const store = storeOf(dataset)

describe('the id of a link', () => {
  it('is its own, and finds it', () => {
    expect(new Set(store.allLinks.map(({ id }) => id)).size).toBe(dataset.links.length)
    for (const link of store.allLinks) expect(store.fact(link.id)).toBe(link)
  })

  it('is readable: predicate, ends, and what tells it apart', () => {
    const ids = new Set(store.allLinks.map(({ id }) => id))
    for (const start of ['1947', '1955', '1971', '1991', '2007', '2019']) {
      expect(ids).toContain(`Link:servesOn/Country:BE/Organization:security-council/${start}`)
    }
    expect(ids).toContain('Link:adopts/Country:BE/ActionPlan:be-nap-3')
  })

  it('stays when a citation, a note or an end is added or changed, and when other links are', () => {
    const [cite] = dataset.links[0]?.citations ?? []
    fc.assert(
      fc.property(
        fc.nat(dataset.links.length - 1),
        fc.nat(dataset.links.length - 1),
        fc.string(),
        fc.integer({ min: 2030, max: 2090 }),
        (one, other, note, year) => {
          const link = dataset.links[one] as LinkRecord
          const before = idOf(link)
          const noted = { ...link, note, citations: [...link.citations, cite] } as LinkRecord
          expect(idOf(noted)).toBe(before)
          if (link.during) {
            const [start] = link.during.split('/')
            expect(idOf({ ...link, during: `${start}/${year}` } as LinkRecord)).toBe(before)
          }
          // Whatever else there is: the id depends on the link alone.
          const moved = { ...(dataset.links[other] as LinkRecord), during: `${year}/..` } as LinkRecord
          const again = createStore({ ...dataset, links: [moved, link] })
          expect(again.allLinks.map(({ id }) => id)).toContain(before)
        },
      ),
      { seed, numRuns: 20 },
    )
  })

  it('is the same from whichever end a symmetric link is written', () => {
    for (const link of dataset.links.filter(({ predicate }) => predicate === 'related')) {
      expect(idOf({ ...link, from: link.to, to: link.from } as LinkRecord)).toBe(idOf(link))
    }
  })
})

describe('the id of a provision', () => {
  it('is its own, and finds it', () => {
    expect(new Set(store.allProvisions.map(({ id }) => id)).size).toBe(store.allProvisions.length)
    for (const provision of store.allProvisions) expect(store.fact(provision.id)).toBe(provision)
  })

  it.each([
    ['OP 8', 'Provision:Resolution:1325/OP-8'],
    ['OP 8(d)', 'Provision:Resolution:1325/OP-8(d)'],
    ['OP 8 (d)', 'Provision:Resolution:1325/OP-8(d)'],
    ['paragraph 3', 'Provision:Resolution:1325/paragraph-3'],
  ])('has its number: %s', (number, id) => {
    expect(provisionIds('Resolution:1325', [{ number }])).toEqual([id])
  })

  it('without a number, has its place among those that have none', () => {
    const ids = provisionIds('Resolution:2538', [{}, { number: 'OP 1' }, {}])
    expect(ids.map((id) => id.split('/')[1])).toEqual(['unnumbered-1', 'OP-1', 'unnumbered-2'])
  })
})

describe('a former id', () => {
  const former = changed((draft) => {
    draft.links.find(({ predicate }: LinkRecord) => predicate === 'recalls').formerIds = ['Link:recalls/a/b']
    draft.resolutions[0].provisions[0].formerIds = ['Provision:Resolution:1325/unnumbered-1']
    draft.countries[0].formerKeys = ['ZZ']
  })

  it('leads to the fact it belonged to', () => {
    const store = createStore(former)
    expect(store.fact('Link:recalls/a/b')?.id).toBe('Link:recalls/Resolution:2467/Resolution:1325')
    expect(store.fact('Provision:Resolution:1325/unnumbered-1')?.id).toBe('Provision:Resolution:1325/OP-1')
  })

  it('may be one with a former key in it', () => {
    const [country] = former.countries
    const [link] = createStore(former).neighbours(`Country:${country?.key}`)
    const id = link?.link.id.replace(`Country:${country?.key}`, 'Country:ZZ') as string
    expect(createStore(former).fact(id)?.id).toBe(link?.link.id)
  })

  it('breaks no rule', () => {
    expect(check(former)).toEqual([])
  })
})

it('What is no id of a fact finds none', () => {
  const small = createStore(smallDataset)
  for (const id of [
    '',
    'Link:',
    'Link:recalls',
    'Link:recalls/a/b',
    'Provision:',
    'Provision:Resolution:1325/OP-99',
    'Fact:x',
  ]) {
    expect(small.fact(id), id).toBeNull()
  }
})
