import { citedParts } from '../dataset/cited-parts.ts'
import { coverageOf } from '../dataset/coverage.ts'
import type { Link } from '../dataset/facts.ts'
import { tokens } from '../dataset/fold.ts'
import { alternativeLabels, labels } from '../dataset/labels.ts'
import { conceptKinds, nodeKinds } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { once } from '../dataset/once.ts'
import { type Predicate, predicateNames } from '../dataset/predicates.ts'
import type { Direction, Store } from '../dataset/store.ts'
import { tiesOf } from '../dataset/ties.ts'
import { textsOf } from '../discovery/names.ts'
import { type TextLengths, textLengths } from './text-lengths.ts'

/** A field that follows a predicate, as its extension `follows` tells: which, which way, and to what kind. */
export interface Follows {
  predicate: Predicate
  direction: Direction
  far: string
}

/** How long the lists behind one field are, over all parents. */
export interface Reach {
  /** The most edges that one parent has. */
  edges: number
  /** The most links that a number of edges of one parent have between them. */
  links(edges: number): number
  /** The most citations that a number of edges of one parent have between them. */
  citations(edges: number): number
}

/** How long the lists in a dataset are at most: what makes the cost of an operation a bound that holds. */
export interface Extent {
  /** The edges behind a field of a kind that follows a predicate, or behind `links` without one. */
  links(on: string, follows?: Follows): Reach
  facts: Reach
  /**
   * The length of the lists that stand in a record, by type and field: `Country.labels`, `Concept.labels`. The longest
   * one, or what a number of different records have at most, on average.
   */
  list(type: string, field: string, records?: number): number | undefined
  /** The length of the texts that stand in a record, or are made of it. */
  text: TextLengths
}

const extents = new WeakMap<Store, Extent>()

/** The extent of a dataset, measured once. */
export function extentOf(store: Store): Extent {
  let extent = extents.get(store)
  if (!extent) {
    extent = measure(store)
    extents.set(store, extent)
  }
  return extent
}

/** Measures, part by part, what most questions need of the extent of a dataset. */
export function* measuring(store: Store): Iterable<void> {
  const extent = extentOf(store)
  yield void extent.list('Concept', 'labels')
  yield void extent.text('Concept', 'summary', 1)
}

function measure(store: Store): Extent {
  const reaches = new Map<string, Reach>()
  // Each when it is first asked for: no question needs all of it.
  const lists = once(() => listsIn(store))
  const words = once(() => averageOf(wordsIn(store)))
  const texts = once(() => textLengths(store))
  const facts = once(() => reach(store.all('Source').map(({ key }) => factsBehind(store, key))))
  const concepts = (on: string) =>
    conceptKinds.filter((kind) => kind === on || on === 'Concept').flatMap((kind): Concept[] => [...store.all(kind)])
  return {
    text: (type, field, records) => texts()(type, field, records),
    get facts() {
      return facts()
    },
    list: (type, field, records = 1) =>
      (type === 'SearchEdge' && field === 'words' ? words() : lists().get(`${type}.${field}`))?.(records),
    links(on, follows) {
      const key = `${on} ${JSON.stringify(follows)}`
      let found = reaches.get(key)
      if (!found) {
        found = reach(concepts(on).map(({ id }) => edgesBehind(store, id, follows)))
        reaches.set(key, found)
      }
      return found
    },
  }
}

/** What stands behind one edge: the links, or the parts of a fact, and the citations of these. */
interface Edge {
  links: number
  citations: number
}

/** The edges of a field: one for each concept that it leads to, or, of the field `links`, one for each link. */
function edgesBehind(store: Store, id: string, follows: Follows | undefined): Edge[] {
  const all = store.neighbours(id)
  const cited = (links: readonly Link[]) => links.reduce((sum, { citations }) => sum + citations.length, 0)
  if (!follows) return all.map(({ link }) => ({ links: 1, citations: cited([link]) }))
  const { predicate, direction: way, far } = follows
  const behind = all.filter(
    ({ link, direction, node }) =>
      link.predicate === predicate && direction === way && (far === 'Concept' || node.kind === far),
  )
  return tiesOf(behind).map(({ links }) => ({ links: links.length, citations: cited(links) }))
}

/** What stands behind the edges that lead from a source to what cites it. */
function factsBehind(store: Store, key: string): Edge[] {
  const edges = new Map<unknown, Edge>()
  for (const { node, citations } of store.facts(key)) {
    const edge = edges.get(node) ?? { links: 0, citations: 0 }
    edges.set(node, { links: edge.links + 1, citations: edge.citations + citations.length })
  }
  return [...edges.values()]
}

