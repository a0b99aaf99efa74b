import type { ConceptKind } from './model.ts'
import { type Predicate, ruleOf } from './predicates.ts'
import type { Direction, Store } from './store.ts'

/**
 * Of how many things that may have something it is recorded at all: what is not recorded is not known, so a short list
 * is no fact about the world.
 */
export interface Recorded {
  /** The kinds of what it is recorded of: `ActionPlan`. */
  kinds: readonly string[]
  known: number
  of: number
}

/** How a field or a condition follows links: along or against a predicate, from one kind to another or to several. */
export interface Way {
  on: ConceptKind
  predicate: Predicate
  direction: Direction
  far: ConceptKind | 'Concept'
}

const counted = new WeakMap<Store, Map<string, Recorded>>()

/**
 * Of how many concepts links of a predicate are recorded. They are gathered document by document: the themes of plans
 * plan by plan, so a theme's list of plans rests on the plans whose themes are known (`gatheredAt` in the table of
 * predicates).
 */
export function recordedLinks(store: Store, { on, predicate, direction, far }: Way): Recorded {
  const known = counted.get(store) ?? new Map<string, Recorded>()
  counted.set(store, known)
  const name = `${on} ${direction} ${predicate} ${far}`
  let found = known.get(name)
  if (!found) {
    const { ends, gatheredAt = 'from' } = ruleOf(predicate)
    const [near, other] = direction === 'FORWARD' ? (['from', 'to'] as const) : (['to', 'from'] as const)
    const isNear = gatheredAt === near
    const reached = ends.filter((one) => one[near].includes(on)).flatMap((one) => one[other])
    const kinds = isNear ? [on] : far === 'Concept' ? [...new Set(reached)] : [far]
    const way = isNear ? direction : direction === 'FORWARD' ? 'INVERSE' : 'FORWARD'
    const all = kinds.flatMap((kind) => store.all(kind).map(({ id }) => id))
    const linked = store.links(predicate, way, all).filter((links) => links.length > 0)
    found = { kinds, known: linked.length, of: all.length }
    known.set(name, found)
  }
  return found
}
