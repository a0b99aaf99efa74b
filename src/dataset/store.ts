import { citing, type Fact } from './citing.ts'
import type { Dataset } from './dataset.ts'
import { existence } from './existence.ts'
import { Link, type Provision, provisionsIn } from './facts.ts'
import { holding, holds } from './holding.ts'
import { iriBase, parseLinkId, parseProvisionId } from './ids.ts'
import { conceptKinds, type NodeKind, nodeKinds } from './model.ts'
import { append } from './multimap.ts'
import { type Concept, idsOf, keysOf, listOf, type Node, type NodeOf, nodeOf } from './nodes.ts'
import { dateAlong } from './order.ts'
import { isSymmetric, type Predicate, predicateNames } from './predicates.ts'

/** Along a link, or against it. */
export type Direction = 'FORWARD' | 'INVERSE'

/** A link as seen from one of its ends: the concept at the other end is attached. */
export interface Neighbour {
  link: Link
  direction: Direction
  node: Concept
}

/**
 * The facts, indexed. Everything is built once and never changes. `nodes` and `links` are all that walking the graph
 * needs, for many at once or, as `node` and `linksOf`, for one; another store has to answer these.
 */
export interface Store {
  readonly dataset: Dataset
  /** Where the IRIs of whatever has an id begin. */
  readonly iriBase: string
  /** The nodes with these ids, in their order; `null` where there is none. A former key leads to the present node. */
  nodes(ids: readonly string[]): (Node | null)[]
  /** The node of a kind with this key, or with this former key; `null` where there is none. */
  node<K extends NodeKind>(kind: K, key: string): NodeOf<K> | null
  /** The link or the provision with this id; `null` where there is none. A former id leads to the present fact. */
  fact(id: string): Link | Provision | null
  /** For each concept the links of a predicate in a direction, in time, then as the dataset lists their far ends. */
  links(predicate: Predicate, direction: Direction, ids: readonly string[]): (readonly Neighbour[])[]
  /** The same for one concept. */
  linksOf(predicate: Predicate, direction: Direction, id: string): readonly Neighbour[]
  /** Every link of a concept, forward ones first. */
  neighbours(id: string): readonly Neighbour[]
  /** All nodes of a kind, in the order of the dataset. */
  all<K extends NodeKind>(kind: K): readonly NodeOf<K>[]
  /** The provisions of a text, in its order; none of any other concept. */
  provisions(id: string): readonly Provision[]
  /** What cites a source: concepts and their provisions first, then links. */
  facts(sourceKey: string): readonly Fact[]
  /** All links, in the order of `links`. */
  readonly allLinks: readonly Link[]
  /** All provisions, in the order of their texts. */
  readonly allProvisions: readonly Provision[]
  /** The first day on which a concept can have been there; the empty text, before all days, for what nobody dates. */
  since(concept: Concept): string
}

const none: readonly never[] = []

/** The links of a predicate in a direction, by the concept they are seen from. */
type Ends = Map<string, Neighbour[]>

