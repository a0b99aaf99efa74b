import { createHash } from 'node:crypto'
import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** A paragraph of a text of the Council as the United Nations publishes it. */
export interface UnParagraph {
  /** `OP 8`, `OP 8 (a)`, `paragraph 3`. */
  number: string
  anchor: string
  fingerprint: string
  /** Symbols of the texts it cites. */
  cites: readonly string[]
}

/** What a file of the United Nations says of a resolution or statement. */
export interface UnText {
  symbol: string
  /** The day of its adoption. */
  date: string
  meeting?: string
  /** The votes by state, where the file counts them. */
  votes?: { inFavour: readonly string[]; against: readonly string[]; abstaining: readonly string[] }
  /** Symbols of the texts that its preamble cites. */
  preamble: readonly string[]
  paragraphs: readonly UnParagraph[]
}

/** An element of the file, or a piece of text. */
type Element = { name: string; attributes: Record<string, string>; children: readonly Element[]; text?: string }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
})

/**
 * Reads a file in the vocabulary of the United Nations for Akoma Ntoso (AKN4UN).
 * Throws an `Error` that says what is missing for a file that is not XML or no text of the Security Council.
 */
export function readUnText(xml: string): UnText {
  const valid = XMLValidator.validate(xml)
  if (valid !== true) throw new Error(`It is not XML: line ${valid.err.line}, ${valid.err.msg}`)
  const file: Element = { name: '', attributes: {}, children: elements(parser.parse(xml)) }
  const work = first(file, 'FRBRWork')
  const iri = work && first(work, 'FRBRuri')?.attributes.value
  const date = work && first(work, 'FRBRdate')?.attributes.date
  if (!iri || !date) throw new Error('It names no work: FRBRWork with FRBRuri and FRBRdate is missing.')
  const symbol = symbolOf(iri)
  if (!symbol) throw new Error(`"${iri}" is not the IRI of a resolution or statement of the Security Council.`)
  const adopted = all(file, 'step').find(({ attributes }) => attributes.outcome === 'adopted')?.attributes.as
  // Where the Council voted in writing, a letter stands here.
  const meeting = adopted?.startsWith('S/PV.') ? adopted : undefined
  const votes = votesOf(file)
  const preamble = first(file, 'preamble')
  return {
    symbol,
    date,
    ...(meeting && { meeting }),
    ...(votes && { votes }),
    preamble: preamble ? citesOf(textOf(preamble), symbol) : [],
    paragraphs: paragraphsOf(first(file, 'mainBody'), symbol),
  }
}

/** `/akn/un/statement/deliberation/unsc/2000-10-31/1325-2000/` is resolution 1325 (2000), `.../2005-21/` a statement. */
function symbolOf(iri: string): string | undefined {
  const [, year, one, other] = /\/unsc\/(\d{4})-\d{2}-\d{2}\/(\d+)-(\d+)(?:\/|$)/.exec(iri) ?? []
  if (!year || !one || !other) return undefined
  return other === year ? `S/RES/${one} (${other})` : one === year ? `S/PRST/${one}/${other}` : undefined
}

function votesOf(file: Element): UnText['votes'] {
  const votes = { inFavour: [] as string[], against: [] as string[], abstaining: [] as string[] }
  const sorts = [
    [/favou?r|yes/i, votes.inFavour],
    [/abst/i, votes.abstaining],
    [/against|\bno\b/i, votes.against],
  ] as const
  for (const voting of all(file, 'voting')) {
    for (const { attributes, children } of all(voting, 'count')) {
      const sort = sorts.find(([pattern]) => pattern.test(`${attributes.refersTo ?? ''} ${attributes.name ?? ''}`))
      if (!sort) continue
      const by = children.filter(({ name }) => name !== '#text')
      const states =
        by.length > 0 ? by.map(({ attributes: { showAs = '' } }) => showAs) : (attributes.by ?? '').split(';')
      sort[1].push(...states.map((state) => state.trim()).filter(Boolean))
    }
  }
  return votes.inFavour.length > 0 ? votes : undefined
}

/** What stands before or around the words of the President and is no paragraph of the statement. */
const around = /^(\* Reissued|At the \d+\w+ meeting|Statement by the President)/

