import { describe, expect, it } from 'vitest'
import { holds } from '../../src/dataset/holding.ts'
import { compare } from '../../src/discovery/compare.ts'
import { concept, store } from './real-graph.ts'

const trio = ['Resolution:1325', 'Resolution:1820', 'Resolution:2242'].map(concept)

describe('a comparison', () => {
  it('tells apart what all have, what some have and what one alone has', () => {
    for (const { predicate, direction, all, some, one } of compare(store, trio)) {
      for (const { node, holders } of [...all, ...some, ...one]) {
        const [neighbours] = [
          trio.filter(({ id }) => store.links(predicate, direction, [id])[0]?.some((n) => n.node === node)),
        ]
        expect(holders).toEqual(neighbours)
      }
      expect(all.every(({ holders }) => holders.length === 3)).toBe(true)
      expect(some.every(({ holders }) => holders.length === 2)).toBe(true)
      expect(one.every(({ holders }) => holders.length === 1)).toBe(true)
    }
  })

  it('leaves nothing out: every link of every concept is in it once, with its citations', () => {
    const held = compare(store, trio).flatMap(({ all, some, one }) =>
      [...all, ...some, ...one].flatMap(({ links }) => links),
    )
    const links = new Set(trio.flatMap(({ id }) => store.neighbours(id).map(({ link }) => link)))
    expect(new Set(held)).toEqual(links)
    expect(held.every(({ citations }) => citations.length > 0)).toBe(true)
  })

  it('shows what Belgium kept and what it changed in its fourth plan', () => {
    const focus = compare(store, ['ActionPlan:be-nap-3', 'ActionPlan:be-nap-4'].map(concept)).find(
      ({ predicate }) => predicate === 'focusesOn',
    )
    expect(focus?.all.map(({ node }) => node.id)).toContain('Country:ML')
    expect(focus?.one.map(({ node, holders }) => [node.id, holders[0]?.id])).toContainEqual([
      'Country:NE',
      'ActionPlan:be-nap-4',
    ])
  })

  it('rests on a day only on links that may have held on it', () => {
    const day = '1990-06-01'
    const compared = compare(store, ['Country:GB', 'Country:DE'].map(concept), day)
    const links = compared.flatMap(({ all, one }) => [...all, ...one].flatMap(({ links }) => links))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !holds(link, day))).toEqual([])
  })
})
