import { plainHanNumbers } from '../dataset/digits.ts'
import { fold, isAscii } from '../dataset/fold.ts'
import { chinesePhrases, simplified } from './citation-words.ts'

/** Letters with a full stop behind each: an acronym, `U.N.` or `N. A. T. O.`. */
const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?)+\p{L}(?:\.|(?![\p{L}\p{N}]))/gu

/** A text with its dotted acronyms written without: `U.S.` as `US`. */
export const withoutDots = (text: string): string =>
  text.includes('.') ? text.replace(dotted, (letters) => letters.replace(/[.\s]/g, '')) : text

/** The article, alone or after a preposition or "and" that Arabic writes on to a word. */
const arabicPrefixes = /^(?:[وبلف]?ال|لل)(?=.{2})/u

/**
 * A citation as its words and numbers: letters, digits and Chinese characters stand apart (`UNSCR1325`,
 * `第1325号决议`), Chinese is cut into the phrases of citations, and articles are off. `undefined` where the Chinese of
 * it holds anything else.
 */
export function citationTokens(text: string): string[] | undefined {
  if (isAscii(text)) return fold(withoutDots(text)).match(/\d+|[a-z]+/g) ?? []
  const found: string[] = []
  const plain = plainHanNumbers(
    fold(withoutDots(text))
      .replace(/[§¶]+/g, ' para ')
      .replace(/[^\0-\x7f]/gu, (character) => simplified[character] ?? character),
  )
  for (const [run] of plain.matchAll(/\p{Script=Han}+|\p{N}+|(?:(?!\p{Script=Han})\p{L})+/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) found.push(run.replace(arabicPrefixes, ''))
    else {
      const phrases = cut(run)
      if (!phrases) return undefined
      found.push(...phrases)
    }
  }
  return found
}

function cut(run: string): string[] | undefined {
  const phrases: string[] = []
  for (let at = 0; at < run.length; at += (phrases.at(-1) as string).length) {
    const phrase = chinesePhrases.find((one) => run.startsWith(one, at))
    if (phrase === undefined) return undefined
    phrases.push(phrase)
  }
  return phrases
}
