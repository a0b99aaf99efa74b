import type { Provision } from '../dataset/facts.ts'
import type { Store } from '../dataset/store.ts'
import type { Cited } from './citations.ts'
import type { LookupMatch, LookupResult, Match } from './meaning.ts'
import type { NameIndex } from './name-index.ts'
import { paragraphOf } from './paragraphs.ts'

/** The Council's texts and their paragraphs, by what a citation says of them. */
export interface TextIndex {
  /** A resolution by its number; of another year than the one given it is not the one meant. */
  resolution(number: string, year?: string): readonly Match[]
  /** Those of texts that are of a day. */
  onDay(matches: readonly Match[], day: string): readonly Match[]
  /** A text or paragraph as cited. */
  cited(cited: Cited): LookupResult
  /** A text where no paragraph is named, else the paragraph of it. */
  within(texts: readonly Match[], paragraph: string | undefined, by: LookupMatch): LookupResult
  /** A paragraph by its global id: `Provision:Resolution:1325/OP-8`. */
  provision(id: string): Provision | undefined
}

export function createTextIndex(store: Store, index: NameIndex): TextIndex {
  const provisionOf = (text: Match['concept'], paragraph: string | undefined): Provision | undefined =>
    store.provisions(text.id).find(({ number }) => number && paragraphOf(number) === paragraph)

  const resolution = (number: string, year?: string): readonly Match[] => {
    const node = store.node('Resolution', number)
    if (node?.kind !== 'Resolution' || (year && Number(year) !== node.year)) return []
    return [{ concept: node, by: 'IDENTIFIER' }]
  }

  const within: TextIndex['within'] = (texts, paragraph, by) => {
    const [text] = texts
    if (!text) return { concept: undefined, candidates: [], matchedBy: undefined }
    if (paragraph === undefined) return { concept: text.concept, candidates: [], matchedBy: by }
    const provision = provisionOf(text.concept, paragraph)
    if (provision) return { concept: text.concept, provision, candidates: [], matchedBy: by }
    // The text is something wider than the paragraph that was meant, and that we have not recorded.
    return { concept: undefined, candidates: [text.concept], matchedBy: 'NEAR' }
  }

  return {
    resolution,
    within,
    onDay: (matches, day) => matches.filter(({ concept }) => dateOf(concept) === day),
    cited({ text, year, month, day, paragraph }) {
      const found =
        'resolution' in text ? resolution(text.resolution, year) : index.identified(['UN_SYMBOL'], text.symbol)
      const dated = found.filter(({ concept }) => {
        const date = dateOf(concept)
        return month === undefined || date === undefined || agrees(date, month, day)
      })
      return within(dated, paragraph, 'IDENTIFIER')
    },
    provision(id) {
      const fact = store.fact(id)
      return fact && 'of' in fact ? fact : undefined
    },
  }
}

function dateOf(concept: Match['concept']): string | undefined {
  if ('issuedOn' in concept) return concept.issuedOn
  return 'adoptedOn' in concept ? concept.adoptedOn : undefined
}

/** Whether a date as far as it is known has this month and day; both ways to read 5/4 are good. */
function agrees(date: string, month: number, day: number | undefined): boolean {
  const [, m, d] = date.split('-').map(Number)
  const same = (one: number, other: number | undefined) => m === one && (d === undefined || !other || d === other)
  return m === undefined || same(month, day) || (day !== undefined && day <= 12 && same(day, month))
}