/** Indexes a dataset that keeps the rules; a reference that leads nowhere throws. IRIs begin with `base`. */
export function createStore(dataset: Dataset, base = iriBase): Store {
  const byId = new Map<string, Node>()
  const byKind = new Map<NodeKind, Node[]>()
  // Keys are the very strings of the records: an id put together for each look-up would have to be hashed anew.
  const byKey = new Map<NodeKind, Map<string, Node>>()
  for (const kind of nodeKinds) {
    const nodes = dataset[listOf[kind]].map((record) => nodeOf(kind, record as never) as Node)
    byKind.set(kind, nodes)
    const keyed = new Map<string, Node>()
    byKey.set(kind, keyed)
    for (const node of nodes) {
      for (const id of idsOf(node)) byId.set(id, node)
      for (const key of keysOf(node)) keyed.set(key, node)
    }
  }

  const concept = (id: string): Concept => {
    const node = byId.get(id)
    if (!node || node.kind === 'Source') throw new Error(`A link names ${id}, but the dataset has no such concept.`)
    return node
  }

  const since = existence(concept, dataset.links)
  const daysOf = holding(since)
  const formerly = new Map<string, Link | Provision>()
  const written = dataset.links.map((record) => {
    const [from, to] = [concept(record.from), concept(record.to)]
    const link = new Link(record, from, to, daysOf(record, from, to))
    for (const id of record.formerIds ?? []) formerly.set(id, link)
    return link
  })
  const byText = new Map<string, readonly Provision[]>()
  for (const kind of conceptKinds) {
    for (const text of byKind.get(kind) as Concept[]) {
      const provisions = provisionsIn(text)
      if (provisions.length > 0) byText.set(text.id, provisions)
      for (const provision of provisions) for (const id of provision.formerIds ?? []) formerly.set(id, provision)
    }
  }
  const provisions = (id: string) => byText.get(id) ?? none

  const place = new Map([...byKind.values()].flatMap((nodes) => nodes.map((node, i) => [node.id, i] as const)))
  const seen = inOrder(written.flatMap(fromBothEnds), place)
  const allLinks = seen.flatMap(([, { link, node }]) => (node === link.to ? [link] : []))
  const byEnd = { FORWARD: new Map<Predicate, Ends>(), INVERSE: new Map<Predicate, Ends>() }
  const around = new Map<string, Neighbour[]>()
  for (const [id, neighbour] of seen) {
    const ways = byEnd[neighbour.direction]
    const { predicate } = neighbour.link
    let ends = ways.get(predicate)
    if (!ends) {
      ends = new Map()
      ways.set(predicate, ends)
    }
    append(ends, id, neighbour)
  }
  for (const way of ['FORWARD', 'INVERSE'] as const) {
    for (const [id, neighbour] of seen) if (neighbour.direction === way) append(around, id, neighbour)
  }

  for (const ways of Object.values(byEnd)) for (const ends of ways.values()) trim(ends)
  trim(around)

  const linksOf = (predicate: Predicate, direction: Direction, id: string): readonly Neighbour[] =>
    byEnd[direction].get(predicate)?.get(id) ?? none

  return {
    dataset,
    iriBase: base,
    allLinks,
    allProvisions: [...byText.values()].flat(),
    since,
    nodes: (ids) => ids.map((id) => byId.get(id) ?? null),
    node: <K extends NodeKind>(kind: K, key: string) => (byKey.get(kind)?.get(key) ?? null) as NodeOf<K> | null,
    fact(id) {
      const link = parseLinkId(id)
      if (link) {
        const from = byId.get(link.from)
        const near = from ? linksOf(link.predicate as Predicate, 'FORWARD', from.id) : none
        return near.find((one) => one.link.goesBy(id))?.link ?? formerly.get(id) ?? null
      }
      const { text = '', name } = parseProvisionId(id) ?? {}
      const present = byId.get(text)?.id
      return (
        (present && provisions(present).find((one) => one.id === `Provision:${present}/${name}`)) ||
        formerly.get(id) ||
        null
      )
    },
    links: (predicate, direction, ids) => ids.map((id) => linksOf(predicate, direction, id)),
    linksOf,
    neighbours: (id) => around.get(id) ?? none,
    all: <K extends NodeKind>(kind: K) => byKind.get(kind) as unknown as readonly NodeOf<K>[],
    provisions,
    facts: citing(
      conceptKinds.flatMap((kind) => byKind.get(kind) as Concept[]),
      ({ id }) => provisions(id),
      allLinks,
    ),
  }
}

const made = new WeakMap<Dataset, Map<string, Store>>()

/** The store over a dataset, the same one each time: who makes several servers over it has it indexed once. */
export function storeOf(dataset: Dataset, base = iriBase): Store {
  const byBase = made.get(dataset) ?? new Map<string, Store>()
  made.set(dataset, byBase)
  const store = byBase.get(base) ?? createStore(dataset, base)
  byBase.set(base, store)
  return store
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
 * at the far end, and then those at the near one, stand in the dataset.
 */
function inOrder(seen: [string, Neighbour][], place: ReadonlyMap<string, number>): [string, Neighbour][] {
  const keyed = seen.map((entry) => {
    const { link, node } = entry[1]
    return {
      entry,
      predicate: predicateNames.indexOf(link.predicate),
      date: dateAlong(link, node) ?? '9999',
      far: place.get(node.id) ?? 0,
      near: place.get(entry[0]) ?? 0,
    }
  })
  keyed.sort((a, b) => a.predicate - b.predicate || compare(a.date, b.date) || a.far - b.far || a.near - b.near)
  return keyed.map(({ entry }) => entry)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Gives back the room that lists keep in order to grow. */
function trim<V>(lists: Map<string, V[]>): Map<string, V[]> {
  for (const [key, list] of lists) lists.set(key, list.slice())
  return lists
}
