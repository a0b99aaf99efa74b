import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Highlight, SearchMatch } from '../discovery/matches.ts'
import type { SearchField } from '../discovery/names.ts'
import type { Hit, SearchAnswer } from '../discovery/search.ts'
import { builder } from './builder.ts'
import { checkQuery, maxQuery, maxWords } from './checked-arguments.ts'
import { ConceptKindRef, ConceptRef } from './concept.ts'
import type { Cursor } from './cursor.ts'
import { connectionOf, cursorOf, forwardArgs, pageOf } from './page.ts'
import { ProvisionRef } from './provision.ts'
import { known } from './text.ts'

const SearchFieldRef = builder.enumType('SearchField', {
  description: 'In what a word was found. Values may be added.',
  values: {
    LABEL: { description: 'Its name.' },
    ALTERNATIVE_LABEL: { description: 'Another of its names.' },
    HIDDEN_LABEL: { description: 'A word people look for it by that is no name of it.' },
    TITLE: { description: 'Its own title, or its official name.' },
    IDENTIFIER: { description: 'Its key, its symbol or a code.' },
    SUMMARY: { description: 'Its summary or definition.' },
    PROVISION: { description: 'What a paragraph of it says, in our own words: see `provision`.' },
  } satisfies Record<SearchField, object>,
})

const HighlightRef = builder.objectRef<Highlight>('Highlight')

HighlightRef.implement({
  description: 'A stretch of a text, counted in UTF-16 code units as JavaScript does.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it starts, from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends; not included.' }),
  }),
})

const SearchMatchRef = builder.objectRef<SearchMatch>('SearchMatch')

SearchMatchRef.implement({
  description: 'A text in which words of the query were found.',
  fields: (t) => ({
    field: t.field({ type: SearchFieldRef, description: 'What the text is.', resolve: ({ field }) => field }),
    language: t.field({
      type: 'LanguageTag',
      nullable: true,
      description: 'Its language; null where it has none or none is recorded.',
      resolve: ({ language }) => language,
    }),
    value: t.exposeString('value', { description: 'The whole text.' }),
    provision: t.field({
      type: ProvisionRef,
      nullable: true,
      description: 'The paragraph whose text it is; null for other texts.',
      resolve: ({ provision }) => provision,
    }),
    highlights: t.field({
      type: [HighlightRef],
      description: 'Where the words stand in it.',
      resolve: ({ highlights }) => highlights,
    }),
  }),
})

interface SearchEdge {
  cursor: Cursor
  node: Concept
  score: number
  matches(): SearchMatch[]
}

const SearchEdgeRef = builder.objectRef<SearchEdge>('SearchEdge')

SearchEdgeRef.implement({
  description: 'A concept that was found.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place in the list, for `after`.', resolve: cursorOf }),
    node: t.field({ type: ConceptRef, description: 'The concept.', resolve: ({ node }) => node }),
    score: t.exposeFloat('score', { description: 'How well it fits. It means nothing across queries.' }),
    matches: t.field({
      type: [SearchMatchRef],
      description: 'Where the words were found: the texts with most of them first.',
      resolve: ({ matches }) => matches(),
    }),
  }),
})

const KindFacetRef = builder.objectRef<{ kind: ConceptKind; count: number }>('KindFacet')

KindFacetRef.implement({
  description: 'How many concepts of a kind were found.',
  fields: (t) => ({
    kind: t.field({ type: ConceptKindRef, description: 'The kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const SearchConnection = connectionOf<SearchEdge>('SearchConnection', SearchEdgeRef, 'What a search found.')

builder.objectField(SearchConnection, 'facets', (t) =>
  t.field({
    type: [KindFacetRef],
    description: 'How many were found of each kind, before `kinds` narrows them.',
    resolve: (page) => (page as unknown as SearchAnswer).facets,
  }),
)

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    nullable: true,
    description:
      'Concepts by their names, identifiers and summaries in all languages kept, and by what their provisions say. Spelling, accents and endings need not be right; codes and acronyms do.',
    args: {
      query: t.arg.string({
        required: true,
        description: `At most ${maxWords} words, besides articles and the like, and ${maxQuery} characters, in any language.`,
      }),
      kinds: t.arg({ type: [ConceptKindRef], description: 'Only concepts of these kinds.' }),
      languages: t.arg({
        type: ['LanguageTag'],
        description: 'Only texts in these languages, and identifiers and titles of none.',
      }),
      ...forwardArgs(),
    },
    resolve: (_, { query, kinds, languages, ...page }, { discovery, store }) => {
      checkQuery('query', query)
      const { hits, facets } = discovery.search(query, {
        kinds: kinds ?? undefined,
        languages: languages ? known(languages) : undefined,
      })
      const list = { field: 'search', filter: { query, kinds, languages }, dataset: store.dataset }
      const edge = ({ node, score, matches }: Hit, cursor: Cursor) => ({ cursor, node, score, matches })
      return { ...pageOf(list, hits, page, edge), facets }
    },
  }),
)
