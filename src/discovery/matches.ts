import type { Language } from '../dataset/model.ts'
import { tokens } from './fold.ts'
import type { SearchField, SearchText } from './names.ts'

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
}

/** The texts that hold any of the terms, those with the most of them first. */
export function matchesOf(
  texts: readonly SearchText[],
  terms: ReadonlySet<string>,
  languages: readonly Language[] | undefined,
): SearchMatch[] {
  const found: (SearchMatch & { terms: number })[] = []
  for (const { field, language, value } of texts) {
    if (languages && language && !languages.includes(language)) continue
    const hits = tokens(value).filter(({ term }) => terms.has(term))
    const highlights = merged(hits)
    if (hits.length > 0)
      found.push({ field, language, value, highlights, terms: new Set(hits.map((h) => h.term)).size })
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
