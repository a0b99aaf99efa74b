import { holds } from '../dataset/holding.ts'
import { type ConceptKind, nodeKinds } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { isSymmetric, type Predicate } from '../dataset/predicates.ts'
import type { Direction, Neighbour, Store } from '../dataset/store.ts'
import { costOf, strength } from './measure.ts'

/** What joins a concept to another by one predicate, read in one direction. Several links may say so: three terms. */
export interface Arc {
  /** Index of the concept at the far end. */
  to: number
  predicate: Predicate
  direction: Direction
  /** The links, those that last longest into the present first; never empty. */
  links: readonly Neighbour[]
  strength: number
  cost: number
}

/** The concepts as numbers, with what joins them: the typed graph that `related` and `paths` walk. */
export interface Graph {
  concepts: readonly Concept[]
  indexOf: ReadonlyMap<string, number>
  /** The arcs of each concept; every arc has its counterpart at the far end, equally strong. */
  arcs: readonly (readonly Arc[])[]
}

/** Numbers the concepts by id and weighs what joins them. */
export function createGraph(store: Store): Graph {
  const kinds = nodeKinds.filter((kind): kind is ConceptKind => kind !== 'Source')
  const concepts = kinds.flatMap((kind): readonly Concept[] => store.all(kind)).toSorted(byId)
  const indexOf = new Map(concepts.map(({ id }, i) => [id, i]))
  const places = new Map(store.allLinks.map((link, place) => [link, place]))
  const latestFirst = ({ link: one }: Neighbour, { link: other }: Neighbour): number => {
    const [a, b] = [one.days.last, other.days.last]
    return a === b ? (places.get(one) as number) - (places.get(other) as number) : a < b ? 1 : -1
  }
  const fans = concepts.map(({ id }) => fansOf(store.neighbours(id)))

  const arcs = concepts.map(({ id }, from) => {
    const groups = new Map<string, { to: number; links: Neighbour[] }>()
    for (const neighbour of store.neighbours(id)) {
      const { link, direction, node } = neighbour
      const to = indexOf.get(node.id) as number
      if (to === from) continue
      const group = `${link.predicate} ${direction} ${to}`
      const known = groups.get(group)
      if (known) known.links.push(neighbour)
      else groups.set(group, { to, links: [neighbour] })
    }
    return [...groups.values()].map(({ to, links }): Arc => {
      // What has no stated end before what has ended, a later end before an earlier one; the same from either end.
      if (links.length > 1) links.sort(latestFirst)
      const { link, direction } = links[0] as Neighbour
      const back = opposite({ link, direction })
      const fan = (end: number, way: Direction) => fans[end]?.get(`${link.predicate} ${way}`) ?? 1
      const strong = strength(link, fan(from, direction), fan(to, back))
      return { to, predicate: link.predicate, direction, links, strength: strong, cost: costOf(strong) }
    })
  })
  return { concepts, indexOf, arcs }
}

/** Which way a link reads from its other end. */
export function opposite({ link, direction }: Pick<Neighbour, 'link' | 'direction'>): Direction {
  if (isSymmetric(link.predicate)) return direction
  return direction === 'FORWARD' ? 'INVERSE' : 'FORWARD'
}

const byId = (one: Concept, other: Concept): number => (one.id < other.id ? -1 : 1)

/** How many concepts each predicate joins to this one, by direction. */
function fansOf(neighbours: readonly Neighbour[]): Map<string, number> {
  const far = new Map<string, Set<string>>()
  for (const { link, direction, node } of neighbours) {
    const key = `${link.predicate} ${direction}`
    const ids = far.get(key)
    if (ids) ids.add(node.id)
    else far.set(key, new Set([node.id]))
  }
  return new Map([...far].map(([key, ids]) => [key, ids.size]))
}

/** The first link of an arc that may have held on the day (on any day without one); `undefined` where none did. */
export const linkOn = ({ links }: Arc, day: string | undefined): Neighbour | undefined =>
  day === undefined ? links[0] : links.find(({ link }) => holds(link, day))
