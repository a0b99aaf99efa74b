import DataLoader from 'dataloader'
import type { Language } from '../dataset/model.ts'
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
  /** The links of one concept along a predicate: one load a parent and field, batched over the parents. */
  links(predicate: Predicate, direction: Direction): DataLoader<string, readonly Neighbour[]>
}

/** The context of one request. */
export const createContext = (
  store: Store,
  discovery: Discovery,
  today: string,
  languages: readonly Language[],
): Context => ({ store, discovery, today, languages, links: linkLoaders(store) })

/** The same request, but with nothing loaded yet: for executing it once more. */
export const withNothingLoaded = (context: Context): Context =>
  Object.create(context, { links: { value: linkLoaders(context.store) } })

/** One loader for each predicate and direction, made when first of use. */
function linkLoaders(store: Store): Context['links'] {
  const loaders = new Map<string, DataLoader<string, readonly Neighbour[]>>()
  return (predicate, direction) => {
    const key = `${predicate} ${direction}`
    let loader = loaders.get(key)
    if (!loader) {
      loader = new DataLoader(async (ids) => store.links(predicate, direction, ids))
      loaders.set(key, loader)
    }
    return loader
  }
}
