import type { OutputRef } from '@pothos/core'
import type { Link } from '../dataset/facts.ts'
import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { recordedLinks, type Way } from '../dataset/recorded.ts'
import type { Direction } from '../dataset/store.ts'
import type { Tie } from '../dataset/ties.ts'
import { builder } from './builder.ts'
import { nounOf } from './checked-arguments.ts'
import { ConceptRef } from './concept.ts'
import type { Cursor } from './cursor.ts'
import { DirectionRef, LinkRef } from './link.ts'
import { connectionOf, cursorOf } from './page.ts'
import { RecordedRef } from './recorded.ts'

const cursor = 'Its place in the list, for `after`.'

interface TieEdge extends Tie {
  cursor: Cursor
}

/**
 * The connection that leads to concepts of one kind, or of several. There is one for each kind, not one for each field:
 * an edge has the same shape whatever the predicate, and the schema stays small enough to read.
 */
export function tiesTo(kind: ConceptKind | 'Concept', node: OutputRef<unknown>) {
  const noun = nounOf(kind)
  const edge = builder.objectRef<TieEdge>(`${kind}LinkEdge`)
  edge.implement({
    description: `A place in such a list: the ${noun}, and all links that lead there.`,
    fields: (t) => ({
      cursor: t.string({ description: cursor, resolve: cursorOf }),
      node: t.field({ type: node, description: 'The far end.', resolve: (tie) => tie.node as never }),
      links: t.expose('links', {
        type: [LinkRef],
        description: 'The links that lead there, in time: six terms are six links.',
      }),
    }),
  })
  const connection = connectionOf<TieEdge>(
    `${kind}LinkConnection`,
    edge,
    `What links lead to, each ${noun} once, by its first link in time.`,
  )
  builder.objectField(connection, 'coverage', (t) =>
    t.field({
      type: RecordedRef,
      description: 'Of how many concepts such links are recorded: of the others it is not known.',
      resolve: ({ list: { field, way } }, _, { store }) => ({ what: field, ...recordedLinks(store, way as Way) }),
    }),
  )
  return connection
}

/** A link as one of its ends sees it. */
export interface NeighbourEdge {
  cursor: Cursor
  direction: Direction
  concept: Concept
  node: Link
}

const NeighbourEdgeRef = builder.objectRef<NeighbourEdge>('NeighbourEdge')

NeighbourEdgeRef.implement({
  description: 'A link seen from one of its ends: the link, which way it is read, and the concept at the far end.',
  fields: (t) => ({
    cursor: t.string({ description: cursor, resolve: cursorOf }),
    direction: t.expose('direction', { type: DirectionRef, description: 'Which way it is read.' }),
    concept: t.expose('concept', { type: ConceptRef, description: 'The concept at the far end.' }),
    node: t.expose('node', { type: LinkRef, description: 'The link.' }),
  }),
})

/** The connection over all links of a concept. */
export const NeighbourConnection = connectionOf<NeighbourEdge>(
  'NeighbourConnection',
  NeighbourEdgeRef,
  'The links of a concept, each once.',
)
