import { builder } from './builder.ts'
import { byKey } from './by-key.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { among, inAll, linkedTo } from './far-end.ts'
import { byLabel, list } from './list.ts'
import { nodeRef } from './node.ts'

/** A subject of the agenda. */
export const ThemeRef = nodeRef('Theme')

ThemeRef.implement({
  description: 'A subject of the agenda, from its four pillars to narrow themes: a concept in the sense of SKOS.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    definition: t.exposeString('definition', {
      description: 'What is meant, in our own words.',
    }),
  }),
})

const ThemeFilter = builder.inputType('ThemeFilter', {
  description: 'Conditions on themes; all that are given must hold.',
  fields: (t) => ({
    keys: t.stringList({ description: 'With one of these keys: `["protection", "prevention"]`.' }),
    broader: t.stringList({
      description: 'Keys of themes, all of which it is directly narrower than: `["protection"]`.',
    }),
  }),
})

byKey('Theme', ThemeRef, 'participation')

list('Theme', {
  node: ThemeRef,
  description: 'All themes.',
  filter: ThemeFilter,
  passes: ({ keys, broader }, { store }) =>
    inAll(among(store, 'Theme', { keys }), linkedTo(store, 'Theme', { broader }, 'broader', 'INVERSE')),
  recorded: {
    broader: ['broader', 'FORWARD'],
  },
  orders: {
    KEY: { by: 'key', value: ({ key }) => key },
    LABEL: byLabel,
  },
})
