import type { Citations } from './citation.ts'

/** Whom an operative paragraph speaks to. */
export const addressees = [
  'MEMBER_STATES',
  'SECRETARY_GENERAL',
  'PARTIES_TO_CONFLICT',
  'UN_SYSTEM',
  'COUNCIL',
  'PEACE_OPERATIONS',
  'REGIONAL_ORGANIZATIONS',
  'DONORS',
  'CIVIL_SOCIETY',
  'OTHER',
] as const
export type Addressee = (typeof addressees)[number]

/** How much of a paragraph could be read: all of it, a part, or only a summary by somebody else. */
export const readings = ['FULL', 'PART', 'SUMMARY'] as const
export type Reading = (typeof readings)[number]

/** An operative paragraph, paraphrased in our own words. */
export interface ProvisionRecord<SourceKey extends string = string, ThemeKey extends string = string> {
  /** `OP 4`; missing where only a summary was read and the paragraph is not known. */
  number?: string
  addressees: readonly Addressee[]
  text: string
  themes: readonly ThemeKey[]
  reading: Reading
  /** Ids this provision had before: they lead here. */
  formerIds?: readonly string[]
  citations: Citations<SourceKey>
}
