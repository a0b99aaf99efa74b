import type { Provision } from '../dataset/facts.ts'
import type { Concept } from '../dataset/nodes.ts'

/** How a reference was understood, the surest way first. */
export const lookupMatches = ['ID', 'ADDRESS', 'KEY', 'IDENTIFIER', 'LABEL', 'ALTERNATIVE_LABEL', 'NEAR'] as const
export type LookupMatch = (typeof lookupMatches)[number]

/** A concept, and how a reference led to it. */
export interface Match {
  concept: Concept
  by: LookupMatch
}

/** What a reference means. */
export interface LookupResult {
  /** The one concept meant; `undefined` where there is none, or more than one. */
  concept: Concept | undefined
  /** The paragraph meant, where the reference names one of a text that is `concept`. */
  provision?: Provision | undefined
  /** What may be meant where that is not certain, the likeliest first. */
  candidates: readonly Concept[]
  matchedBy: LookupMatch | undefined
}

const sureness = (by: LookupMatch): number => lookupMatches.indexOf(by)

/** One concept is an answer; several are candidates; one that only comes near is a candidate too. */
export function resultOf(matches: readonly Match[]): LookupResult {
  const sorted = matches.toSorted((a, b) => sureness(a.by) - sureness(b.by))
  const sure = sorted.filter(({ by }) => by !== 'NEAR')
  const candidates = [...new Set((sure.length > 0 ? sure : sorted).map(({ concept }) => concept))]
  const certain = sure.length > 0 && candidates.length === 1
  return {
    concept: certain ? candidates[0] : undefined,
    candidates: certain ? [] : candidates,
    matchedBy: sorted[0]?.by,
  }
}
