import { foldName } from '../dataset/fold.ts'
import type { SourceKind, SourceQuality } from '../dataset/model.ts'
import { isUndivided } from '../dataset/places.ts'
import { isCopy, qualityOf } from '../dataset/source-quality.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { byKey } from './by-key.ts'
import { among, inAll, isOneOf } from './far-end.ts'
import { list } from './list.ts'
import { nodeRef } from './node.ts'

export const SourceKindRef = builder.enumType('SourceKind', {
  description: 'What kind of publication a source is. Values may be added.',
  values: {
    OFFICIAL_DOCUMENT: { description: 'A resolution, treaty, law, plan or other document by the body that made it.' },
    OFFICIAL_PAGE: { description: 'A page of a state or of an intergovernmental organization other than the UN.' },
    UN_PAGE: { description: 'A page of the United Nations system, library records and press releases included.' },
    TRACKER: { description: 'A site that follows action plans across countries.' },
    CIVIL_SOCIETY: { description: 'A page of a non-governmental organization.' },
    PRESS: { description: 'A news item or a press portal.' },
    ACADEMIC: { description: 'Research.' },
    DATASET: { description: 'A published data set or vocabulary.' },
    REFERENCE_WORK: { description: 'An encyclopaedia or dictionary.' },
    DOCUMENT_MIRROR: { description: 'A copy of a document on a site that did not make it.' },
  } satisfies Record<SourceKind, object>,
})

const SourceQualityRef = builder.enumType('SourceQuality', {
  description: 'How near a source stands to what it states.',
  values: {
    OFFICIAL: { description: 'By the state or organization that decided or acted.' },
    UNITED_NATIONS: { description: 'A page of the United Nations system.' },
    RESEARCH: { description: 'Research, data sets and reference works.' },
    TRACKER: { description: 'A site that follows action plans across countries.' },
    CIVIL_SOCIETY: { description: 'By a non-governmental organization.' },
    PRESS: { description: 'A news item or a press portal.' },
    COPY: { description: 'A copy on a site that did not make it, or a page that anyone may change.' },
  } satisfies Record<SourceQuality, object>,
})

/** A published page or document that states facts. */
export const SourceRef = nodeRef('Source')

SourceRef.implement({
  description: 'A published page or document that states facts.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The key, a slug: `be-press-release-2020`.' }),
    title: t.exposeString('title', { description: 'Its title, or what it is.' }),
    publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    url: t.expose('url', { type: 'URL', description: 'Its address.' }),
    sourceKind: t.expose('sourceKind', {
      type: SourceKindRef,
      description: 'What kind of publication it is.',
    }),
    quality: t.field({
      type: SourceQualityRef,
      description: 'How near it stands to what it states.',
      resolve: qualityOf,
    }),
    undivided: t.boolean({
      description: 'Whether it is about one thing and has no parts: a citation of it needs no `locator`.',
      resolve: isUndivided,
    }),
    isCopy: t.boolean({
      description: 'Whether it is a copy on a site that did not make it: the original would be the better source.',
      resolve: isCopy,
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'ReducedDate',
      nullable: true,
      description: 'When it was published; null means not stated.',
    }),
    readOn: t.expose('readOn', {
      type: 'ReducedDate',
      nullable: true,
      description: 'When we read it: a page may say something else today. Null means not recorded.',
    }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'The language it is written in; null means not recorded.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know about it; null where there is nothing.',
    }),
  }),
})

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Conditions on sources; all that are given must hold.',
  fields: (t) => ({
    keys: t.stringList({ description: 'With one of these keys: `["be-press-release-2020"]`.' }),
    sourceKinds: t.field({ type: [SourceKindRef], description: 'Of one of these kinds.' }),
    isCopy: t.boolean({ description: 'Only copies on sites that did not make them, or only others.' }),
    publishers: t.stringList({
      description:
        'Whose publisher has one of these in its name, whatever its capitals, accents and marks: `["NATO"]`.',
    }),
    languages: t.field({
      type: ['LanguageTag'],
      description: 'Written in one of these languages, or in a kind of it: `fr` finds what is in `fr-BE`.',
    }),
  }),
})

/**
 * The publishers that have one of these in their names, compared as `search` compares: without case, accents, marks and
 * blanks around. A part of nothing is in no name.
 */
function publishersWith(store: Store, parts: readonly string[]): ReadonlySet<string> {
  const folded = parts.map(foldName).filter((part) => part !== '')
  const all = new Set(store.all('Source').map(({ publisher }) => publisher))
  const isWanted = (name: string) => folded.some((part) => name.includes(part))
  return new Set([...all].filter((name) => isWanted(foldName(name))))
}

/** The languages of sources in these ranges, by the basic filtering of RFC 4647: `fr` takes `fr` and `fr-BE`, in capitals or not. */
function tagsIn(store: Store, ranges: readonly string[]): ReadonlySet<string | undefined> {
  const begin = ranges.map((range) => `${range}-`.toLowerCase())
  const all = new Set(store.all('Source').flatMap(({ language }) => language ?? []))
  return new Set([...all].filter((tag) => begin.some((range) => `${tag}-`.toLowerCase().startsWith(range))))
}

byKey('Source', SourceRef, 'be-press-release-2020')

list('Source', {
  node: SourceRef,
  description: 'All sources.',
  filter: SourceFilter,
  passes: ({ keys, sourceKinds, isCopy: copies, publishers, languages }, { store }) => {
    const named = inAll(among(store, 'Source', { keys }))
    const by = publishers && publishersWith(store, publishers)
    const tags = languages && tagsIn(store, languages)
    return (source) =>
      named(source) &&
      isOneOf(sourceKinds, source.sourceKind) &&
      (copies == null || isCopy(source) === copies) &&
      (by == null || by.has(source.publisher)) &&
      (tags == null || tags.has(source.language))
  },
  recorded: {
    languages: ({ language }) => language,
  },
  orders: {
    KEY: { by: 'key', value: ({ key }) => key },
    PUBLISHER: { by: 'publisher', value: ({ publisher }) => publisher },
    PUBLISHED_ON: { by: 'date of publication', value: ({ publishedOn }) => publishedOn },
  },
})
