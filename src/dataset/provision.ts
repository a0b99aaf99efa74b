import type { Citations } from './citation.ts'
import type { Verb } from './verb.ts'

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

/** A paragraph of a resolution or statement, paraphrased in our own words. */
export interface ProvisionRecord<
  SourceKey extends string = string,
  ThemeKey extends string = string,
  TextKey extends string = string,
> {
  /** `OP 4`, `OP 8 (d)`, `paragraph 3`; missing where only a summary was read and the paragraph is not known. */
  number?: string
  /** The verb it opens with; missing where the text was not seen. */
  verb?: Verb
  addressees: readonly Addressee[]
  text: string
  themes: readonly ThemeKey[]
  /** The texts of the Council it cites: keys of those that are recorded, symbols of the others. */
  cites?: readonly TextKey[]
  /** Where it stands in the machine-readable text of the United Nations: its `eId` there. */
  anchor?: string
  /** SHA-256 of its text there, without its number, every run of white space as one blank. */
  fingerprint?: string
  /** Missing where all of it was read. */
  reading?: Reading
  /** Ids this provision had before: they lead here. */
  formerIds?: readonly string[]
  citations: Citations<SourceKey>
}

/** How much of a paragraph was read. */
export const readingOf = ({ reading = 'FULL' }: Pick<ProvisionRecord, 'reading'>): Reading => reading
