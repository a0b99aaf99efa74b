import { ends, firstDay, lastDay } from './dates.ts'
import type { ActionPlanRecord } from './model.ts'

/** How an action plan stands on a day. */
export const planStatuses = ['PLANNED', 'CURRENT', 'ENDED', 'UNKNOWN'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** The first day a plan can have begun, from its period or else its adoption; `undefined` if neither is stated. */
export function beginning({ during, adoptedOn }: ActionPlanRecord): string | undefined {
  const start = (during && ends(during).start) ?? adoptedOn
  return start && firstDay(start)
}

/**
 * The status of a plan on a day (`2020-10-31`). A plan whose end is not stated runs until one of its successors
 * begins; one without any dates is `UNKNOWN`. A date of reduced precision is read as widely as it can mean.
 */
export function statusOf(plan: ActionPlanRecord, successors: readonly ActionPlanRecord[], day: string): PlanStatus {
  const begun = beginning(plan)
  if (begun !== undefined && begun > day) return 'PLANNED'
  const end = plan.during && ends(plan.during).end
  if (end !== undefined && lastDay(end) < day) return 'ENDED'
  if (end !== undefined && begun !== undefined) return 'CURRENT'
  const superseded = successors.some((successor) => {
    const begins = beginning(successor)
    return begins !== undefined && begins <= day
  })
  if (superseded) return 'ENDED'
  return plan.during && ends(plan.during).start ? 'CURRENT' : 'UNKNOWN'
}
