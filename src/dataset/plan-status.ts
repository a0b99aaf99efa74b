import { ends, firstDay, lastDay } from './dates.ts'
import type { ActionPlanRecord, ReducedDate } from './model.ts'

/** How an action plan stands on a day. Those that are known follow one another in this order. */
export const planStatuses = ['NOT_ADOPTED', 'PLANNED', 'CURRENT', 'ENDED', 'UNKNOWN'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** The date a plan began, from its period or else its adoption; `undefined` if neither is stated. */
export function startOf({ during, adoptedOn }: ActionPlanRecord): ReducedDate | undefined {
  return (during && ends(during).start) ?? adoptedOn
}

/**
 * The status of a plan on a day (`2020-10-31`); `later` are all the plans that come after it. A date of reduced precision
 * is read as widely as it can mean.
 *
 * Before its adoption it is `NOT_ADOPTED`; from then until its period starts `PLANNED`; where no adoption is stated, what
 * it was before its start is `UNKNOWN`. A plan with an open end runs until one that comes after it begins. One of which
 * at most the adoption is stated, or only the end, may be over or not yet begun: it is `UNKNOWN`.
 */
export function statusOf(plan: ActionPlanRecord, later: readonly ActionPlanRecord[], day: string): PlanStatus {
  const { adoptedOn, during } = plan
  if (adoptedOn && day < firstDay(adoptedOn)) return 'NOT_ADOPTED'
  const { start, end } = during ? ends(during) : {}
  if (end !== undefined && lastDay(end) < day) return 'ENDED'
  if (start && day < firstDay(start)) return adoptedOn ? 'PLANNED' : 'UNKNOWN'
  const begun = startOf(plan) !== undefined
  if (begun && end !== undefined) return 'CURRENT'
  if (later.some((one) => hasBegun(one, day))) return 'ENDED'
  return start === undefined ? 'UNKNOWN' : 'CURRENT'
}

/** Whether a plan is known to have been in force by the day: its period had started, and it had been adopted. */
function hasBegun(plan: ActionPlanRecord, day: string): boolean {
  const dates = [startOf(plan), plan.adoptedOn].flatMap((date) => (date ? [firstDay(date)] : []))
  return dates.length > 0 && dates.every((date) => date <= day)
}
