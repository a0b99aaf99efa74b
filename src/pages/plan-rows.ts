import { firstDay } from '../dataset/dates.ts'
import type { PlanFeature } from '../dataset/model.ts'
import type { Concept, NodeOf } from '../dataset/nodes.ts'
import { planStatus } from '../dataset/plan-chain.ts'
import { type PlanStatus, planStatuses } from '../dataset/plan-status.ts'
import { asOf, type Neighbour } from '../dataset/store.ts'
import type { Visit } from './house.ts'
import { nameIn } from './names.tsx'

/** A plan with what a table of plans says of it. */
export interface PlanRow {
  plan: NodeOf<'ActionPlan'>
  whose: readonly Concept[]
  themes: readonly Neighbour[]
  status: PlanStatus
}

/** What a plan may be said to have. */
export const features = ['budget', 'monitoring', 'civilSocietyRole'] as const

/** Whether a plan has something, as it stands in an address. */
export const answers = ['yes', 'no', 'none'] as const
export type Answer = (typeof answers)[number]

export const answerOf = (feature: PlanFeature | undefined): Answer =>
  feature === undefined ? 'none' : feature.present ? 'yes' : 'no'

/** All plans as they stand on a day, by the name of who adopted them, then by generation. */
export function planRows({ store, say }: Visit, day: string): PlanRow[] {
  const plans = store.all('ActionPlan')
  const ids = plans.map(({ id }) => id)
  const whose = store.links('adopts', 'INVERSE', ids)
  const themes = store.links('addresses', 'FORWARD', ids)
  const collator = new Intl.Collator(say.language)
  return plans
    .map((plan, i) => {
      const adopters = (whose[i] ?? []).map(({ node }) => node)
      const name = adopters[0] ? nameIn(adopters[0], say).value : ''
      return { plan, whose: adopters, themes: themes[i] ?? [], status: planStatus(store, plan, day), name }
    })
    .sort((a, b) => collator.compare(a.name, b.name) || (a.plan.generation ?? 0) - (b.plan.generation ?? 0))
}

/** Whether somebody is a whole, or takes part in it on a day. */
export const takesPart = (one: Concept, whole: Concept, day: string, { store }: Visit): boolean =>
  one === whole || asOf(store.linksOf('participatesIn', 'FORWARD', one.id), day).some(({ node }) => node === whole)

/** The organisations that adopted plans of their own: the regions to choose from. */
export const regionsOf = (rows: readonly PlanRow[]): Concept[] => [
  ...new Set(rows.flatMap(({ whose }) => whose.filter(({ kind }) => kind === 'Framework'))),
]

/** By what a table of plans can be sorted; the order of names is that of the rows. */
const orders: Readonly<Record<string, (row: PlanRow) => string | number>> = {
  whose: () => 0,
  period: ({ plan: { during, adoptedOn } }) => beginning(during ?? adoptedOn),
  status: ({ status }) => planStatuses.indexOf(status),
  budget: ({ plan }) => answers.indexOf(answerOf(plan.budget)),
  monitoring: ({ plan }) => answers.indexOf(answerOf(plan.monitoring)),
  civilSocietyRole: ({ plan }) => answers.indexOf(answerOf(plan.civilSocietyRole)),
  themes: ({ themes }) => -themes.length,
}

/** What has no date stands behind all that has one. */
const beginning = (text: string | undefined): string => {
  const start = text?.split('/')[0]
  return start && start !== '..' ? firstDay(start as never) : '9999'
}

/** Rows in the order of `period`, or the other way round for `-period`; as they are for what is no order. */
export function sorted(rows: readonly PlanRow[], sort: string): readonly PlanRow[] {
  const back = sort.startsWith('-')
  const key = back ? sort.slice(1) : sort
  const order = Object.hasOwn(orders, key) ? orders[key] : undefined
  if (!order) return rows
  const inOrder = rows.toSorted((a, b) => {
    const [one, other] = [order(a), order(b)]
    return one < other ? -1 : one > other ? 1 : 0
  })
  return back ? inOrder.reverse() : inOrder
}
