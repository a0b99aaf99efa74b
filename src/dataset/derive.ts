import type { Citation, Citations } from './citation.ts'
import type { ByPlace, CouncilText, WrittenProvision } from './council-text.ts'
import type { WrittenResolution, WrittenStatement } from './dataset.ts'
import type { Identifier } from './identifier.ts'
import { idOf } from './ids.ts'
import { englishLabel } from './labels.ts'
import type { LinkRecord } from './link.ts'
import type { CountryRecord, PresidentialStatementRecord, ResolutionRecord, SourceRecord } from './model.ts'
import { append } from './multimap.ts'
import type { ProvisionRecord } from './provision.ts'
import { labelsOfResolution, labelsOfStatement } from './text-labels.ts'

/*
 * What follows from a record, and is therefore not written beside it. All of it may be written all the same: what is
 * written stands, and only what it does not say is added (`complete.ts`).
 */

export type TextRecord = ResolutionRecord | PresidentialStatementRecord

/** The body that adopts resolutions, and on whose behalf its president makes statements. */
const council = 'Organization:security-council'

/** The key of the source that is the text itself: `s-res-1325`, `s-prst-2004-40`. */
export function ownSource(id: string): string {
  const key = id.slice(id.indexOf(':') + 1)
  return id.startsWith('Resolution:') ? `s-res-${key}` : key.toLowerCase().replaceAll('/', '-')
}

/** The text itself as a source, as the United Nations publishes it. */
export function sourceOfText(key: string, record: TextRecord): SourceRecord {
  return {
    key,
    title: `${record.symbol}: ${'title' in record && record.title ? record.title : englishLabel(record)}`,
    publisher: 'United Nations',
    url: addressOf(record),
    sourceKind: 'OFFICIAL_DOCUMENT',
    publishedOn: 'adoptedOn' in record ? record.adoptedOn : record.issuedOn,
    language: 'en',
    note: 'Read in the machine-readable copy of the United Nations (AKN4UN, unofficial).',
  }
}

/** The symbol as addresses and catalogues write it, without a blank: `S/RES/1325(2000)`. */
const closed = ({ symbol }: TextRecord): string => symbol.replace(' ', '')
const addressOf = (record: TextRecord): string => `https://undocs.org/${closed(record)}`

type Facts<Written> = Written extends unknown ? Omit<Written, 'provisions' | 'citations'> : never
interface Read {
  citations: readonly Citation[]
  paragraphsOnWomen: readonly string[] | undefined
  provisions: readonly ProvisionRecord[]
}

/** A text with what its key and date tell, and with what was read of it. */
export function text(written: Facts<WrittenResolution | WrittenStatement>, read: Read): TextRecord {
  const { key } = written
  const year = 'adoptedOn' in written ? Number(written.adoptedOn.slice(0, 4)) : undefined
  const { paragraphsOnWomen, provisions, citations } = read
  const record = {
    ...(year === undefined
      ? { symbol: key, labels: { en: `Presidential statement ${key}` }, alternativeLabels: { en: [key] } }
      : {
          number: Number(key),
          year,
          symbol: `S/RES/${key} (${year})`,
          labels: { en: `Resolution ${key} (${year})` },
          alternativeLabels: { en: [`UNSCR ${key}`, `S/RES/${key}`] },
        }),
    ...written,
    ...(paragraphsOnWomen && { paragraphsOnWomen }),
    ...(provisions.length > 0 && { provisions }),
    citations,
  } as TextRecord
  const formed = year === undefined ? labelsOfStatement(key) : labelsOfResolution(key, year)
  return {
    ...record,
    labels: { ...formed, ...record.labels },
    identifiers: identifiers(identifiersOfText(record), record.identifiers),
  } as TextRecord
}

/** The symbol of a text is its identifier in the documents of the United Nations; its name in their XML follows. */
const identifiersOfText = (record: TextRecord): Identifier[] => [
  { scheme: 'UN_SYMBOL', value: closed(record), iri: addressOf(record), match: 'EXACT' },
  { scheme: 'AKN', value: aknOf(record), match: 'EXACT' },
]

/** The name of a text in AKN4UN: day and number, of a resolution with its year, of a statement with the year before. */
function aknOf(record: TextRecord): string {
  const [day, name] =
    'adoptedOn' in record
      ? [record.adoptedOn, `${record.number}-${record.year}`]
      : [record.issuedOn, record.symbol.split('/').slice(-2).join('-')]
  return `/akn/un/statement/deliberation/unsc/${day}/${name}/`
}

/**
 * A country with the codes it has in the standards they come from, as identifiers. Where M49 has none for it, those of
 * ISO 3166-1 are the user's own and name it to nobody else.
 */
