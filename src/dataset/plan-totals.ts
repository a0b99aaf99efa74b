import { planStatus, plansOf } from './plan-chain.ts'
import type { Store } from './store.ts'

/** How many countries have action plans of their own on a day, by the dataset; regional plans do not count. */
export interface PlanTotals {
  /** Countries that had adopted at least one plan by the day. */
  withPlan: number
  /** Of these, the countries with a plan in force on the day. */
  inForce: number
}

/** Counts the countries with a plan, and with a plan in force, on a day (`2020-10-31`). */
export function planTotals(store: Store, day: string): PlanTotals {
  const plans = store.all('Country').map(({ id }) => plansOf(store, id, day))
  return {
    withPlan: plans.filter((own) => own.length > 0).length,
    inForce: plans.filter((own) => own.some((plan) => planStatus(store, plan, day) === 'CURRENT')).length,
  }
}
