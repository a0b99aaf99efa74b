/**
 * What a fact is: the shapes of the records in `data/` and of a foreign dataset in JSON.
 * Nothing here knows GraphQL or HTTP. The rules a shape cannot express stand in `rules/`.
 */

import type { Citations } from './citation.ts'
import type { Identifier } from './identifier.ts'
import type { ProvisionRecord } from './provision.ts'

/** The languages labels are kept in: the six official ones of the United Nations, with Dutch and German. */
export const languages = ['en', 'fr', 'nl', 'de', 'es', 'ru', 'ar', 'zh'] as const
export type Language = (typeof languages)[number]

/** The eight kinds of concept: the nodes that links join. */
export const conceptKinds = [
  'Resolution',
  'PresidentialStatement',
  'Theme',
  'Country',
  'Framework',
  'Instrument',
  'ActionPlan',
  'Organization',
] as const
export type ConceptKind = (typeof conceptKinds)[number]

/** Every kind of record: the concepts, and the sources that state the facts about them. */
export const nodeKinds = [...conceptKinds, 'Source'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** A calendar date of ISO 8601, precise to the year, the month or the day. */
export type ReducedDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`

/** An ISO 8601 interval whose ends may be reduced in precision, or open (`..`). */
export type Period = `${ReducedDate}/${ReducedDate | '..'}` | `../${ReducedDate}`

/** A further claim about a field for which sources differ. The value kept stands in the field itself. */
export interface Dispute<SourceKey extends string = string> {
  /** The field of the record the claim is about, e.g. `adoptedOn`. */
  field: string
  /** What the other source says, in the form of that field where it has one. */
  value: string
  note?: string
  citations: Citations<SourceKey>
}

/**
 * `OFFICIAL`: printed by a named source. `TRANSLATION`: worded by this project, not checked by a native speaker. `RULE`:
 * formed of a word and the symbol, as the texts of the Council are called in the language.
 */
export const textOrigins = ['OFFICIAL', 'TRANSLATION', 'RULE'] as const
export type TextOrigin = (typeof textOrigins)[number]

/** A label: a plain string is one that the record's own sources print. */
export type Label<SourceKey extends string = string> =
  | string
  | { value: string; origin: TextOrigin; source?: SourceKey }

/** What every concept has. */
export interface ConceptRecord<SourceKey extends string = string> {
  /** For ever, and public. */
  key: string
  /** Keys this record had before: they lead here. */
  formerKeys?: readonly string[]
  labels: { en: Label<SourceKey> } & { [L in Exclude<Language, 'en'>]?: Label<SourceKey> }
  alternativeLabels?: { [L in Language]?: readonly string[] }
  /** Words people look for it by that are no names of it (`skos:hiddenLabel`): `rape` for sexual violence in conflict. */
  hiddenLabels?: { [L in Language]?: readonly string[] }
  /** One to three plain sentences of ours, in English. */
  summary?: string
  identifiers?: readonly Identifier[]
  citations: Citations<SourceKey>
  disputes?: readonly Dispute<SourceKey>[]
}

/**
 * How a text of the Council belongs to the agenda. `CORE`: adopted on women, peace and security itself. `RELATED`: on a
 * subject next to it. `SITUATION`: on a country or mission, and cites a text on women, peace and security.
 */
export const scopes = ['CORE', 'RELATED', 'SITUATION'] as const
export type Scope = (typeof scopes)[number]

/** The votes of the members of the Council. */
export interface Vote {
  inFavour: number
  against: number
  abstaining: number
}

export interface ResolutionRecord<S extends string = string, T extends string = string> extends ConceptRecord<S> {
  number: number
  year: number
  /** `S/RES/1325 (2000)`. */
  symbol: string
  title?: string
  adoptedOn: ReducedDate
  /** Symbol of the meeting record; missing where the Council voted in writing. */
  meeting?: string
  vote?: Vote
  agendaItem?: string
  draftSymbol?: string
  /** The UNBIS subject headings the UN library gave the draft. */
  subjects?: readonly string[]
  /** How many operative paragraphs the text has, where the text was seen. */
  operativeParagraphs?: number
  provisions?: readonly ProvisionRecord<S, T>[]
  /** The paragraphs that speak of women, gender or sexual violence, by number. */
  paragraphsOnWomen?: readonly string[]
  scope: Scope
}

export interface PresidentialStatementRecord<S extends string = string, T extends string = string>
  extends ConceptRecord<S> {
  symbol: string
  issuedOn: ReducedDate
  meeting?: string
  agendaItem?: string
  provisions?: readonly ProvisionRecord<S, T>[]
  paragraphsOnWomen?: readonly string[]
  scope: Scope
}

export interface ThemeRecord<S extends string = string> extends ConceptRecord<S> {
  definition: string
}

/** How a country stands to the United Nations; `OTHER`: neither a member nor an observer state. */
export const unStatuses = ['MEMBER', 'OBSERVER', 'OTHER'] as const
export type UnStatus = (typeof unStatuses)[number]

export interface CountryRecord<S extends string = string> extends ConceptRecord<S> {
  /** ISO 3166-1 alpha-2, also the key. */
  code: string
  alpha3: string
  /** Three digits, UN M49. */
  m49?: string
  officialName?: string
  unStatus: UnStatus
}

export const frameworkKinds = [
  'INTERGOVERNMENTAL_ORGANIZATION',
  'AGENDA',
  'TREATY',
  'GENERAL_RECOMMENDATION',
  'DECLARATION',
  'GOAL',
  'TARGET',
  'INDICATOR',
  'STRATEGY',
  'POLICY',
  'ACTION_PLAN',
  'COUNCIL_CONCLUSIONS',
  'DECISION',
  'DIRECTIVE',
  'INDICATOR_SET',
  'RESULTS_FRAMEWORK',
  'OFFICE',
  'PARTNERSHIP',
  'INITIATIVE',
  'PROGRAMME',
  'GROUP_OF_STATES',
] as const
export type FrameworkKind = (typeof frameworkKinds)[number]

export interface FrameworkRecord<S extends string = string> extends ConceptRecord<S> {
  frameworkKind: FrameworkKind
  symbol?: string
  adoptedOn?: ReducedDate
  inForceOn?: ReducedDate
  during?: Period
  url?: string
}

export const instrumentKinds = [
  'FUND',
  'MANDATE',
  'MECHANISM',
  'NETWORK',
  'COMPACT',
  'INITIATIVE',
  'PLAN',
  'POLICY',
  'STANDARD',
  'BODY',
] as const
export type InstrumentKind = (typeof instrumentKinds)[number]

export interface InstrumentRecord<S extends string = string> extends ConceptRecord<S> {
  instrumentKind: InstrumentKind
  foundedOn?: ReducedDate
  during?: Period
  url?: string
}

/** Whether a plan has something (a budget, monitoring, a role for civil society), and who says so. */
export interface PlanFeature<S extends string = string> {
  present: boolean
  note?: string
  citations: Citations<S>
}

/** The bodies that lead a plan, jointly where there are several, as a source names them. */
export interface PlanLead<S extends string = string> {
  agencies: readonly string[]
  /** In what they lead, where the source tells: the drafting, the carrying out. */
  note?: string
  citations: Citations<S>
}

export interface ActionPlanRecord<S extends string = string> extends ConceptRecord<S> {
  /** First, second, third plan of the same country or organization. */
  generation?: number
  title?: string
  adoptedOn?: ReducedDate
  during?: Period
  url?: string
  lead?: PlanLead<S>
  budget?: PlanFeature<S>
  monitoring?: PlanFeature<S>
  civilSocietyRole?: PlanFeature<S>
}

export const organizationKinds = [
  'UN_ORGAN',
  'UN_ENTITY',
  'UN_NETWORK',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_BODY',
  'CIVIL_SOCIETY',
  'COURT',
  'OTHER',
] as const
export type OrganizationKind = (typeof organizationKinds)[number]

export interface OrganizationRecord<S extends string = string> extends ConceptRecord<S> {
  organizationKind: OrganizationKind
  url?: string
}

export const sourceKinds = [
  'OFFICIAL_DOCUMENT',
  'OFFICIAL_PAGE',
  'UN_PAGE',
  'TRACKER',
  'CIVIL_SOCIETY',
  'PRESS',
  'ACADEMIC',
  'DATASET',
  'REFERENCE_WORK',
  'DOCUMENT_MIRROR',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** How near a source stands to what it states, the nearest first. */
export const sourceQualities = [
  'OFFICIAL',
  'UNITED_NATIONS',
  'RESEARCH',
  'TRACKER',
  'CIVIL_SOCIETY',
  'PRESS',
  'COPY',
] as const
export type SourceQuality = (typeof sourceQualities)[number]

/** A published page or document that states facts. */
export interface SourceRecord {
  key: string
  title: string
  publisher: string
  url: string
  sourceKind: SourceKind
  /** How near it stands to what it states, where the rule of `source-quality.ts` is wrong about it. */
  quality?: SourceQuality
  publishedOn?: ReducedDate
  /** The day on which we read it: pages change. */
  readOn?: ReducedDate
  /** Whether it has no parts to be named, where the rule of `places.ts` would say otherwise. */
  undivided?: boolean
  /** BCP 47 tag of the language the source is written in. */
  language?: string
  note?: string
}
