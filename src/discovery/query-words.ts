import { tokens } from '../dataset/fold.ts'
import { stopWords } from './stop-words.ts'

/** A word of a query. */
export interface QueryWord {
  /** As it was typed. */
  written: string
  /** What it may stand as in the index: itself; in Arabic also without its article. */
  terms: readonly string[]
  /** A code, an acronym or a short word: it is found as it is, or not at all. */
  asItIs: boolean
}

/** Words of fewer letters are found as they are: three letters wrong by one are another word. */
const shortest = 4
const han = /\p{Script=Han}/u

/**
 * The words of a query that tell something: without articles, prepositions and conjunctions of the eight languages.
 * What a search may cost follows from their number.
 */
export function wordsIn(query: string): QueryWord[] {
  const words = new Map<string, { start: number; written: string; terms: string[] }>()
  let last: { start: number; written: string; terms: string[] } | undefined
  for (const { term, start, end } of tokens(query)) {
    if (last?.start === start) last.terms.push(term)
    else {
      last = { start, written: query.slice(start, end), terms: [term] }
      if (!words.has(term)) words.set(term, last)
    }
  }
  // All in capitals, capitals tell nothing: THE NETHERLANDS.
  const shouted = words.size > 1 && query === query.toUpperCase()
  return [...words.values()].flatMap(({ written, terms }) => {
    const capitals = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(written)
    if (terms.some((term) => stopWords.has(term)) && (shouted || !capitals)) return []
    const isHan = han.test(written)
    const asItIs = !isHan && (capitals || /\p{N}/u.test(written) || [...written].length < shortest)
    return [{ written, terms, asItIs }]
  })
}

/** How many words a query has, as far as they count: Chinese, which writes no spaces, has one in four characters. */
export function wordCount(query: string): number {
  const words = wordsIn(query)
  const characters = words.filter(({ written }) => han.test(written)).length
  return words.length - characters + Math.ceil(characters / 4)
}
