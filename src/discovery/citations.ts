import { hasNumber } from '../dataset/digits.ts'
import { citationTokens } from './citation-tokens.ts'
import {
  committeeWords,
  councilWords,
  fillers,
  generalWords,
  months,
  presidentWords,
  recommendationMarks,
  recommendationWords,
  resolutionWords,
  statementMarks,
  statementWords,
} from './citation-words.ts'
import { takeParagraph } from './paragraphs.ts'

/** What a citation names, as far as it says so. */
export interface Cited {
  /** The number of a resolution, the symbol of a statement or of a general recommendation. */
  text: { resolution: string } | { symbol: string }
  /** The year, month and day given with it; a month that is a number may be written before or behind the day. */
  year?: string | undefined
  month?: number | undefined
  day?: number | undefined
  /** The number of a paragraph (`8`, `8d`), or `preamble`. */
  paragraph?: string | undefined
}

const isNumber = (token: string): boolean => /^\d+$/.test(token)
const isYear = (token: string | undefined): boolean => token !== undefined && /^(?:19|20)\d\d$/.test(token)

/**
 * What a way of citing names: a resolution or statement of the Security Council or a general recommendation on
 * women, spelt out or short, in any of the languages kept. `undefined` for anything that holds a word which citations
 * do not.
 */
export function citationIn(text: string): Cited | undefined {
  if (!hasNumber(text)) return undefined
  const tokens = citationTokens(text)
  if (!tokens || tokens.length > 40) return undefined
  const { rest, paragraph } = takeParagraph(tokens)
  const numbers = rest.filter(isNumber)
  const said = rest.filter((token) => !isNumber(token) && !months.has(token))
  const has = (set: ReadonlySet<string>) => said.some((word) => set.has(word))
  const only = (...sets: ReadonlySet<string>[]) => said.every((word) => sets.some((set) => set.has(word)))

  if (has(statementMarks) || (has(presidentWords) && has(statementWords)) || has(oneWordStatements)) {
    return only(statementMarks, presidentWords, statementWords, fillers, councilWords)
      ? statement(numbers, paragraph)
      : undefined
  }
  const general = has(recommendationWords) && has(generalWords)
  if (general || has(recommendationMarks) || (said.includes('gc') && has(committeeWords))) {
    const known = only(recommendationWords, generalWords, recommendationMarks, committeeWords, fillers, ofConvention)
    const [number = '', ...more] = numbers
    return known && more.length === 0 && /^\d{1,2}$/.test(number)
      ? { text: { symbol: `CEDAW/C/GC/${Number(number)}` }, paragraph }
      : undefined
  }
  const named = has(resolutionWords) || has(councilWords) || (said.includes('security') && said.includes('council'))
  // A number alone is one of many things, unless its year or a paragraph stands with it.
  const plain = said.length === 0 && (paragraph !== undefined || (numbers.length === 2 && isYear(numbers[1])))
  if (!(named && only(resolutionWords, councilWords, fillers)) && !plain && !onlyFillersAround(said, paragraph))
    return undefined
  return resolution(rest, paragraph)
}

const oneWordStatements = new Set([...statementWords].filter((word) => /(?:voorzitter|prasiden)/.test(word)))
const ofConvention = new Set(['on', 'c', 'gc', 'elimination', 'discrimination', 'against', 'women'])

/** `paragraph 8 of 1325`: a paragraph and a number, joined by small words. */
const onlyFillersAround = (said: readonly string[], paragraph: string | undefined): boolean =>
  paragraph !== undefined && said.every((word) => /^(?:of|de|du|des|von|van|der|die|la|s)$/.test(word))

function statement(numbers: readonly string[], paragraph: string | undefined): Cited | undefined {
  const [year = '', number = '', ...more] = numbers
  if (more.length > 0 || !isYear(year) || !/^\d{1,3}$/.test(number)) return undefined
  return { text: { symbol: `S/PRST/${year}/${Number(number)}` }, paragraph }
}

/** The number first, then the year or the date; the same citation may be there twice (`S.C. Res. 1325, S/RES/1325`). */
function resolution(tokens: readonly string[], paragraph: string | undefined): Cited | undefined {
  const [number, ...others] = tokens.filter(isNumber)
  if (number === undefined || !/^\d{1,4}$/.test(number)) return undefined
  const dates = others.filter((other) => other !== number || isYear(other))
  const years = new Set(dates.filter(isYear))
  const small = dates.filter((date) => !isYear(date)).map(Number)
  const named = tokens.flatMap((token) => months.get(token) ?? [])
  if (years.size > 1 || named.length > 1 || small.some((one) => one < 1 || one > 31)) return undefined
  const [year] = years
  const cited = { text: { resolution: String(Number(number)) }, year, paragraph }
  if (small.length === 0 && named.length === 0) return cited
  if (year === undefined) return undefined
  if (named.length === 1) return small.length < 2 ? { ...cited, month: named[0], day: small[0] } : undefined
  // 31/10/2000, 2000-10-31: nobody has thirteen months.
  const [one = 0, other = 0, ...more] = small
  if (more.length > 0 || small.length !== 2) return undefined
  return other > 12 ? { ...cited, month: one, day: other } : { ...cited, month: other, day: one }
}
