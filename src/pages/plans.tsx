import { raw } from 'hono/html'
import { isDay } from '../dataset/dates.ts'
import { planStatuses } from '../dataset/plan-status.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { PlansMap, statesOf } from './map.tsx'
import { Meant, meantBy, type Named } from './meant.tsx'
import { PlanBands } from './plan-bands.tsx'
import { plansSheet, rowSaid, titleOf } from './plan-cells.tsx'
import { answerOf, answers, features, membersOf, type PlanRow, planRows, sorted } from './plan-rows.ts'
import { Heading, PlansForm, type Wanted } from './plans-form.tsx'
import { type Asked, plansAsked } from './questions-for.ts'
import type { Sheet } from './sheet.ts'
import { ListWays } from './ways.tsx'

interface Fitting {
  day: string
  /** All plans as they stand on the day. */
  all: readonly PlanRow[]
  /** Those that fit, in the order wanted. */
  rows: readonly PlanRow[]
  member: Named | undefined
  theme: Named | undefined
  /** The same in GraphQL. */
  asked: Asked
}

/** The plans that fit what is wanted; of what is no value of a field, all. */
function plansFitting(wanted: Wanted, visit: Visit): Fitting {
  const day = isDay(wanted.asOf) ? wanted.asOf : visit.today
  const meant = (text: string): Named | undefined => (text.trim() ? meantBy(text, visit) : undefined)
  const [member, theme, region] = [meant(wanted.member), meant(wanted.theme), meant(wanted.region)]
  const status = planStatuses.find((one) => one === wanted.status)
  const budget = answers.find((one) => one === wanted.budget)
  const wholes = [member, region].flatMap((of) => (of ? [of.concept ? membersOf(of.concept, day, visit) : noOne] : []))
  const all = planRows(visit, day)
  const fitting = all.filter(
    ({ entry, status: stands }) =>
      (!status || stands === status) &&
      (!budget || answerOf(entry.plan.budget) === budget) &&
      wholes.every((whole) => entry.whose.some((one) => whole.has(one))) &&
      (!theme || entry.themes.some(({ node }) => node === theme.concept)),
  )
  // What the filter of the graph does not say is said by naming the plans.
  const isNamed = wholes.length > 0 || budget === 'none' || (theme && theme.concept?.kind !== 'Theme')
  const filter = {
    asOf: day,
    ...(status && { statuses: [status] }),
    ...(budget && budget !== 'none' && { hasBudget: budget === 'yes' }),
    ...(theme?.concept?.kind === 'Theme' && { themes: [theme.concept.key] }),
    ...(isNamed && { keys: fitting.map(({ entry }) => entry.plan.key) }),
  }
  return { day, all, rows: sorted(fitting, wanted.sort), member, theme, asked: plansAsked(filter, day) }
}

const noOne: ReadonlySet<never> = new Set()

/** The plans that fit as a table. */
export const plansTable = (wanted: Wanted, visit: Visit): Sheet => plansSheet(plansFitting(wanted, visit).rows, visit)

/** Every plan that fits, as a table of what is recorded of it; what the data do not say is said too. */
export function PlansPage({ visit, wanted }: { visit: Visit; wanted: Wanted }) {
  const { say } = visit
  const { plans: words, fields, page, map } = say.words
  const { day, all, rows, member, theme, asked } = plansFitting(wanted, visit)
  const having = (test: (entry: PlanRow['entry']) => unknown) => rows.filter(({ entry }) => test(entry)).length
  return (
    <Page visit={visit} title={words.title} isLong>
      <h1>{words.title}</h1>
      <PlansForm wanted={wanted} day={day} rows={all} visit={visit} />
      {member && !member.concept && <Meant text={wanted.member} end={member} visit={visit} />}
      {theme && !theme.concept && <Meant text={wanted.theme} end={theme} visit={visit} />}
      <p class="lead">
        {say.sentence(
          say.text(words.lead, { n: rows.length, countries: new Set(rows.flatMap(({ entry }) => entry.whose)).size }),
        )}{' '}
        {say.text(words.unrecorded, {
          themes: having(({ themes }) => themes.length > 0),
          budget: having(({ plan }) => plan.budget),
          monitoring: having(({ plan }) => plan.monitoring),
          lead: having(({ plan }) => plan.lead),
        })}
      </p>
      <ul class="counts" aria-label={page.blocks}>
        <li>
          <a href="#map">{map.title}</a>
        </li>
        <li>
          <a href="#over">{words.over}</a>
        </li>
      </ul>
      <ListWays visit={visit} asked={asked} facts={rows.length} />
      <table class="plans">
        <thead>
          <tr>
            <Heading name="whose" title={words.country} wanted={wanted} visit={visit} />
            <th scope="col">{words.plan}</th>
            <Heading name="period" title={fields.during} wanted={wanted} visit={visit} />
            <Heading name="status" title={words.status} wanted={wanted} visit={visit} />
            {features.map((name) => (
              <Heading name={name} title={titleOf(name, say)} wanted={wanted} visit={visit} />
            ))}
            <Heading name="lead" title={fields.lead} wanted={wanted} visit={visit} />
            <Heading name="themes" title={page.themes} wanted={wanted} visit={visit} />
          </tr>
        </thead>
        <tbody>{raw(rows.map((row) => rowSaid(row, visit)).join(''))}</tbody>
      </table>
      <section id="map">
        <h2>{map.title}</h2>
        <PlansMap states={statesOf(rows)} visit={visit} />
      </section>
      <PlanBands rows={rows} visit={visit} />
    </Page>
  )
}
