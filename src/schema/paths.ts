import type { Concept } from '../dataset/nodes.ts'
import type { Neighbour } from '../dataset/store.ts'
import { stepSentence } from '../discovery/sentences.ts'
import { builder } from './builder.ts'
import { conceptNamed, within } from './checked-arguments.ts'
import { userError } from './errors.ts'
import { DirectionRef, LinkRef, PredicateRef } from './link.ts'
import { asOfDescription } from './link-field.ts'

/** A path as the concept it starts from and its steps. */
interface Path {
  from: Concept
  steps: readonly Neighbour[]
}

const PathStepRef = builder.objectRef<{ from: Concept; step: Neighbour }>('PathStep')

PathStepRef.implement({
  description: 'One link of a path, read the way the path goes.',
  fields: (t) => ({
    sentence: t.string({
      description: 'The step as a plain sentence, in English.',
      resolve: ({ from, step }) => stepSentence(from, step),
    }),
    direction: t.field({
      type: DirectionRef,
      description: 'Whether the path goes along the link or against it.',
      resolve: ({ step }) => step.direction,
    }),
    link: t.field({ type: LinkRef, description: 'The link, with its citations.', resolve: ({ step }) => step.link }),
  }),
})

const PathRef = builder.objectRef<Path>('Path')

PathRef.implement({
  description: 'A chain of links from one concept to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many links it has.', resolve: ({ steps }) => steps.length }),
    steps: t.field({
      type: [PathStepRef],
      description: 'Its links, in order.',
      resolve: ({ from, steps }) => steps.map((step, i) => ({ from: steps[i - 1]?.node ?? from, step })),
    }),
  }),
})

const PathSearchRef = builder.objectRef<{ paths: readonly Path[]; exhausted: boolean }>('PathSearch')

PathSearchRef.implement({
  description: 'What a search for paths found.',
  fields: (t) => ({
    paths: t.field({
      type: [PathRef],
      description: 'The paths, shortest first; equally long ones by how telling their links are.',
      resolve: ({ paths }) => paths,
    }),
    exhausted: t.exposeBoolean('exhausted', {
      description: 'Whether these are all there are within the bound. No paths and true: there is none.',
    }),
  }),
})

builder.queryField('paths', (t) =>
  t.field({
    type: PathSearchRef,
    nullable: true,
    description: 'How two concepts are connected, and who says so. The same paths either way round.',
    args: {
      from: t.arg.id({
        required: true,
        description: 'The one: a global id, or what `lookup` understands: `Resolution:1325`, `UNSCR 1325`.',
      }),
      to: t.arg.id({ required: true, description: 'The other, likewise: `Country:ML`, `Mali`.' }),
      maxLength: t.arg.int({ defaultValue: 4, required: true, description: 'The most links in a path: 1 to 6.' }),
      first: t.arg.int({ defaultValue: 3, required: true, description: 'How many paths: 1 to 10.' }),
      asOf: t.arg({ type: 'Date', description: asOfDescription }),
      predicates: t.arg({ type: [PredicateRef], description: 'Only links of these predicates.' }),
    },
    resolve: (_, { maxLength, first, asOf, predicates, ...ends }, { store, discovery }) => {
      const from = conceptNamed(store, 'from', ends.from)
      const to = conceptNamed(store, 'to', ends.to)
      if (from === to) throw userError('BAD_USER_INPUT', `"from" and "to" must differ; both are ${from.id}.`)
      const { paths, exhausted } = discovery.findPaths(discovery.indexOf(from), discovery.indexOf(to), {
        maxLength: within('maxLength', maxLength, 1, 6),
        first: within('first', first, 1, 10),
        day: asOf ?? undefined,
        predicates: predicates ?? undefined,
      })
      return { paths: paths.map((steps) => ({ from, steps })), exhausted }
    },
  }),
)
