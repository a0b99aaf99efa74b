import type { ConceptKind } from '../dataset/model.ts'
import type { Predicate } from '../dataset/predicates.ts'
import { asOf, type Direction, type Store } from '../dataset/store.ts'
import { idNamed } from './checked-arguments.ts'

/** The ids of the concepts at the far end of a concept's links. */
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
export function inAll(...sets: (ReadonlySet<string> | undefined)[]): (node: { id: string }) => boolean {
  return ({ id }) => sets.every((set) => !set || set.has(id))
}

/**
 * What a filter such as `{ theme: "participation" }` asks for, given as that: the ids of what is linked to the concept
 * of that kind, or to any of a list of them; `undefined` where it asks for nothing. Raises `NOT_FOUND` for a key that is
 * none.
 */
export function linkedTo(
  store: Store,
  kind: ConceptKind,
  asked: Record<string, string | number | readonly string[] | null | undefined>,
  predicate: Predicate,
  direction: Direction,
  day?: string | null,
): ReadonlySet<string> | undefined {
  const [[argument, wanted] = ['']] = Object.entries(asked)
  if (wanted == null) return undefined
  const ids = [wanted].flat().map((key) => idNamed(store, kind, argument, String(key)))
  return new Set(ids.flatMap((id) => [...farIds(store, id, predicate, direction, day)]))
}
