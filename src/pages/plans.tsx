import { isDay } from '../dataset/dates.ts'
import type { PlanFeature } from '../dataset/model.ts'
import type { Concept, NodeOf } from '../dataset/nodes.ts'
import { planStatus } from '../dataset/plan-chain.ts'
import { type PlanStatus, planStatuses } from '../dataset/plan-status.ts'
import { asOf } from '../dataset/store.ts'
import { Citations } from './citations.tsx'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { Meant, meantBy } from './meant.tsx'
import { NodeLink, nameIn } from './names.tsx'

/** What of the plans is wanted, as it stands in the address. */
export interface Wanted {
  asOf: string
  status: string
  member: string
  theme: string
}

/** Every plan that fits, as a table; what the data do not say is said too. */
export function PlansPage({ visit, wanted }: { visit: Visit; wanted: Wanted }) {
  const { say } = visit
  const { plans: words, statuses } = say.words
  const day = isDay(wanted.asOf) ? wanted.asOf : visit.today
  const status = planStatuses.find((one) => one === wanted.status)
  const member = wanted.member.trim() ? meantBy(wanted.member, visit) : undefined
  const theme = wanted.theme.trim() ? meantBy(wanted.theme, visit) : undefined
  const rows = rowsOf(visit, day).filter(
    (row) =>
      (!status || row.status === status) &&
      (!member ||
        (member.concept !== undefined &&
          row.whose.some((one) => takesPart(one, member.concept as Concept, day, visit)))) &&
      (!theme || (theme.concept !== undefined && row.themes.some(({ id }) => id === theme.concept?.id))),
  )
  const having = (test: (row: Row) => unknown) => rows.filter(test).length
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <form action={say.href('/plans')}>
        <label>
          {words.asOf}
          <input type="date" name="asOf" value={day} />
        </label>
        <label>
          {words.status}
          <select name="status">
            <option value="">{words.anyOf}</option>
            {planStatuses.map((one) => (
              <option value={one} selected={one === status}>
                {statuses[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.member}
          <input name="member" value={wanted.member} dir="auto" maxlength={200} />
        </label>
        <label>
          {words.theme}
          <input name="theme" value={wanted.theme} dir="auto" maxlength={200} />
        </label>
        <button type="submit">{words.button}</button>
      </form>
      {member && !member.concept && <Meant text={wanted.member} end={member} visit={visit} />}
      {theme && !theme.concept && <Meant text={wanted.theme} end={theme} visit={visit} />}
      <p class="lead">
        {say.text(words.lead, { n: rows.length, countries: new Set(rows.flatMap(({ whose }) => whose)).size })}.{' '}
        {say.text(words.unrecorded, {
          themes: having(({ themes }) => themes.length > 0),
          budget: having(({ plan }) => plan.budget),
          monitoring: having(({ plan }) => plan.monitoring),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.country}</th>
            <th scope="col">{words.plan}</th>
            <th scope="col">{say.words.fields.during}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.budget}</th>
            <th scope="col">{words.monitoring}</th>
            <th scope="col">{words.civilSociety}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ plan, whose, status: now }) => (
            <tr data-fact={plan.id}>
              <td>
                {whose.map((one) => (
                  <NodeLink node={one} say={say} />
                ))}
              </td>
              <th scope="row">
                <NodeLink node={plan} say={say} />
              </th>
              <td>
                {plan.during
                  ? say.period(plan.during)
                  : plan.adoptedOn
                    ? say.date(plan.adoptedOn)
                    : say.words.page.unstated}
              </td>
              <td>{statuses[now]}</td>
              {[plan.budget, plan.monitoring, plan.civilSocietyRole].map((feature) => (
                <td>
                  <Feature feature={feature} visit={visit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  )
}

interface Row {
  plan: NodeOf<'ActionPlan'>
  whose: readonly Concept[]
  themes: readonly Concept[]
  status: PlanStatus
}

/** The plans by the name of who adopted them, then by generation. */
function rowsOf({ store, say }: Visit, day: string): Row[] {
  const plans = store.all('ActionPlan')
  const ids = plans.map(({ id }) => id)
  const whose = store.links('adopts', 'INVERSE', ids)
  const themes = store.links('addresses', 'FORWARD', ids)
  const rows = plans.map((plan, i) => ({
    plan,
    whose: (whose[i] ?? []).map(({ node }) => node),
    themes: (themes[i] ?? []).map(({ node }) => node),
    status: planStatus(store, plan, day),
  }))
  const collator = new Intl.Collator(say.language)
  const name = ({ whose: [first] }: Row) => (first ? nameIn(first, say).value : '')
  return rows.sort((a, b) => collator.compare(name(a), name(b)) || (a.plan.generation ?? 0) - (b.plan.generation ?? 0))
}

const takesPart = (one: Concept, whole: Concept, day: string, { store }: Visit): boolean =>
  one === whole || asOf(store.linksOf('participatesIn', 'FORWARD', one.id), day).some(({ node }) => node === whole)

/** A cited value, or that there is none. */
function Feature({ feature, visit: { say, store } }: { feature: PlanFeature | undefined; visit: Visit }) {
  const { plans: words } = say.words
  if (!feature) return <span class="aside">{words.notRecorded}</span>
  return (
    <>
      {feature.present ? words.yes : words.no}
      <Citations citations={feature.citations.slice(0, 1)} store={store} say={say} />
    </>
  )
}
