import type { Citations } from './citation.ts'
import type { ConceptKind, Period } from './model.ts'
import type { EndsOf, Predicate } from './predicates.ts'
import type { Role } from './roles.ts'

/** ISO 4217 codes of the currencies amounts are stated in. */
export const currencies = ['EUR', 'USD', 'GBP', 'CAD', 'AUD', 'NOK', 'SEK', 'CHF', 'JPY'] as const
export type Currency = (typeof currencies)[number]

/** A sum of money, as its source states it. */
export interface Amount {
  value: number
  currency: Currency
}

/** The keys that exist, per kind. */
export type Keys = Record<ConceptKind, string>

type Id<K extends ConceptKind, Known extends Keys> = K extends ConceptKind ? `${K}:${Known[K]}` : never

type Link<P, Ends, Known extends Keys, SourceKey extends string> = Ends extends {
  from: readonly (infer From extends ConceptKind)[]
  to: readonly (infer To extends ConceptKind)[]
}
  ? {
      predicate: P
      from: Id<From, Known>
      to: Id<To, Known>
      /** When it held; missing where no source states it. */
      during?: Period
      role?: Role
      amount?: Amount
      note?: string
      /** Ids this link had before: they lead here. */
      formerIds?: readonly string[]
      citations: Citations<SourceKey>
    }
  : never

/**
 * A fact that joins two concepts. With the keys of a dataset as type arguments, a link from or to something unknown,
 * between kinds its predicate does not join, or without a known source does not compile.
 */
export type LinkRecord<Known extends Keys = Keys, SourceKey extends string = string> = {
  [P in Predicate]: Link<P, EndsOf<P>, Known, SourceKey>
}[Predicate]
