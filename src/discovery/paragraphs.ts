import { operativeWords, paragraphWords, preambleWords } from './citation-words.ts'

/** A citation without its paragraph, and the paragraph: `8`, `8d`, `preamble`. */
interface Taken {
  rest: readonly string[]
  paragraph: string | undefined
}

const isNumber = (token: string | undefined): token is string => token !== undefined && /^\d{1,3}$/.test(token)
/** Points of a paragraph: letters, and below them small Roman numbers. `l`, `r` and `s` begin what comes next. */
const letter = /^[a-km-qt-z]$/
const roman = /^[ivx]{1,4}$/
/** What may stand between "paragraph" and its number, and what joins it to the text it is of. */
const before = new Set(['no', 'nr', 'n', 'num', '第', 'رقم'])
const joins = new Set(['of', 'de', 'du', 'der', 'des', 'van', 'von', 'del', 'من', '的'])

const isWord = (token = ''): boolean =>
  paragraphWords.has(token) || operativeWords.has(token) || preambleWords.has(token)

/**
 * Takes the paragraph out of a citation: `para. 8`, `OP 8 (d)`, `§ 8`, `第8段`, `operative paragraph 8 of`. One of the
 * preamble is known for one; which it is, no provision of ours says.
 */
export function takeParagraph(tokens: readonly string[]): Taken {
  const at = tokens.findIndex(isWord)
  if (at < 0) return { rest: tokens, paragraph: undefined }
  let start = at
  let end = at
  while (isWord(tokens[end]) || before.has(tokens[end] ?? '')) end++
  let number = tokens[end]
  if (isNumber(number)) {
    end++
    if (tokens[start - 1] === '第') start--
  } else {
    // 第8段: Chinese has the number before the word.
    number = tokens[at - 1]
    if (tokens[at] !== '段' || !isNumber(number)) number = undefined
    else start = tokens[at - 2] === '第' ? at - 2 : at - 1
  }
  let point = ''
  while (number !== undefined && (point === '' ? letter : roman).test(tokens[end] ?? '')) {
    point += tokens[end]
    end++
  }
  while (isWord(tokens[end])) end++
  const said = tokens.slice(start, end)
  const preamble = said.some((token) => preambleWords.has(token))
  const counted = number !== undefined && said.some((token) => paragraphWords.has(token))
  if (!preamble && !counted) return { rest: tokens, paragraph: undefined }
  if (joins.has(tokens[end] ?? '')) end++
  return {
    rest: [...tokens.slice(0, start), ...tokens.slice(end)],
    paragraph: preamble ? 'preamble' : `${Number(number)}${point}`,
  }
}

/** The number of a provision in the form of `takeParagraph`: `8d` for `OP 8 (d)`, `3` for `paragraph 3`. */
export function paragraphOf(number: string): string | undefined {
  const [, digits, points = ''] = /(\d+)((?:\s*\(\w+\))*)\s*$/.exec(number) ?? []
  return digits && `${digits}${points.replace(/[\s()]/g, '').toLowerCase()}`
}
