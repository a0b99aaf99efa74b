import type { Assertion } from '../../dataset/citation.ts'
import type { ConceptKind, NodeKind } from '../../dataset/model.ts'
import type { PlanStatus } from '../../dataset/plan-status.ts'
import type { Predicate } from '../../dataset/predicates.ts'
import type { Role } from '../../dataset/roles.ts'
import type { EventKind } from '../../discovery/events.ts'

/** What a link says of one of its ends, with `{}` for the other: read along it, and against it. */
export interface Said {
  along: string
  against: string
}

/** The named questions to begin with, in their order on the first page. */
export const firstQuestions = [
  'CountriesWithAPlanInForce',
  'WhoPaysAFund',
  'WhatAResolutionAsks',
  'HowTwoThingsAreConnected',
  'WhichFundsDoesACountrySupport',
  'PlansWithoutASuccessor',
  'WhoAbstained',
  'PlansWithABudgetOfTheirOwn',
  'MembersWithoutAPlan',
  'WhatChangedBetweenPlans',
  'WhatFollowedAResolution',
  'WhereTheCouncilSpokeOnACountry',
] as const
export type FirstQuestion = (typeof firstQuestions)[number]

/**
 * Everything the pages say in one language beside what the data say. Texts may hold `{}` or `{name}` for what is put
 * in, and `{name|fact|facts}` for what is said of one and of several; numbers are written by the caller in the digits of
 * the language.
 */
export interface Words {
  /** Name of the language in itself. */
  language: string
  /** What the service is, in three sentences. */
  tagline: string
  intro: readonly [string, string]
  /** What stands between the parts of a sentence, and at its end. */
  marks: { comma: string; between: string; stop: string }
  skip: string
  nav: {
    connect: string
    plans: string
    compare: string
    timeline: string
    questions: string
    gaps: string
    about: string
    languages: string
  }
  /** The questions to begin with, in the words of somebody who has never asked one. */
  first: Record<FirstQuestion, string>
  kinds: Record<NodeKind, { one: string; many: string }>
  predicates: Record<Predicate, Said>
  roles: Record<Role, string>
  assertions: Record<Assertion, string>
  statuses: Record<PlanStatus, string>
  events: Record<EventKind, string>
  fields: Record<Field, string>
  /** The answer in one line, by kind. */
  lead: {
    adopted: string
    adoptedUnanimously: string
    adoptedByVote: string
    issued: string
    paragraphs: string
    recalledBy: string
    nth: string
    periodUnknown: string
    plansOf: string
    noPlanRecorded: string
    currentPlan: string
    memberOf: string
    donors: string
    amountsNotStated: string
    amountsStated: string
    worksIn: string
    participants: string
    runs: string
    themeOf: string
    facts: string
    sourceOf: string
  }
  page: {
    blocks: string
    next: string
    previous: string
    part: string
    gapsKnown: string
    sources: string
    place: string
    paragraph: string
    says: string
    themes: string
    cites: string
    role: string
    when: string
    amount: string
    note: string
    name: string
    disputed: string
    gaps: string
    close: string
    closeIntro: string
    otherNames: string
    notIn: string
    waysOut: string
    cite: string
    ask: string
    more: string
    restsOn: string
    notFound: string
    didYouMean: string
    updated: string
    record: string
    unstated: string
    none: string
    paragraphs: string
    recordedSoFar: string
  }
  search: {
    suggested: string
    label: string
    hint: string
    button: string
    named: string
    nothing: string
    all: string
  }
  questions: { title: string; intro: string; run: string; answer: string; query: string }
  map: { title: string; current: string; past: string; none: string; boundaries: string }
  gaps: { thin: string; recorded: string; oneSource: string }
  timeline: { title: string; of: string; what: string; button: string; none: string }
  compare: {
    title: string
    what: string
    hint: string
    button: string
    all: string
    more: string
    holders: string
    absent: string
    lead: string
    notSo: string
  }
  plans: {
    region: string
    over: string
    sort: string
    title: string
    lead: string
    unrecorded: string
    asOf: string
    status: string
    member: string
    theme: string
    anyOf: string
    button: string
    country: string
    plan: string
    budget: string
    monitoring: string
    civilSociety: string
    yes: string
    no: string
    notRecorded: string
  }
  connect: {
    title: string
    from: string
    to: string
    button: string
    intro: string
    none: string
    unclear: string
    which: string
    path: string
  }
}

/** The fields of records that a page shows beside names and links. */
export type Field =
  | 'adoptedOn'
  | 'issuedOn'
  | 'inForceOn'
  | 'foundedOn'
  | 'during'
  | 'generation'
  | 'status'
  | 'title'
  | 'officialName'
  | 'symbol'
  | 'meeting'
  | 'vote'
  | 'agendaItem'
  | 'draftSymbol'
  | 'subjects'
  | 'operativeParagraphs'
  | 'definition'
  | 'code'
  | 'alpha3'
  | 'm49'
  | 'unStatus'
  | 'url'
  | 'lead'
  | 'budget'
  | 'monitoring'
  | 'civilSocietyRole'
  | 'identifiers'
  | 'publisher'
  | 'publishedOn'
  | 'language'
  | 'kind'
  | 'note'

/** Which kinds have pages of their own under the heading of concepts. */
export type PageKind = ConceptKind | 'Source'
