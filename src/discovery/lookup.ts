import { idOf, parseId } from '../dataset/ids.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { foldName } from './fold.ts'
import type { Graph } from './graph.ts'
import { textsOf } from './names.ts'
import {
  codeIn,
  goalIn,
  goalInAddress,
  isAddress,
  normalAddress,
  ownIri,
  resolutionIn,
  symbolIn,
} from './references.ts'

/** How a reference was understood, the surest way first. */
export const lookupMatches = ['ID', 'ADDRESS', 'KEY', 'IDENTIFIER', 'LABEL', 'ALTERNATIVE_LABEL', 'NEAR'] as const
export type LookupMatch = (typeof lookupMatches)[number]

export interface LookupResult {
  /** The one concept meant; `undefined` where there is none, or more than one. */
  concept: Concept | undefined
  /** What may be meant where that is not certain, the likeliest first. */
  candidates: readonly Concept[]
  matchedBy: LookupMatch | undefined
}

/** Finds what a reference means. */
export type Lookup = (reference: string) => LookupResult

interface Match {
  concept: Concept
  by: LookupMatch
}

const sureness = (by: LookupMatch): number => lookupMatches.indexOf(by)

/** Indexes every name, code and address of every concept. */
export function createLookup(store: Store, { concepts }: Graph): Lookup {
  const names = new Map<string, Match[]>()
  const addresses = new Map<string, Match[]>()

  for (const concept of concepts) {
    for (const key of [concept.key, ...(concept.formerKeys ?? [])]) add(names, foldName(key), { concept, by: 'KEY' })
    for (const { value, iri, match } of concept.identifiers ?? []) {
      const near = match !== 'EXACT' && match !== 'CLOSE'
      add(names, foldName(value), { concept, by: near ? 'NEAR' : 'IDENTIFIER' })
      if (iri) add(addresses, normalAddress(iri), { concept, by: near ? 'NEAR' : 'ADDRESS' })
    }
    if ('url' in concept && concept.url) add(addresses, normalAddress(concept.url), { concept, by: 'ADDRESS' })
    for (const { field, value } of textsOf(concept)) {
      // The title of a resolution is its subject, which many share.
      if (field === 'SUMMARY' || (field === 'TITLE' && concept.kind === 'Resolution')) continue
      add(names, foldName(value), { concept, by: field === 'TITLE' ? 'LABEL' : field })
    }
  }

  const byId = (id: string): Match[] => {
    const [node] = parseId(id) ? store.nodes([id]) : []
    if (node) return node.kind === 'Source' ? [] : [{ concept: node, by: 'ID' }]
    const [, kind, key] = /^(\w+):(.+)$/.exec(id) ?? []
    return key === undefined
      ? []
      : named(key).filter(({ concept, by }) => by === 'KEY' && concept.kind.toLowerCase() === kind?.toLowerCase())
  }
  const named = (name: string): Match[] => names.get(foldName(name)) ?? []

  const byResolution = (text: string): Match[] => {
    const cited = resolutionIn(text)
    const [node] = cited ? store.nodes([idOf('Resolution', cited.number)]) : []
    if (node?.kind !== 'Resolution' || (cited?.year && Number(cited.year) !== node.year)) return []
    return [{ concept: node, by: 'IDENTIFIER' }]
  }
  const byGoal = (code: string | undefined): Match[] =>
    code === undefined
      ? []
      : named(code).filter(({ concept, by }) => concept.kind === 'Framework' && by === 'IDENTIFIER')

  const byAddress = (address: string): Match[] => {
    const own = ownIri(address)
    if (own) return byId(idOf(own.kind, own.key)).map(({ concept }) => ({ concept, by: 'ADDRESS' }))
    const known = addresses.get(normalAddress(address))
    if (known) return known
    const symbol = symbolIn(address)
    const found = symbol ? [...byResolution(symbol), ...named(symbol)] : byGoal(goalInAddress(address))
    return found.map(({ concept }) => ({ concept, by: 'ADDRESS' }))
  }

  return (reference) => {
    const text = reference.trim()
    if (isAddress(text)) return resultOf(byAddress(text))
    const id = byId(text)
    if (id.length > 0) return resultOf(id)
    const code = codeIn(text)
    return resultOf([...named(text), ...byResolution(text), ...byGoal(goalIn(text)), ...(code ? named(code) : [])])
  }
}

/** One concept is an answer; several are candidates; one that only comes near is a candidate too. */
function resultOf(matches: readonly Match[]): LookupResult {
  const sorted = matches.toSorted((a, b) => sureness(a.by) - sureness(b.by))
  const sure = sorted.filter(({ by }) => by !== 'NEAR')
  const candidates = [...new Set((sure.length > 0 ? sure : sorted).map(({ concept }) => concept))]
  const certain = sure.length > 0 && candidates.length === 1
  return {
    concept: certain ? candidates[0] : undefined,
    candidates: certain ? [] : candidates,
    matchedBy: sorted[0]?.by,
  }
}

function add(map: Map<string, Match[]>, key: string, match: Match): void {
  if (!key) return
  const list = map.get(key)
  if (!list) map.set(key, [match])
  else if (!list.some(({ concept }) => concept === match.concept)) list.push(match)
}
