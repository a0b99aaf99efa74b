import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { type QueryWord, wordCount, wordsIn } from '../discovery/query-words.ts'
import { maxQuery, maxReference, maxWords, meantBy } from './checked-arguments.ts'

/**
 * What fields do before they answer, in the unit of the cost: 14 microseconds of CPU, at most five times what the median
 * question takes for one (`npm run bench -- --worst` measures all of it, and the worst input known for each).
 */

type Args = Record<string, unknown>
type Work = (args: Args, store: Store) => number

/** Looking something up by a name, which may turn out to be none. What is no longer than it was is cheap to fold. */
const lookedUp = (name: string): number => 20 + name.slice(0, maxReference).normalize('NFKD').length / 10

/** A global id is found at once; anything else is looked up. */
const named = (store: Store, reference: unknown): number => {
  const text = String(reference ?? '')
  return store.nodes([text])[0] ? 0 : lookedUp(text)
}

/**
 * What is found by a search has its names compared with the whole query; each word is looked for as it is, as a beginning,
 * and spelt nearly so. Chinese is searched by its characters, which few names have. More words than pass are only counted.
 */
function searched(query: string): number {
  const read = query.slice(0, maxQuery)
  if (wordCount(read) > maxWords) return lookedUp(query)
  return wordsIn(read).reduce((sum, word) => sum + wordWork(word), 250 + lookedUp(query))
}

const wordWork = ({ written }: QueryWord): number => (/\p{Script=Han}/u.test(written) ? 15 : 130)

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

/** Conditions for which the plans of every record, or their status, are worked out. */
const ofPlans = new Set(['planStatuses', 'planEndedWithoutSuccessor', 'planGenerations', 'hasActionPlan', 'statuses'])
/** Conditions that take whatever `lookup` settles. */
const references = new Set(['about', 'from', 'to', 'texts', 'cites'])

/**
 * A filter looks at every record, for each thing that is asked of it, and looks up what it names. Of keys and codes the
 * first that names nothing ends it, so no more than one is more than found.
 */
export function filterWork(filter: unknown, records: number, store: Store): number {
  if (typeof filter !== 'object' || filter === null) return 0
  let [work, longest] = [records * 0.05, 0]
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue
    const values: unknown[] = Array.isArray(value) ? value : [value]
    work += records * (ofPlans.has(name) ? 0.5 : values.length / 400)
    if (name === 'text') work += searched(String(value))
    else if (references.has(name)) for (const one of values) work += 1 + named(store, one)
    else for (const one of values) if (typeof one === 'string') longest = Math.max(longest, lookedUp(one))
  }
  return work + longest
}

const perCountry = (share: number) => (_: Args, store: Store) => store.all('Country').length * share

const works: Record<string, Work> = {
  related: ({ asOf }) => (asOf == null ? 80 : 200),
  reasons: () => 20,
  search: ({ query }) => searched(String(query)),
  lookup: ({ reference }) => lookedUp(String(reference)),
  paths: ({ from, to }, store) => 200 + named(store, from) + named(store, to),
  compare: ({ ids }, store) => (ids as unknown[]).reduce<number>((sum, id) => sum + named(store, id), 20),
  timeline: ({ of }, store) => 20 + named(store, of) + linksOf(store, of),
  gaps: ({ about }, store) => (about == null ? 0 : named(store, about)),
  // What is counted over all countries and their plans.
  countriesWithPlan: perCountry(0.75),
  countriesWithPlanInForce: perCountry(0.75),
  ours: perCountry(0.75),
  plansEndedWithoutSuccessor: perCountry(0.75),
}

/** What a field of this name does before it answers; most have nothing to do. */
export const workOf = (name: string, args: Args, store: Store): number => works[name]?.(args, store) ?? 0
