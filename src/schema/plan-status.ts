import type { PlanStatus } from '../dataset/plan-status.ts'
import { builder } from './builder.ts'

export const PlanStatusRef = builder.enumType('PlanStatus', {
  description: 'How an action plan stands on a day.',
  values: {
    PLANNED: { description: 'It has not begun.' },
    CURRENT: { description: 'It is in force, as far as its sources tell.' },
    ENDED: { description: 'Its period is over, or a later plan took its place.' },
    UNKNOWN: { description: 'No source states its period.' },
  } satisfies Record<PlanStatus, object>,
})
