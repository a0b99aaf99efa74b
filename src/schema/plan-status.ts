import type { NodeOf } from '../dataset/nodes.ts'
import { type PlanStatus, statusOf } from '../dataset/plan-status.ts'
import type { Store } from '../dataset/store.ts'
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

/** The status of a plan on a day. */
export function planStatus(store: Store, plan: NodeOf<'ActionPlan'>, day: string): PlanStatus {
  const [later = []] = store.links('succeeds', 'INVERSE', [plan.id])
  const successors = later.flatMap(({ node }) => (node.kind === 'ActionPlan' ? [node.record] : []))
  return statusOf(plan.record, successors, day)
}
