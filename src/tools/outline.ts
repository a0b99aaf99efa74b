import type { Line, Said } from './lines.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An answer of the graph as lines that say the same: what joins two concepts stands with the one at the far end, `null`
 * is told as not stated, an empty list as none recorded, and citations become those of their line.
 */
export function outline(name: string, value: unknown, depth = 0): Line[] {
  if (citationsIn(value) || name === 'pageInfo' || name === 'cursor' || name === '__typename') return []
  if (isFields(value) && isConnection(value)) return listed(name, itemsOf(value), depth, value)
  const short = inline(value)
  if (short !== undefined) return [{ depth, text: `${name}: ${short}` }]
  if (Array.isArray(value)) return listed(name, value, depth)
  return isFields(value) ? thing(`${name}: `, value, depth) : []
}

function listed(name: string, items: readonly unknown[], depth: number, { totalCount }: Fields = {}): Line[] {
  if (items.length === 0)
    return [{ depth, text: `${name}: ${totalCount ? `${totalCount}, none shown` : 'none recorded'}` }]
  const count =
    typeof totalCount === 'number' && totalCount > items.length ? `${items.length} of ${totalCount}` : items.length
  return [
    { depth, text: `${name} (${count})` },
    ...items.flatMap((item) =>
      isFields(item) ? thing('', item, depth + 1) : [{ depth: depth + 1, text: String(item) }],
    ),
  ]
}

/** One object: what can be said of it in a line, with its citations, and below it the rest. */
export function thing(lead: string, value: Fields, depth: number): Line[] {
  const { node, links, ...edge } = value
  if (isFields(node)) return edged(lead, node, Array.isArray(links) ? links.filter(isFields) : [], edge, depth)
  const { text, said, rest } = parts(value)
  return [{ depth, text: `${lead}${text}`, said }, ...rest.flatMap(([key, one]) => outline(key, one, depth + 1))]
}

/** An edge: the concept at its end, and the link that leads there; several links have a line each. */
function edged(lead: string, node: Fields, links: readonly Fields[], edge: Fields, depth: number): Line[] {
  const own = parts(node)
  const more = parts(edge)
  // The id of such a link repeats both its ends.
  const joined = links.map(({ id: _, ...link }) => link)
  const [only, ...others] = joined.map(parts)
  const whole = [own.text, more.text, only && others.length === 0 && !own.said && only.text]
  const below = [...own.rest, ...more.rest].flatMap(([key, one]) => outline(key, one, depth + 1))
  if (only && others.length === 0 && !own.said) {
    const text = `${lead}${whole.filter(Boolean).join('; ')}`
    return [
      { depth, text, said: only.said },
      ...below,
      ...only.rest.flatMap(([key, one]) => outline(key, one, depth + 1)),
    ]
  }
  return [
    { depth, text: `${lead}${[own.text, more.text].filter(Boolean).join('; ')}`, said: own.said ?? more.said },
    ...joined.flatMap((link) => thing('joined: ', link, depth + 1)),
    ...below,
  ]
}

interface Parts {
  text: string
  said: readonly Said[] | undefined
  rest: [string, unknown][]
}

/** What an object says in a line: its name and id first, then what is short, then what is not stated. */
function parts(value: Fields): Parts {
  const named: string[] = []
  const short: string[] = []
  const unstated: string[] = []
  const rest: [string, unknown][] = []
  let said: Said[] | undefined
  for (const [key, one] of Object.entries(value)) {
    if (unsaid.has(key)) continue
    const citations = citationsIn(one)
    if (citations) said = [...(said ?? []), ...citations]
    else if (one === null) {
      if (!open.has(key)) unstated.push(key)
    } else if (isFields(one) && isConnection(one)) rest.push([key, one])
    else {
      const told = inline(one)
      if (told === undefined) rest.push([key, one])
      else if (key === 'label' || key === 'name' || key === 'sentence') named.unshift(told)
      else if (key === 'id') named.push(linkOrProvision.test(told) && named.length > 0 ? '' : `(${told})`)
      else if (key === 'present') short.push(one ? 'there is one' : 'there is none')
      else short.push(told === '' ? `${key}: none recorded` : `${key} ${told}`)
    }
  }
  if (unstated.length > 0) short.push(`not stated: ${unstated.join(', ')}`)
  const head = named.filter(Boolean).join(' ')
  return { text: [head, ...short].filter(Boolean).join('; '), said, rest }
}

const unsaid = new Set(['cursor', 'pageInfo', '__typename', 'highlights'])
/** Fields that say nothing of the world where they are `null`: a remark, a part that was not meant. */
const open = new Set(['note', 'field', 'provision', 'language', 'concept', 'locator', 'iri'])
const linkOrProvision = /^(?:Link|Provision):/

/** What can be said within a line; `undefined` where it takes lines of its own. */
function inline(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'not stated'
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return ''
    if (value.every((one) => typeof one === 'string')) return value.join(', ')
    const told = value.map(inline)
    return told.every((one) => one !== undefined) && told.join(', ').length < 240 ? told.join(', ') : undefined
  }
  return inlineFields(value as Fields)
}

function inlineFields(value: Fields): string | undefined {
  const entries = Object.entries(value).filter(([key]) => !unsaid.has(key))
  const has = (...keys: string[]) => entries.every(([key]) => keys.includes(key))
  if ('value' in value && has('value', 'language', 'origin', 'source')) {
    return `${value.value}${value.language && value.language !== 'en' && value.language !== 'EN' ? ` (${value.language})` : ''}`
  }
  if ('start' in value && has('start', 'end')) return `${value.start ?? '..'}/${value.end ?? '..'}`
  if ('currency' in value && has('value', 'currency')) return `${value.currency} ${value.value}`
  if (entries.length > 4 || entries.some(([, one]) => citationsIn(one) || (isFields(one) && isConnection(one))))
    return undefined
  const { text, said, rest } = parts(value)
  return said || rest.length > 0 || text.length > 160 ? undefined : text
}

const isConnection = (value: Fields): boolean => Array.isArray(value.edges) || Array.isArray(value.nodes)

const itemsOf = ({ edges, nodes }: Fields): readonly unknown[] => (edges ?? nodes) as unknown[]

/** The citations that a list holds, by its form: whatever name it was asked for by. */
function citationsIn(value: unknown): Said[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  if (!value.every((one) => isFields(one) && typeof idIn(one.source) === 'string')) return undefined
  return value.map(({ source, locator, assertion }) => ({ source: idIn(source) as string, locator, assertion }))
}

const idIn = (source: unknown): unknown => (isFields(source) ? (source.id ?? source.title ?? source.url) : undefined)
