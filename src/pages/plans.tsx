import { raw } from 'hono/html'
import { isDay } from '../dataset/dates.ts'
import { planStatuses } from '../dataset/plan-status.ts'
import type { Store } from '../dataset/store.ts'
import { cited } from './citations.tsx'
import { escaped } from './escaped.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { Meant, meantBy, type Named } from './meant.tsx'
import { linkTo, nameIn } from './names.tsx'
import { PlanBands } from './plan-bands.tsx'
import { answerOf, answers, features, type PlanRow, planRows, regionsOf, sorted, takesPart } from './plan-rows.ts'
import type { Say } from './words/say.ts'

/** What of the plans is wanted, as it stands in the address. */
export const wantable = ['asOf', 'status', 'region', 'member', 'theme', 'budget', 'sort'] as const
export type Wanted = Record<(typeof wantable)[number], string>

/** Every plan that fits, as a table of what is recorded of it; what the data do not say is said too. */
export function PlansPage({ visit, wanted }: { visit: Visit; wanted: Wanted }) {
  const { say, store } = visit
  const { plans: words } = say.words
  const day = isDay(wanted.asOf) ? wanted.asOf : visit.today
  const meant = (text: string): Named | undefined => (text.trim() ? meantBy(text, visit) : undefined)
  const [member, theme, region] = [meant(wanted.member), meant(wanted.theme), meant(wanted.region)]
  const all = planRows(visit, day)
  const isPart = (row: PlanRow, of: Named | undefined): boolean => {
    const whole = of?.concept
    return !of || (whole !== undefined && row.whose.some((one) => takesPart(one, whole, day, visit)))
  }
  const fitting = all.filter(
    (row) =>
      (!planStatuses.includes(wanted.status as never) || row.status === wanted.status) &&
      (!answers.includes(wanted.budget as never) || answerOf(row.plan.budget) === wanted.budget) &&
      isPart(row, member) &&
      isPart(row, region) &&
      (!theme || row.themes.some(({ node }) => node === theme.concept)),
  )
  const rows = sorted(fitting, wanted.sort)
  const having = (test: (row: PlanRow) => unknown) => rows.filter(test).length
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <PlansForm wanted={wanted} day={day} rows={all} visit={visit} />
      {member && !member.concept && <Meant text={wanted.member} end={member} visit={visit} />}
      {theme && !theme.concept && <Meant text={wanted.theme} end={theme} visit={visit} />}
      <p class="lead">
        {say.sentence(
          say.text(words.lead, { n: rows.length, countries: new Set(rows.flatMap(({ whose }) => whose)).size }),
        )}{' '}
        {say.text(words.unrecorded, {
          themes: having(({ themes }) => themes.length > 0),
          budget: having(({ plan }) => plan.budget),
          monitoring: having(({ plan }) => plan.monitoring),
        })}{' '}
        {words.noAgency}
      </p>
      <table class="plans">
        <thead>
          <tr>
            <Heading name="whose" title={words.country} wanted={wanted} visit={visit} />
            <th scope="col">{words.plan}</th>
            <Heading name="period" title={say.words.fields.during} wanted={wanted} visit={visit} />
            <Heading name="status" title={words.status} wanted={wanted} visit={visit} />
            <Heading name="budget" title={words.budget} wanted={wanted} visit={visit} />
            <Heading name="monitoring" title={words.monitoring} wanted={wanted} visit={visit} />
            <Heading name="civilSocietyRole" title={words.civilSociety} wanted={wanted} visit={visit} />
            <Heading name="themes" title={say.words.page.themes} wanted={wanted} visit={visit} />
          </tr>
        </thead>
        <tbody>{raw(rows.map((row) => rowSaid(row, store, say)).join(''))}</tbody>
      </table>
      <PlanBands rows={fitting} visit={visit} />
    </Page>
  )
}

interface Choosing {
  wanted: Wanted
  day: string
  rows: readonly PlanRow[]
  visit: Visit
}

function PlansForm({ wanted, day, rows, visit: { say } }: Choosing) {
  const { plans: words, statuses } = say.words
  const said = { yes: words.yes, no: words.no, none: words.notRecorded }
  return (
    <form action={say.href('/plans')}>
      <label>
        {words.asOf}
        <input type="date" name="asOf" value={day} />
      </label>
      <Choice
        name="status"
        title={words.status}
        wanted={wanted}
        say={say}
        options={planStatuses.map((one) => [one, statuses[one]])}
      />
      <Choice
        name="region"
        title={words.region}
        wanted={wanted}
        say={say}
        options={regionsOf(rows).map((one) => [one.id, nameIn(one, say).value])}
      />
      <label>
        {words.member}
        <input name="member" value={wanted.member} dir="auto" maxlength={200} size={12} />
      </label>
      <label>
        {words.theme}
        <input name="theme" value={wanted.theme} dir="auto" maxlength={200} size={12} />
      </label>
      <Choice
        name="budget"
        title={words.budget}
        wanted={wanted}
        say={say}
        options={answers.map((one) => [one, said[one]])}
      />
      {wanted.sort && <input type="hidden" name="sort" value={wanted.sort} />}
      <button type="submit">{words.button}</button>
    </form>
  )
}

interface Chosen {
  name: keyof Wanted
  title: string
  wanted: Wanted
  say: Say
  options: readonly (readonly [value: string, name: string])[]
}

function Choice({ name, title, wanted, say, options }: Chosen) {
  return (
    <label>
      {title}
      <select name={name}>
        <option value="">{say.words.plans.anyOf}</option>
        {options.map(([value, told]) => (
          <option value={value} selected={value === wanted[name]}>
            {told}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The head of a column, which leads to the table in its order, or the other way round where it has that already. */
function Heading({
  name,
  title,
  wanted,
  visit: { say, query },
}: Omit<Chosen, 'options' | 'say' | 'name'> & { name: string; visit: Visit }) {
  const search = new URLSearchParams(query)
  search.set('sort', wanted.sort === name ? `-${name}` : name)
  const order = wanted.sort === name ? 'ascending' : wanted.sort === `-${name}` ? 'descending' : undefined
  return (
    <th scope="col" {...(order && { 'aria-sort': order })}>
      <a href={say.href(`/plans?${search}`)} title={say.text(say.words.plans.sort, { column: title })}>
        {title}
        {order && (order === 'ascending' ? ' ↑' : ' ↓')}
      </a>
    </th>
  )
}

function rowSaid({ plan, whose, themes, status }: PlanRow, store: Store, say: Say): string {
  const { words } = say
  const period = plan.during ? say.period(plan.during) : plan.adoptedOn ? say.date(plan.adoptedOn) : words.page.unstated
  const none = `<span class="aside">${escaped(words.plans.notRecorded)}</span>`
  const cells = features.map((name) => {
    const feature = plan[name]
    if (!feature) return none
    return `${escaped(feature.present ? words.plans.yes : words.plans.no)}${cited(feature.citations.slice(0, 1), store, say)}`
  })
  const named = themes.map(
    ({ node, link }) => `<li>${linkTo(node, say)}${cited(link.citations.slice(0, 1), store, say)}</li>`,
  )
  cells.push(
    named.length === 0
      ? none
      : `<details><summary>${say.number(named.length)}</summary><ul class="cites">${named.join('')}</ul></details>`,
  )
  return `<tr data-fact="${escaped(plan.id)}"><td>${whose.map((one) => linkTo(one, say)).join(' ')}</td><th scope="row">${linkTo(plan, say)}</th><td>${escaped(period)}</td><td>${escaped(words.statuses[status])}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
