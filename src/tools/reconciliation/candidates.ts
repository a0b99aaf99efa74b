import { foldName } from '../../dataset/fold.ts'
import type { Concept } from '../../dataset/nodes.ts'
import type { Discovery } from '../../discovery/discovery.ts'
import { described, kindsIn, type Type, typeOf } from './entities.ts'
import type { Property, Value } from './properties.ts'
import type { Query } from './requests.ts'

/** A candidate for a query, as the protocol has it (section 4.2). */
export interface Candidate {
  id: string
  name: string
  description: string
  type: readonly Type[]
  score: number
  /** Whether this is what the query names. */
  match: boolean
  features: readonly { id: string; value: number | boolean }[]
}

/** What `lookup` settles has this score; what it leaves open, and what the words of the query find, have less. */
const [settled, open, found] = [100, 90, 80]

/**
 * What may be meant by a query, best first. One that names a single concept of the types asked for is a match; further
 * properties settle which of several is meant, and unsettle a match that they contradict.
 */
export function candidates(discovery: Discovery, properties: readonly Property[], query: Query): Candidate[] {
  const kinds = kindsIn(query.type)
  const ofKind = (concept: Concept) => !kinds || kinds.includes(concept.kind)
  const scores = new Map<Concept, number>()
  const add = (concept: Concept, score: number) => {
    if (ofKind(concept) && !scores.has(concept)) scores.set(concept, score)
  }
  const text = query.query?.trim()
  const named = text
    ? outright(discovery, text).filter(ofKind)
    : byProperties(discovery, properties, query).filter(ofKind)
  for (const concept of named) add(concept, named.length === 1 ? settled : open)
  if (text) {
    const { candidates: near } = discovery.lookup(text)
    for (const concept of near) add(concept, open)
    const { hits } = discovery.search(text, { kinds })
    const best = hits[0]?.score ?? 1
    for (const { node, score } of hits.slice(0, 50)) add(node, Math.round((found * score) / best))
  }

  const asked = (query.properties ?? []).filter(({ pid }) => properties.some(({ id }) => id === pid))
  const told = [...scores].map(([concept, score]) => {
    const agreeing = asked.filter(({ pid, v }) => agrees(discovery, properties, concept, pid, v))
    const share = asked.length > 0 ? agreeing.length / asked.length : 1
    const identified = agreeing.some(({ pid }) => properties.find(({ id }) => id === pid)?.identifying)
    return { concept, share, identified, score: Math.round(score * (0.5 + 0.5 * share)) }
  })
  // A code tells more than a name: it may settle what the name only comes near.
  const certain = told.filter((one) => one.share === 1 && (named.includes(one.concept) || one.identified))
  return told
    .map(({ concept, share, score }): Candidate => {
      const match = certain.length === 1 && certain[0]?.concept === concept
      return {
        ...described(concept),
        type: [typeOf(concept.kind)],
        score: match ? settled : score,
        match,
        features: [
          { id: 'named', value: named.includes(concept) },
          ...(asked.length > 0 ? [{ id: 'properties', value: Math.round(share * 100) / 100 }] : []),
        ],
      }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, query.limit ?? 5)
}

/** What a text names: one concept, or several that share the name; none that only come near it. */
function outright(discovery: Discovery, text: string): readonly Concept[] {
  const { concept, candidates: several, matchedBy } = discovery.lookup(text)
  if (concept) return [concept]
  return matchedBy === 'NEAR' ? [] : several
}

/** Without a name: what has all the properties, among what their values name. */
function byProperties(
  discovery: Discovery,
  properties: readonly Property[],
  { properties: asked = [] }: Query,
): Concept[] {
  const may = new Set(
    asked.flatMap(({ v }) =>
      [v].flat().flatMap((one) => (one === null ? [] : outright(discovery, String(one).slice(0, 400)))),
    ),
  )
  return [...may].filter((concept) => asked.every(({ pid, v }) => agrees(discovery, properties, concept, pid, v)))
}

/** Whether one of the values that are given is one that the concept has. */
function agrees(
  discovery: Discovery,
  properties: readonly Property[],
  concept: Concept,
  pid: string,
  v: unknown,
): boolean {
  const values = properties.find(({ id }) => id === pid)?.valuesOf(concept) ?? []
  return [v].flat().some((given) => {
    const text = String(given ?? '').slice(0, 400)
    const { concept: meant } = values.some((one) => 'id' in one) ? discovery.lookup(text) : {}
    return values.some((one) => same(one, text) || ('id' in one && one.id === meant?.id))
  })
}

function same(value: Value, text: string): boolean {
  if ('int' in value) return String(value.int) === text.trim()
  return 'id' in value ? value.id === text : foldName(value.str) === foldName(text)
}
