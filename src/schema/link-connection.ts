import type { OutputRef } from '@pothos/core'
import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction, Neighbour } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import type { Cursor } from './cursor.ts'
import { DirectionRef, LinkFactsRef, PredicateRef, type Said } from './link.ts'
import { connectionOf, cursorOf } from './page.ts'

/** A link as an edge: the far end as the node, what the link says beside it. */
export interface LinkEdge extends Said {
  cursor: Cursor
  predicate: Predicate
  direction: Direction
  node: Concept
}

export const linkEdge = ({ link, direction, node }: Neighbour, cursor: Cursor): LinkEdge => ({
  cursor,
  predicate: link.predicate,
  during: link.during,
  role: link.role,
  amount: link.amount,
  note: link.note,
  citations: link.citations,
  direction,
  node,
})

const cursor = 'Its place in the list, for `after`.'

/**
 * The connection that leads to concepts of one kind. There is one for each kind, not one for each field: what an
 * edge says has the same shape whatever the predicate, and the schema stays small enough to read.
 */
export function linksTo(kind: ConceptKind, node: OutputRef<unknown>) {
  const edge = builder.objectRef<LinkEdge>(`${kind}LinkEdge`)
  edge.implement({
    description: `A link seen from one of its ends: the ${kind} at the far end, and what the link says.`,
    interfaces: [LinkFactsRef, SourcedRef],
    fields: (t) => ({
      cursor: t.string({ description: cursor, resolve: cursorOf }),
      node: t.field({ type: node, description: 'The far end.', resolve: (link) => link.node as never }),
    }),
  })
  return connectionOf<LinkEdge>(`${kind}LinkConnection`, edge, `Links that lead to nodes of the kind ${kind}.`)
}

const AnyLinkEdge = builder.objectRef<LinkEdge>('LinkEdge')

AnyLinkEdge.implement({
  description:
    'A link seen from one of its ends: the concept at the far end, whatever its kind, and what the link says.',
  interfaces: [LinkFactsRef, SourcedRef],
  fields: (t) => ({
    cursor: t.string({ description: cursor, resolve: cursorOf }),
    predicate: t.expose('predicate', {
      type: PredicateRef,
      description: 'What the link says.',
    }),
    direction: t.field({ type: DirectionRef, description: 'Which way it is read.', resolve: (edge) => edge.direction }),
    node: t.field({ type: ConceptRef, description: 'The far end.', resolve: ({ node }) => node }),
  }),
})

/** The connection that leads to concepts of any kind. */
export const LinkConnection = connectionOf<LinkEdge>(
  'LinkConnection',
  AnyLinkEdge,
  'Links that lead to concepts of any kind.',
)
