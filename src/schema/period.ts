import { ends } from '../dataset/dates.ts'
import type { Period } from '../dataset/model.ts'
import { builder } from './builder.ts'

/** A span of time, from and to as precise as the sources are. */
export const PeriodRef = builder.objectRef<Period>('Period')

PeriodRef.implement({
  description: 'A span of time. Both ends are included and as precise as the sources are.',
  fields: (t) => ({
    start: t.field({
      type: 'ReducedDate',
      nullable: true,
      description: 'The beginning; null means not stated.',
      resolve: (period) => ends(period).start ?? null,
    }),
    end: t.field({
      type: 'ReducedDate',
      nullable: true,
      description: 'The end; null means not stated, or not ended.',
      resolve: (period) => ends(period).end ?? null,
    }),
  }),
})
