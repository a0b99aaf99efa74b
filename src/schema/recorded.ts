import type { Link, Provision } from '../dataset/facts.ts'
import type { ConceptKind, NodeKind } from '../dataset/model.ts'
import type { NodeOf } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import { type Recorded, recordedLinks } from '../dataset/recorded.ts'
import type { Direction, Store } from '../dataset/store.ts'
import { builder } from './builder.ts'

/** How far it is recorded what a field lists, or what a condition of a filter asks. */
export const RecordedRef = builder.objectRef<Recorded & { what: string }>('Recorded')

RecordedRef.implement({
  description:
    'How far something is recorded: `known: 31, of: 242` for `themes` says that the themes of 31 of 242 action plans are known. What is not recorded is not known, so a short list is no fact about the world.',
  fields: (t) => ({
    what: t.exposeString('what', { description: 'The field, or the condition of the filter: `themes`.' }),
    kinds: t.stringList({
      description: 'The types of what it is recorded of: `ActionPlan`.',
      resolve: ({ kinds }) => [...kinds],
    }),
    known: t.exposeInt('known', { description: 'Of how many it is recorded.' }),
    of: t.exposeInt('of', { description: 'How many of these there are.' }),
  }),
})

/** What can be listed at the root, by kind. */
export type Listed = { [K in NodeKind]: NodeOf<K> } & { Link: Link; Provision: Provision }

/** What a condition rests on: the links that it follows from the kind listed, or whether a record tells. */
type Basis<N> = readonly [predicate: Predicate, direction: Direction] | ((node: N, store: Store) => unknown)

/** What the conditions of a filter rest on; those that all records tell are left out. */
export type Bases<N, Filter> = { readonly [C in keyof Filter]?: Basis<N> }

/** For each condition that is given and does not rest on what all records tell: of how many it is recorded. */
export function recordedConditions<K extends keyof Listed, Filter extends object>(
  store: Store,
  kind: K,
  all: readonly Listed[K][],
  bases: Bases<Listed[K], Filter>,
  filter: object | null | undefined,
): (Recorded & { what: string })[] {
  return Object.entries(filter ?? {}).flatMap(([what, value]) => {
    const basis = bases[what as keyof Filter]
    if (basis === undefined || value == null) return []
    if (typeof basis === 'function') {
      return { what, kinds: [kind], known: all.filter((node) => basis(node, store)).length, of: all.length }
    }
    const [predicate, direction] = basis
    return { what, ...recordedLinks(store, { on: kind as ConceptKind, predicate, direction, far: 'Concept' }) }
  })
}
