import { type Days, days, firstDay } from '../dataset/dates.ts'
import type { ConceptKind, Period } from '../dataset/model.ts'
import { type Concept, nodeKinds } from '../dataset/nodes.ts'
import { isSymmetric, type Predicate } from '../dataset/predicates.ts'
import type { Direction, Link, Neighbour, Store } from '../dataset/store.ts'
import { datedBy, ownDates } from './events.ts'
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
  /** The days a link can have held on; `undefined` where nothing dates it. */
  daysOf(link: Link): Days | undefined
}

/** Numbers the concepts by id and weighs what joins them. */
export function createGraph(store: Store): Graph {
  const kinds = nodeKinds.filter((kind): kind is ConceptKind => kind !== 'Source')
  const concepts = kinds.flatMap((kind): readonly Concept[] => store.all(kind)).toSorted(byId)
  const indexOf = new Map(concepts.map(({ id }, i) => [id, i]))
  const daysOf = dating()
  const places = new Map(store.allLinks.map((link, place) => [link, place]))
  const latestFirst = ({ link: one }: Neighbour, { link: other }: Neighbour): number => {
    const [a, b] = [daysOf(one)?.last ?? endOfTime, daysOf(other)?.last ?? endOfTime]
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
  return { concepts, indexOf, arcs, daysOf }
}

/**
 * The days a link can have held on: those of its period, or from the day on which the text that says it came to be.
 * A plan of 2021 focuses on nothing in 2020. `undefined` where nothing dates it. Many links have the same days.
 */
function dating(): Graph['daysOf'] {
  const byPeriod = new Map<Period, Days>()
  const byText = new Map<Concept, Days | undefined>()
  return (link) => {
    const { during } = link.record
    if (during) return remembered(byPeriod, during, () => days(during))
    const way = datedBy[link.predicate]
    return way && remembered(byText, way === 'FORWARD' ? link.to : link.from, daysSince)
  }
}

/** The days from that on which a concept came to be. */
function daysSince(concept: Concept): Days | undefined {
  const dates = ownDates(concept).filter(({ kind }) => kind !== 'END')
  const first = dates.map(({ date }) => firstDay(date)).toSorted()[0]
  return first === undefined ? undefined : { first, last: endOfTime }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  if (!known.has(key)) known.set(key, make(key))
  return known.get(key) as Value
}

const endOfTime = '9999'

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
export function linkOn({ daysOf }: Graph, { links }: Arc, day: string | undefined): Neighbour | undefined {
  if (day === undefined) return links[0]
  return links.find(({ link }) => {
    const days = daysOf(link)
    return days === undefined || (days.first <= day && day <= days.last)
  })
}
