import { describe, expect, it } from 'vitest'
import { createDiscovery } from '../../src/discovery/discovery.ts'
import { chains, related } from '../../src/discovery/related.ts'
import { chainSentence } from '../../src/discovery/sentences.ts'
import { concept, concepts, dice, discovery, flaws, indexOf, pick, someDays, store } from './real-graph.ts'

const { graph } = discovery
const closest = (id: string, count = 10) =>
  related(graph, indexOf(id))
    .slice(0, count)
    .map(({ node }) => node.id)

describe('related concepts', () => {
  it('never list the concept itself', () => {
    for (const [i, one] of concepts.entries()) {
      expect(related(graph, i).filter(({ node }) => node === one)).toEqual([])
    }
  })

  it('each have reasons that are links of the data, cited, and lead from the one to the other', () => {
    for (const [i, from] of concepts.entries()) {
      for (const { node } of related(graph, i).slice(0, 5)) {
        const found = chains(graph, i, indexOf(node.id))
        expect(found.length, `${from.id} and ${node.id}`).toBeGreaterThan(0)
        expect(found.flatMap(({ steps }) => flaws(from, node, steps))).toEqual([])
      }
    }
  })

  it('rest on a day only on links that may have held on it', () => {
    const roll = dice(1)
    for (const day of someDays) {
      for (let i = 0; i < 50; i++) {
        const from = pick(concepts, roll)
        for (const { node } of related(graph, indexOf(from.id), undefined, day).slice(0, 5)) {
          const found = chains(graph, indexOf(from.id), indexOf(node.id), day)
          expect(found.flatMap(({ steps }) => flaws(from, node, steps, day))).toEqual([])
        }
      }
    }
  })

  it('leave out on a day what a plan or text says that was adopted only later', () => {
    const before = related(graph, indexOf('Country:ML'), ['ActionPlan'], '2016-12-31').map(({ node }) => node.id)
    const after = related(graph, indexOf('Country:ML'), ['ActionPlan'], '2018-12-31').map(({ node }) => node.id)
    expect(before).not.toContain('ActionPlan:be-nap-3')
    expect(after).toContain('ActionPlan:be-nap-3')
  })

  it('are as close as their reasons add up to', () => {
    for (const id of ['Country:BE', 'Resolution:1325', 'Framework:sdg-5']) {
      for (const { node, score } of related(graph, indexOf(id))) {
        const sum = chains(graph, indexOf(id), indexOf(node.id)).reduce((total, chain) => total + chain.score, 0)
        expect(sum).toBeCloseTo(score, 9)
      }
    }
  })

  it('are the same each time they are asked for', () => {
    const again = createDiscovery(store).graph
    for (const id of ['Country:ML', 'Theme:mediation', 'Organization:security-council']) {
      const ids = (g: typeof graph) => related(g, indexOf(id)).map(({ node, score }) => [node.id, score])
      expect(ids(again)).toEqual(ids(graph))
    }
  })

  it('can be narrowed to some kinds without changing their order', () => {
    const themes = related(graph, indexOf('Country:BE'), ['Theme']).map(({ node }) => node.id)
    const all = related(graph, indexOf('Country:BE')).map(({ node }) => node)
    expect(themes).toEqual(all.filter(({ kind }) => kind === 'Theme').map(({ id }) => id))
    expect(themes.length).toBeGreaterThan(5)
  })

  it.each(['Country:ML', 'Country:BE', 'Theme:mediation', 'Framework:nato', 'Instrument:wphf', 'Framework:sdg-5-2'])(
    'do not let the hubs drown what is telling: %s',
    (id) => {
      const hubs = ['Framework:un', 'Organization:security-council', 'Framework:osce']
      expect(closest(id).filter((one) => hubs.includes(one))).toEqual([])
    },
  )

  it('of Mali begin with the plans about it', () => {
    expect(closest('Country:ML', 12)).toEqual(expect.arrayContaining(['ActionPlan:ml-nap-1', 'ActionPlan:be-nap-3']))
  })
})

describe('the sentence of a reason', () => {
  const sentenceFor = (from: string, to: string, start: string) => {
    const found = chains(graph, indexOf(from), indexOf(to)).map((chain) => chainSentence(concept(from), chain))
    return found.find((sentence) => sentence.startsWith(start))
  }

  it('says what a single link says', () => {
    expect(sentenceFor('Country:BE', 'Framework:nato', 'Belgium')).toBe(
      'Belgium is a member of the North Atlantic Treaty Organization (since 1949-04-04).',
    )
  })

  it('says "so is" where both do the same', () => {
    expect(sentenceFor('Country:BE', 'Country:CA', 'Belgium is a member of the North A')).toBe(
      'Belgium is a member of the North Atlantic Treaty Organization (since 1949-04-04); so is Canada (since 1949-04-04).',
    )
  })

  it('begins with the one that does something to both', () => {
    expect(sentenceFor('Country:ML', 'Country:CD', 'The Third Belgian')).toBe(
      'The Third Belgian National Action Plan “Women, Peace and Security” (2017-2021) focuses on Mali and the Democratic Republic of the Congo.',
    )
  })

  it('joins two different links with "which"', () => {
    expect(
      sentenceFor('Resolution:1325', 'Country:ML', 'Resolution 1325 (2000) is put into practice by the Third B'),
    ).toBe(
      'Resolution 1325 (2000) is put into practice by the Third Belgian National Action Plan “Women, Peace and Security” (2017-2021), which focuses on Mali.',
    )
  })
})
