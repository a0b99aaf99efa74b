import { describe, expect, it } from 'vitest'
import { labels } from '../../src/dataset/labels.ts'
import { createStore } from '../../src/dataset/store.ts'
import { createDiscovery } from '../../src/discovery/discovery.ts'
import type { SearchOptions } from '../../src/discovery/search.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { seed } from '../support/seed.ts'
import { concepts, dice, discovery } from './real-graph.ts'

const search = (query: string, options: SearchOptions = {}) => discovery.search(query, options)
const found = (query: string, options: SearchOptions = {}, count = 5) =>
  search(query, options)
    .hits.slice(0, count)
    .map(({ node }) => node.id)

const everyLabel = concepts.flatMap((concept) =>
  labels(concept).map(({ value, language, origin }) => ({ id: concept.id, value, language, origin })),
)

/** A letter of the same script that makes no word of it. */
const otherLetter = (letter: string): string =>
  /\p{Script=Cyrillic}/u.test(letter)
    ? 'ж'
    : /\p{Script=Arabic}/u.test(letter)
      ? 'ظ'
      : /\p{Script=Han}/u.test(letter)
        ? '猫'
        : 'x'

/** The text with one slip in a word: a letter left out, changed, added, or swapped with the next. Codes are spared. */
function withTypo(text: string, roll: (sides: number) => number): string | undefined {
  const letters = [...text]
  const inCode = new Set<number>()
  for (const { 0: code, index } of text.matchAll(/\S*\p{N}\S*/gu)) {
    for (let i = index; i < index + code.length; i++) inCode.add(i)
  }
  const places = letters.flatMap((letter, i) => (/\p{L}/u.test(letter) && !inCode.has(i) ? [i] : []))
  if (letters.length < 8 || places.length === 0) return undefined
  const at = places[roll(places.length)] as number
  const letter = letters[at] as string
  const swap = /\p{L}/u.test(letters[at + 1] ?? '')
  const slip = roll(swap ? 4 : 3)
  const changed = [[], [otherLetter(letter)], [letter, otherLetter(letter)], [letters[at + 1] as string, letter]][
    slip
  ] as string[]
  letters.splice(at, slip === 3 ? 2 : 1, ...changed)
  return letters.join('')
}

describe('search', () => {
  it('finds every concept by each of its own labels, in every language, among the first three', () => {
    // One in three, others with each seed; of those formed by rule, which are read as citations, one in 36.
    const asked = everyLabel.filter(({ origin }, i) => (i + seed) % (origin === 'RULE' ? 36 : 3) === 0)
    expect(asked.length).toBeGreaterThan(1000)
    const missed = asked.filter(({ id, value }) => !found(value, {}, 3).includes(id))
    expect(missed).toEqual([])
  }, 60_000)

  it('understands every name of a text that is formed by rule, in eight languages', () => {
    const formed = everyLabel.filter(({ origin }) => origin === 'RULE')
    expect(formed.length).toBeGreaterThan(3000)
    expect(formed.filter(({ id, value }) => discovery.lookup(value).concept?.id !== id)).toEqual([])
  })

  it('finds it by labels of eight or more letters with one typo, among the first five', () => {
    const roll = dice(6)
    // What is formed by rule is read as a citation: one wrong letter, and it is none.
    const misspelt = everyLabel
      .flatMap((label) => {
        if (label.origin === 'RULE') return []
        const query = withTypo(label.value, roll)
        return query ? [{ ...label, query }] : []
      })
      .filter((_, i) => (i + seed) % 3 === 0)
    expect(misspelt.length).toBeGreaterThan(500)
    const missed = misspelt.filter(({ id, query }) => !found(query).includes(id))
    expect(missed).toEqual([])
  }, 60_000)

  it.each([
    ['CRSV', 'Theme:conflict-related-sexual-violence'],
    ['WPHF', 'Instrument:wphf'],
    ['UNSCR 1325', 'Resolution:1325'],
    ['S/RES/1820', 'Resolution:1820'],
    ['BEL', 'Country:BE'],
    ['5.2', 'Framework:sdg-5-2'],
    ['belg', 'Country:BE'],
    ['COTE D IVOIRE', 'Country:CI'],
    ['osterreich', 'Country:AT'],
    ['المرأة السلام الأمن', 'Theme:women-peace-and-security'],
    ['妇女和平', 'Theme:women-peace-and-security'],
    ['женщины мир', 'Theme:women-peace-and-security'],
    ['比利时', 'Country:BE'],
  ])('understands %s', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it('takes another number for another thing, not for a typo', () => {
    expect(found('5.22', {}, 100)).not.toContain('Framework:sdg-5-2')
  })

  it('says where it found the words, by offsets that cut them out of the text', () => {
    const [hit] = search('sexual vioelnce conflict').hits
    const texts = hit
      ?.matches()
      .map(({ value, highlights }) => highlights.map(({ start, end }) => value.slice(start, end)))
    expect(hit?.node.id).toBe('Theme:conflict-related-sexual-violence')
    expect(texts?.[0]?.map((text) => text.toLowerCase()).toSorted()).toEqual(['conflict', 'sexual', 'violence'])
  })

  it('looks only in the languages asked for', () => {
    const matched = (languages: ('nl' | 'fr' | 'en')[]) =>
      search('Vrouwen, Vrede en Veiligheid', { languages })
        .hits.flatMap(({ matches }) => matches())
        .map(({ language }) => language)
    expect(new Set(matched(['nl']))).toEqual(new Set(['nl', undefined]))
    expect(found('Allemagne', { languages: ['en'] })).not.toContain('Country:DE')
    expect(found('Allemagne', { languages: ['fr'] })).toContain('Country:DE')
  })

  it('counts what it found by kind, whatever kinds are shown', () => {
    const all = search('sexual violence')
    const themes = search('sexual violence', { kinds: ['Theme'] })
    expect(themes.facets).toEqual(all.facets)
    expect(all.facets.reduce((sum, { count }) => sum + count, 0)).toBe(all.hits.length)
    expect(all.facets.find(({ kind }) => kind === 'Theme')?.count).toBe(themes.hits.length)
  })

  it('answers before all is indexed as it does afterwards, whenever it is asked', () => {
    const small = createStore(smallDataset)
    const queries = ['participation', 'Belgium 1325', 'sexual violence']
    const answers = (pieces: number) => {
      const early = createDiscovery(small)
      const preparing = early.preparing()[Symbol.iterator]()
      for (let i = 0; i < pieces; i++) preparing.next()
      return queries.map((query) => early.search(query, {}).hits.map(({ node, score }) => [node.id, score]))
    }
    const afterwards = answers(1_000)
    expect(afterwards.flat().length).toBeGreaterThan(5)
    for (const pieces of [0, 1, 3, 4, 5]) expect(answers(pieces), `${pieces}`).toEqual(afterwards)
  })

  it('finds nothing for nothing', () => {
    expect(search('').hits).toEqual([])
    expect(search(' ?! ').hits).toEqual([])
  })
})
