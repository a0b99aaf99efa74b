import { foldName, isAscii } from '../dataset/fold.ts'
import { withoutDots } from './citation-tokens.ts'

/** Articles, "of" and "and" in the eight languages: names are written with and without them. */
export const smallWords: ReadonlySet<string> = new Set(
  'the of and le la les de du des et het een van der den en die das und von el los las del y и و'.split(' '),
)

/** What is written short, or in two ways: all ways of one are compared as one. */
const same: readonly (readonly [as: string, ...written: string[]])[] = [
  ['rep', 'republic', 'republique', 'republik', 'republica', 'republiek'],
  ['dem', 'democratic', 'democratique', 'demokratische', 'democratica', 'democratische'],
  ['fed', 'federated', 'federation', 'federal'],
  ['peoples rep', 'pr'],
  ['dem peoples rep', 'dpr'],
  ['peoples dem rep', 'pdr'],
  ['former yugoslav rep', 'fyr'],
  ['bolivarian rep', 'rb'],
  ['sts', 'states'],
  ['st', 'saint', 'sainte', 'ste'],
  ['isl', 'island', 'islands', 'isls', 'is'],
  ['intl', 'international'],
  ['org', 'organization', 'organisation'],
  ['dept', 'department'],
  ['program', 'programme'],
  ['center', 'centre'],
  ['centered', 'centred'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['cooperation', 'co operation'],
  ['wps', 'women peace security'],
  ['crsv', 'conflict related sexual violence'],
]
const wordAs = new Map(same.flatMap(([as, ...written]) => written.map((one) => [one, as] as const)))
const phraseAs = [...wordAs].filter(([written]) => written.includes(' '))

const numberSigns = /\b(?:no|nr|num|number|numero|nummer|n) (?=\d)/g
const arabicArticle = /^(?:و?ال|لل)(?=.{2})/u

/**
 * A name in the one form that all ways of writing it share: without articles, "of" and "and", without the dots of
 * acronyms, apostrophes of owners and signs before numbers, and with what is often shortened written short.
 */
export function looseName(text: string): string {
  const name = foldName(withoutMarks(text))
  const words: string[] = []
  for (const written of name.replace(numberSigns, '').split(' ')) {
    const bare = isAscii(written) ? written : written.replace(arabicArticle, '')
    const word = wordAs.get(bare) ?? bare
    if (word !== '+' && !smallWords.has(word)) words.push(word)
  }
  if (words.length === 0) return name
  const loose = words.join(' ')
  // What is nothing but the phrase is the name itself, and the acronym may be that of more.
  return phraseAs.reduce(
    (text, [phrase, as]) =>
      text === phrase || !text.includes(phrase) ? text : ` ${text} `.replaceAll(` ${phrase} `, ` ${as} `).trim(),
    loose,
  )
}

/** Without the dots of acronyms, the apostrophes of owners and of French articles, and "and" in Chinese. */
function withoutMarks(text: string): string {
  const plain = withoutDots(text)
  if (!/['’ʼ´、和与與及]/.test(plain)) return plain
  return plain
    .replace(/(\p{L})['’ʼ´]s(?![\p{L}\p{N}])/gu, '$1s')
    .replace(/(?<![\p{L}\p{N}])[ldLD]['’ʼ´](?=\p{L})/gu, ' ')
    .replace(/[、和与與及]/g, ' ')
}

/** A name turned round as lists print it: `Republic of Korea` for `Korea, Republic of` and `Korea (Republic of)`. */
export function inverted(text: string): string | undefined {
  const [, name, before] =
    /^([^,(（]+),\s*([^,]+)$/u.exec(text.trim()) ?? /^([^(（]+?)\s*[(（]([^()（）]+)[)）]$/u.exec(text.trim()) ?? []
  return name === undefined ? undefined : `${before} ${name}`
}

/** A text in two halves, each of which may name the same thing: `SDG 5: Gender equality`, `African Union (AU)`. */
export function halves(text: string): [string, string][] {
  const found: [string, string][] = []
  const split = (match: RegExpExecArray | null) => {
    if (match?.[1] && match[2]) found.push([match[1], match[2]])
  }
  split(/^(.+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/u.exec(text))
  for (const { index, 0: mark } of text.matchAll(/\s*[:：;]\s+|\s+[-–—/|]\s+|[:：–—]|,\s+|\.\s+|\s+on\s+/gu)) {
    split([text, text.slice(0, index), text.slice(index + mark.length)] as unknown as RegExpExecArray)
    if (found.length > 6) return found
  }
  // SDG 5 Gender equality: the first number ends what names it.
  split(/^(\D*\p{Nd}[\p{L}\p{Nd}.]*(?:\s*[(（]\d{4}[)）])?)\s+(\D{4,})$/u.exec(text))
  return found
}
