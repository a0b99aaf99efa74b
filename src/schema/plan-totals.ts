import type { PublishedTotal } from '../dataset/dataset.ts'
import { lastDay } from '../dataset/dates.ts'
import { planTotals } from '../dataset/plan-totals.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { DatasetRef } from './dataset.ts'

const PublishedTotalRef = builder.objectRef<PublishedTotal>('PublishedTotal')

PublishedTotalRef.implement({
  description: 'A count of countries with an action plan that somebody published, with our own for the same date.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    publisher: t.exposeString('publisher', { description: 'Who counted.' }),
    countries: t.exposeInt('countries', { description: 'How many countries they counted.' }),
    asOf: t.field({ type: 'ReducedDate', description: 'The date of their count.', resolve: ({ asOf }) => asOf }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know; null where there is nothing.',
    }),
    ours: t.int({
      description: 'How many countries had a plan by the end of that date according to this dataset.',
      resolve: ({ asOf }, _, { store }) => planTotals(store, lastDay(asOf)).withPlan,
    }),
  }),
})

const PlanTotalsRef = builder.objectRef<{ store: Store; day: string }>('PlanTotals')

PlanTotalsRef.implement({
  description: 'How many countries have a national action plan: our count, and what others published.',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', description: 'The day of our counts.', resolve: ({ day }) => day }),
    countriesWithPlan: t.int({
      description: 'Our count of countries that had adopted a plan of their own by that day, in force or not.',
      resolve: ({ store, day }) => planTotals(store, day).withPlan,
    }),
    countriesWithPlanInForce: t.int({
      description: 'Our count of countries with a plan in force on that day, as far as sources tell.',
      resolve: ({ store, day }) => planTotals(store, day).inForce,
    }),
    published: t.field({
      type: [PublishedTotalRef],
      description: 'What others counted, oldest first, with source and date. They count by rules of their own.',
      resolve: ({ store }) =>
        store.dataset.publishedTotals.toSorted((one, other) => (lastDay(one.asOf) < lastDay(other.asOf) ? -1 : 1)),
    }),
  }),
})

builder.objectField(DatasetRef, 'totals', (t) =>
  t.field({
    type: PlanTotalsRef,
    description: 'How many countries have a national action plan: our count beside the published ones.',
    args: { asOf: t.arg({ type: 'Date', description: 'The day of our counts; today, in UTC, unless told.' }) },
    resolve: (_, { asOf }, { store, today }) => ({ store, day: asOf ?? today }),
  }),
)
