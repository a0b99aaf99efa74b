import { z } from 'zod'
import type { Citation } from '../../src/dataset/citation.ts'
import type { LinkRecord } from '../../src/dataset/link.ts'
import type { Fields } from '../../src/dataset/shape.ts'

/*
 * Read by the compiler only. Each good link or shape compiles; each bad one is the good one with one thing wrong, and the
 * compiler fails on this file should it let the bad one through.
 */

interface KnownKeys {
  Resolution: '1325'
  PresidentialStatement: 'S/PRST/2004/40'
  Theme: 'participation' | 'protection'
  Country: 'BE'
  Framework: 'eu'
  Instrument: 'wphf'
  ActionPlan: 'be-nap-4'
  Organization: 'security-council'
}

type KnownLink = LinkRecord<KnownKeys, 'belgian-plan' | 'council-records'>

/** The link every bad one is made from. */
export const good = {
  predicate: 'prioritises',
  from: 'Country:BE',
  to: 'Theme:participation',
  during: '2017-03/2021',
  citations: [{ source: 'belgian-plan', locator: 'page 3', assertion: 'COMMITMENT' }],
} as const satisfies KnownLink

export const unknownSubject = {
  ...good,
  // @ts-expect-error There is no country with the key FR.
  from: 'Country:FR',
} as const satisfies KnownLink

export const unknownObject = {
  ...good,
  // @ts-expect-error There is no theme with the key peace.
  to: 'Theme:peace',
} as const satisfies KnownLink

export const objectOfTheWrongKind = {
  ...good,
  to: 'Resolution:1325',
  // @ts-expect-error The predicate joins countries with themes, not with resolutions.
} as const satisfies KnownLink

/** Two pairs of kinds, each of which the predicate joins. */
export const adoptions = [
  { ...good, predicate: 'adopts', from: 'Organization:security-council', to: 'Resolution:1325' },
  { ...good, predicate: 'adopts', from: 'Country:BE', to: 'ActionPlan:be-nap-4' },
] as const satisfies KnownLink[]

export const kindsOfDifferentPairs = {
  ...good,
  predicate: 'adopts',
  from: 'Country:BE',
  to: 'Resolution:1325',
  // @ts-expect-error A country adopts plans, the Council resolutions.
} as const satisfies KnownLink

const { citations: _, ...uncited } = good

// @ts-expect-error A link without citations is no fact.
export const noCitation = { ...uncited } as const satisfies KnownLink

export const emptyCitations = {
  ...good,
  // @ts-expect-error A list of citations has at least one.
  citations: [],
} as const satisfies KnownLink

export const twoCitations = {
  ...good,
  citations: [...good.citations, { source: 'council-records', assertion: 'REPORT' }],
} as const satisfies KnownLink

export const unknownSource = {
  ...good,
  // @ts-expect-error There is no source with the key hearsay.
  citations: [{ source: 'hearsay', assertion: 'REPORT' }],
} as const satisfies KnownLink

export const unknownSecondSource = {
  ...good,
  // @ts-expect-error Every citation names a source that exists, not the first alone.
  citations: [...good.citations, { source: 'hearsay', assertion: 'REPORT' }],
} as const satisfies KnownLink

export const openPeriod = { ...good, during: '2017/..' } as const satisfies KnownLink

export const malformedPeriod = {
  ...good,
  // @ts-expect-error A period is an ISO 8601 interval.
  during: '2017 to 2021',
} as const satisfies KnownLink

export const lonelyYear = {
  ...good,
  // @ts-expect-error A period has two ends.
  during: '2017',
} as const satisfies KnownLink

const citationFields = { source: z.string(), locator: z.string(), assertion: z.string() } as const

export const wholeShape = citationFields satisfies Fields<Citation>

export const forgottenField = {
  source: z.string(),
  assertion: z.string(),
  // @ts-expect-error A shape has the fields that may be left out too.
} satisfies Fields<Citation>

export const unknownField = {
  ...citationFields,
  // @ts-expect-error A shape has no field that the model lacks.
  page: z.string(),
} satisfies Fields<Citation>
