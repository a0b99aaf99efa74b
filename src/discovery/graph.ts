import { type Days, days, firstDay } from '../dataset/dates.ts'
import type { ConceptKind } from '../dataset/model.ts'
import { type Concept, nodeKinds } from '../dataset/nodes.ts'
import { type Predicate, predicates } from '../dataset/predicates.ts'
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
  links: readonly DatedNeighbour[]
  strength: number
  cost: number
}

interface DatedNeighbour extends Dates {
  neighbour: Neighbour
}

interface Dates {
  days: Days | undefined
  /** Of the link in the dataset. */
  place: number
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
  const facts = new Map(store.allLinks.map((link, place) => [link, { days: daysOf(link), place }]))
  const fans = concepts.map(({ id }) => fansOf(store.neighbours(id)))

  const arcs = concepts.map(({ id }, from) => {
    const groups = new Map<string, { to: number; links: DatedNeighbour[] }>()
    for (const neighbour of store.neighbours(id)) {
      const { link, direction, node } = neighbour
      const to = indexOf.get(node.id) as number
      if (to === from) continue
      const group = `${link.predicate} ${direction} ${to}`
      const dated = { neighbour, ...(facts.get(link) as Dates) }
      const known = groups.get(group)
      if (known) known.links.push(dated)
      else groups.set(group, { to, links: [dated] })
    }
    return [...groups.values()].map(({ to, links }): Arc => {
      links.sort(latestFirst)
      const { link, direction } = (links[0] as DatedNeighbour).neighbour
      const back = isSymmetric(link.predicate) ? direction : direction === 'FORWARD' ? 'INVERSE' : 'FORWARD'
      const fan = (end: number, way: Direction) => fans[end]?.get(`${link.predicate} ${way}`) ?? 1
      const strong = strength(link, fan(from, direction), fan(to, back))
      return { to, predicate: link.predicate, direction, links, strength: strong, cost: costOf(strong) }
    })
  })
  return { concepts, indexOf, arcs }
}

/**
 * The days a link can have held on: those of its period, or from the day on which the text that says it came to be.
 * A plan of 2021 focuses on nothing in 2020. `undefined` where nothing dates it.
 */
function daysOf(link: Link): Days | undefined {
  if (link.record.during) return days(link.record.during)
  const dating = datedBy[link.predicate]
  if (!dating) return undefined
  const dates = ownDates(dating === 'FORWARD' ? link.to : link.from).filter(({ kind }) => kind !== 'END')
  const first = dates.map(({ date }) => firstDay(date)).toSorted()[0]
  return first === undefined ? undefined : { first, last: endOfTime }
}

const endOfTime = '9999'

/** True for a predicate that says the same read either way. */
export const isSymmetric = (predicate: Predicate): boolean => 'symmetric' in predicates[predicate]

const byId = (one: Concept, other: Concept): number => (one.id < other.id ? -1 : 1)

/** What has no stated end before what has ended, a later end before an earlier one; the same seen from either end. */
function latestFirst(one: DatedNeighbour, other: DatedNeighbour): number {
  const [a, b] = [one.days?.last ?? endOfTime, other.days?.last ?? endOfTime]
  return a === b ? one.place - other.place : a < b ? 1 : -1
}

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
export function linkOn({ links }: Arc, day: string | undefined): Neighbour | undefined {
  if (day === undefined) return links[0]?.neighbour
  return links.find(({ days }) => days === undefined || (days.first <= day && day <= days.last))?.neighbour
}
