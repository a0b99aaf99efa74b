import { describe, expect, it } from 'vitest'
import type { SourceRecord } from '../../src/dataset/model.ts'
import { isCopy, qualityOf } from '../../src/dataset/source-quality.ts'

const source = (fields: Partial<SourceRecord>): SourceRecord => ({
  key: 'one',
  title: 'One',
  publisher: 'A body',
  url: 'https://example.org/one',
  sourceKind: 'OFFICIAL_DOCUMENT',
  ...fields,
})

describe('how near a source stands to what it states', () => {
  it('follows from its kind', () => {
    expect(qualityOf(source({}))).toBe('OFFICIAL')
    expect(qualityOf(source({ sourceKind: 'UN_PAGE' }))).toBe('UNITED_NATIONS')
    expect(qualityOf(source({ sourceKind: 'DATASET' }))).toBe('RESEARCH')
    expect(qualityOf(source({ sourceKind: 'PRESS' }))).toBe('PRESS')
    expect(isCopy(source({ sourceKind: 'DOCUMENT_MIRROR' }))).toBe(true)
  })

  it('is that of a copy on a site that holds copies, whatever the kind says', () => {
    expect(isCopy(source({ url: 'https://es.scribd.com/document/1/plan' }))).toBe(true)
    expect(isCopy(source({ url: 'http://docplayer.hu/amp/2.html', sourceKind: 'ACADEMIC' }))).toBe(true)
    expect(isCopy(source({ url: 'https://en.wikipedia.org/wiki/List', sourceKind: 'REFERENCE_WORK' }))).toBe(true)
  })

  it('is not that of a copy for a site that only has such a name in its path', () => {
    expect(isCopy(source({ url: 'https://www.un.org/scribd/documents' }))).toBe(false)
    expect(isCopy(source({ url: 'https://notscribd.org/one' }))).toBe(false)
  })

  it('is what the record says, where it says so', () => {
    expect(qualityOf(source({ url: 'https://scribd.com/document/3', quality: 'OFFICIAL' }))).toBe('OFFICIAL')
  })
})
