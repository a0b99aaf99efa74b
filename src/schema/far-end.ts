import type { Predicate } from '../dataset/predicates.ts'
import { asOf, type Direction, type Store } from '../dataset/store.ts'

/** The ids of the concepts at the far end of a concept's links: what a filter such as `theme: "participation"` asks. */
export function farIds(
  store: Store,
  id: string,
  predicate: Predicate,
  direction: Direction,
  day?: string | null,
): ReadonlySet<string> {
  const [neighbours = []] = store.links(predicate, direction, [id])
  return new Set(asOf(neighbours, day).map(({ node }) => node.id))
}

/** A condition that holds for the nodes in every one of the sets given. */
export function inAll(...sets: (ReadonlySet<string> | false | null | undefined)[]): (node: { id: string }) => boolean {
  return ({ id }) => sets.every((set) => !set || set.has(id))
}

/** What is in at least one of the sets: a filter that takes a list asks for any of it. */
export const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]))
