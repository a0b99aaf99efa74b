import type { Citation } from './citation.ts'
import { type CitedPart, citedParts } from './cited-parts.ts'
import type { Dataset } from './dataset.ts'
import type { Days } from './dates.ts'
import { existence } from './existence.ts'
import { holding, holds } from './holding.ts'
import type { LinkRecord } from './link.ts'
import type { NodeKind } from './model.ts'
import { append } from './multimap.ts'
import { type Concept, idOf, listOf, type Node, type NodeOf, nodeKinds } from './nodes.ts'
import { dateAlong } from './order.ts'
import { isSymmetric, type Predicate, predicateNames } from './predicates.ts'
import type { Provision } from './provision.ts'

/** Along a link, or against it. */
export type Direction = 'FORWARD' | 'INVERSE'

/** A link with the concepts at its two ends, and the days on which it may have held. */
export interface Link {
  predicate: Predicate
  from: Concept
  to: Concept
  record: LinkRecord
  days: Days
}

/** A link as seen from one of its ends: the concept at the other end is attached. */
export interface Neighbour {
  link: Link
  direction: Direction
  node: Concept
}

/**
 * What cites a source: a link, a provision, or a concept (as a whole, or in one of its fields), with the citations
 * that name the source.
 */
export type Fact = { field?: string; citations: readonly Citation[] } & (
  | { kind: 'Link'; link: Link }
  | { kind: 'Provision'; provision: ProvisionOf }
  | { kind: 'Concept'; concept: Concept }
)

/** A provision with the text it belongs to. */
export interface ProvisionOf {
  concept: Concept
  record: Provision
}

/**
 * The facts, indexed. Everything is built once and never changes. The two batch reads, `nodes` and `links`,
 * are all that walking the graph needs; another store has to answer these.
 */
export interface Store {
  readonly dataset: Dataset
  /** The nodes with these ids, in their order; `null` where there is none. A former key leads to the present node. */
  nodes(ids: readonly string[]): (Node | null)[]
  /** For each concept the links of a predicate in a direction, in time, then as the dataset lists their far ends. */
  links(predicate: Predicate, direction: Direction, ids: readonly string[]): (readonly Neighbour[])[]
  /** Every link of a concept, forward ones first. */
  neighbours(id: string): readonly Neighbour[]
  /** All nodes of a kind, in the order of the dataset. */
  all<K extends NodeKind>(kind: K): readonly NodeOf<K>[]
  /** What cites a source: concepts and their provisions first, then links. */
  facts(sourceKey: string): readonly Fact[]
  readonly allLinks: readonly Link[]
  /** The first day on which a concept can have been there; the empty text, before all days, for what nobody dates. */
  since(concept: Concept): string
}

const none: readonly never[] = []

/** Indexes a dataset that keeps the rules; a reference that leads nowhere throws. */
export function createStore(dataset: Dataset): Store {
  const byId = new Map<string, Node>()
  const byKind = new Map<NodeKind, Node[]>()
  for (const kind of nodeKinds) {
    const nodes = dataset[listOf[kind]].map((record) => ({ kind, id: idOf(kind, record.key), record }) as Node)
    byKind.set(kind, nodes)
    for (const node of nodes) {
      byId.set(node.id, node)
      if ('formerKeys' in node.record) for (const key of node.record.formerKeys ?? []) byId.set(idOf(kind, key), node)
    }
  }

  const concept = (id: string): Concept => {
    const node = byId.get(id)
    if (!node || node.kind === 'Source') throw new Error(`A link names ${id}, but the dataset has no such concept.`)
    return node
  }

  const since = existence(concept, dataset.links)
  const daysOf = holding(since)
  const allLinks: Link[] = dataset.links.map((record) => {
    const [from, to] = [concept(record.from), concept(record.to)]
    return { predicate: record.predicate, from, to, record, days: daysOf(record, from, to) }
  })

  const place = new Map([...byKind.values()].flatMap((nodes) => nodes.map((node, i) => [node.id, i] as const)))
  const seen = inOrder(allLinks.flatMap(fromBothEnds), place)
  const byEnd = new Map<string, Map<string, Neighbour[]>>()
  const around = new Map<string, Neighbour[]>()
  for (const [id, neighbour] of seen) {
    const way = `${neighbour.link.predicate} ${neighbour.direction}`
    let ends = byEnd.get(way)
    if (!ends) {
      ends = new Map()
      byEnd.set(way, ends)
    }
    append(ends, id, neighbour)
  }
  for (const way of ['FORWARD', 'INVERSE'] as const) {
    for (const [id, neighbour] of seen) if (neighbour.direction === way) append(around, id, neighbour)
  }

  for (const ends of byEnd.values()) trim(ends)
  trim(around)
  const citing = citingBySource(byKind, allLinks)

  return {
    dataset,
    allLinks,
    since,
    nodes: (ids) => ids.map((id) => byId.get(id) ?? null),
    links(predicate, direction, ids) {
      const ends = byEnd.get(`${predicate} ${direction}`)
      return ids.map((id) => ends?.get(id) ?? none)
    },
    neighbours: (id) => around.get(id) ?? none,
    all: <K extends NodeKind>(kind: K) => byKind.get(kind) as unknown as readonly NodeOf<K>[],
    facts: (sourceKey) => citing.get(sourceKey)?.map((one) => factOf(one, sourceKey)) ?? none,
  }
}

