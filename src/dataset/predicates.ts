import type { ConceptKind } from './model.ts'
import type { Phrase } from './phrase.ts'

/** Kinds that a predicate may join: any of `from` with any of `to`. */
interface Ends {
  from: readonly ConceptKind[]
  to: readonly ConceptKind[]
  /** Where links between these tell more or less than others of the predicate. */
  weight?: number
}

/** What may tell links of one predicate between the same two concepts apart. */
export type Distinction = 'role' | 'start' | 'amount'

interface PredicateRule {
  ends: readonly Ends[]
  /** What it says of its two ends, read from `from` to `to`. */
  meaning: string
  phrase: Phrase
  /** Its links say in what role the first end takes part. */
  roles?: true
  /** The link holds in both directions and is written once. */
  symmetric?: true
  /**
   * What tells apart the links that join the same two concepts, in this order: it stands in their ids. A predicate
   * without it joins the same two only once.
   */
  apart?: readonly Distinction[]
  /**
   * At which end its links are gathered, document by document: what recalls what is known text by text, who gives to a
   * fund is known fund by fund. At `from` unless told.
   */
  gatheredAt?: 'to'
  /** How much a link says about its two ends, before rarity: from 0 to 1. `docs/discovery.md` argues for the numbers. */
  weight: number
}

/**
 * The ontology's verbs, each with all that is to be known of it. Types, data rules, ids, sentences, closeness and the
 * fields of the schema follow from this table; the names of the fields stand in `src/schema/links.ts`.
 */
