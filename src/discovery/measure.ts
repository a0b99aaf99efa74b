import type { Link } from '../dataset/facts.ts'
import { ruleOf } from '../dataset/predicates.ts'

/*
 * The measure of closeness, with its parameters; `docs/discovery.md` argues for them. The weights stand in the table of
 * predicates.
 *
 * strength of a link   = weight of its predicate / (fan at the one end x fan at the other) ^ hubPenalty
 * strength of a chain  = strength of its first link x strength of its second
 * closeness of A and B = direct links + chains of two links x secondStep, all added up
 *
 * The fan of a link at an end is the number of concepts which that predicate joins to that end in that direction:
 * a plan that focuses on two countries says more about each than one that focuses on twenty.
 */

/** 0: hubs count in full; 0.5: a link shared by a hundred is worth a hundredth of one that is shared by none. */
export const hubPenalty = 0.5

/** What a chain of two links counts beside a direct link. */
export const secondStep = 0.5

/** The strength of a link: from 0 to 1, the same from either end. */
export function strength({ predicate, from }: Link, fanAtOneEnd: number, fanAtTheOther: number): number {
  const { ends, weight } = ruleOf(predicate)
  const own = ends.length > 1 ? ends.find((pair) => pair.from.includes(from.kind))?.weight : undefined
  return (own ?? weight) / (fanAtOneEnd * fanAtTheOther) ** hubPenalty
}

/**
 * A strength as a cost that can be added up: whole numbers, so that a chain costs the same read from either end.
 */
export const costOf = (strengthOfLink: number): number => Math.round(-Math.log(strengthOfLink) * 1e6)
