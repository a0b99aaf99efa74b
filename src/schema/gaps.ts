import type { Gap } from '../dataset/dataset.ts'
import { builder } from './builder.ts'
import { conceptNamed } from './checked-arguments.ts'
import { ConceptRef } from './concept.ts'
import type { Cursor } from './cursor.ts'
import { DatasetRef } from './dataset.ts'
import { connectionOf, cursorOf, forwardArgs, pageOf } from './page.ts'

const GapRef = builder.objectRef<Gap>('Gap')

GapRef.implement({
  description: 'Something known to be missing: a text that could not be read, a figure no source states.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'What is missing, in plain words.' }),
    about: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'The concept it is about; null where it is about no one thing.',
      resolve: ({ about }, _, { store }) => (about === undefined ? null : conceptNamed(store, 'about', about)),
    }),
  }),
})

interface GapEdge {
  cursor: Cursor
  node: Gap
}

const GapEdgeRef = builder.objectRef<GapEdge>('GapEdge')

GapEdgeRef.implement({
  description: 'A place in the list of gaps.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place in the list, for `after`.', resolve: cursorOf }),
    node: t.field({ type: GapRef, description: 'The gap.', resolve: ({ node }) => node }),
  }),
})

const GapConnection = connectionOf<GapEdge>('GapConnection', GapEdgeRef, 'What is known to be missing, by subject.')

builder.objectField(DatasetRef, 'gaps', (t) =>
  t.field({
    type: GapConnection,
    description: 'What is known to be missing, by subject.',
    args: {
      about: t.arg.id({
        description: 'Only what is missing about this concept: a global id, or what `lookup` understands.',
      }),
      ...forwardArgs(),
    },
    resolve: ({ gaps }, { about, ...page }, { store }) => {
      const wanted = about == null ? undefined : conceptNamed(store, 'about', about).id
      const found = wanted ? gaps.filter((gap) => gap.about === wanted) : gaps
      const list = { field: 'gaps', filter: { about: wanted }, dataset: store.dataset }
      return pageOf(list, found, page, (node, cursor) => ({ cursor, node }))
    },
  }),
)
