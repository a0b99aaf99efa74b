import { plainDigits } from './digits.ts'

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
  // Keyboards for Persian and Urdu have letters of their own for the same.
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
}

/** Accents, and what is not seen: joiners, soft hyphens, marks of direction. */
const unseen = /[\p{M}\p{Cf}]+/gu
const variants = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

/** Plain letters, of which most names are: they have no accents, variants or marks. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** A text without case, accents, variant letters and digits, and what is not seen: how names are compared. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  const plain = text.normalize('NFKD').toLowerCase().replace(unseen, '')
  return isAscii(plain) ? plain : plainDigits(plain).replace(variants, (letter) => letters[letter] ?? letter)
}

/** A text folded, with everything between its words made one space: `“S/RES/1325 (2000)”` is `s res 1325 2000`. */
export function foldName(text: string): string {
  if (text !== last.text) last = { text, name: nameOf(text) }
  return last.name
}

/** What was folded last: of one reference several indexes are asked in a row. */
let last = { text: '', name: '' }

function nameOf(text: string): string {
  const folded = fold(text)
  // Nothing but words with a blank between them: there is nothing to do.
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(folded)) return folded
  return folded
    .replace(/[^\p{L}\p{N}.+]+|(?<!\p{N})\.|\.(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

/** A word of a text: how it is compared, and where it stands (in UTF-16 code units; the end is not included). */
export interface Token {
  term: string
  start: number
  end: number
}

/** Numbers with points (`5.2.1`, `5.a`) are one word; so is any other run of letters and digits. */
const word = /\p{N}+(?:\.[\p{L}\p{N}]{1,2})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}\p{Cf}]+/gu
const han = /\p{Script=Han}/u
/** Chinese writes no space between its characters and what else stands beside them: `决议1325`. */
const stretches = /\p{Script=Han}+|[^\p{Script=Han}]+/gu
/** The article, alone or after "and", and "for the". */
const arabicPrefix = /^(?:و?ال|لل)(?=.{3})/u

/**
 * The words of a text. Chinese has no spaces: there every pair of neighbouring characters is a word. An Arabic word
 * with its article is there twice, with it and without.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: run, index } of text.matchAll(word)) {
    if (!han.test(run)) plain(run, index, found)
    else {
      for (const { 0: part, index: at } of run.matchAll(stretches)) {
        if (han.test(part)) pairs(part, index + at, found)
        else plain(part, index + at, found)
      }
    }
  }
  return found
}

function plain(run: string, start: number, found: Token[]): void {
  const whole = fold(run)
  const place = { start, end: start + run.length }
  if (whole) found.push({ term: whole, ...place })
  const bare = whole.replace(arabicPrefix, '')
  if (bare !== whole) found.push({ term: bare, ...place })
}

function pairs(run: string, start: number, found: Token[]): void {
  const characters = [...run]
  let at = start
  for (const [i, character] of characters.entries()) {
    const next = characters[i + 1]
    if (next !== undefined)
      found.push({ term: fold(character + next), start: at, end: at + character.length + next.length })
    else if (i === 0) found.push({ term: fold(run), start, end: start + run.length })
    at += character.length
  }
}
