import { raw } from 'hono/html'
import { days, endOfTime } from '../dataset/dates.ts'
import type { Concept } from '../dataset/nodes.ts'
import { escaped } from './escaped.ts'
import type { Visit } from './house.ts'
import { linkTo, pathOf } from './names.tsx'
import type { PlanRow } from './plan-rows.ts'

const [width, height] = [560, 16]

/** For each country a band with its plans over the years: those in force filled, others in outline. */
export function PlanBands({ rows, visit }: { rows: readonly PlanRow[]; visit: Visit }) {
  const { say } = visit
  const byAdopter = new Map<Concept, PlanRow[]>()
  for (const row of rows) {
    for (const one of row.plan.during ? row.whose : []) byAdopter.set(one, [...(byAdopter.get(one) ?? []), row])
  }
  if (byAdopter.size === 0) return null
  const years = [...byAdopter.values()].flat().flatMap(({ plan }) => yearsOf(plan.during, visit.today))
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))]
  const x = (year: number) => Math.round(((year - first) / (last - first)) * width)
  const marks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % 5 === 0)
  const scale = marks.map((year) => `<text x="${x(year)}" y="12" text-anchor="middle">${year}</text>`).join('')
  const bands = [...byAdopter].map(([adopter, plans]) => {
    const bars = plans.map(({ plan, status }) => {
      const [from, to] = yearsOf(plan.during, visit.today).map(x) as [number, number]
      const bar = `<rect class="${status === 'CURRENT' ? 'current' : 'past'}" x="${from + 1}" y="3" width="${Math.max(to - from - 2, 3)}" height="10" rx="2"/>`
      return `<a href="${escaped(say.href(pathOf(plan.id)))}" tabindex="-1">${bar}</a>`
    })
    return `<tr><th scope="row">${linkTo(adopter, say)}</th><td>${drawn(bars.join(''))}</td></tr>`
  })
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
                {first} – {last} {raw(drawn(scale))}
              </th>
            </tr>
          </thead>
          <tbody>{raw(bands.join(''))}</tbody>
        </table>
      </details>
    </section>
  )
}

const drawn = (inner: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" direction="ltr">${inner}</svg>`

/** Beginning and end of a plan in years and parts of a year; what is open reaches to today. */
function yearsOf(during: PlanRow['plan']['during'], today: string): number[] {
  if (!during) return []
  const { first, last } = days(during)
  const end = last === endOfTime ? today : last
  return [yearOf(first || end), yearOf(end)]
}

const yearOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 366
