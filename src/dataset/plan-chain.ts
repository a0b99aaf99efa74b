import type { NodeOf } from './nodes.ts'
import { type PlanStatus, statusOf } from './plan-status.ts'
import { asOf, type Store } from './store.ts'

type Plan = NodeOf<'ActionPlan'>

/**
 * The action plans a country or regional organization adopted, by its global id; with a day, those it had adopted by
 * then.
 */
export function plansOf(store: Store, id: string, day?: string): Plan[] {
  const adopted = store.linksOf('adopts', 'FORWARD', id)
  return asOf(adopted, day).flatMap(({ node }) => (node.kind === 'ActionPlan' ? [node] : []))
}

/** The plans that directly succeed a plan, by the day if one is given: at most one, by the rules of the data. */
export function successorsOf(store: Store, plan: Plan, day?: string): Plan[] {
  const later = store.linksOf('succeeds', 'INVERSE', plan.id)
  return asOf(later, day).flatMap(({ node }) => (node.kind === 'ActionPlan' ? [node] : []))
}

/** All the plans that come after a plan, its successor first: an undated one in between began before those after it. */
function laterPlans(store: Store, plan: Plan): Plan[] {
  const later = new Set(successorsOf(store, plan))
  for (const one of later) for (const next of successorsOf(store, one)) if (next !== plan) later.add(next)
  return [...later]
}

/** The status of a plan on a day (`2020-10-31`). */
export function planStatus(store: Store, plan: Plan, day: string): PlanStatus {
  return statusOf(plan, laterPlans(store, plan), day)
}

/** True if a plan is over on a day and no plan that succeeds it was there by then. */
export const endedWithoutSuccessor = (store: Store, plan: Plan, day: string): boolean =>
  planStatus(store, plan, day) === 'ENDED' && successorsOf(store, plan, day).length === 0
