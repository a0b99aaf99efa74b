import DataLoader from 'dataloader'
import type { Language, NodeKind } from '../dataset/model.ts'
import type { NodeOf } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction, Neighbour, Store } from '../dataset/store.ts'
import type { Discovery } from '../discovery/discovery.ts'

/** What every resolver may use; made anew for each request. */
export interface Context {
  store: Store
  /** The indexes over the whole graph. */
  discovery: Discovery
  /** The day the request is answered on, in UTC: `2026-11-24`. */
  today: string
  /** The languages a label is wanted in where the query does not say, best first. */
  languages: readonly Language[]
  /** The links of one concept along a predicate. */
  links(predicate: Predicate, direction: Direction, id: string): readonly Neighbour[] | Promise<readonly Neighbour[]>
  /** The node that a record names by its key; where it is not at hand, the key, by which the type of the field loads it. */
  node<K extends NodeKind>(kind: K, key: string): NodeOf<K> | string
  /** The node with a key that somebody asks for, `null` if there is none; where it is not at hand, the key. */
  find<K extends NodeKind>(kind: K, key: string): NodeOf<K> | string | null
}

/**
 * The context of one request, as an executor needs it that goes from level to level: what the fields of a level ask
 * for is read from the store in one batch, one load a parent and field.
 */
export function createContext(
  store: Store,
  discovery: Discovery,
  today: string,
  languages: readonly Language[],
): Context {
  const loaders = new Map<string, DataLoader<string, readonly Neighbour[]>>()
  return {
    store,
    discovery,
    today,
    languages,
    links(predicate, direction, id) {
      const key = `${predicate} ${direction}`
      let loader = loaders.get(key)
      if (!loader) {
        loader = new DataLoader(async (ids) => store.links(predicate, direction, ids))
        loaders.set(key, loader)
      }
      return loader.load(id)
    },
    node: (_, key) => key,
    find: (_, key) => key,
  }
}

/**
 * The context of one request as compiled code needs it: what is asked for is there at once. A store in memory has no
 * batches to gain, and promises cost more than all it does. A class, as every resolver looks into it.
 */
export class ContextAtOnce implements Context {
  readonly store: Store
  readonly discovery: Discovery
  readonly today: string
  private readonly wanted: () => readonly Language[]

  /** `wanted` is asked only where the answer depends on languages. */
  constructor(store: Store, discovery: Discovery, today: string, wanted: () => readonly Language[]) {
    this.store = store
    this.discovery = discovery
    this.today = today
    this.wanted = wanted
  }

  get languages() {
    return this.wanted()
  }

  links(predicate: Predicate, direction: Direction, id: string) {
    return this.store.linksOf(predicate, direction, id)
  }

  node<K extends NodeKind>(kind: K, key: string) {
    return this.find(kind, key) ?? key
  }

  find<K extends NodeKind>(kind: K, key: string) {
    return this.store.node(kind, key)
  }
}
