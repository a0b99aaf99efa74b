import type { Concept } from '../dataset/nodes.ts'
import { type Chain, chains, related } from '../discovery/related.ts'
import { chainSentence } from '../discovery/sentences.ts'
import { builder } from './builder.ts'
import { within } from './checked-arguments.ts'
import { ConceptKindRef, ConceptRef } from './concept.ts'
import type { Cursor } from './cursor.ts'
import { LinkRef } from './link.ts'
import { asOfDescription } from './link-field.ts'
import { connectionOf, cursorOf, forwardArgs, pageOf } from './page.ts'

const ReasonRef = builder.objectRef<{ from: Concept; chain: Chain }>('Reason')

ReasonRef.implement({
  description: 'A chain of one or two links that joins two concepts.',
  fields: (t) => ({
    sentence: t.string({
      description: 'The chain as one plain sentence, in English.',
      resolve: ({ from, chain }) => chainSentence(from, chain),
    }),
    links: t.field({
      type: [LinkRef],
      description: 'Its links, each with its citations.',
      resolve: ({ chain }) => chain.steps.map(({ link }) => link),
    }),
  }),
})

interface RelatedEdge {
  cursor: Cursor
  node: Concept
  score: number
  from: Concept
  day: string | undefined
}

const RelatedEdgeRef = builder.objectRef<RelatedEdge>('RelatedEdge')

RelatedEdgeRef.implement({
  description: 'A concept close to the one in hand, with how close it is and why.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place in the list, for `after`.', resolve: cursorOf }),
    node: t.field({ type: ConceptRef, description: 'The related concept.', resolve: ({ node }) => node }),
    score: t.exposeFloat('score', {
      description: 'How close it is: what all the chains between the two add up to. It means nothing across concepts.',
    }),
    reasons: t.field({
      type: [ReasonRef],
      description: 'Why: the shortest chains between the two, then the strongest.',
      args: { first: t.arg.int({ description: 'How many: 3 unless told, at most 10.' }) },
      resolve: ({ from, node, day }, { first }, { discovery }) => {
        const most = within('first', first ?? 3, 0, 10)
        const all = chains(discovery.graph, discovery.indexOf(from), discovery.indexOf(node), day)
        return all.slice(0, most).map((chain) => ({ from, chain }))
      },
    }),
  }),
})

const RelatedConnection = connectionOf<RelatedEdge>('RelatedConnection', RelatedEdgeRef, 'Concepts close to another.')

builder.interfaceField(ConceptRef, 'related', (t) =>
  t.field({
    type: RelatedConnection,
    description: 'The concepts closest to it: see `docs/discovery.md` for the measure.',
    args: {
      kinds: t.arg({ type: [ConceptKindRef], description: 'Only concepts of these kinds.' }),
      asOf: t.arg({ type: 'Date', description: asOfDescription }),
      ...forwardArgs(),
    },
    resolve: (from, { kinds, asOf, ...page }, { discovery: { graph, indexOf }, store }) => {
      const day = asOf ?? undefined
      const found = related(graph, indexOf(from), kinds ?? undefined, day)
      const list = { field: 'related', of: from.id, filter: { kinds, asOf }, dataset: store.dataset }
      return pageOf(list, found, page, ({ node, score }, cursor) => ({ cursor, node, score, from, day }))
    },
  }),
)
