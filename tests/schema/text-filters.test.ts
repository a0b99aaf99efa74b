import { describe, expect, it } from 'vitest'
import { verbs } from '../../src/dataset/verb.ts'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'

const ask = asking(serverOf(dataset))

describe('provisions(filter: { text })', () => {
  type Found = {
    provisions: { totalCount: number; edges: { node: { number: string; text: string; of: { id: string } } }[] }
  }
  const found = async (text: string) =>
    (
      await ask<Found>(`{ provisions(first: 100, filter: { text: ${JSON.stringify(text)} }) { totalCount
        edges { node { number text of { id } } } } }`)
    ).provisions

  it('finds paragraphs by any form of all the words that tell something', async () => {
    const { edges, totalCount } = await found('amnesties')
    expect(totalCount).toBeGreaterThan(0)
    expect(edges.map(({ node }) => `${node.of.id} ${node.number}`)).toContain('Resolution:1325 OP 11')
    for (const { node } of edges) expect(node.text).toMatch(/amnest/i)
    expect((await found('the amnesty of a crime')).totalCount).toBeLessThanOrEqual(totalCount)
  })

  it('finds none for articles alone, or for a word that no paragraph has', async () => {
    for (const text of ['the', 'of the', 'zzzzzzzz', 'amnesty zzzzzzzz', '']) {
      expect((await found(text)).totalCount, text).toBe(0)
    }
  })
})

describe('provisions(filter: { verbs, citing })', () => {
  const all = [...dataset.resolutions, ...dataset.presidentialStatements].flatMap(({ provisions = [] }) => provisions)
  const count = async (filter: string) =>
    (await ask<{ provisions: { totalCount: number } }>(`{ provisions(filter: { ${filter} }) { totalCount } }`))
      .provisions.totalCount

  it.each(verbs)('finds every paragraph that opens with %s, and no other', async (verb) => {
    expect(await count(`verbs: [${verb}]`)).toBe(all.filter((one) => one.verb === verb).length)
  })

  it('takes one verb or another', async () => {
    const [decided, demanded] = [await count('verbs: [DECIDES]'), await count('verbs: [DEMANDS]')]
    expect(await count('verbs: [DECIDES, DEMANDS]')).toBe(decided + demanded)
    expect(await count('verbs: []')).toBe(0)
  })

  it('finds what cites every one of the texts, however they are named', async () => {
    const citing = (...keys: string[]) =>
      all.filter(({ cites = [] }) => keys.every((key) => cites.includes(key))).length
    expect(citing('1325', '1820')).toBeGreaterThan(0)
    expect(await count('citing: ["UNSCR 1325"]')).toBe(citing('1325'))
    expect(await count('citing: ["S/RES/1820 (2008)", "1325"]')).toBe(citing('1325', '1820'))
    expect(await count('citing: ["S/PRST/2004/40"]')).toBe(citing('S/PRST/2004/40'))
    expect(await count('citing: ["1325"], verbs: [RECALLS]')).toBeLessThan(citing('1325'))
    expect(await count('citing: []')).toBe(all.length)
  })
})

describe('sources(filter: { publishers })', () => {
  const count = async (publisher: string) =>
    (
      await ask<{ sources: { totalCount: number } }>(
        `{ sources(filter: { publishers: [${JSON.stringify(publisher)}] }) { totalCount } }`,
      )
    ).sources.totalCount

  it('folds and trims', async () => {
    const all = await count('Dag Hammarskjöld Library')
    expect(all).toBeGreaterThan(20)
    expect(await count('  dag hammarskjold  LIBRARY ')).toBe(all)
    expect(await count('  ')).toBe(0)
  })
})

describe('labels of the texts of the Council', () => {
  it('are there in eight languages, and say that they are formed by rule', async () => {
    const { resolution, presidentialStatement } = await ask<
      Record<string, { labels: { language: string; value: string; origin: string }[] }>
    >(
      `{ resolution(number: 1325) { labels { language value origin } }
         presidentialStatement(symbol: "S/PRST/2004/40") { labels { language value origin } } }`,
    )
    expect(resolution?.labels).toContainEqual({ language: 'ar', value: 'القرار 1325 (2000)', origin: 'RULE' })
    expect(resolution?.labels).toContainEqual({ language: 'fr', value: 'Résolution 1325 (2000)', origin: 'RULE' })
    expect(resolution?.labels).toContainEqual({ language: 'en', value: 'Resolution 1325 (2000)', origin: 'OFFICIAL' })
    expect(presidentialStatement?.labels.map(({ language }) => language).toSorted()).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'nl',
      'ru',
      'zh',
    ])
  })
})
