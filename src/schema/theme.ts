import { englishLabel } from '../dataset/labels.ts'
import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { farIds, inAll } from './far-end.ts'
import { list } from './list.ts'
import { nodeRef } from './node.ts'

/** A subject of the agenda. */
export const ThemeRef = nodeRef('Theme')

ThemeRef.implement({
  description: 'A subject of the agenda, from its four pillars to narrow themes: a concept in the sense of SKOS.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    definition: t.string({
      description: 'What is meant, in our own words.',
      resolve: ({ record }) => record.definition,
    }),
  }),
})

const ThemeFilter = builder.inputType('ThemeFilter', {
  description: 'Conditions on themes; all that are given must hold.',
  fields: (t) => ({
    broader: t.string({ description: 'Key of the theme it is directly narrower than: `protection`.' }),
  }),
})

builder.queryField('theme', (t) =>
  t.field({
    type: ThemeRef,
    nullable: true,
    description: 'The theme with this key; null if there is none.',
    args: { key: t.arg.string({ required: true, description: 'A key such as `participation`.' }) },
    resolve: (_, { key }, context) => context.find('Theme', key),
  }),
)

list('Theme', {
  node: ThemeRef,
  description: 'All themes.',
  filter: ThemeFilter,
  passes: ({ broader }, { store }) => inAll(broader != null && farIds(store, `Theme:${broader}`, 'broader', 'INVERSE')),
  orders: {
    KEY: { by: 'key', value: ({ record }) => record.key },
    LABEL: { by: 'English label', value: ({ record }) => englishLabel(record) },
  },
})
