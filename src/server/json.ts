import { refusal } from '../schema/admission/refusal.ts'
import { limits } from '../schema/limits.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads JSON (RFC 8259) strictly: UTF-8 only, no key twice in an object, nothing nested deeper than the limit. Parsers
 * differ in what they make of the first two, so a guard in front of this server may have read something else.
 * Throws an error whose message says what is wrong, or the refusal of what is nested too deeply.
 */
export function readJson(source: Uint8Array | string): unknown {
  let text: string
  try {
    text = typeof source === 'string' ? source : decoder.decode(source)
    // Some editors write a mark of the order of bytes before the text (RFC 8259, section 8.1: it may be ignored).
    if (text.startsWith('\uFEFF')) text = text.slice(1)
  } catch {
    throw new Error('it is not UTF-8')
  }
  const { nesting, twice } = scan(text)
  if (nesting > limits.nesting.value) {
    throw refusal('nesting', `At most ${limits.nesting.value} brackets may be open at the same time; more are.`)
  }
  const value: unknown = JSON.parse(text)
  if (twice !== undefined) throw new Error(`the key ${JSON.stringify(twice.slice(0, 100))} stands twice in one object`)
  return value
}

/** What a text that may be JSON comes to: how many brackets are open at most, and the first key that stands twice. */
function scan(text: string): { nesting: number; twice: string | undefined } {
  // The keys met so far in each object that is open, as they are written; a list has none.
  const open: (Set<string> | undefined)[] = []
  let nesting = 0
  let twice: string | undefined
  let last = ''
  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case '"': {
        const end = endOfString(text, i)
        // What a string says matters only where it is a key.
        if (isKey(text, end)) last = text.slice(i, end + 1)
        i = end
        break
      }
      case '{':
      case '[':
        open.push(undefined)
        nesting = Math.max(nesting, open.length)
        if (nesting > limits.nesting.value) return { nesting, twice }
        break
      case '}':
      case ']':
        open.pop()
        break
      case ':': {
        if (open.length === 0) break
        open[open.length - 1] ??= new Set()
        const keys = open[open.length - 1] as Set<string>
        const key = unescaped(last)
        if (keys.has(key)) twice ??= key
        keys.add(key)
      }
    }
  }
  return { nesting, twice }
}

/** Where the string that begins at a quotation mark ends; at the end of the text if it does not. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    i = text.indexOf('"', i)
    if (i < 0) return text.length
    let backslashes = 0
    while (text[i - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return i
  }
}

/** Whether a string is followed by a colon. */
function isKey(text: string, end: number): boolean {
  let i = end + 1
  while (text[i] === ' ' || text[i] === '\n' || text[i] === '\r' || text[i] === '\t') i++
  return text[i] === ':'
}

/** The key that a string says; the string itself where it is no JSON, of which the parser will tell. */
function unescaped(key: string): string {
  if (!key.includes('\\')) return key.slice(1, -1)
  try {
    return JSON.parse(key) as string
  } catch {
    return key
  }
}
