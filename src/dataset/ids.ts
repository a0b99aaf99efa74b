import { ends } from './dates.ts'
import type { LinkRecord } from './link.ts'
import { type NodeKind, nodeKinds } from './model.ts'
import { type Distinction, isSymmetric, ruleOf } from './predicates.ts'

/** Where our IRIs begin, unless a server is told otherwise. */
export const iriBase = 'https://w3id.org/wps-graph/'

/** The global id of a record: `Country:BE`. */
export const idOf = (kind: NodeKind, key: string): string => `${kind}:${key}`

/** Kind and key of the global id of a record, or `undefined` if it is none. Keys may themselves hold colons. */
export function parseId(id: string): { kind: NodeKind; key: string } | undefined {
  const colon = id.indexOf(':')
  const kind = id.slice(0, colon) as NodeKind
  return colon > 0 && nodeKinds.includes(kind) ? { kind, key: id.slice(colon + 1) } : undefined
}

/** What a link says besides its ends, as far as its id depends on it. */
type Said = Pick<LinkRecord, 'predicate'> & { [F in 'during' | 'role' | 'amount']?: LinkRecord[F] | undefined }

const distinctions: Record<Distinction, (link: Said) => string | undefined> = {
  role: ({ role }) => role,
  start: ({ during }) => during && ends(during).start,
  amount: ({ amount }) => amount && `${amount.currency}-${amount.value}`,
}

/**
 * The global id of a link: its predicate, its ends, and what tells it apart where its predicate may join the same ends
 * more than once: `Link:servesOn/Country:BE/Organization:security-council/1991`. What is not stated is left out. The ends
 * of a symmetric link stand in the order of the alphabet, whichever way it is written.
 */
export function linkId(link: Said, from: string, to: string): string {
  const { predicate } = link
  let id = isSymmetric(predicate) && to < from ? `Link:${predicate}/${to}/${from}` : `Link:${predicate}/${from}/${to}`
  for (const distinction of ruleOf(predicate).apart ?? []) {
    const said = distinctions[distinction](link)
    if (said !== undefined) id += `/${said}`
  }
  return id
}

const kinds = nodeKinds.join('|')
const linkIdForm = new RegExp(`^Link:(\\w+)/((?:${kinds}):.+?)/(?:${kinds}):.`)

/** Predicate and first end of the id of a link; `undefined` for what is none. */
export function parseLinkId(id: string): { predicate: string; from: string } | undefined {
  const [, predicate, from] = linkIdForm.exec(id) ?? []
  return predicate && from ? { predicate, from } : undefined
}

/**
 * The global ids of the provisions of a text, in their order: `Provision:Resolution:1325/OP-8(d)`. One whose number is
 * not known is named by its place among those of the text that have none.
 */
export function provisionIds(text: string, provisions: readonly { number?: string }[]): string[] {
  let unnumbered = 0
  return provisions.map(({ number }) => {
    const name = number?.replace(/\s+(?=\()/g, '').replace(/\s+/g, '-')
    return `Provision:${text}/${name ?? `unnumbered-${++unnumbered}`}`
  })
}

/** The id of the text in the id of a provision, and its name there; `undefined` for what is none. */
export function parseProvisionId(id: string): { text: string; name: string } | undefined {
  const end = id.lastIndexOf('/')
  if (!id.startsWith('Provision:') || end < 0) return undefined
  return { text: id.slice('Provision:'.length, end), name: id.slice(end + 1) }
}

/** The IRI of whatever has a global id: `https://w3id.org/wps-graph/Country/BE`. Its path is an address here. */
export const iriOf = (id: string, base = iriBase): string => `${base}${id.replace(':', '/')}`
