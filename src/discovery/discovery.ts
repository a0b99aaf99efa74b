import type { Concept } from '../dataset/nodes.ts'
import { once } from '../dataset/once.ts'
import type { Store } from '../dataset/store.ts'
import { createGraph, type Graph } from './graph.ts'
import { createLookup, type Lookup } from './lookup.ts'
import { createPathSearch, type FindPaths } from './paths.ts'
import { createProvisionSearch, type ProvisionSearch } from './provision-search.ts'
import { createSearch, type Search } from './search.ts'

/**
 * The indexes that questions about the whole graph need. Each is built once, when first asked for: a server that is
 * never searched does not pay for the search.
 */
export interface Discovery {
  readonly graph: Graph
  readonly findPaths: FindPaths
  readonly lookup: Lookup
  readonly search: Search
  readonly provisionsWith: ProvisionSearch
  /** Builds, piece by piece, the indexes for which a question would have to wait. */
  preparing(): Iterable<void>
  /** The number of a concept in the graph. Throws if it belongs to another store. */
  indexOf(concept: Concept): number
}

export function createDiscovery(store: Store): Discovery {
  const graph = once(() => createGraph(store))
  const lookup = once(() => createLookup(store, graph()))
  const findPaths = once(() => createPathSearch(graph()))
  const search = once(() => createSearch(store, graph(), lookup()))
  const provisionsWith = once(() => createProvisionSearch(graph().concepts.flatMap(({ id }) => store.provisions(id))))
  return {
    get graph() {
      return graph()
    },
    get findPaths() {
      return findPaths()
    },
    get lookup() {
      return lookup()
    },
    get search() {
      return search()
    },
    get provisionsWith() {
      return provisionsWith()
    },
    *preparing() {
      for (const make of [graph, lookup, findPaths]) yield void make()
      while (search().proceed()) yield
      // That of the provisions takes little, and few ask for it.
    },
    indexOf({ id }) {
      const index = graph().indexOf.get(id)
      if (index === undefined) throw new Error(`${id} is not in the graph.`)
      return index
    },
  }
}

const made = new WeakMap<Store, Discovery>()

/** The indexes over a store, the same ones each time. */
export function discoveryOf(store: Store): Discovery {
  let discovery = made.get(store)
  if (!discovery) {
    discovery = createDiscovery(store)
    made.set(store, discovery)
  }
  return discovery
}
