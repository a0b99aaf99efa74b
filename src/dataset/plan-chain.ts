import type { NodeOf } from './nodes.ts'
import { type PlanStatus, statusOf } from './plan-status.ts'
import type { Store } from './store.ts'

type Plan = NodeOf<'ActionPlan'>

/** The action plans a country or regional organisation adopted, by its global id. */
export function plansOf(store: Store, id: string): Plan[] {
  const [adopted = []] = store.links('adopts', 'FORWARD', [id])
  return adopted.flatMap(({ node }) => (node.kind === 'ActionPlan' ? [node] : []))
}

/** The plans that directly succeed a plan: at most one, by the rules of the data. */
export function successorsOf(store: Store, plan: Plan): Plan[] {
  const [later = []] = store.links('succeeds', 'INVERSE', [plan.id])
  return later.flatMap(({ node }) => (node.kind === 'ActionPlan' ? [node] : []))
}

/** The status of a plan on a day (`2020-10-31`). */
export function planStatus(store: Store, plan: Plan, day: string): PlanStatus {
  const successors = successorsOf(store, plan).map(({ record }) => record)
  return statusOf(plan.record, successors, day)
}

/** True if a plan is over on a day and no successor of it is known. */
export const endedWithoutSuccessor = (store: Store, plan: Plan, day: string): boolean =>
  successorsOf(store, plan).length === 0 && planStatus(store, plan, day) === 'ENDED'
