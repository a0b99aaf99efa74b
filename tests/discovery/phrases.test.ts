import { describe, expect, it } from 'vitest'
import { withArticle } from '../../src/discovery/articles.ts'
import { auxiliaryOf } from '../../src/discovery/phrases.ts'
import { nameOf, stepSentence } from '../../src/discovery/sentences.ts'
import { concepts, store } from './real-graph.ts'

describe('every link of the data as a sentence', () => {
  it('names both its ends, whichever way it is read', () => {
    for (const from of concepts) {
      for (const step of store.neighbours(from.id)) {
        const sentence = stepSentence(from, step)
        expect(sentence).toContain(nameOf(from).slice(1))
        expect(sentence).toContain(nameOf(step.node))
        expect(sentence).toMatch(/^[^{}]+\.$/)
      }
    }
  })
})

describe('a name in a sentence', () => {
  it.each([
    ['European Union', 'Framework', 'the European Union'],
    ['NATO', 'Framework', 'NATO'],
    ['Belgium', 'Country', 'Belgium'],
    ['Netherlands', 'Country', 'the Netherlands'],
    ['Central African Republic', 'Country', 'the Central African Republic'],
    ['UN Women', 'Organization', 'UN Women'],
    ["Women's Peace and Humanitarian Fund", 'Instrument', "the Women's Peace and Humanitarian Fund"],
    ['Third national action plan of Mali', 'ActionPlan', 'the Third national action plan of Mali'],
    ['Resolution 1325 (2000)', 'Resolution', 'resolution 1325 (2000)'],
    ['Participation', 'Theme', 'Participation'],
  ])('%s (%s) is "%s"', (label, kind, name) => {
    expect(withArticle(label, kind)).toBe(name)
  })
})

describe('"so does"', () => {
  it.each([
    ['focuses on {}', 'does'],
    ['is a member of {}', 'is'],
    ['was a member of {}', 'was'],
    ['has served on {}', 'has'],
    ['sponsored {}', 'did'],
    ['held the pen of {}', 'did'],
  ])('after "%s" is "so %s"', (phrase, auxiliary) => {
    expect(auxiliaryOf(phrase)).toBe(auxiliary)
  })
})
