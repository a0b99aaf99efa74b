/** Letters that Unicode does not take apart into a letter and a mark. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  // Arabic: forms that are often written one for the other, and the stroke that only stretches a word.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
}

/** A text without case, accents and variant letters: how names are compared in every language kept. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłıþٱىةـ]/gu, (letter) => letters[letter] ?? letter)
}

/** A text folded, with everything between its words made one space: `“S/RES/1325 (2000)”` is `s res 1325 2000`. */
export const foldName = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}.+]+|(?<!\p{N})\.|\.(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** A word of a text: how it is compared, and where it stands (in UTF-16 code units; the end is not included). */
export interface Token {
  term: string
  start: number
  end: number
}

/** Numbers with points (`5.2.1`, `5.a`) are one word; so is any other run of letters and digits. */
const word = /\p{N}+(?:\.[\p{L}\p{N}]{1,2})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu
const han = /\p{Script=Han}/u
/** The article, alone or after "and", and "for the". */
const arabicPrefix = /^(?:و?ال|لل)(?=.{3})/u

/**
 * The words of a text. Chinese has no spaces: there every pair of neighbouring characters is a word. An Arabic word
 * with its article is there twice, with it and without.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: run, index } of text.matchAll(word)) {
    if (han.test(run)) found.push(...pairs(run, index))
    else {
      const whole = fold(run)
      const place = { start: index, end: index + run.length }
      for (const term of new Set([whole, whole.replace(arabicPrefix, '')])) if (term) found.push({ term, ...place })
    }
  }
  return found
}

function pairs(run: string, start: number): Token[] {
  if (run.length === 1) return [{ term: run, start, end: start + 1 }]
  return Array.from({ length: run.length - 1 }, (_, i) => ({
    term: fold(run.slice(i, i + 2)),
    start: start + i,
    end: start + i + 2,
  }))
}
