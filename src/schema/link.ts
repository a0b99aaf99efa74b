import type { Link } from '../dataset/facts.ts'
import type { Amount } from '../dataset/link.ts'
import { type Predicate, predicateNames, ruleOf } from '../dataset/predicates.ts'
import { type Role, roleNames, roles } from '../dataset/roles.ts'
import type { Direction } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { PeriodRef } from './period.ts'

/** `participatesIn` as an enum value: `PARTICIPATES_IN`. */
const enumName = (predicate: string) => predicate.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

export const PredicateRef = builder.enumType('Predicate', {
  description: 'What a link says of its two ends, read from `from` to `to`. Values may be added.',
  values: Object.fromEntries(
    predicateNames.map((value) => [enumName(value), { value, description: ruleOf(value).meaning }]),
  ) as Record<string, { value: Predicate; description: string }>,
})

export const DirectionRef = builder.enumType('LinkDirection', {
  description: 'Which way a link is read.',
  values: {
    FORWARD: { description: 'From the concept in hand to the one at the far end.' },
    INVERSE: { description: 'From the one at the far end to the concept in hand.' },
  } satisfies Record<Direction, object>,
})

export const LinkRoleRef = builder.enumType('LinkRole', {
  description: 'In what capacity the first end takes part. Values may be added.',
  values: Object.fromEntries(roleNames.map((role) => [role, { description: roles[role].meaning }])) as Record<
    Role,
    { description: string }
  >,
})

const AmountRef = builder.objectRef<Amount>('Amount')

AmountRef.implement({
  description: 'A sum of money.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'How much, in whole units of the currency.' }),
    currency: t.field({ type: 'Currency', description: 'In which currency.', resolve: ({ currency }) => currency }),
  }),
})

/** A fact that joins two concepts. */
export const LinkRef = builder.objectRef<Link>('Link')

LinkRef.implement({
  description: 'A fact that joins two concepts: `from` does something to `to`.',
  interfaces: [builder.nodeInterfaceRef(), SourcedRef],
  fields: (t) => ({
    predicate: t.expose('predicate', { type: PredicateRef, description: 'What it says.' }),
    from: t.expose('from', { type: ConceptRef, description: 'The concept it says it of.' }),
    to: t.expose('to', { type: ConceptRef, description: 'The concept at the other end.' }),
    during: t.expose('during', {
      type: PeriodRef,
      nullable: true,
      description: 'When it held; null means not stated.',
    }),
    role: t.expose('role', {
      type: LinkRoleRef,
      nullable: true,
      description: 'In what capacity; null: not stated or not applicable.',
    }),
    amount: t.expose('amount', {
      type: AmountRef,
      nullable: true,
      description: 'How much money; null: not stated or not applicable.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know; null: nothing.' }),
  }),
})
