import { describe, expect, it } from 'vitest'
import { complete } from '../../src/dataset/complete.ts'
import type { SourceRecord } from '../../src/dataset/model.ts'
import { isUndivided, placesOf, placesReport } from '../../src/dataset/places.ts'
import { dataset } from '../real-dataset.ts'
import { changed, smallDataset } from './small-dataset.ts'

const source: SourceRecord = {
  key: 'one',
  title: 'A page',
  publisher: 'Somebody',
  url: 'https://example.org/page',
  sourceKind: 'OFFICIAL_PAGE',
}

describe('A source without parts', () => {
  it('is the record of a catalogue, a news item, a profile by a tracker', () => {
    expect(isUndivided(source)).toBe(false)
    expect(isUndivided({ ...source, url: 'https://digitallibrary.un.org/record/426075' })).toBe(true)
    expect(isUndivided({ ...source, url: 'https://digitallibrary.un.org/search' })).toBe(false)
    expect(isUndivided({ ...source, sourceKind: 'PRESS' })).toBe(true)
    expect(isUndivided({ ...source, sourceKind: 'TRACKER' })).toBe(true)
  })

  it('is what its record says', () => {
    expect(isUndivided({ ...source, undivided: true })).toBe(true)
    expect(isUndivided({ ...source, sourceKind: 'PRESS', undivided: false })).toBe(false)
  })
})

describe('How precisely facts are cited', () => {
  it('is counted by what cites', () => {
    const { dataset: small } = complete(
      changed((draft) => {
        draft.sources[0].undivided = true
        draft.links = draft.links.filter(({ predicate }: { predicate: string }) => predicate === 'servesOn')
        draft.links[0].citations = [
          { source: 'council-records', locator: 'page 2', assertion: 'EVENT' },
          { source: 'council-records', assertion: 'EVENT' },
          { source: 'belgian-plan', assertion: 'REPORT' },
        ]
      }),
    )
    const [terms] = placesOf(small).filter(({ of }) => of === 'servesOn')
    const others = smallDataset.links.filter(({ predicate }) => predicate === 'servesOn').length - 1
    expect(terms).toEqual({ of: 'servesOn', total: 3 + others, withPlace: 1, undivided: 1 + others })
  })

  it('is told as a table, the least precise first, with the sum of all', () => {
    const report = placesReport([
      { of: 'exact', total: 4, withPlace: 3, undivided: 1 },
      { of: 'vague', total: 4, withPlace: 1, undivided: 0 },
    ])
    expect(report.split('\n').map((line) => line.trim().split(/\s+/))).toEqual([
      ['citations', 'of', 'total', 'place', 'undivided', 'neither', 'told'],
      ['vague', '4', '1', '0', '3', '25.0', '%'],
      ['exact', '4', '3', '1', '0', '100.0', '%'],
      ['all', '8', '4', '1', '3', '62.5', '%'],
    ])
  })

  it('is the place, or a source without parts, for nine in ten citations of the bundled data', () => {
    const tallies = placesOf(dataset)
    const sum = (field: 'total' | 'withPlace' | 'undivided') => tallies.reduce((all, tally) => all + tally[field], 0)
    expect((sum('withPlace') + sum('undivided')) / sum('total')).toBeGreaterThan(0.9)
  })

  it('is the place, or a source without parts, for all that is said of the texts of the Council', () => {
    const council = new Set(
      'Resolution PresidentialStatement Provision recalls concerns abstains sponsors requests establishes'.split(' '),
    )
    const vague = placesOf(dataset).filter(
      ({ of, total, withPlace, undivided }) => council.has(of) && withPlace + undivided < total,
    )
    expect(vague).toEqual([])
    const adoptions = dataset.links.filter(({ from }) => from === 'Organization:security-council')
    const sources = new Map(dataset.sources.map((one) => [one.key, isUndivided(one)]))
    const unplaced = adoptions.filter(({ citations }) =>
      citations.some((one) => !one.locator && !sources.get(one.source)),
    )
    expect(unplaced).toEqual([])
  })
})
