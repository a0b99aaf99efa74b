import type { SourceKind, SourceQuality, SourceRecord } from './model.ts'

const qualityOfKind: Record<SourceKind, SourceQuality> = {
  OFFICIAL_DOCUMENT: 'OFFICIAL',
  OFFICIAL_PAGE: 'OFFICIAL',
  UN_PAGE: 'UNITED_NATIONS',
  ACADEMIC: 'RESEARCH',
  DATASET: 'RESEARCH',
  REFERENCE_WORK: 'RESEARCH',
  TRACKER: 'TRACKER',
  CIVIL_SOCIETY: 'CIVIL_SOCIETY',
  PRESS: 'PRESS',
  DOCUMENT_MIRROR: 'COPY',
}

/** Sites that show what others made, and wikis that anyone may change: a label of the name of their host. */
const copySites = new Set(
  (
    'anyflip careersdocbox docplayer docslib documentop dokumen fdocument fdocuments fdocumentos fdokumen kipdf knowt ' +
    'lawglobalhub lawsdocbox paperzz pdfslide readkong scribd slidelegend studylib unscr vdocument vdocuments wikipedia ' +
    'wikisource yumpu zbook'
  ).split(' '),
)

const isOnCopySite = (url: string): boolean =>
  URL.canParse(url) && new URL(url).hostname.split('.').some((label) => copySites.has(label))

/**
 * How near a source stands to what it states: as its record says, or else by one rule. A site that holds copies makes
 * a copy of whatever it shows; all other sources are as near as their kind.
 */
export function qualityOf({ quality, sourceKind, url }: SourceRecord): SourceQuality {
  return quality ?? (isOnCopySite(url) ? 'COPY' : qualityOfKind[sourceKind])
}

/** True for a copy on a site that did not make it: the original is to be sought. */
export const isCopy = (source: SourceRecord): boolean => qualityOf(source) === 'COPY'
