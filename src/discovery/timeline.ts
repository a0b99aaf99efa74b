import type { Citation } from '../dataset/citation.ts'
import { firstDay, lastDay } from '../dataset/dates.ts'
import type { Link } from '../dataset/facts.ts'
import type { ReducedDate } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Neighbour, Store } from '../dataset/store.ts'
import { bounds, type Dated, datedBy, type EventKind, eventKinds, ownDates } from './events.ts'
import { nameOf, predicateOf, sentence, stepSentence } from './sentences.ts'

/** Something that happened on a date, as precise as the source is, and who says so. */
export interface TimelineEvent {
  date: ReducedDate
  kind: EventKind
  sentence: string
  /** The link it rests on; `undefined` for a date in the concept's own record. */
  link: Link | undefined
  citations: readonly Citation[]
}

/**
 * Everything dated about a concept, in order of time: its own dates, its memberships, terms and gifts, and what texts,
 * plans and funds linked with it did when they were adopted or founded. A date of a month or year stands where it
 * begins, or where it ends if it is the end of something.
 */
export function timeline(store: Store, concept: Concept): TimelineEvent[] {
  const events = [
    ...ownDates(concept).map((dated) => ownEvent(concept, dated)),
    ...store.neighbours(concept.id).flatMap((neighbour) => eventsOf(concept, neighbour)),
  ]
  return events
    .map((event) => ({ event, day: (event.kind === 'END' ? lastDay : firstDay)(event.date) }))
    .sort((a, b) => order(a.day, b.day) || place(a.event) - place(b.event) || order(a.event.sentence, b.event.sentence))
    .map(({ event }) => event)
}

const ownEvent = (concept: Concept, { kind, date, phrase }: Dated, link?: Link): TimelineEvent => ({
  date,
  kind,
  sentence: sentence(`${nameOf(concept)} ${phrase}`),
  link,
  citations: link ? both(link, concept) : concept.citations,
})

/** Predicates that are deeds of the day: they are told alone. Others say what the text that came that day is about. */
const deeds: readonly Predicate[] = ['adopts', 'sponsors', 'abstains', 'recalls', 'requests', 'establishes']

/** What a link tells of its concept in time. */
function eventsOf(concept: Concept, neighbour: Neighbour): TimelineEvent[] {
  const { link } = neighbour
  const { predicate, from, to, during, citations } = link
  if (during && predicate !== 'adopts') {
    const said = stepSentence(concept, neighbour)
    const dates = bounds(during, said, said)
    const once = dates.length === 2 && dates[0]?.date === dates[1]?.date
    return (once ? dates.slice(0, 1) : dates).map(({ kind, date }) => ({
      date,
      kind: once ? 'ACT' : kind,
      sentence: said,
      link,
      citations,
    }))
  }

  const text = datedBy[predicate] === 'FORWARD' ? to : from
  // What a text did on its own day is no news on its own timeline.
  if (!datedBy[predicate] || text === concept) return []
  const dates = ownDates(text)
  const first = dates.find(({ kind }) => kind !== 'END')
  if (!first) return []
  const forward: Neighbour = { link, direction: 'FORWARD', node: to }
  const read: Neighbour = text === from ? forward : { link, direction: 'INVERSE', node: from }
  const deed = deeds.includes(predicate) && ['ADOPTION', 'FOUNDATION'].includes(first.kind)
  const said = deed ? stepSentence(from, forward) : sentence(`${nameOf(text)} ${first.phrase}; it ${predicateOf(read)}`)
  const event = { date: first.date, kind: first.kind, sentence: said, link, citations: both(link, text) }
  // The beginning and end of a plan belong on the timeline of who adopted it.
  const rest = predicate === 'adopts' ? dates.filter((one) => one !== first) : []
  return [event, ...rest.map((dated) => ownEvent(text, dated, link))]
}

/** The citations of a link and of the record that dates it, each once. */
function both(link: Link, concept: Concept): Citation[] {
  const seen = new Map<string, Citation>()
  for (const citation of [...link.citations, ...concept.citations]) {
    const name = JSON.stringify([citation.source, citation.locator, citation.assertion])
    if (!seen.has(name)) seen.set(name, citation)
  }
  return [...seen.values()]
}

const place = ({ kind }: TimelineEvent): number => eventKinds.indexOf(kind)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
