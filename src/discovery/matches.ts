import type { Provision } from '../dataset/facts.ts'
import { tokens } from '../dataset/fold.ts'
import type { Language } from '../dataset/model.ts'
import type { SearchField, SearchText } from './names.ts'
import { stemOf } from './stems.ts'

/** A stretch of a text: offsets in UTF-16 code units, the end not included. */
export interface Highlight {
  start: number
  end: number
}

/** A text in which words of the query were found. */
export interface SearchMatch {
  field: SearchField
  language: Language | undefined
  value: string
  highlights: readonly Highlight[]
  /** The paragraph whose text it is. */
  provision: Provision | undefined
}

/**
 * The texts that hold any of the terms, as they are or by their stems: those with the most of them first, then in the
 * order of the fields.
 */
export function matchesOf(
  texts: readonly SearchText[],
  terms: ReadonlySet<string>,
  languages: readonly Language[] | undefined,
): SearchMatch[] {
  const found: (SearchMatch & { terms: number })[] = []
  for (const { field, language, value, provision } of texts) {
    if (languages && language && !languages.includes(language)) continue
    const hits = tokens(value).filter(
      ({ term, start, end }) => terms.has(term) || terms.has(stemOf(value.slice(start, end), language) ?? ''),
    )
    if (hits.length === 0) continue
    const count = new Set(hits.map(({ term }) => term)).size
    found.push({ field, language, value, provision, highlights: merged(hits), terms: count })
  }
  return found.sort((a, b) => b.terms - a.terms).map(({ terms: _, ...match }) => match)
}

/** Pairs of Chinese characters overlap: neighbours that touch are shown as one stretch. */
function merged(hits: readonly Highlight[]): Highlight[] {
  const stretches: Highlight[] = []
  for (const { start, end } of hits) {
    const last = stretches.at(-1)
    if (last && start < last.end) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}
