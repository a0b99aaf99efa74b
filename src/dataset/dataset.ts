import type { Citations } from './citation.ts'
import type { LinkRecord } from './link.ts'
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

/** A whole dataset: what `data/index.ts` exports and what a foreign dataset in JSON has to be. */
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
