import type { Citations } from './citation.ts'
import type { CouncilText, WrittenProvision } from './council-text.ts'
import type { LinkRecord, LinkStatement } from './link.ts'
import type {
  ActionPlanRecord,
  CountryRecord,
  FrameworkRecord,
  InstrumentRecord,
  OrganizationRecord,
  PresidentialStatementRecord,
  ReducedDate,
  ResolutionRecord,
  SourceRecord,
  ThemeRecord,
} from './model.ts'

/** A count of countries with an action plan that somebody published. */
export interface PublishedTotal<SourceKey extends string = string> {
  publisher: string
  countries: number
  asOf: ReducedDate
  note?: string
  citations: Citations<SourceKey>
}

/** A country that was looked at and for which no adopted plan was seen. */
export interface CountryWithoutPlan<SourceKey extends string = string> {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** What was seen instead: `in development`, `none`. */
  finding: string
  asOf: ReducedDate
  citations: Citations<SourceKey>
}

/** Something known to be missing: a text that could not be read, a figure no source states. */
export interface Gap {
  /** The record it is about, as a global id, where it is about one. */
  about?: string
  text: string
}

/** A whole dataset, with all that follows from what is written: what the store, the rules and discovery read. */
export interface Dataset {
  version: string
  /** The day the facts were last gone through. */
  updatedOn: ReducedDate
  licence: string
  sources: readonly SourceRecord[]
  resolutions: readonly ResolutionRecord[]
  presidentialStatements: readonly PresidentialStatementRecord[]
  themes: readonly ThemeRecord[]
  countries: readonly CountryRecord[]
  frameworks: readonly FrameworkRecord[]
  instruments: readonly InstrumentRecord[]
  actionPlans: readonly ActionPlanRecord[]
  organizations: readonly OrganizationRecord[]
  links: readonly LinkRecord[]
  publishedTotals: readonly PublishedTotal[]
  countriesWithoutPlan: readonly CountryWithoutPlan[]
  gaps: readonly Gap[]
}

type Left<Whole, Field extends keyof Whole> = Omit<Whole, Field> & Partial<Pick<Whole, Field>>
type WithProvisions<Whole, S extends string, T extends string> = Omit<Whole, 'provisions'> & {
  provisions?: readonly WrittenProvision<S, T>[]
}

/** A resolution as it is written: what its number and date tell may be left out, and so may its own text as source. */
export type WrittenResolution<S extends string = string, T extends string = string> = WithProvisions<
  Left<ResolutionRecord<S, T>, 'number' | 'year' | 'symbol' | 'labels' | 'citations'>,
  S,
  T
>

/** A statement as it is written: what its symbol tells may be left out, and so may its own text as source. */
export type WrittenStatement<S extends string = string, T extends string = string> = WithProvisions<
  Left<PresidentialStatementRecord<S, T>, 'symbol' | 'labels' | 'citations'>,
  S,
  T
>

/**
 * A dataset as it is written: what `data/index.ts` exports and what a foreign dataset in JSON has to be. What follows
 * from it is added by `complete.ts`; a whole dataset is one already.
 */
export interface WrittenDataset extends Omit<Dataset, 'resolutions' | 'presidentialStatements' | 'links'> {
  resolutions: readonly WrittenResolution[]
  presidentialStatements: readonly WrittenStatement[]
  /** What texts of the Council say of themselves; each at most once. */
  councilTexts?: readonly CouncilText[]
  links: readonly LinkStatement[]
}
