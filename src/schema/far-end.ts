import type { ConceptKind, NodeKind } from '../dataset/model.ts'
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
  const neighbours = store.linksOf(predicate, direction, id)
  return new Set(asOf(neighbours, day).map(({ node }) => node.id))
}

/** A condition that holds for the nodes in every one of the sets given. */
export function inAll(...sets: (ReadonlySet<string> | undefined)[]): (node: { id: string }) => boolean {
  return ({ id }) => sets.every((set) => !set || set.has(id))
}

/** What a filter asks under one name: `{ themes: ["participation"] }`. */
type Asked = Record<string, readonly (string | number)[] | null | undefined>

/** The ids of what a list of keys names; `undefined` where none is given. Raises `NOT_FOUND` for a key that is none. */
function namedIn(store: Store, kind: NodeKind, asked: Asked): string[] | undefined {
  const [[argument, wanted] = ['']] = Object.entries(asked)
  return wanted?.map((key) => idNamed(store, kind, argument, String(key)))
}

/** The nodes that a filter such as `{ codes: ["BE", "NL"] }` names. */
export function among(store: Store, kind: NodeKind, asked: Asked): ReadonlySet<string> | undefined {
  const ids = namedIn(store, kind, asked)
  return ids && new Set(ids)
}

/** The ids of what is linked to every concept that a filter such as `{ themes: ["participation"] }` names. */
export function linkedTo(
  store: Store,
  kind: ConceptKind,
  asked: Asked,
  predicate: Predicate,
  direction: Direction,
  day?: string | null,
): ReadonlySet<string> | undefined {
  const ids = namedIn(store, kind, asked)
  if (!ids || ids.length === 0) return undefined
  const [first, ...others] = ids.map((id) => farIds(store, id, predicate, direction, day)) as [ReadonlySet<string>]
  return new Set([...first].filter((id) => (others as ReadonlySet<string>[]).every((set) => set.has(id))))
}

/** The ids of what is linked to at least one of the concepts that a filter names. */
export function linkedToAny(
  store: Store,
  kind: ConceptKind,
  asked: Asked,
  predicate: Predicate,
  direction: Direction,
  day?: string | null,
): ReadonlySet<string> | undefined {
  const ids = namedIn(store, kind, asked)
  return ids && new Set(ids.flatMap((id) => [...farIds(store, id, predicate, direction, day)]))
}

/** Whether a value is one of those a filter takes; it takes any where it gives none. */
export const isOneOf = <T>(wanted: readonly T[] | null | undefined, value: T | undefined): boolean =>
  wanted == null || (value !== undefined && wanted.includes(value))
