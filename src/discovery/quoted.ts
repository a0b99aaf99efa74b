const pairs: Readonly<Record<string, string>> = {
  '<': '>',
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  "'": "'",
  '`': '`',
  '«': '»',
  '‹': '›',
  '“': '”',
  '„': '“',
  '‘': '’',
  '‚': '‘',
  '（': '）',
  '【': '】',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '＜': '＞',
  '［': '］',
}
const openers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]))

/** Letters, digits and blanks between them: nothing is put round it. */
const wordsAlone = /^[\p{L}\p{N}](?:[\p{L}\p{N} ]*[\p{L}\p{N}])?$/u

/**
 * A reference without what a text puts round it: brackets and quotation marks of all kinds, a full stop or comma
 * behind, `URL:` before, a link of Markdown. A bracket that belongs to it stays: `S/RES/1325(2000)`.
 */
export function unquoted(text: string): string {
  if (wordsAlone.test(text)) return text
  let inside = text.replace(/^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g, '')
  const link = /^\[[^\]]*\]\(\s*<?(\S+?)>?(?:\s+"[^"]*")?\s*\)[.,;]?$/.exec(inside)?.[1]
  if (link) return link
  for (let before = ''; before !== inside; ) {
    before = inside
    inside = inside.replace(/^(?:URL|URI|IRI):\s*(?=\S)/i, '').trim()
    inside = inside.replace(/(?<=[\s\S])[,;:!?。，；：、،؛؟…]+$/u, '').trim()
    // The dots of an acronym are its own.
    if (!/(?:^|[^\p{L}\p{N}])(?:\p{L}\.)+$/u.test(inside)) inside = inside.replace(/(?<=.)\.+$/u, '')
    const open = inside[0] as string
    const close = inside.at(-1) as string
    if (inside.length > 2 && pairs[open] === close && !closesInside(inside)) inside = inside.slice(1, -1).trim()
    else if (openers.has(close) && count(inside, openers.get(close) as string) < count(inside, close))
      inside = inside.slice(0, -1)
    else if (open in pairs && count(inside, pairs[open] as string) < count(inside, open)) inside = inside.slice(1)
  }
  return inside
}

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** `(a) and (b)` begins and ends with brackets that are not of each other. */
function closesInside(text: string): boolean {
  const [open, close] = [text[0] as string, text.at(-1)]
  if (open === close) return text.slice(1, -1).includes(open)
  let depth = 0
  for (const [i, mark] of [...text].entries()) {
    if (mark === open) depth++
    else if (mark === close && --depth === 0) return i < [...text].length - 1
  }
  return false
}
