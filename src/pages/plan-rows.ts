import { firstDay } from '../dataset/dates.ts'
import type { PlanFeature } from '../dataset/model.ts'
import type { Concept, NodeOf } from '../dataset/nodes.ts'
import { planStatus } from '../dataset/plan-chain.ts'
import { type PlanStatus, planStatuses } from '../dataset/plan-status.ts'
import { asOf, type Neighbour, type Store } from '../dataset/store.ts'
import type { Visit } from './house.ts'
import { nameIn } from './names.tsx'
import type { Say } from './words/say.ts'

/** A plan with what a table of plans says of it on any day. */
export interface PlanEntry {
  plan: NodeOf<'ActionPlan'>
  whose: readonly Concept[]
  themes: readonly Neighbour[]
}

/** The same as it stands on a day. */
export interface PlanRow {
  entry: PlanEntry
  status: PlanStatus
}

/** What a plan may be said to have. */
export const features = ['budget', 'monitoring', 'civilSocietyRole'] as const

/** Whether a plan has something, as it stands in an address. */
export const answers = ['yes', 'no', 'none'] as const
export type Answer = (typeof answers)[number]

export const answerOf = (feature: PlanFeature | undefined): Answer =>
  feature === undefined ? 'none' : feature.present ? 'yes' : 'no'

/** All plans as they stand on a day, by the name of who adopted them, then by generation; those of nobody named last. */
export function planRows({ store, say }: Visit, day: string): PlanRow[] {
  const statuses = statusesOn(store, day)
  return entriesIn(store, say).map((entry) => ({ entry, status: statuses.get(entry.plan) as PlanStatus }))
}

/** The plans in their order, which differs by language but not by day. */
const ordered = new WeakMap<Store, WeakMap<Say, readonly PlanEntry[]>>()

function entriesIn(store: Store, say: Say): readonly PlanEntry[] {
  const bySay = ordered.get(store) ?? new WeakMap<Say, readonly PlanEntry[]>()
  ordered.set(store, bySay)
  let entries = bySay.get(say)
  if (!entries) {
    const collator = new Intl.Collator(say.language)
    entries = store
      .all('ActionPlan')
      .map((plan) => {
        const whose = store.linksOf('adopts', 'INVERSE', plan.id).map(({ node }) => node)
        const entry = { plan, whose, themes: store.linksOf('addresses', 'FORWARD', plan.id) }
        return { entry, name: whose[0] ? nameIn(whose[0], say).value : undefined }
      })
      .sort((a, b) => {
        if (a.name === undefined || b.name === undefined) return a.name === b.name ? 0 : a.name === undefined ? 1 : -1
        return collator.compare(a.name, b.name) || (a.entry.plan.generation ?? 0) - (b.entry.plan.generation ?? 0)
      })
      .map(({ entry }) => entry)
    bySay.set(say, entries)
  }
  return entries
}

/** How plans stand on the days that were asked for last: most ask for today. */
const standing = new WeakMap<Store, Map<string, ReadonlyMap<PlanEntry['plan'], PlanStatus>>>()
const maxDays = 16

/** How every plan stands on a day. */
export function statusesOn(store: Store, day: string): ReadonlyMap<PlanEntry['plan'], PlanStatus> {
  const byDay = standing.get(store) ?? new Map<string, ReadonlyMap<PlanEntry['plan'], PlanStatus>>()
  standing.set(store, byDay)
  let statuses = byDay.get(day)
  if (!statuses) {
    statuses = new Map(store.all('ActionPlan').map((plan) => [plan, planStatus(store, plan, day)]))
    if (byDay.size >= maxDays) byDay.clear()
    byDay.set(day, statuses)
  }
  return statuses
}

/** A whole and all that take part in it on a day. */
export const membersOf = (whole: Concept, day: string, { store }: Visit): ReadonlySet<Concept> =>
  new Set([whole, ...asOf(store.linksOf('participatesIn', 'INVERSE', whole.id), day).map(({ node }) => node)])

/** The organisations that adopted plans of their own: the regions to choose from. */
export const regionsOf = (rows: readonly PlanRow[]): Concept[] => [
  ...new Set(rows.flatMap(({ entry }) => entry.whose.filter(({ kind }) => kind === 'Framework'))),
]

/** By what a table of plans can be sorted; the order of names is that of the rows. */
const orders: Readonly<Record<string, (row: PlanRow) => string | number>> = {
  whose: () => 0,
  period: ({ entry: { plan } }) => beginning(plan.during ?? plan.adoptedOn),
  status: ({ status }) => planStatuses.indexOf(status),
  budget: ({ entry: { plan } }) => answers.indexOf(answerOf(plan.budget)),
  monitoring: ({ entry: { plan } }) => answers.indexOf(answerOf(plan.monitoring)),
  civilSocietyRole: ({ entry: { plan } }) => answers.indexOf(answerOf(plan.civilSocietyRole)),
  lead: ({ entry: { plan } }) => (plan.lead ? 0 : 1),
  themes: ({ entry: { themes } }) => -themes.length,
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
  const inOrder = rows
    .map((row) => ({ row, at: order(row) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ row }) => row)
  return back ? inOrder.reverse() : inOrder
}
