import { limits } from '../schema/limits.ts'
import { refusal } from './limits/refusal.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A string, or something that opens, closes or separates. */
const piece = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/**
 * Reads JSON (RFC 8259) strictly: UTF-8 only, no key twice in an object, nothing nested deeper than the limit. Parsers
 * differ in what they make of the first two, so a guard in front of this server may have read something else.
 * Throws an error whose message says what is wrong, or the refusal of what is nested too deeply.
 */
export function readJson(source: Uint8Array | string): unknown {
  let text: string
  try {
    text = typeof source === 'string' ? source : decoder.decode(source)
  } catch {
    throw new Error('it is not UTF-8')
  }
  checkNesting(text)
  const value: unknown = JSON.parse(text)
  checkKeys(text)
  return value
}

function checkNesting(text: string): void {
  let open = 0
  for (const [token] of text.matchAll(piece)) {
    if (token === '{' || token === '[') open++
    else if (token === '}' || token === ']') open--
    if (open > limits.nesting.value) {
      throw refusal('nesting', `At most ${limits.nesting.value} brackets may be open at the same time; more are.`)
    }
  }
}

function checkKeys(text: string): void {
  const objects: Set<string>[] = []
  let last = ''
  for (const [token] of text.matchAll(piece)) {
    // A list has no keys; it takes a set so that closing brackets match.
    if (token === '{' || token === '[') objects.push(new Set())
    else if (token === '}' || token === ']') objects.pop()
    else if (token === ':') {
      const key = JSON.parse(last) as string
      const keys = objects.at(-1)
      if (keys?.has(key)) throw new Error(`the key ${JSON.stringify(key.slice(0, 100))} stands twice in one object`)
      keys?.add(key)
    }
    last = token
  }
}
