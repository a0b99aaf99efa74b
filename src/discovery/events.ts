import { ends } from '../dataset/dates.ts'
import type { Period, ReducedDate } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction } from '../dataset/store.ts'

/** What happened on a date. */
export const eventKinds = ['ADOPTION', 'ENTRY_INTO_FORCE', 'FOUNDATION', 'START', 'END', 'ACT'] as const
export type EventKind = (typeof eventKinds)[number]

/** Something that a record dates: when, what, and how to say it of the concept. */
export interface Dated {
  kind: EventKind
  date: ReducedDate
  phrase: string
}

/** The dates in a concept's own record. */
export function ownDates(concept: Concept): Dated[] {
  const found: Dated[] = []
  const add = (event: EventKind, date: ReducedDate | undefined, phrase: string) => {
    if (date !== undefined) found.push({ kind: event, date, phrase })
  }
  if (concept.kind === 'Resolution') add('ADOPTION', concept.adoptedOn, 'was adopted')
  if (concept.kind === 'PresidentialStatement') add('ADOPTION', concept.issuedOn, 'was issued')
  if (concept.kind === 'Framework' || concept.kind === 'ActionPlan') add('ADOPTION', concept.adoptedOn, 'was adopted')
  if (concept.kind === 'Framework') add('ENTRY_INTO_FORCE', concept.inForceOn, 'came into force')
  if (concept.kind === 'Instrument') add('FOUNDATION', concept.foundedOn, 'was founded')
  if (
    (concept.kind === 'Framework' || concept.kind === 'ActionPlan' || concept.kind === 'Instrument') &&
    concept.during
  ) {
    found.push(...bounds(concept.during, 'begins', 'ends'))
  }
  return found
}

/** The ends of a period that are stated. */
export function bounds(during: Period, begins: string, finishes: string): Dated[] {
  const { start, end } = ends(during)
  return [
    ...(start === undefined ? [] : [{ kind: 'START' as const, date: start, phrase: begins }]),
    ...(end === undefined ? [] : [{ kind: 'END' as const, date: end, phrase: finishes }]),
  ]
}

/**
 * Which end of a link dates it where the link has no period of its own: a text does what it does when it is adopted.
 * Memberships, gifts and the like are dated by their period alone.
 */
export const datedBy: { [P in Predicate]?: Direction } = {
  addresses: 'INVERSE',
  recalls: 'INVERSE',
  establishes: 'INVERSE',
  requests: 'INVERSE',
  implements: 'INVERSE',
  focusesOn: 'INVERSE',
  succeeds: 'INVERSE',
  adopts: 'FORWARD',
  sponsors: 'FORWARD',
  abstains: 'FORWARD',
  administers: 'FORWARD',
  partOf: 'INVERSE',
}
