import type { Citations } from './citation.ts'
import type { ConceptKind, Period } from './model.ts'
import type { EndsOf, Predicate } from './predicates.ts'
import type { Role } from './roles.ts'

/** A sum of money, as its source states it. */
export interface Amount {
  value: number
  /** An alphabetic code of ISO 4217. */
  currency: string
}

/** The keys that exist, per kind. */
export type Keys = Record<ConceptKind, string>

type Id<K extends ConceptKind, Known extends Keys> = K extends ConceptKind ? `${K}:${Known[K]}` : never

/** What a link says beside its two ends. */
interface Particulars<P, SourceKey extends string> {
  predicate: P
  /** When it held; missing where no source states it. */
  during?: Period
  role?: Role
  amount?: Amount
  note?: string
  /** Ids this link had before: they lead here. */
  formerIds?: readonly string[]
  citations: Citations<SourceKey>
}

type Link<P, Ends, Known extends Keys, SourceKey extends string> = Ends extends {
  from: readonly (infer From extends ConceptKind)[]
  to: readonly (infer To extends ConceptKind)[]
}
  ? Particulars<P, SourceKey> & { from: Id<From, Known>; to: Id<To, Known> }
  : never

type Statement<P, Ends, Known extends Keys, SourceKey extends string> = Ends extends {
  from: readonly (infer From extends ConceptKind)[]
  to: readonly (infer To extends ConceptKind)[]
}
  ? Particulars<P, SourceKey> &
      (
        | { from: Id<From, Known>; to: OneOrMore<Id<To, Known>> }
        | { from: readonly Id<From, Known>[]; to: Id<To, Known> }
      )
  : never

type OneOrMore<T> = T | readonly T[]

/**
 * A fact that joins two concepts. With the keys of a dataset as type arguments, a link from or to something unknown,
 * between kinds its predicate does not join, or without a known source does not compile.
 */
export type LinkRecord<Known extends Keys = Keys, SourceKey extends string = string> = {
  [P in Predicate]: Link<P, EndsOf<P>, Known, SourceKey>
}[Predicate]

/**
 * A link as it is written: where all else is shared, one side may list several ends, each of which is joined with the
 * other side.
 */
export type LinkStatement<Known extends Keys = Keys, SourceKey extends string = string> = {
  [P in Predicate]: Statement<P, EndsOf<P>, Known, SourceKey>
}[Predicate]

/**
 * The links a statement makes, each with the path of its end in the statement: `to[2]`, or nothing where both sides
 * name one concept.
 */
export function unfold({ from, to, ...rest }: LinkStatement): { link: LinkRecord; end: string }[] {
  const one = (end: string, ends: object) => ({ link: { ...rest, ...ends } as LinkRecord, end })
  if (typeof from !== 'string') return from.map((id, i) => one(`from[${i}]`, { from: id, to }))
  if (typeof to !== 'string') return to.map((id, i) => one(`to[${i}]`, { from, to: id }))
  return [one('', { from, to })]
}
