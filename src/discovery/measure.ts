import type { Predicate } from '../dataset/predicates.ts'
import type { Link } from '../dataset/store.ts'

/*
 * The measure of closeness, with all its parameters; `docs/discovery.md` argues for them.
 *
 * strength of a link   = weight of its predicate / (fan at the one end x fan at the other) ^ hubPenalty
 * strength of a chain  = strength of its first link x strength of its second
 * closeness of A and B = direct links + chains of two links x secondStep, all added up
 *
 * The fan of a link at an end is the number of concepts which that predicate joins to that end in that direction:
 * a plan that focuses on two countries says more about each than one that focuses on twenty.
 */

/** How much a link of each predicate says about its two ends, before rarity: from 0 to 1. */
export const weights: Record<Predicate, number> = {
  // Chosen with care, by one actor, about one thing.
  adopts: 1,
  establishes: 1,
  administers: 1,
  focusesOn: 1,
  prioritises: 1,
  succeeds: 1,
  // Structure of the vocabulary.
  broader: 1,
  related: 1,
  partOf: 0.8,
  // What a text or fund is for.
  implements: 0.8,
  addresses: 0.8,
  requests: 0.8,
  contributesTo: 0.8,
  operatesIn: 0.8,
  engagesWith: 0.8,
  // Done by many at a time, often as a matter of form.
  recalls: 0.5,
  participatesIn: 0.5,
  abstains: 0.5,
  servesOn: 0.3,
  sponsors: 0.2,
}

/** What the adoption of a text by an organization counts: the Council adopts every resolution, so that says little. */
const adoptionOfText = 0.2

/** 0: hubs count in full; 0.5: a link shared by a hundred is worth a hundredth of one that is shared by none. */
export const hubPenalty = 0.5

/** What a chain of two links counts beside a direct link. */
export const secondStep = 0.5

/** The strength of a link: from 0 to 1, the same from either end. */
export function strength({ predicate, from }: Link, fanAtOneEnd: number, fanAtTheOther: number): number {
  const weight = predicate === 'adopts' && from.kind === 'Organization' ? adoptionOfText : weights[predicate]
  return weight / (fanAtOneEnd * fanAtTheOther) ** hubPenalty
}

/**
 * A strength as a cost that can be added up: whole numbers, so that a chain costs the same read from either end.
 */
export const costOf = (strengthOfLink: number): number => Math.round(-Math.log(strengthOfLink) * 1e6)
