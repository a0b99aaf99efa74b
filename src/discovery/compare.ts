import type { Link } from '../dataset/facts.ts'
import { append } from '../dataset/multimap.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import { asOf, type Direction, type Store } from '../dataset/store.ts'
import { type Absence, absenceOf } from './absence.ts'

/** How many of the concepts compared have something: all of them, some, or one alone. */
export type Sharing = 'all' | 'some' | 'one'

/** A concept at the far end, those of the compared that are linked with it, and the links. */
export interface Compared {
  node: Concept
  holders: readonly Concept[]
  links: readonly Link[]
  /** Those of the compared that are not linked with it, each with the reason; looked for when asked. */
  lacking(): Absence[]
}

/** What one predicate, read in one direction, says of the concepts compared. */
export interface ComparedPredicate extends Record<Sharing, readonly Compared[]> {
  predicate: Predicate
  direction: Direction
}

/**
 * What concepts have in common and what sets them apart, predicate by predicate, in the order in which their links
 * stand; within each, what more of them have first, then by id. With a day, by the links that may have held on it.
 */
export function compare(store: Store, concepts: readonly Concept[], day?: string): ComparedPredicate[] {
  const rows = new Map<string, { predicate: Predicate; direction: Direction; far: Map<Concept, [Concept, Link][]> }>()
  for (const concept of concepts) {
    for (const { link, direction, node } of asOf(store.neighbours(concept.id), day)) {
      const key = `${direction} ${link.predicate}`
      const row = rows.get(key) ?? { predicate: link.predicate, direction, far: new Map<Concept, [Concept, Link][]>() }
      rows.set(key, row)
      append(row.far, node, [concept, link])
    }
  }
  return [...rows.values()].map(({ predicate, direction, far }) => {
    const compared = [...far].map(([node, held]) => {
      const holders = new Set(held.map(([concept]) => concept))
      return {
        node,
        holders: [...holders],
        links: [...new Set(held.map(([, link]) => link))],
        lacking: () =>
          concepts
            .filter((concept) => !holders.has(concept))
            .map((concept) => absenceOf(store, concept, { predicate, direction, far: node }, day)),
      }
    })
    compared.sort((a, b) => b.holders.length - a.holders.length || (a.node.id < b.node.id ? -1 : 1))
    return {
      predicate,
      direction,
      all: compared.filter(({ holders }) => holders.length === concepts.length),
      some: compared.filter(({ holders }) => holders.length > 1 && holders.length < concepts.length),
      one: compared.filter(({ holders }) => holders.length === 1),
    }
  })
}