/** The neighbours whose link may have held on a day, by `holds`; all of them without a day. */
export function asOf(neighbours: readonly Neighbour[], day: string | null | undefined): readonly Neighbour[] {
  return day ? neighbours.filter(({ link }) => holds(link, day)) : neighbours
}

/** A link as each of its ends sees it. A symmetric one leads forward from both. */
function fromBothEnds(link: Link): [id: string, neighbour: Neighbour][] {
  const { predicate, from, to } = link
  const back = isSymmetric(predicate) ? 'FORWARD' : 'INVERSE'
  return [
    [from.id, { link, direction: 'FORWARD', node: to }],
    [to.id, { link, direction: back, node: from }],
  ]
}

/**
 * Links in the order a reader expects, whatever file they stand in: by predicate, then in time, then as the concepts
 * at the far end stand in the dataset.
 */
function inOrder(seen: [string, Neighbour][], place: ReadonlyMap<string, number>): [string, Neighbour][] {
  const keyed = seen.map((entry) => {
    const { link, node } = entry[1]
    return {
      entry,
      predicate: predicateNames.indexOf(link.predicate),
      date: dateAlong(link.record, node) ?? '9999',
      place: place.get(node.id) ?? 0,
    }
  })
  keyed.sort((a, b) => a.predicate - b.predicate || compare(a.date, b.date) || a.place - b.place)
  return keyed.map(({ entry }) => entry)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What cites a source: a link, or a concept in one of its parts. */
type Citing = Link | { concept: Concept; part: CitedPart }

/** By source, in the order of `Store.facts`. */
function citingBySource(byKind: Map<NodeKind, Node[]>, links: readonly Link[]): Map<string, Citing[]> {
  const citing = new Map<string, Citing[]>()
  const add = (citations: readonly Citation[], one: Citing) => {
    for (const [i, { source }] of citations.entries()) {
      if (citations.findIndex((other) => other.source === source) === i) append(citing, source, one)
    }
  }
  for (const nodes of byKind.values()) {
    for (const node of nodes) {
      if (node.kind === 'Source') continue
      for (const part of citedParts(node)) add(part.citations, { concept: node, part })
    }
  }
  for (const link of links) add(link.record.citations, link)
  return trim(citing)
}

/** Made when asked for: there are more facts than anything else, and few are looked at from their source. */
function factOf(one: Citing, sourceKey: string): Fact {
  const of = (citations: readonly Citation[]) => citations.filter(({ source }) => source === sourceKey)
  if ('predicate' in one) return { kind: 'Link', link: one, citations: of(one.record.citations) }
  const { concept, part } = one
  const { field, provision } = part
  const citations = of(part.citations)
  return provision
    ? { kind: 'Provision', provision: { concept, record: provision }, citations }
    : { kind: 'Concept', concept, citations, ...(field && { field }) }
}

/** Gives back the room that lists keep in order to grow. */
function trim<V>(lists: Map<string, V[]>): Map<string, V[]> {
  for (const [key, list] of lists) lists.set(key, list.slice())
  return lists
}
