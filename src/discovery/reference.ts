import type { Citation } from '../dataset/citation.ts'
import type { Link } from '../dataset/facts.ts'
import { iriOf } from '../dataset/ids.ts'
import { englishLabel } from '../dataset/labels.ts'
import type { ReducedDate, SourceKind } from '../dataset/model.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { stepSentence } from './sentences.ts'

/** What a reference tells of a work, whatever the style it is written in. */
export interface Reference {
  /** Global id, or the name of the dataset. */
  id: string
  /** The type of the work by its name in CSL. */
  type: string
  title: string
  /** Who published it: all our works have bodies as authors. */
  author: string
  issued?: ReducedDate
  url: string
  language?: string
  version?: string
  /** The larger work it is a part of. */
  within?: string
  /** What a reader should know beside it. */
  note?: string
  /** The day it was read, `2026-11-28`, where the work may change or has no date. */
  accessed?: string
}

const contributors = 'The wps-graph contributors'

const types: Record<SourceKind, string> = {
  OFFICIAL_DOCUMENT: 'report',
  OFFICIAL_PAGE: 'webpage',
  UN_PAGE: 'webpage',
  TRACKER: 'webpage',
  CIVIL_SOCIETY: 'webpage',
  PRESS: 'article-newspaper',
  ACADEMIC: 'article',
  DATASET: 'dataset',
  REFERENCE_WORK: 'entry-encyclopedia',
  DOCUMENT_MIRROR: 'document',
}

/** The reference to a source, with the day on which we read it; one of neither date says on which day it is cited. */
export const sourceReference = (source: Source, day: string): Reference => {
  const { id, title, publisher, url, sourceKind, publishedOn, readOn, language } = source
  const accessed = readOn ?? (publishedOn ? undefined : day)
  return {
    id,
    type: types[sourceKind],
    title,
    author: publisher,
    url,
    ...(publishedOn && { issued: publishedOn }),
    ...(accessed && { accessed }),
    ...(language && { language }),
  }
}

/** The reference to the dataset in its version. */
export const datasetReference = ({ dataset: { version, updatedOn }, iriBase }: Store, day: string): Reference => ({
  id: 'wps-graph',
  type: 'dataset',
  title: 'wps-graph: the Women, Peace and Security agenda as one sourced graph',
  author: contributors,
  issued: updatedOn,
  url: iriBase,
  version,
  accessed: day,
})

/** The reference to what is recorded of a concept: an entry of the dataset in its version. */
export const conceptReference = ({ dataset, iriBase }: Store, concept: Concept, day: string): Reference => ({
  id: concept.id,
  type: 'entry',
  title: englishLabel(concept),
  author: contributors,
  issued: dataset.updatedOn,
  url: iriOf(concept.id, iriBase),
  version: dataset.version,
  within: 'wps-graph',
  accessed: day,
})

/** The reference to one link: what it says, who states it and where, and where it is recorded. */
export function linkReference(store: Store, link: Link, day: string): Reference {
  const { id, from, to, citations } = link
  const { version, updatedOn } = store.dataset
  const stated = citations.map((citation) => placeOf(store, citation)).join('; and by ')
  return {
    id,
    type: 'entry',
    title: stepSentence(from, { link, direction: 'FORWARD', node: to }).slice(0, -1),
    author: contributors,
    issued: updatedOn,
    url: iriOf(id, store.iriBase),
    version,
    within: 'wps-graph',
    note: `As stated by ${stated}; recorded in wps-graph ${version}, ${id}`,
    accessed: day,
  }
}

/** Who says it, in which document, and where in it. */
function placeOf(store: Store, { source, locator }: Citation): string {
  const { publisher, title, url } = store.node('Source', source) as Source
  return [publisher, `“${title}”`, locator, url].filter(Boolean).join(', ')
}
