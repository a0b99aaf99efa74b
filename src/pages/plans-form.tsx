import { planStatuses } from '../dataset/plan-status.ts'
import type { Visit } from './house.ts'
import { nameIn } from './names.tsx'
import { answers, type PlanRow, regionsOf } from './plan-rows.ts'
import type { Say } from './words/say.ts'

/** What of the plans is wanted, as it stands in the address. */
export const wantable = ['asOf', 'status', 'region', 'member', 'theme', 'budget', 'sort'] as const
export type Wanted = Record<(typeof wantable)[number], string>

interface Choosing {
  wanted: Wanted
  day: string
  rows: readonly PlanRow[]
  visit: Visit
}

/** The fields by which the list of plans is narrowed. */
export function PlansForm({ wanted, day, rows, visit: { say } }: Choosing) {
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
export function Heading({ name, title, wanted, visit }: { name: string; title: string; wanted: Wanted; visit: Visit }) {
  const { say, query } = visit
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
