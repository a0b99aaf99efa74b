import type { Assertion, Citation } from '../dataset/citation.ts'
import { idOf } from '../dataset/ids.ts'
import type { Store } from '../dataset/store.ts'

/** Who says something, where, and in which way of saying. */
export interface Said {
  /** Global id of the source; where it is not known, its title. */
  source: string
  locator?: string | null
  assertion?: Assertion | string | null
}

/** One line of an answer. A line with `said` is a fact, and gets a number. */
export interface Line {
  /** How far it is moved in. */
  depth: number
  text: string
  said?: readonly Said[] | undefined
}

/** Citations as the dataset has them. */
export const saidBy = (citations: readonly Citation[]): Said[] =>
  citations.map(({ source, ...rest }) => ({ ...rest, source: idOf('Source', source) }))

/** So many characters, about 1,100 tokens, an answer has at most; what does not fit comes when it is asked for. */
const most = 4_000

/**
 * Lines as one text, from the line with the number `after` on: each fact with its number, its sources by short names, the
 * place in them and the kind of saying; the sources below. Where lines are left out, the last line says how to go on.
 */
export function text(store: Store, lines: readonly Line[], after = 0): string {
  const names = new Map<string, string>()
  const sources: string[] = []
  let size = 0
  const nameOf = (source: string): string => {
    const known = names.get(source)
    if (known) return known
    const name = `S${names.size + 1}`
    const line = `${name} ${described(store, source)}`
    names.set(source, name)
    sources.push(line)
    size += line.length
    return name
  }

  const out: string[] = []
  let named = 0
  let number = lines.slice(0, after).filter(({ said }) => said?.length).length
  const start = Math.min(Math.max(after, 0), lines.length)
  for (const line of above(lines, start)) out.push(`${' '.repeat(line.depth)}${line.text} (continued)`)
  let at = start
  for (; at < lines.length; at++) {
    const { depth, text: told, said } = lines[at] as Line
    const mark = said?.length ? ` [${++number}: ${said.map((one) => placeOf(nameOf(one.source), one)).join('; ')}]` : ''
    const line = `${' '.repeat(depth)}${told}${mark}`
    size += line.length
    if (size > most && at > start) break
    out.push(line)
    // The sources of a line that does not fit are not named either.
    named = sources.length
  }
  // A heading without anything below it tells nothing.
  while (at < lines.length && at > start + 1 && isHeading(lines[at - 1] as Line, lines[at] as Line)) {
    at--
    out.pop()
  }
  if (named > 0) out.push('Sources', ...sources.slice(0, named))
  if (at < lines.length) out.push(`${lines.length - at} more lines: ask again with after: ${at}`)
  return out.join('\n')
}

const isHeading = ({ depth, said }: Line, next: Line): boolean => !said?.length && next.depth > depth

/** The lines that a line stands under, outermost first. */
function above(lines: readonly Line[], at: number): Line[] {
  const found: Line[] = []
  let depth = lines[at]?.depth ?? 0
  for (let i = at - 1; i >= 0 && depth > 0; i--) {
    const line = lines[i] as Line
    if (line.depth >= depth) continue
    found.unshift({ depth: line.depth, text: line.text })
    depth = line.depth
  }
  return found
}

const placeOf = (name: string, { locator, assertion }: Said): string =>
  `${name}${locator ? ` ${locator}` : ''}${assertion ? `, ${kindOfSaying(assertion)}` : ''}`

/** `SELF_DESCRIPTION` as a reader says it. */
const kindOfSaying = (assertion: string): string => assertion.toLowerCase().replaceAll('_', ' ')

function described(store: Store, source: string): string {
  const [node] = store.nodes([source])
  return node?.kind === 'Source' ? `${clipped(node.title, 90)} ${node.url}` : source
}

/** A text cut at a word, where it is longer than so many characters. */
export const clipped = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 2).replace(/\s+\S*$/, '')} …` : text
