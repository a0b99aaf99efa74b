import { expect, it } from 'vitest'
import { alternativeLabels, englishLabel, labelIn, labels } from '../../src/dataset/labels.ts'
import type { ConceptRecord } from '../../src/dataset/model.ts'

const belgium: ConceptRecord = {
  key: 'BE',
  labels: {
    nl: 'België',
    fr: { value: 'Belgique', origin: 'OFFICIAL', source: 'terminology' },
    en: 'Belgium',
    zh: { value: '比利时', origin: 'TRANSLATION' },
  },
  alternativeLabels: { nl: ['Koninkrijk België'], en: ['Kingdom of Belgium', 'BEL'] },
  citations: [{ source: 'terminology', assertion: 'REPORT' }],
}

it('A label comes in the first of the wanted languages that has one', () => {
  expect(labelIn(belgium, ['de', 'nl', 'fr'])).toEqual({ language: 'nl', value: 'België', origin: 'OFFICIAL' })
})

it('A label in a language nobody gave one in comes in English, and says so', () => {
  expect(labelIn(belgium, ['de', 'ru'])).toEqual({ language: 'en', value: 'Belgium', origin: 'OFFICIAL' })
  expect(labelIn(belgium, [])).toEqual({ language: 'en', value: 'Belgium', origin: 'OFFICIAL' })
})

it('A label tells a translation of ours from one that a source prints, and names the source it has for itself', () => {
  expect(labelIn(belgium, ['zh'])).toEqual({ language: 'zh', value: '比利时', origin: 'TRANSLATION' })
  expect(labelIn(belgium, ['fr'])).toEqual({
    language: 'fr',
    value: 'Belgique',
    origin: 'OFFICIAL',
    source: 'terminology',
  })
})

it('All labels come English first, whatever their order in the record', () => {
  expect(labels(belgium).map(({ language, value }) => [language, value])).toEqual([
    ['en', 'Belgium'],
    ['fr', 'Belgique'],
    ['nl', 'België'],
    ['zh', '比利时'],
  ])
})

it('Other names come with their language, English first, in the order of the record', () => {
  expect(alternativeLabels(belgium).map(({ language, value }) => [language, value])).toEqual([
    ['en', 'Kingdom of Belgium'],
    ['en', 'BEL'],
    ['nl', 'Koninkrijk België'],
  ])
})

it('A concept without other names has none', () => {
  const { alternativeLabels: _, ...plain } = belgium
  expect(alternativeLabels(plain)).toEqual([])
})

it('The English label is there for every concept, plain or with a source of its own', () => {
  expect(englishLabel(belgium)).toBe('Belgium')
  expect(englishLabel({ ...belgium, labels: { en: { value: 'Belgium', origin: 'OFFICIAL' } } })).toBe('Belgium')
})
