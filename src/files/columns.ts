import type { Page } from './page.ts'
import type { Plain, PlainWriter } from './plain.ts'
import { type Table, tableOf } from './table.ts'

const citations = [
  'citations.source.id',
  'citations.source.title',
  'citations.source.publisher',
  'citations.source.url',
  'citations.locator',
  'citations.assertion',
]

/*
 * Columns that a table has whatever its rows say, so that two tables fit together. What else a record has follows after
 * them.
 */
const ofLinks = [
  'id',
  'iri',
  'kind',
  'predicate',
  'from.id',
  'from.label',
  'to.id',
  'to.label',
  'during.start',
  'during.end',
  'role',
  'amount.value',
  'amount.currency',
  'note',
  ...citations,
]
const ofProvisions = ['id', 'iri', 'kind', 'of.id', 'of.label', 'number', 'text', 'addressees', 'themes', ...citations]
const ofFacts = ['id', 'iri', 'field', 'citations.locator', 'citations.assertion']

export const linksTable = (links: readonly Plain[]): Table => tableOf(links, ofLinks)
export const provisionsTable = (provisions: readonly Plain[]): Table => tableOf(provisions, ofProvisions)

/** The table of a page: the links of a concept; the provision or link itself; what cites a source. */
export function tableOfPage({ subject, links, facts }: Page, writer: PlainWriter): Table {
  switch (subject.kind) {
    case 'Provision':
      return provisionsTable([writer.provision(subject)])
    case 'Source':
      return tableOf(facts.map(writer.fact), ofFacts)
    default:
      return linksTable(links.map(writer.link))
  }
}
