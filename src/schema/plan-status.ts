import type { PlanStatus } from '../dataset/plan-status.ts'
import { builder } from './builder.ts'

export const PlanStatusRef = builder.enumType('PlanStatus', {
  description: 'How an action plan stands on a day.',
  values: {
    NOT_ADOPTED: { description: 'The day comes before its adoption.' },
    PLANNED: { description: 'It is adopted and has not begun.' },
    CURRENT: { description: 'It is in force, as far as its sources tell.' },
    ENDED: { description: 'Its period is over, or a later plan took its place.' },
    UNKNOWN: { description: 'Its sources do not tell: no period is stated, or no adoption and it has not begun.' },
  } satisfies Record<PlanStatus, object>,
})