export const country = (written: CountryRecord): CountryRecord =>
  written.m49 === undefined
    ? written
    : { ...written, identifiers: identifiers(identifiersOfCountry(written, written.m49), written.identifiers) }

const identifiersOfCountry = ({ code, alpha3 }: CountryRecord, m49: string): Identifier[] => [
  { scheme: 'ISO_3166_1_ALPHA_2', value: code, match: 'EXACT' },
  { scheme: 'ISO_3166_1_ALPHA_3', value: alpha3, match: 'EXACT' },
  { scheme: 'UN_M49', value: m49, match: 'EXACT' },
  { scheme: 'UN_GEO_AREA', value: m49, iri: `http://metadata.un.org/sdg/codes/geoArea/${m49}`, match: 'EXACT' },
]

/** What is written, after what follows in the schemes that it does not name. */
function identifiers(following: readonly Identifier[], written: readonly Identifier[] = []): Identifier[] {
  return [...following.filter(({ scheme }) => !written.some((one) => one.scheme === scheme)), ...written]
}

/** The record of a text whose words were read rests on them too; it may rest on nothing else. */
export function citationsOfText(
  written: Citations | undefined,
  said: CouncilText | undefined,
  source: string,
): readonly Citation[] {
  const citations: readonly Citation[] = written ?? []
  if (!said || citations.some((one) => one.source === source)) return citations
  return [...citations, { source, locator: 'whole text', assertion: 'NORM' }]
}

/** A paragraph rests on its text, at its number. */
export const provision = (written: WrittenProvision, source: string): ProvisionRecord => ({
  ...written,
  citations: written.citations ?? [
    { source, ...(written.number && { locator: written.number }), assertion: 'NORM' as const },
  ],
})

/** What a text and its paragraphs tell of other concepts. */
export interface TextLinks {
  id: string
  record: TextRecord
  /** The key of the source that is the text itself. */
  source: string
  said: CouncilText | undefined
}

/** The links that follow from a text: who adopted it, and what it says in its own words. */
export function linksOfText({ id, record, source, said }: TextLinks): LinkRecord[] {
  const cite = (assertion: Citation['assertion'], locator: string): Citations => [{ source, locator, assertion }]
  const link = (predicate: LinkRecord['predicate'], from: string, to: string, citations: Citations) =>
    ({ predicate, from, to, citations }) as LinkRecord
  const adoption = record.citations.find(({ assertion }) => assertion === 'EVENT') ?? record.citations[0]
  const cited = placesOf(said?.cites, said?.paragraphs ?? [], ({ cites = [] }) => cites)
  const themes = placesOf(undefined, record.provisions ?? [], (paragraph) =>
    // Only what the text says itself is a place of it.
    paragraph.citations.some((one) => one.source === source && one.locator === paragraph.number)
      ? paragraph.themes
      : [],
  )
  return [
    ...(adoption
      ? [link('adopts', council, id, adoption.source === source ? cite('EVENT', 'heading') : [adoption])]
      : []),
    ...entries(cited).flatMap(([key, places]) => {
      const to = /^\d+$/.test(key) ? idOf('Resolution', key) : idOf('PresidentialStatement', key)
      return to === id ? [] : [link('recalls', id, to, cite('NORM', places))]
    }),
    ...entries(themes).map(([key, places]) => link('addresses', id, idOf('Theme', key), cite('EDITORIAL', places))),
    ...entries(placesOf(said?.concerns, [], () => [])).map(([key, places]) =>
      link('concerns', id, idOf('Country', key), cite('REPORT', places)),
    ),
    ...(said?.abstained ?? []).map((key) => link('abstains', idOf('Country', key), id, cite('EVENT', 'vote'))),
    ...(said?.sponsors ?? []).map((key) => ({
      ...link('sponsors', idOf('Country', key), id, cite('EVENT', 'sponsors')),
      role: 'SPONSOR' as const,
    })),
  ]
}

/** For each thing named, the places that name it: `preamble, OP 12`. */
function placesOf<Paragraph extends { number?: string }>(
  byPlace: ByPlace | undefined,
  paragraphs: readonly Paragraph[],
  named: (paragraph: Paragraph) => readonly string[],
): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const [place, keys] of Object.entries(byPlace ?? {})) for (const key of keys) append(places, key, place)
  for (const paragraph of paragraphs) {
    if (paragraph.number) for (const key of named(paragraph)) append(places, key, paragraph.number)
  }
  return places
}

const entries = (places: Map<string, string[]>): [string, string][] =>
  [...places].map(([key, list]) => [key, list.join(', ')])
