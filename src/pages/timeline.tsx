import { firstDay, lastDay } from '../dataset/dates.ts'
import { append } from '../dataset/multimap.ts'
import type { Concept } from '../dataset/nodes.ts'
import { type TimelineEvent, timeline } from '../discovery/timeline.ts'
import { Citations } from './citations.tsx'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { Meant, meantBy } from './meant.tsx'
import { nameIn } from './names.tsx'
import { timelineAsked } from './questions-for.ts'
import { eventSaid } from './sentences.ts'
import { citationCells, citationColumns, type Sheet } from './sheet.ts'
import { ListWays } from './ways.tsx'

/** Everything dated about a thing: a strip to see it at a glance, then a list by year with the sources. */
export function TimelinePage({ visit, of }: { visit: Visit; of: string }) {
  const { say } = visit
  const { timeline: words } = say.words
  const end = of.trim() ? meantBy(of, visit) : undefined
  const title = end?.concept ? say.text(words.of, { name: nameIn(end.concept, say).value }) : words.title
  return (
    <Page visit={visit} title={title}>
      <h1>{title}</h1>
      <form action={say.href('/timeline')}>
        <label>
          {words.what}
          <input name="of" value={of} dir="auto" maxlength={200} />
        </label>
        <button type="submit">{words.button}</button>
      </form>
      {end && !end.concept && <Meant text={of} end={end} visit={visit} />}
      {end?.concept && <Events concept={end.concept} visit={visit} />}
    </Page>
  )
}

function Events({ concept, visit }: { concept: Concept; visit: Visit }) {
  const { say, store } = visit
  const events = timeline(store, concept)
  if (events.length === 0) return <p class="lead">{say.words.timeline.none}</p>
  const years = byYear(events)
  return (
    <>
      <ListWays visit={visit} asked={timelineAsked(concept.id)} facts={events.length} />
      <Strip events={events} />
      {[...years].map(([year, happened]) => (
        <section id={`y${year}`}>
          <h2>{year}</h2> <span class="count">{say.number(happened.length)}</span>
          <ul class="events">
            {happened.map((event) => (
              <li data-row={event.link?.id ?? concept.id}>
                <time datetime={event.date}>{say.date(event.date)}</time>
                <div>
                  {eventSaid(concept, event, say)}
                  <Citations citations={event.citations} store={store} say={say} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The same events as a table, one a row. */
export function timelineSheet(of: string, visit: Visit): Sheet {
  const { say, store } = visit
  const concept = of.trim() ? meantBy(of, visit).concept : undefined
  const idOf = ({ link }: TimelineEvent) => link?.id ?? (concept as Concept).id
  const events = concept ? timeline(store, concept) : []
  return {
    columns: ['date', 'kind', 'sentence', 'id', ...citationColumns],
    rows: events.map((event) => [
      event.date,
      event.kind,
      eventSaid(concept as Concept, event, say),
      idOf(event),
      ...citationCells(event.citations, store),
    ]),
    facts: events.map(idOf),
  }
}

function byYear(events: readonly TimelineEvent[]): Map<string, TimelineEvent[]> {
  const years = new Map<string, TimelineEvent[]>()
  for (const event of events) append(years, event.date.slice(0, 4), event)
  return years
}

const [width, height] = [1120, 56]

/** One mark for each event, as wide as its date may mean: a day is a dot, a year a bar. */
function Strip({ events }: { events: readonly TimelineEvent[] }) {
  const days = events.flatMap(({ date }) => [dayNumber(firstDay(date)), dayNumber(lastDay(date))])
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const scale = (width - 20) / Math.max(last - first, 365)
  const x = (day: number) => 10 + (day - first) * scale
  const years = yearsBetween(first, last)
  return (
    <div class="scroll">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="arrow" d={`M10 36H${width - 10}`} />
        {years.map((year) => (
          <text x={x(dayNumber(`${year}-01-01`))} y={54} text-anchor="middle" class="small">
            {year}
          </text>
        ))}
        {events.map(({ date }) => {
          const [from, to] = [x(dayNumber(firstDay(date))), x(dayNumber(lastDay(date)))]
          return to - from < 2 ? (
            <circle class="dot" cx={from.toFixed(1)} cy={26} r={4} />
          ) : (
            <rect class="dot" x={from.toFixed(1)} y={22} width={(to - from).toFixed(1)} height={8} rx={2} />
          )
        })}
      </svg>
    </div>
  )
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** At most twelve years to write below, evenly spaced. */
function yearsBetween(first: number, last: number): number[] {
  const [from, to] = [first, last].map((day) => new Date(day * 86_400_000).getUTCFullYear()) as [number, number]
  const step = [1, 2, 5, 10, 20, 50].find((one) => (to - from) / one <= 12) ?? 100
  const years: number[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year)
  return years.filter((year) => year > from || years.length === 1)
}
