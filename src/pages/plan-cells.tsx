import type { Store } from '../dataset/store.ts'
import { cited } from './citations.tsx'
import { escaped } from './escaped.ts'
import type { Visit } from './house.ts'
import { linkTo, nameIn } from './names.tsx'
import { answerOf, features, type PlanEntry, type PlanRow } from './plan-rows.ts'
import { joined, namesOf, type Sheet } from './sheet.ts'
import type { Say } from './words/say.ts'

/** What a row says on any day: what stands before how the plan stands, and what behind. */
const said = new WeakMap<Say, WeakMap<PlanEntry, [before: string, after: string]>>()

/** The row of a plan, as HTML. */
export function rowSaid({ entry, status }: PlanRow, { store, say }: Visit): string {
  const entries = said.get(say) ?? new WeakMap<PlanEntry, [string, string]>()
  said.set(say, entries)
  let parts = entries.get(entry)
  if (!parts) {
    parts = partsOf(entry, store, say)
    entries.set(entry, parts)
  }
  return `${parts[0]}${escaped(say.words.statuses[status])}${parts[1]}`
}

function partsOf({ plan, whose, themes }: PlanEntry, store: Store, say: Say): [string, string] {
  const { words } = say
  const none = `<span class="aside">${escaped(words.plans.notRecorded)}</span>`
  const cells = features.map((name) => {
    const feature = plan[name]
    if (!feature) return none
    return `${escaped(feature.present ? words.plans.yes : words.plans.no)}${cited(feature.citations.slice(0, 1), store, say)}`
  })
  const { lead } = plan
  cells.push(
    lead
      ? `<bdi lang="en">${escaped(lead.agencies.join('; '))}</bdi>${cited(lead.citations.slice(0, 1), store, say)}`
      : none,
  )
  const named = themes.map(
    ({ node, link }) => `<li>${linkTo(node, say)}${cited(link.citations.slice(0, 1), store, say)}</li>`,
  )
  cells.push(
    named.length === 0
      ? none
      : `<details><summary>${say.number(named.length)}</summary><ul class="cites">${named.join('')}</ul></details>`,
  )
  // On a narrow screen there is no head above the columns.
  const headings = [...features.map((name) => titleOf(name, say)), words.fields.lead, words.page.themes]
  const adopters = whose.length > 0 ? whose.map((one) => linkTo(one, say)).join(' ') : none
  return [
    `<tr data-fact="${escaped(plan.id)}"><td>${adopters}</td><th scope="row">${linkTo(plan, say)}</th><td>${escaped(periodOf(plan, say))}</td><td>`,
    `</td>${cells.map((cell, i) => `<td data-th="${escaped(headings[i] as string)}">${cell}</td>`).join('')}</tr>`,
  ]
}

/** What the column of a feature is called. */
export function titleOf(feature: (typeof features)[number], { words: { plans } }: Say): string {
  return { budget: plans.budget, monitoring: plans.monitoring, civilSocietyRole: plans.civilSociety }[feature]
}

const periodOf = ({ during, adoptedOn }: PlanEntry['plan'], say: Say): string =>
  during ? say.period(during) : adoptedOn ? say.date(adoptedOn) : say.words.page.unstated

/** The same rows as a table; `none` stands where nothing is recorded. */
export const plansSheet = (rows: readonly PlanRow[], { say, store }: Visit): Sheet => ({
  columns: ['id', 'plan', 'adoptedBy.id', 'adoptedBy', 'during', 'adoptedOn', 'status', ...features, 'lead', 'themes'],
  rows: rows.map(({ entry: { plan, whose, themes }, status }) => [
    plan.id,
    nameIn(plan, say).value,
    joined(whose.map(({ id }) => id)),
    namesOf(whose, say),
    plan.during ?? '',
    plan.adoptedOn ?? '',
    status,
    ...features.map((name) => answerOf(plan[name])),
    joined(plan.lead?.agencies ?? []),
    namesOf(
      themes.map(({ node }) => node),
      say,
    ),
  ]),
  facts: rows.flatMap(({ entry: { plan, themes } }) => [
    plan.id,
    ...store.linksOf('adopts', 'INVERSE', plan.id).map(({ link }) => link.id),
    ...themes.map(({ link }) => link.id),
  ]),
})
