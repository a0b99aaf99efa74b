import { describe, expect, it } from 'vitest'
import type { Neighbour } from '../../src/dataset/store.ts'
import { createStore } from '../../src/dataset/store.ts'
import { createDiscovery } from '../../src/discovery/discovery.ts'
import type { PathOptions } from '../../src/discovery/paths.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { concept, concepts, dice, discovery, flaws, indexOf, pick, someDays } from './real-graph.ts'

const usual = { maxLength: 4, first: 3 }
const find = (from: string, to: string, options: Partial<PathOptions> = {}) =>
  discovery.findPaths(indexOf(from), indexOf(to), { ...usual, ...options })

const told = (paths: readonly (readonly Neighbour[])[]) =>
  paths.map((steps) => steps.map(({ link, node }) => `${link.predicate} ${node.id}`).join(' '))

/** Pairs of concepts, the same on every run. */
function pairs(count: number, seed: number): [string, string][] {
  const roll = dice(seed)
  return Array.from({ length: count }, (): [string, string] => [
    pick(concepts, roll).id,
    pick(concepts, roll).id,
  ]).filter(([from, to]) => from !== to)
}

describe('a path', () => {
  it('is a chain of cited links of the data from the one to the other, at most as long as asked, without a loop', () => {
    for (const [from, to] of pairs(300, 1)) {
      for (const steps of find(from, to, { first: 5 }).paths) {
        expect(flaws(concept(from), concept(to), steps)).toEqual([])
        expect(steps.length).toBeLessThanOrEqual(4)
        expect(new Set([from, ...steps.map(({ node }) => node.id)]).size).toBe(steps.length + 1)
      }
    }
  })

  it('uses on a day only links that may have held on it', () => {
    for (const day of someDays) {
      for (const [from, to] of pairs(60, 2)) {
        for (const steps of find(from, to, { day }).paths) {
          expect(flaws(concept(from), concept(to), steps, day)).toEqual([])
        }
      }
    }
  })

  it('uses only the predicates asked for', () => {
    const { paths } = find('Country:BE', 'Country:CA', { predicates: ['participatesIn'], first: 10 })
    expect(paths.length).toBeGreaterThan(1)
    expect(new Set(paths.flat().map(({ link }) => link.predicate))).toEqual(new Set(['participatesIn']))
  })
})

describe('the paths between two concepts', () => {
  it('read backwards are the paths the other way', () => {
    for (const options of [usual, { maxLength: 5, first: 10 }, { ...usual, day: '2020-10-31' }]) {
      for (const [from, to] of pairs(150, 3)) {
        const there = discovery.findPaths(indexOf(from), indexOf(to), options)
        const back = discovery.findPaths(indexOf(to), indexOf(from), options)
        expect(back.paths.map((steps) => steps.map(({ link }) => link).toReversed())).toEqual(
          there.paths.map((steps) => steps.map(({ link }) => link)),
        )
        expect(back.exhausted).toBe(there.exhausted)
      }
    }
  })

  it('come shortest first, and each only once', () => {
    for (const [from, to] of pairs(200, 4)) {
      const { paths } = find(from, to, { first: 10 })
      const lengths = paths.map(({ length }) => length)
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      expect(new Set(paths.map((steps) => steps.map(({ node }) => node.id).join())).size).toBe(paths.length)
    }
  })

  it('are the same in another process: nothing depends on what was asked before', () => {
    const again = createDiscovery(createStore(smallDataset))
    const fresh = createDiscovery(createStore(smallDataset))
    const { concepts: few } = again.graph
    for (const [i] of few.entries()) if (i > 0) again.findPaths(0, i, usual)
    expect(told(again.findPaths(0, 3, usual).paths)).toEqual(told(fresh.findPaths(0, 3, usual).paths))
  })

  it('are all there are where the search says so: compared with trying every walk', () => {
    const { graph, findPaths } = createDiscovery(createStore(smallDataset))
    let complete = 0
    for (const from of graph.concepts.keys()) {
      for (const to of graph.concepts.keys()) {
        if (from === to) continue
        const every = everyPath(graph, from, to, 4)
        const { paths, exhausted } = findPaths(from, to, { maxLength: 4, first: 10 })
        expect(exhausted).toBe(every.length <= 10)
        if (!exhausted) continue
        complete++
        const ids = paths.map((steps) => steps.map(({ node }) => node.id).join())
        expect(ids.toSorted()).toEqual(every.toSorted())
      }
    }
    expect(complete).toBeGreaterThan(10)
  })

  it('answer how resolution 1325 and Mali are connected: through a plan of Belgium, among others', () => {
    expect(told(find('Resolution:1325', 'Country:ML').paths)).toContain(
      'implements ActionPlan:be-nap-3 focusesOn Country:ML',
    )
  })

  it('differ in kind before they repeat themselves', () => {
    const [one, other] = find('Resolution:1325', 'Country:ML').paths.map((steps) =>
      steps.map(({ link }) => link.predicate),
    )
    expect(one).not.toEqual(other)
  })

  it('are said not to exist where there are none: two statements that only the Council joins', () => {
    const none = find('PresidentialStatement:S/PRST/2004/40', 'Country:ML', { predicates: ['recalls'] })
    expect(none).toEqual({ paths: [], exhausted: true })
  })
})

/** Every path without a loop, as the concepts it leads through, found the slow way. */
function everyPath(
  graph: ReturnType<typeof createDiscovery>['graph'],
  from: number,
  to: number,
  maxLength: number,
): string[] {
  const found = new Set<string>()
  const walk = (nodes: number[]): void => {
    for (const { to: next } of graph.arcs[nodes.at(-1) as number] ?? []) {
      if (nodes.includes(next)) continue
      const onward = [...nodes, next]
      if (next === to)
        found.add(
          onward
            .slice(1)
            .map((i) => graph.concepts[i]?.id)
            .join(),
        )
      else if (onward.length <= maxLength) walk(onward)
    }
  }
  walk([from])
  return [...found]
}
