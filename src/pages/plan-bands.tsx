import { raw } from 'hono/html'
import { days, endOfTime } from '../dataset/dates.ts'
import type { Period } from '../dataset/model.ts'
import { append } from '../dataset/multimap.ts'
import type { Concept } from '../dataset/nodes.ts'
import { escaped } from './escaped.ts'
import type { Visit } from './house.ts'
import { linkTo, pathOf } from './names.tsx'
import type { PlanRow } from './plan-rows.ts'

const [width, height] = [560, 16]

/** A plan on its band: when it is made for, in years and parts of a year. */
interface Bar extends PlanRow {
  from: number
  to: number
}

/** For each country a band with its plans over the years: those in force filled, others in outline. */
export function PlanBands({ rows, visit }: { rows: readonly PlanRow[]; visit: Visit }) {
  const { say } = visit
  const byAdopter = new Map<Concept, Bar[]>()
  const years: number[] = []
  const ends: number[] = []
  for (const row of rows) {
    const { during } = row.entry.plan
    if (!during) continue
    const [from, to] = yearsOf(during, visit.today)
    years.push(from)
    ends.push(to)
    for (const one of row.entry.whose) append(byAdopter, one, { ...row, from, to })
  }
  if (byAdopter.size === 0) return null
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...ends))]
  const x = (year: number) => Math.round(((year - first) / (last - first)) * width)
  const marks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % 5 === 0)
  const scale = marks.map((year) => `<text x="${x(year)}" y="12" text-anchor="middle">${year}</text>`).join('')
  let bands = ''
  for (const [adopter, bars] of byAdopter) {
    let drawn = ''
    for (const { entry, status, from, to } of bars) {
      const shape = `<rect class="${status === 'CURRENT' ? 'current' : 'past'}" x="${x(from) + 1}" y="3" width="${Math.max(x(to) - x(from) - 2, 3)}" height="10" rx="2"/>`
      drawn += `<a href="${escaped(say.href(pathOf(entry.plan.id)))}" tabindex="-1">${shape}</a>`
    }
    bands += `<tr><th scope="row">${linkTo(adopter, say)}</th><td>${picture(drawn)}</td></tr>`
  }
  return (
    <section>
      <details>
        <summary>
          <h2>{say.words.plans.over}</h2> <span class="count">{say.number(byAdopter.size)}</span>
        </summary>
        <table class="bands" id="over">
          <thead>
            <tr>
              <th scope="col">{say.words.plans.country}</th>
              <th scope="col">
                {first} – {last} {raw(picture(scale))}
              </th>
            </tr>
          </thead>
          <tbody>{raw(bands)}</tbody>
        </table>
      </details>
    </section>
  )
}

const picture = (inner: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" direction="ltr">${inner}</svg>`

/** Beginning and end of a period in years and parts of a year; what is open reaches to today. */
function yearsOf(during: Period, today: string): [from: number, to: number] {
  const { first, last } = days(during)
  const end = last === endOfTime ? today : last
  return [yearOf(first || end), yearOf(end)]
}

const yearOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 366
