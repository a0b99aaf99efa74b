import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { tokens } from '../discovery/fold.ts'
import { maxReference, meantBy } from './checked-arguments.ts'

/**
 * What fields do before they answer, in the unit of the cost: about as much as one object takes, 20 microseconds of CPU
 * (`npm run bench -- --worst` measures all of it, and the worst input known for each).
 */

type Args = Record<string, unknown>
type Work = (args: Args, store: Store) => number

/** The most characters a search may have. */
export const maxQuery = 200

/** Looking something up by a name, which may turn out to be none. What is no longer than it was is cheap to fold. */
const lookedUp = (name: string): number => 20 + name.slice(0, maxReference).normalize('NFKD').length / 10

/** A global id is found at once; anything else is looked up. */
const named = (store: Store, reference: unknown): number => {
  const text = String(reference ?? '')
  return store.nodes([text])[0] ? 0 : lookedUp(text)
}

/**
 * A word that is searched for is compared with all that begin like it and, from three letters on, with all that are
 * spelt nearly like it. Chinese is searched by its characters.
 */
function searched(query: string): number {
  const terms = new Set(tokens(query.slice(0, maxQuery)).map(({ term }) => term))
  return [...terms].reduce((sum, term) => sum + wordWork(term), 50 + lookedUp(query))
}

function wordWork(term: string): number {
  if (/\p{Script=Han}/u.test(term)) return 5
  const letters = term.length
  return [5, 5, 20, 40][letters] ?? 90
}

/** The links of what is named; none if it is not found. */
const linksOf = (store: Store, reference: unknown): number => {
  const concept = meant(store, String(reference).slice(0, maxReference))
  return concept ? store.neighbours(concept.id).length : 0
}

const known = new WeakMap<Store, Map<string, Concept | undefined>>()

/** What is meant by a name; looked up once for all fields of a question, so that its price is not more work than it. */
function meant(store: Store, name: string): Concept | undefined {
  const names = known.get(store) ?? new Map<string, Concept | undefined>()
  known.set(store, names)
  if (names.has(name)) return names.get(name)
  if (names.size >= 1_000) names.clear()
  const concept = meantBy(store, name)
  names.set(name, concept)
  return concept
}

/** The most concepts that are compared; more are refused. */
export const maxCompared = 5

/** The links of the concepts that are compared. */
export const linksOfAll = (store: Store, references: readonly unknown[]): number =>
  references.slice(0, maxCompared).reduce<number>((sum, reference) => sum + linksOf(store, reference), 0)

/** Filters for which the status of every plan is worked out. */
const statuses = new Set(['planStatus', 'planEndedWithoutSuccessor', 'status', 'succeeded', 'hasActionPlan'])

/** A filter looks at every record, and looks up what it names; the first that names nothing ends it. */
export function filterWork(filter: unknown, records: number): number {
  if (typeof filter !== 'object' || filter === null) return 0
  const entries = Object.entries(filter)
  const texts = entries.flatMap(([, value]) => value).filter((value) => typeof value === 'string')
  const each = entries.some(([name, value]) => statuses.has(name) && value != null) ? 0.5 : 0.05
  return records * each + texts.length / 5 + Math.max(0, ...texts.map((text) => text.length / 10))
}

const perCountry = (share: number) => (_: Args, store: Store) => store.all('Country').length * share

const works: Record<string, Work> = {
  related: ({ asOf }) => (asOf == null ? 20 : 110),
  reasons: () => 5,
  search: ({ query }) => searched(String(query)),
  lookup: ({ reference }) => lookedUp(String(reference)),
  paths: ({ from, to }, store) => 200 + named(store, from) + named(store, to),
  compare: ({ ids }, store) => (ids as unknown[]).reduce<number>((sum, id) => sum + named(store, id), 20),
  timeline: ({ of }, store) => 20 + named(store, of) + linksOf(store, of) / 2,
  gaps: ({ about }, store) => (about == null ? 0 : named(store, about)),
  // What is counted over all countries and their plans.
  countriesWithPlan: perCountry(0.5),
  countriesWithPlanInForce: perCountry(0.5),
  ours: perCountry(0.5),
  plansEndedWithoutSuccessor: perCountry(0.5),
}

/** What a field of this name does before it answers; most have nothing to do. */
export const workOf = (name: string, args: Args, store: Store): number => works[name]?.(args, store) ?? 0
