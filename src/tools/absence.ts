import { englishLabel } from '../dataset/labels.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { type Line, saidBy } from './lines.ts'

/** What is said where no fact is recorded: who found that there is none; else that nobody says so, and known gaps. */
export function absence(store: Store, concept: Concept, predicate: string | undefined, of: string): Line[] {
  const told = knownGaps(store, concept)
  const none = predicate === undefined || predicate === 'adopts' ? withoutPlan(store, concept) : []
  if (none.length > 0) return [...none, ...told]
  return [
    {
      depth: 0,
      text: `Not stated: no source recorded here says it of ${englishLabel(concept)} (${of}). That is no sign that there is none.`,
    },
    ...told,
  ]
}

/** What is known to be missing about a concept. */
export const knownGaps = ({ dataset }: Store, { id }: Concept): Line[] =>
  dataset.gaps.filter(({ about }) => about === id).map(({ text }) => ({ depth: 0, text: `Known gap: ${text}` }))

/** The findings that a country has no plan, each with who found it and what was seen instead. */
export const withoutPlan = ({ dataset }: Store, concept: Concept): Line[] =>
  concept.kind === 'Country'
    ? dataset.countriesWithoutPlan
        .filter(({ country }) => country === concept.key)
        .map(({ finding, asOf, citations }) => ({
          depth: 0,
          text: `There is none: no adopted action plan of ${englishLabel(concept)} was found as of ${asOf}; what was seen: ${finding}`,
          said: saidBy(citations),
        }))
    : []
