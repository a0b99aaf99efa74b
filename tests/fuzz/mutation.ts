import type { Choices } from './choices.ts'

/** Pieces that mean something to a parser, or should not. */
const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '@',
  '!',
  '...',
  '"',
  '"""',
  '#',
  '\\',
  '\\u{110000}',
  '\\ud800',
  '\u0000',
  '\ufeff',
  '\u2028',
  '__proto__',
  'constructor',
  'null',
  '-0',
  '1e999',
  '0.1',
  '@skip(if: true)',
  '@include(if: $x)',
  '...F',
  'fragment F on Query { ...F }',
  'query Q',
  'mutation',
  'subscription',
  '__schema { types { name } }',
  '__typename',
  'first: -1',
  'first: 101',
  'on Country',
  '和',
  '\ud83d',
  'x'.repeat(300),
]

const types = [
  'application/json',
  'text/plain',
  'application/json; charset=latin1',
  'application/x-www-form-urlencoded',
  '',
]

/** A request that was right once: its document, its JSON or its headers are changed in one to four places. */
export function mutated(
  document: string,
  choices: Choices,
): { body: string | Uint8Array; headers: Record<string, string> } {
  let text = document
  let body: string | Uint8Array | undefined
  const headers: Record<string, string> = {}
  for (let more = 1 + choices.below(4); more > 0; more--) {
    switch (choices.below(8)) {
      case 0:
        text = at(text, choices, (before, after) => before + choices.of(pieces) + after)
        break
      case 1:
        text = at(text, choices, (before, after) => before + after.slice(1 + choices.below(20)))
        break
      case 2:
        text = at(text, choices, (before, after) => before + after.slice(0, 30).repeat(1 + choices.below(30)) + after)
        break
      case 3:
        text = text
          .split(' ')
          .map((word) => (choices.once(8) ? choices.of(pieces) : word))
          .join(' ')
        break
      case 4:
        body = at(json(text), choices, (before, after) => before + choices.of(pieces) + after)
        break
      case 5:
        body = json(text).slice(0, choices.below(256) * 4)
        break
      case 6:
        body = Buffer.concat([Buffer.from(json(text)), new Uint8Array([choices.below(256), choices.below(256)])])
        break
      default:
        if (choices.once(4)) headers['content-type'] = choices.of(types)
        else headers.accept = choices.of(['*/*', 'application/json', 'text/event-stream', 'nonsense;q=x', ''])
    }
  }
  return { body: body ?? json(text), headers }
}

const json = (query: string) => JSON.stringify({ query, variables: { x: true } })

function at(text: string, choices: Choices, change: (before: string, after: string) => string): string {
  const place = choices.below(Math.min(text.length + 1, 65_536))
  return change(text.slice(0, place), text.slice(place))
}
