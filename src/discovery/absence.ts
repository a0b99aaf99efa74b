import type { Citation } from '../dataset/citation.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction, Store } from '../dataset/store.ts'

/** Why a concept is not linked with another: because nobody recorded it, because of the day, or because it is so. */
export type AbsenceReason = 'NOT_RECORDED' | 'NOT_THEN' | 'STATED_NOT_SO'

export interface Absence {
  concept: Concept
  reason: AbsenceReason
  /** What says so; nothing says that something is not recorded. */
  citations: readonly Citation[]
}

/** The link that is not there: from the concept, along or against a predicate, to what others are linked with. */
export interface Missing {
  predicate: Predicate
  direction: Direction
  far: Concept
}

/**
 * Why a concept lacks a link. What is not recorded is not known, unless a source says that it is not so: that a plan
 * gives civil society no part, that no plan of a country is confirmed, or, by the count of the votes, that nobody else
 * abstained.
 */
export function absenceOf(store: Store, concept: Concept, missing: Missing, day: string | undefined): Absence {
  const { predicate, direction, far } = missing
  const links = day === undefined ? [] : store.linksOf(predicate, direction, concept.id)
  const other = links.find(({ node }) => node === far)
  if (other) return { concept, reason: 'NOT_THEN', citations: other.link.citations }
  const said = saidNotSo(store, concept, missing)
  return said
    ? { concept, reason: 'STATED_NOT_SO', citations: said }
    : { concept, reason: 'NOT_RECORDED', citations: [] }
}

/** The citations that say that a link is not there because it is not so. */
function saidNotSo(
  store: Store,
  concept: Concept,
  { predicate, direction, far }: Missing,
): readonly Citation[] | undefined {
  switch (`${predicate} ${direction}`) {
    case 'adopts FORWARD':
      return store.dataset.countriesWithoutPlan.find(({ country }) => `Country:${country}` === concept.id)?.citations
    case 'engagesWith FORWARD': {
      const role = concept.kind === 'ActionPlan' ? concept.civilSocietyRole : undefined
      return role?.present === false ? role.citations : undefined
    }
    case 'abstains FORWARD':
      return whereAllVotesAreKnown(store, far)
    case 'abstains INVERSE':
      return whereAllVotesAreKnown(store, concept)
    default:
      return undefined
  }
}

/** Those of a resolution if it counts as many abstentions as are recorded by country. */
function whereAllVotesAreKnown(store: Store, resolution: Concept): readonly Citation[] | undefined {
  if (resolution.kind !== 'Resolution' || !resolution.vote) return undefined
  const abstained = store.linksOf('abstains', 'INVERSE', resolution.id)
  return abstained.length === resolution.vote.abstaining ? resolution.citations : undefined
}