function paragraphsOf(body: Element | undefined, symbol: string): UnParagraph[] {
  if (!body) return []
  const found: UnParagraph[] = []
  const add = (number: string, element: Element, text: string) =>
    found.push({
      number,
      anchor: element.attributes.eId ?? '',
      fingerprint: createHash('sha256').update(text).digest('hex'),
      cites: citesOf(text, symbol),
    })
  const isStatement = symbol.startsWith('S/PRST/')
  let last = ''
  let nth = 0
  let dashes = 0
  for (const paragraph of outermost(body, 'paragraph')) {
    const text = textOf(paragraph)
    if (isStatement) {
      if (text && !around.test(text)) add(`paragraph ${++nth}`, paragraph, text)
      continue
    }
    const mark = numberOf(paragraph)
    // A number that stands in the text itself: some files have it so.
    const inText = mark ? undefined : /^(\d+)\.? (?=\p{Lu})/u.exec(text)
    if (/^\d+\.?$/.test(mark) || inText) {
      last = `OP ${inText?.[1] ?? Number.parseInt(mark, 10)}`
      add(last, paragraph, inText ? text.slice(inText[0].length) : text)
      for (const point of outermost(paragraph, 'point')) add(`${last} ${letterOf(point)}`, point, textOf(point))
      dashes = 0
    } else if (/^\(?[a-z]+[.)]$/.test(mark) && last) add(`${last} ${letterOf(paragraph)}`, paragraph, text)
    // Points marked by a dash; the last may have none, as the sentence goes on in it.
    else if (mark === '–' || (dashes > 0 && /^\p{Ll}/u.test(text))) add(`${last} (dash ${++dashes})`, paragraph, text)
  }
  return found
}

const numberOf = (element: Element): string => {
  const number = element.children.find(({ name }) => name === 'num')
  return number ? words(number) : ''
}
/** `a.` and `(a)` are `(a)`. */
const letterOf = (element: Element): string => `(${numberOf(element).replace(/[().]/g, '')})`

/** The words of an element without its numbers, every run of white space as one blank. */
const textOf = (element: Element): string => words(element, 'num')

function words(element: Element, without?: string): string {
  const pieces: string[] = []
  const visit = ({ name, text, children }: Element) => {
    if (name === without) return
    if (text !== undefined) pieces.push(text)
    for (const child of children) visit(child)
    if (/^(p|intro|point|content|num)$/.test(name)) pieces.push(' ')
  }
  for (const child of element.children) visit(child)
  return pieces.join('').replace(/\s+/g, ' ').trim()
}

/** The symbols of resolutions and statements that a text names, itself left out. */
function citesOf(text: string, self: string): string[] {
  const resolutions = [...text.matchAll(/(?<![\d/])(\d{1,4}) ?\(((?:19|20)\d{2})\)/g)].map(
    ([, n, y]) => `S/RES/${n} (${y})`,
  )
  // Now and then without the series: `Presidential Statement 2015/25`.
  const statements = [...text.matchAll(/(?:S\/PRST\/|Presidential Statement )(\d{4}\/\d+)/g)].map(
    ([, n]) => `S/PRST/${n}`,
  )
  // Now and then without the year: `UNSCR 1325`, `resolutions 1960 and 2106`.
  const short = [...text.matchAll(/(?:UNSCR|resolutions?) (\d{3,4}(?:(?:, | and )\d{3,4})*)(?![\d/]| \(\d| [A-Z])/g)]
  const numbers = short.flatMap(([, list = '']) => list.split(/, | and /).map((n) => `S/RES/${n}`))
  return [...new Set([...resolutions, ...statements, ...numbers])].filter((symbol) => symbol !== self)
}

function* descendants({ children }: Element): Iterable<Element> {
  for (const child of children) {
    yield child
    yield* descendants(child)
  }
}

const all = (within: Element, name: string): Element[] => [...descendants(within)].filter((one) => one.name === name)

function first(within: Element, name: string): Element | undefined {
  for (const one of descendants(within)) if (one.name === name) return one
  return undefined
}

/** The elements of a name that stand in no other of that name. */
function outermost({ children }: Element, name: string): Element[] {
  return children.flatMap((child) => (child.name === name ? child : outermost(child, name)))
}

/** The parser gives each element as an object with its name as key, its attributes under `:@`. */
function elements(nodes: readonly Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (typeof node['#text'] === 'string') return [{ name: '#text', attributes: {}, children: [], text: node['#text'] }]
    const name = Object.keys(node).find((key) => key !== ':@')
    if (!name || name.startsWith('?') || name === '#comment') return []
    const attributes = (node[':@'] ?? {}) as Record<string, string>
    return [{ name: name.replace(/^.*:/, ''), attributes, children: elements(node[name] as Record<string, unknown>[]) }]
  })
}