export const predicates = {
  addresses: {
    ends: [{ from: ['Resolution', 'PresidentialStatement', 'Framework', 'Instrument', 'ActionPlan'], to: ['Theme'] }],
    meaning: 'It deals with the theme.',
    phrase: { along: 'addresses {}', against: 'is addressed by {}' },
    weight: 0.8,
  },
  recalls: {
    ends: [{ from: ['Resolution', 'PresidentialStatement'], to: ['Resolution', 'PresidentialStatement'] }],
    meaning: 'It recalls or reaffirms the earlier text.',
    phrase: { along: 'recalls {}', against: 'is recalled by {}' },
    weight: 0.5,
  },
  concerns: {
    ends: [{ from: ['Resolution', 'PresidentialStatement'], to: ['Country'] }],
    meaning: 'It is about the country.',
    phrase: { along: 'is about {}', against: 'is the subject of {}' },
    // A mandate is renewed year after year: a dozen texts say the same of one country.
    weight: 0.2,
  },
  establishes: {
    ends: [{ from: ['Resolution'], to: ['Instrument'] }],
    meaning: 'It lays the legal basis of the instrument.',
    phrase: { along: 'is the legal basis of {}', against: 'rests on {}' },
    gatheredAt: 'to',
    weight: 1,
  },
  requests: {
    ends: [{ from: ['Resolution', 'PresidentialStatement'], to: ['Instrument'] }],
    meaning: 'It calls for, or gives a task to, the instrument.',
    phrase: { along: 'calls for, or gives a task to, {}', against: 'is called for, or given a task, by {}' },
    weight: 0.8,
  },
  implements: {
    ends: [{ from: ['Framework', 'ActionPlan'], to: ['Resolution'] }],
    meaning: 'It puts the resolution into practice.',
    phrase: { along: 'puts {} into practice', against: 'is put into practice by {}' },
    weight: 0.8,
  },
  adopts: {
    ends: [
      // The Council adopts every resolution, so that says little.
      { from: ['Organization'], to: ['Resolution', 'PresidentialStatement'], weight: 0.2 },
      { from: ['Country', 'Framework'], to: ['ActionPlan'] },
    ],
    meaning: 'It adopted the text or plan.',
    phrase: { along: 'adopted {}', against: 'was adopted by {}' },
    gatheredAt: 'to',
    weight: 1,
  },
  participatesIn: {
    ends: [{ from: ['Country'], to: ['Framework'] }],
    meaning: 'It takes part: as a member, party, signatory, advocate.',
    phrase: {
      along: 'takes part in {}',
      against: 'has {} taking part',
      alongPast: 'took part in {}',
      againstPast: 'had {} taking part',
    },
    roles: true,
    apart: ['role', 'start'],
    gatheredAt: 'to',
    weight: 0.5,
  },
  servesOn: {
    ends: [{ from: ['Country'], to: ['Organization'] }],
    meaning: 'It serves, or served, on the body.',
    phrase: {
      along: 'serves on {}',
      against: 'has {} serving on it',
      alongPast: 'has served on {}',
      againstPast: 'has had {} serving on it',
    },
    roles: true,
    apart: ['start'],
    gatheredAt: 'to',
    weight: 0.3,
  },
  sponsors: {
    ends: [{ from: ['Country'], to: ['Resolution'] }],
    meaning: 'It sponsored, negotiated or held the pen of the resolution.',
    phrase: { along: 'sponsored {}', against: 'was sponsored by {}' },
    roles: true,
    apart: ['role'],
    gatheredAt: 'to',
    weight: 0.2,
  },
  abstains: {
    ends: [{ from: ['Country'], to: ['Resolution'] }],
    meaning: 'It abstained in the vote.',
    phrase: {
      along: 'abstained in the vote on {}',
      against: 'was adopted without the vote of {}, which abstained',
    },
    gatheredAt: 'to',
    weight: 0.5,
  },
  prioritises: {
    ends: [{ from: ['Country'], to: ['Theme'] }],
    meaning: 'It gives the theme priority.',
    phrase: {
      along: 'gives priority to {}',
      against: 'is a priority of {}',
      alongPast: 'gave priority to {}',
      againstPast: 'was a priority of {}',
    },
    weight: 1,
  },
  contributesTo: {
    ends: [{ from: ['Country', 'Framework', 'Organization'], to: ['Instrument'] }],
    meaning: 'It supports the instrument, with money or otherwise.',
    phrase: {
      along: 'supports {}',
      against: 'is supported by {}',
      alongPast: 'supported {}',
      againstPast: 'was supported by {}',
    },
    roles: true,
    apart: ['role', 'start', 'amount'],
    gatheredAt: 'to',
    weight: 0.8,
  },
  operatesIn: {
    ends: [{ from: ['Instrument'], to: ['Country'] }],
    meaning: 'It works in the country.',
    phrase: {
      along: 'works in {}',
      against: 'is a country in which {} works',
      alongPast: 'worked in {}',
      againstPast: 'is a country in which {} worked',
    },
    apart: ['start'],
    weight: 0.8,
  },
  focusesOn: {
    ends: [{ from: ['ActionPlan'], to: ['Country'] }],
    meaning: 'It puts its geographical emphasis there.',
    phrase: {
      along: 'focuses on {}',
      against: 'is a focus of {}',
      alongPast: 'focused on {}',
      againstPast: 'was a focus of {}',
    },
    weight: 1,
  },
  administers: {
    ends: [{ from: ['Organization'], to: ['Instrument'] }],
    meaning: 'It runs the instrument.',
    phrase: { along: 'runs {}', against: 'is run by {}', alongPast: 'ran {}', againstPast: 'was run by {}' },
    gatheredAt: 'to',
    weight: 1,
  },
  partOf: {
    ends: [
      { from: ['Framework'], to: ['Framework'] },
      { from: ['Organization'], to: ['Organization'] },
    ],
    meaning: 'It belongs to the larger whole.',
    phrase: {
      along: 'is part of {}',
      against: 'includes {}',
      alongPast: 'was part of {}',
      againstPast: 'included {}',
    },
    roles: true,
    apart: ['role'],
    weight: 0.8,
  },
  succeeds: {
    ends: [
      { from: ['ActionPlan'], to: ['ActionPlan'] },
      { from: ['Framework'], to: ['Framework'] },
    ],
    meaning: 'It follows the earlier one.',
    phrase: { along: 'follows {}', against: 'is followed by {}' },
    weight: 1,
  },
  broader: {
    ends: [{ from: ['Theme'], to: ['Theme'] }],
    meaning: 'The other theme is the wider one.',
    phrase: { along: 'belongs to the wider theme {}', against: 'takes in the narrower theme {}' },
    weight: 1,
  },
  related: {
    ends: [{ from: ['Theme'], to: ['Theme'] }],
    meaning: 'The themes are close to one another.',
    phrase: { along: 'is close to {}', against: 'is close to {}' },
    symmetric: true,
    weight: 1,
  },
  engagesWith: {
    ends: [{ from: ['Country', 'ActionPlan'], to: ['Organization'] }],
    meaning: 'It keeps a dialogue with the organization.',
    phrase: {
      along: 'keeps a dialogue with {}',
      against: 'is in dialogue with {}',
      alongPast: 'kept a dialogue with {}',
      againstPast: 'was in dialogue with {}',
    },
    weight: 0.8,
  },
} as const satisfies Record<string, PredicateRule>

export type Predicate = keyof typeof predicates

export const predicateNames = Object.keys(predicates) as readonly Predicate[]

/** The pairs of kinds a predicate may join, as types. */
export type EndsOf<P extends Predicate> = (typeof predicates)[P]['ends'][number]

/** The row of a predicate, with all that a row may have. */
export const ruleOf = (predicate: Predicate): PredicateRule => predicates[predicate]

/** True for a predicate that says the same read either way. */
export const isSymmetric = (predicate: Predicate): boolean => ruleOf(predicate).symmetric === true
