import type { ConceptKind } from './model.ts'

/** Kinds that a predicate may join: any of `from` with any of `to`. */
interface Ends {
  from: readonly ConceptKind[]
  to: readonly ConceptKind[]
}

interface PredicateRule {
  ends: readonly Ends[]
  /** The link holds in both directions and is written once. */
  symmetric?: true
  /** Its links say in what role the first end takes part. */
  roles?: true
}

/**
 * The ontology's verbs and what each may join. Types, data rules and the fields of the schema follow from this table;
 * the names of the fields stand in `src/schema/links.ts`.
 */
export const predicates = {
  addresses: {
    ends: [{ from: ['Resolution', 'PresidentialStatement', 'Framework', 'Instrument', 'ActionPlan'], to: ['Theme'] }],
  },
  recalls: { ends: [{ from: ['Resolution', 'PresidentialStatement'], to: ['Resolution'] }] },
  establishes: { ends: [{ from: ['Resolution'], to: ['Instrument'] }] },
  requests: { ends: [{ from: ['Resolution', 'PresidentialStatement'], to: ['Instrument'] }] },
  implements: { ends: [{ from: ['Framework', 'ActionPlan'], to: ['Resolution'] }] },
  adopts: {
    ends: [
      { from: ['Organization'], to: ['Resolution', 'PresidentialStatement'] },
      { from: ['Country', 'Framework'], to: ['ActionPlan'] },
    ],
  },
  participatesIn: { ends: [{ from: ['Country'], to: ['Framework'] }], roles: true },
  servesOn: { ends: [{ from: ['Country'], to: ['Organization'] }], roles: true },
  sponsors: { ends: [{ from: ['Country'], to: ['Resolution'] }], roles: true },
  abstains: { ends: [{ from: ['Country'], to: ['Resolution'] }] },
  prioritises: { ends: [{ from: ['Country'], to: ['Theme'] }] },
  contributesTo: { ends: [{ from: ['Country', 'Framework', 'Organization'], to: ['Instrument'] }], roles: true },
  operatesIn: { ends: [{ from: ['Instrument'], to: ['Country'] }] },
  focusesOn: { ends: [{ from: ['ActionPlan'], to: ['Country'] }] },
  administers: { ends: [{ from: ['Organization'], to: ['Instrument'] }] },
  partOf: {
    ends: [
      { from: ['Framework'], to: ['Framework'] },
      { from: ['Organization'], to: ['Organization'] },
    ],
    roles: true,
  },
  succeeds: {
    ends: [
      { from: ['ActionPlan'], to: ['ActionPlan'] },
      { from: ['Framework'], to: ['Framework'] },
    ],
  },
  broader: { ends: [{ from: ['Theme'], to: ['Theme'] }] },
  related: { ends: [{ from: ['Theme'], to: ['Theme'] }], symmetric: true },
  engagesWith: { ends: [{ from: ['Country', 'ActionPlan'], to: ['Organization'] }] },
} as const satisfies Record<string, PredicateRule>

export type Predicate = keyof typeof predicates

export const predicateNames = Object.keys(predicates) as readonly Predicate[]

/** The pairs of kinds a predicate may join, as types. */
export type EndsOf<P extends Predicate> = (typeof predicates)[P]['ends'][number]