/** How long the lists get, given for each parent what stands behind each of its edges. */
function reach(parents: readonly (readonly Edge[])[]): Reach {
  const links = most(parents.map((edges) => edges.map((edge) => edge.links)))
  const citations = most(parents.map((edges) => edges.map((edge) => edge.citations)))
  const at = (sums: readonly number[]) => (edges: number) =>
    sums[Math.min(Math.max(edges, 0), sums.length - 1)] as number
  return { edges: links.length - 1, links: at(links), citations: at(citations) }
}

/** The most that each number of edges of one parent have between them. */
function most(parents: readonly (readonly number[])[]): number[] {
  const sums: number[] = [0]
  for (const parent of parents) {
    let sum = 0
    for (const [i, count] of [...parent].sort((a, b) => b - a).entries()) {
      sum += count
      sums[i + 1] = Math.max(sums[i + 1] ?? 0, sum)
    }
  }
  // A parent with few edges may have more behind them than the one with the most.
  for (let i = 1; i < sums.length; i++) sums[i] = Math.max(sums[i] as number, sums[i - 1] as number)
  return sums
}

/** For each list how long it is on average, at most, in a number of different records. */
function listsIn(store: Store): Map<string, (records: number) => number> {
  const lengths = new Map<string, Lengths>()
  const add = (type: string, field: string, length: number) => {
    const key = `${type}.${field}`
    let known = lengths.get(key)
    if (!known) {
      known = new Map()
      lengths.set(key, known)
    }
    known.set(length, (known.get(length) ?? 0) + 1)
  }
  const cites = (type: string, length: number) => {
    add(type, 'citations', length)
    add('Sourced', 'citations', length)
  }
  for (const kind of conceptKinds) {
    for (const concept of store.all(kind)) {
      for (const type of [kind, 'Concept']) {
        cites(type, concept.citations.length)
        add(type, 'labels', labels(concept).length)
        add(type, 'alternativeLabels', alternativeLabels(concept).length)
        add(type, 'identifiers', concept.identifiers?.length ?? 0)
        add(type, 'disputes', concept.disputes?.length ?? 0)
        add(type, 'provisions', ('provisions' in concept && concept.provisions?.length) || 0)
      }
      for (const { citations, themes, cites: cited = [] } of store.provisions(concept.id)) {
        cites('Provision', citations.length)
        add('Provision', 'themes', themes.length)
        add('Provision', 'cites', cited.length)
      }
      add('SearchEdge', 'matches', textsOf(concept).length)
      for (const { citations, provision } of citedParts(concept)) {
        if (provision === undefined)
          for (const type of ['Dispute', 'PlanFeature', 'PlanLead']) cites(type, citations.length)
      }
    }
  }
  for (const { citations } of store.allLinks) cites('Link', citations.length)
  // An event of a timeline cites a link and the record that dates it.
  const longest = (key: string) => Math.max(0, ...(lengths.get(key)?.keys() ?? []))
  cites('TimelineEvent', longest('Sourced.citations') + longest('Link.citations'))
  // No filter asks for more at once.
  for (const kind of [...nodeKinds, 'Provision']) add(`${kind}Connection`, 'coverage', 8)
  add('Comparison', 'predicates', 2 * predicateNames.length)
  const { publishedTotals, countriesWithoutPlan } = store.dataset
  add('PlanTotals', 'published', publishedTotals.length)
  add('Coverage', 'countriesWithoutPlan', countriesWithoutPlan.length)
  for (const { citations } of publishedTotals) cites('PublishedTotal', citations.length)
  for (const { citations } of countriesWithoutPlan) cites('CountryWithoutPlan', citations.length)
  for (const [field, rows] of Object.entries(coverageOf(store.dataset))) {
    if (Array.isArray(rows)) add('Coverage', field, rows.length)
  }
  return new Map([...lengths].map(([key, all]) => [key, averageOf(all)]))
}

/** How many words all texts of a concept have. */
function wordsIn(store: Store): Lengths {
  const lengths: Lengths = new Map()
  for (const kind of conceptKinds) {
    for (const concept of store.all(kind)) {
      const count = textsOf(concept).reduce((sum, { value }) => sum + tokens(value).length, 0)
      lengths.set(count, (lengths.get(count) ?? 0) + 1)
    }
  }
  return lengths
}

/** How many lists there are of each length: few lengths are different, however many records there are. */
type Lengths = Map<number, number>

/** The average length of the longest so many of the lists. */
function averageOf(lengths: Lengths): (records: number) => number {
  const longestFirst = [...lengths].sort(([a], [b]) => b - a)
  const total = longestFirst.reduce((sum, [, lists]) => sum + lists, 0)
  return (records) => {
    const most = Math.min(Math.max(1, records), total)
    let [sum, left] = [0, most]
    for (const [length, lists] of longestFirst) {
      sum += length * Math.min(lists, left)
      left -= lists
      if (left <= 0) break
    }
    return sum / most
  }
}
