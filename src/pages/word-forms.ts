import { tokens } from '../dataset/fold.ts'
import type { Language } from '../dataset/model.ts'
import { stemOf } from '../discovery/stems.ts'

/** The words of a text as they are compared: folded, and their stems in these languages. */
export function formsOf(text: string, languages: readonly Language[]): Set<string> {
  const forms = new Set<string>()
  for (const { term, start, end } of tokens(text)) {
    forms.add(term)
    for (const language of languages) {
      // The mark by which an index tells stems from words is taken off: here they may meet.
      const stem = stemOf(text.slice(start, end), language)
      if (stem) forms.add(stem.slice(stem.lastIndexOf('\u0001') + 1))
    }
  }
  return forms
}

/** Whether a text with these forms says a word. */
export const says = (forms: ReadonlySet<string>, word: ReadonlySet<string>): boolean =>
  [...word].some((form) => forms.has(form))
