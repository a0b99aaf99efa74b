import type { Link } from '../../src/dataset/facts.ts'
import { holds } from '../../src/dataset/holding.ts'
import type { Concept } from '../../src/dataset/nodes.ts'
import { type Neighbour, storeOf } from '../../src/dataset/store.ts'
import { discoveryOf } from '../../src/discovery/discovery.ts'
import { dataset } from '../real-dataset.ts'

/** The bundled data, whole: the promises of discovery are kept over all of it. */
export const store = storeOf(dataset)
export const discovery = discoveryOf(store)
export const concepts = discovery.graph.concepts

export function concept(id: string): Concept {
  const [node] = store.nodes([id])
  if (!node || node.kind === 'Source') throw new Error(`${id} is no concept.`)
  return node
}

export const indexOf = (id: string): number => discovery.indexOf(concept(id))

const links = new Set<Link>(store.allLinks)

/** Why a walk is not a chain of links of the graph from one concept to another; empty for one that is. */
export function flaws(from: Concept, to: Concept, steps: readonly Neighbour[], day?: string): string[] {
  const found: string[] = []
  let here = from
  for (const { link, direction, node } of steps) {
    if (!links.has(link)) found.push(`${link.predicate} is no link of the data`)
    if (link.citations.length === 0) found.push(`${link.predicate} has no citation`)
    if (day && !holds(link, day)) found.push(`${link.predicate} did not hold on ${day}`)
    const ends = [link.from, link.to]
    if (!ends.includes(here) || !ends.includes(node)) found.push(`${link.predicate} does not join its ends`)
    const forward = link.from === here && link.to === node
    if (link.predicate !== 'related' && forward !== (direction === 'FORWARD'))
      found.push(`${link.predicate} is reversed`)
    here = node
  }
  if (here !== to) found.push(`ends at ${here.id}, not ${to.id}`)
  return found
}

/** Numbers below a bound that look random and are the same on every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * sides)
  }
}

/** Some member of a list. */
export const pick = <T>(list: readonly T[], roll: (sides: number) => number): T => list[roll(list.length)] as T

/** Days on which other links hold than on any day. */
export const someDays = ['1990-06-01', '2005-03-08', '2015-10-13', '2020-10-31']
