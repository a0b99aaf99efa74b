import { describe, expect, it } from 'vitest'
import { complete } from '../../src/dataset/complete.ts'
import { copiesReport, restingOnCopies } from '../../src/dataset/copies.ts'
import { dataset } from '../real-dataset.ts'
import { changed } from './small-dataset.ts'

/** The small dataset with a copy as its last source. */
const withCopy = (citationsOfFirstLink: object[]) =>
  complete(
    changed((draft) => {
      draft.sources.push({
        key: 'somewhere-shared',
        title: 'A report',
        publisher: 'Nobody',
        url: 'https://www.scribd.com/document/1',
        sourceKind: 'DOCUMENT_MIRROR',
      })
      draft.links[0].citations = citationsOfFirstLink
    }),
  ).dataset

describe('Facts that rest on copies', () => {
  const copy = { source: 'somewhere-shared', locator: 'page 1', assertion: 'REPORT' }

  it('are those that cite nothing but copies', () => {
    expect(restingOnCopies(withCopy([copy, { ...copy, locator: 'page 2' }]))).toEqual({
      total: 1,
      bySource: [['somewhere-shared', 1]],
    })
  })

  it('are not those that an original states too', () => {
    expect(restingOnCopies(withCopy([copy, { source: 'belgian-plan', assertion: 'REPORT' }])).total).toBe(0)
  })

  it('are told with the copies that wait for an original', () => {
    expect(
      copiesReport({
        total: 3,
        bySource: [
          ['a', 2],
          ['b', 1],
        ],
      }),
    ).toBe('3 facts rest on copies alone:\n     2  a\n     1  b')
  })

  it('are fewer than eighty in the bundled data', () => {
    expect(restingOnCopies(dataset).total).toBeLessThan(80)
  })
})
