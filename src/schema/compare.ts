import type { Concept } from '../dataset/nodes.ts'
import type { Absence, AbsenceReason } from '../discovery/absence.ts'
import { type Compared, type ComparedPredicate, compare } from '../discovery/compare.ts'
import { builder } from './builder.ts'
import { conceptNamed } from './checked-arguments.ts'
import { CitationRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { userError } from './errors.ts'
import { DirectionRef, LinkRef, PredicateRef } from './link.ts'
import { asOfDescription } from './link-field.ts'
import { maxCompared } from './work.ts'

/** How many concepts can be compared. */
const [least, most] = [2, maxCompared]

const AbsenceRef = builder.enumType('Absence', {
  description: 'Why one of the compared lacks what others have. Values may be added.',
  values: {
    NOT_RECORDED: { description: 'It is not recorded, so it is not known.' },
    NOT_THEN: { description: 'A source says so of another time than the day asked for.' },
    STATED_NOT_SO: { description: 'A source says that it is not so.' },
  } satisfies Record<AbsenceReason, object>,
})

const LackingRef = builder.objectRef<Absence>('Lacking')

LackingRef.implement({
  description: 'One of the compared that is not linked with a concept, and why.',
  fields: (t) => ({
    concept: t.expose('concept', { type: ConceptRef, description: 'The one that lacks it.' }),
    reason: t.expose('reason', { type: AbsenceRef, description: 'Why.' }),
    citations: t.field({
      type: [CitationRef],
      description: 'What says so; empty where it is not recorded.',
      resolve: ({ citations }) => [...citations],
    }),
  }),
})

const ComparedConceptRef = builder.objectRef<Compared>('ComparedConcept')

ComparedConceptRef.implement({
  description: 'A concept that one or more of those compared are linked with.',
  fields: (t) => ({
    node: t.field({ type: ConceptRef, description: 'The concept at the far end.', resolve: ({ node }) => node }),
    holders: t.field({
      type: [ConceptRef],
      description: 'Those of the compared that are linked with it.',
      resolve: ({ holders }) => [...holders],
    }),
    lacking: t.field({
      type: [LackingRef],
      description: 'Those of the compared that are not linked with it, and why: mostly because it is not recorded.',
      resolve: (compared) => compared.lacking(),
    }),
    links: t.field({
      type: [LinkRef],
      description: 'The links that say so, with their citations.',
      resolve: ({ links }) => [...links],
    }),
  }),
})

const ComparedPredicateRef = builder.objectRef<ComparedPredicate>('ComparedPredicate')

ComparedPredicateRef.implement({
  description: 'What one predicate says of the concepts compared.',
  fields: (t) => ({
    predicate: t.field({ type: PredicateRef, description: 'The predicate.', resolve: ({ predicate }) => predicate }),
    direction: t.field({
      type: DirectionRef,
      description: 'Which way it is read from the concepts compared.',
      resolve: ({ direction }) => direction,
    }),
    all: t.field({
      type: [ComparedConceptRef],
      description: 'What all of them share.',
      resolve: ({ all }) => [...all],
    }),
    some: t.field({
      type: [ComparedConceptRef],
      description: 'What two or more have, but not all.',
      resolve: ({ some }) => [...some],
    }),
    one: t.field({ type: [ComparedConceptRef], description: 'What one alone has.', resolve: ({ one }) => [...one] }),
  }),
})

const ComparisonRef = builder.objectRef<{ concepts: readonly Concept[]; predicates: readonly ComparedPredicate[] }>(
  'Comparison',
)

ComparisonRef.implement({
  description: 'What concepts have in common, and what sets them apart.',
  fields: (t) => ({
    concepts: t.field({
      type: [ConceptRef],
      description: 'The concepts compared, in the order asked for.',
      resolve: ({ concepts }) => [...concepts],
    }),
    predicates: t.field({
      type: [ComparedPredicateRef],
      description: 'Predicate by predicate; those that say nothing of any of them are left out.',
      resolve: ({ predicates }) => [...predicates],
    }),
  }),
})

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonRef,
    nullable: true,
    description: `Compares ${least} to ${most} concepts of one kind: two action plans, three resolutions.`,
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'Global ids, or what `lookup` understands: `ActionPlan:be-nap-3`, `UNSCR 1325`.',
      }),
      asOf: t.arg({ type: 'Date', description: asOfDescription }),
    },
    resolve: (_, { ids, asOf }, { store }) => {
      if (ids.length < least || ids.length > most) {
        throw userError('BAD_USER_INPUT', `"ids" takes ${least} to ${most} ids; ${ids.length} came.`)
      }
      const concepts = ids.map((id) => conceptNamed(store, 'ids', id))
      if (new Set(concepts).size < concepts.length) {
        throw userError('BAD_USER_INPUT', '"ids" must name different concepts; one came twice.')
      }
      const kinds = new Set(concepts.map(({ kind }) => kind))
      if (kinds.size > 1) {
        throw userError('BAD_USER_INPUT', `"ids" must be of one kind; came ${[...kinds].join(' and ')}.`)
      }
      return { concepts, predicates: compare(store, concepts, asOf ?? undefined) }
    },
  }),
)
