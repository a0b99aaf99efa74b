import type { SourceKind, SourceQuality } from '../dataset/model.ts'
import { isUndivided } from '../dataset/places.ts'
import { isCopy, qualityOf } from '../dataset/source-quality.ts'
import { foldName } from '../discovery/fold.ts'
import { builder } from './builder.ts'
import { byKey } from './by-key.ts'
import { among, inAll, isOneOf } from './far-end.ts'
import { list } from './list.ts'
import { nodeRef } from './node.ts'

export const SourceKindRef = builder.enumType('SourceKind', {
  description: 'What kind of publication a source is. Values may be added.',
  values: {
    OFFICIAL_DOCUMENT: { description: 'A resolution, treaty, law, plan or other document by the body that made it.' },
    OFFICIAL_PAGE: { description: 'A page of a state or of an intergovernmental organisation other than the UN.' },
    UN_PAGE: { description: 'A page of the United Nations system, library records and press releases included.' },
    TRACKER: { description: 'A site that follows action plans across countries.' },
    CIVIL_SOCIETY: { description: 'A page of a non-governmental organisation.' },
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
    OFFICIAL: { description: 'By the state or organisation that decided or acted.' },
    UNITED_NATIONS: { description: 'A page of the United Nations system.' },
    RESEARCH: { description: 'Research, data sets and reference works.' },
    TRACKER: { description: 'A site that follows action plans across countries.' },
    CIVIL_SOCIETY: { description: 'By a non-governmental organisation.' },
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

/** Basic filtering of RFC 4647: `fr` takes `fr` and `fr-BE`, in capitals or not. */
const isIn = (range: string, tag: string | undefined) =>
  tag !== undefined && `${tag}-`.toLowerCase().startsWith(`${range}-`.toLowerCase())

/** Compared as `search` compares: without case, accents, marks and blanks around. A part of nothing is in no name. */
const hasInIt = (name: string, part: string) => part !== '' && foldName(name).includes(part)

byKey('Source', SourceRef, 'be-press-release-2020')

list('Source', {
  node: SourceRef,
  description: 'All sources.',
  filter: SourceFilter,
  passes: ({ keys, sourceKinds, isCopy: copies, publishers, languages }, { store }) => {
    const named = inAll(among(store, 'Source', { keys }))
    const parts = publishers?.map(foldName)
    return (source) =>
      named(source) &&
      isOneOf(sourceKinds, source.sourceKind) &&
      (copies == null || isCopy(source) === copies) &&
      (parts == null || parts.some((part) => hasInIt(source.publisher, part))) &&
      (languages == null || languages.some((language) => isIn(language, source.language)))
  },
  orders: {
    KEY: { by: 'key', value: ({ key }) => key },
    PUBLISHER: { by: 'publisher', value: ({ publisher }) => publisher },
    PUBLISHED_ON: { by: 'date of publication', value: ({ publishedOn }) => publishedOn },
  },
})
