import { ends, firstDay, lastDay } from './dates.ts'
import type { ActionPlanRecord, ReducedDate } from './model.ts'

/** How an action plan stands on a day. */
export type PlanStatus = 'PLANNED' | 'CURRENT' | 'ENDED' | 'UNKNOWN'

/** The date a plan began, from its period or else its adoption; `undefined` if neither is stated. */
export function startOf({ during, adoptedOn }: ActionPlanRecord): ReducedDate | undefined {
  return (during && ends(during).start) ?? adoptedOn
}

/**
 * The status of a plan on a day (`2020-10-31`). A plan with an open end runs until one of its successors begins.
 * One of which at most the adoption is stated, or only the end, may be over or not yet begun: it is `UNKNOWN`.
 * A date of reduced precision is read as widely as it can mean.
 */
export function statusOf(plan: ActionPlanRecord, successors: readonly ActionPlanRecord[], day: string): PlanStatus {
  const begunBy = (one: ActionPlanRecord): boolean | undefined => {
    const start = startOf(one)
    return start && firstDay(start) <= day
  }
  const begun = begunBy(plan)
  if (begun === false) return 'PLANNED'
  const { start, end } = plan.during ? ends(plan.during) : {}
  if (end !== undefined && lastDay(end) < day) return 'ENDED'
  if (end !== undefined && begun) return 'CURRENT'
  if (successors.some(begunBy)) return 'ENDED'
  return start === undefined ? 'UNKNOWN' : 'CURRENT'
}
