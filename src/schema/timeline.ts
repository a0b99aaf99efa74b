import type { EventKind } from '../discovery/events.ts'
import { type TimelineEvent, timeline } from '../discovery/timeline.ts'
import { builder } from './builder.ts'
import { conceptNamed } from './checked-arguments.ts'
import { SourcedRef } from './citation.ts'
import type { Cursor } from './cursor.ts'
import { LinkRef } from './link.ts'
import { connectionOf, cursorOf, forwardArgs, pageOf } from './page.ts'

const TimelineEventKindRef = builder.enumType('TimelineEventKind', {
  description: 'What happened on a date. Values may be added.',
  values: {
    ADOPTION: { description: 'A text or plan was adopted or issued.' },
    ENTRY_INTO_FORCE: { description: 'A treaty or text came into force.' },
    FOUNDATION: { description: 'A fund or other instrument was founded.' },
    START: { description: 'Something began: a membership, a term, a plan.' },
    END: { description: 'It ended.' },
    ACT: { description: 'Something was done then: a gift, a meeting, a task.' },
  } satisfies Record<EventKind, object>,
})

const TimelineEventRef = builder.objectRef<TimelineEvent>('TimelineEvent')

TimelineEventRef.implement({
  description: 'Something that happened on a date.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    date: t.field({
      type: 'ReducedDate',
      description: 'When, as precise as the source is: a day, a month or a year.',
      resolve: ({ date }) => date,
    }),
    kind: t.field({ type: TimelineEventKindRef, description: 'What happened.', resolve: ({ kind }) => kind }),
    sentence: t.exposeString('sentence', { description: 'It as a plain sentence, in English.' }),
    link: t.field({
      type: LinkRef,
      nullable: true,
      description: 'The link it rests on; null for a date of the concept itself.',
      resolve: ({ link }) => link,
    }),
  }),
})

interface TimelineEdge {
  cursor: Cursor
  node: TimelineEvent
}

const TimelineEdgeRef = builder.objectRef<TimelineEdge>('TimelineEdge')

TimelineEdgeRef.implement({
  description: 'A place on a timeline.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place in the list, for `after`.', resolve: cursorOf }),
    node: t.field({ type: TimelineEventRef, description: 'The event.', resolve: ({ node }) => node }),
  }),
})

const TimelineConnection = connectionOf<TimelineEdge>('TimelineConnection', TimelineEdgeRef, 'Events, oldest first.')

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineConnection,
    nullable: true,
    description:
      'What happened around a concept, oldest first: adoptions, plans, memberships, terms, gifts, foundings.',
    args: {
      of: t.arg.id({
        required: true,
        description: 'The concept: a global id, or what `lookup` understands, such as `NATO`.',
      }),
      ...forwardArgs(),
    },
    resolve: (_, { of, ...page }, { store }) => {
      const concept = conceptNamed(store, 'of', of)
      const list = { field: 'timeline', of: concept.id, dataset: store.dataset }
      return pageOf(list, timeline(store, concept), page, (node, cursor) => ({ cursor, node }))
    },
  }),
)
