import { firstDay } from './dates.ts'
import type { NodeOf } from './nodes.ts'
import { planStatus, plansOf } from './plan-chain.ts'
import { startOf } from './plan-status.ts'
import type { Store } from './store.ts'

/** How many countries have action plans of their own on a day, by the dataset; regional plans do not count. */
export interface PlanTotals {
  /** Countries that had adopted, or begun, at least one plan by the day. */
  withPlan: number
  /** Of these, the countries with a plan in force on the day. */
  inForce: number
}

/**
 * True if the plan was adopted, or had begun, by the day. A date of reduced precision is read as early as it can mean;
 * a plan without any stated date counts on every day: no source says that it was not there.
 */
function existed({ record }: NodeOf<'ActionPlan'>, day: string): boolean {
  const dates = [record.adoptedOn, startOf(record)].flatMap((date) => (date ? [firstDay(date)] : []))
  return dates.length === 0 || dates.some((date) => date <= day)
}

/** Counts the countries with a plan, and with a plan in force, on a day (`2020-10-31`). */
export function planTotals(store: Store, day: string): PlanTotals {
  const plans = store.all('Country').map(({ id }) => plansOf(store, id).filter((plan) => existed(plan, day)))
  return {
    withPlan: plans.filter((own) => own.length > 0).length,
    inForce: plans.filter((own) => own.some((plan) => planStatus(store, plan, day) === 'CURRENT')).length,
  }
}
