import { foldName } from '../dataset/fold.ts'
import { idOf, parseId } from '../dataset/ids.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { isAddress, mayBeAddress, ownPath, waysToWrite, withoutEnding } from './addresses.ts'
import { citationIn } from './citations.ts'
import { goalIn } from './goals.ts'
import type { Graph } from './graph.ts'
import { type LookupResult, type Match, resultOf } from './meaning.ts'
import { halves, inverted, looseName } from './name-forms.ts'
import { indexNames } from './name-index.ts'
import { unquoted } from './quoted.ts'
import { inScheme } from './schemes.ts'
import { createTextIndex } from './text-index.ts'
import { type Addressed, addressed, inAkomaNtoso } from './vocabulary-addresses.ts'

/** Finds what a reference means. */
export type Lookup = (reference: string) => LookupResult

const none: readonly never[] = []

/** Indexes every name, code and address of every concept. */
export function createLookup(store: Store, { concepts }: Graph): Lookup {
  const index = indexNames(concepts)
  const texts = createTextIndex(store, index)

  const goal = (code: string | undefined): readonly Match[] =>
    code === undefined ? none : index.identified(['UN_SDG'], code)

  const byKey = (kind: string, key: string): readonly Match[] => {
    const [node] = parseId(`${kind}:${key}`) ? store.nodes([idOf(kind as Concept['kind'], key)]) : []
    if (node && node.kind !== 'Source') return [{ concept: node, by: 'ID' }]
    return index
      .named(key)
      .filter(({ concept, by }) => by === 'KEY' && concept.kind.toLowerCase() === kind.toLowerCase())
  }

  const about = (one: Addressed | undefined): readonly Match[] => {
    if (!one) return none
    if ('goal' in one) return goal(one.goal)
    return 'resolution' in one ? texts.resolution(one.resolution, one.year) : index.identified([one.scheme], one.value)
  }

  const byAddress = (address: string): LookupResult => {
    for (const way of waysToWrite(address)) {
      const found = index.at(way)
      if (found.length > 0) return resultOf(found)
    }
    const akn = inAkomaNtoso(address)
    if (akn) return texts.within(texts.onDay(about(akn), akn.date), akn.paragraph, 'ADDRESS')
    return resultOf(
      about(addressed(address)).map(({ concept, by }) => ({ concept, by: by === 'NEAR' ? by : 'ADDRESS' })),
    )
  }

  const byPath = (address: string): LookupResult | undefined => {
    const own = ownPath(address)
    if (!own) return undefined
    for (const key of [own.key, withoutEnding(own.key)]) {
      if (own.kind === 'Provision') {
        const provision = texts.provision(`Provision:${key.replace(/^(\w+)\//, '$1:')}`)
        if (provision) return { concept: provision.of, provision, candidates: none, matchedBy: 'ADDRESS' }
        continue
      }
      const found = byKey(own.kind, key)
      if (found.length > 0) return resultOf(found.map(({ concept }) => ({ concept, by: 'ADDRESS' })))
    }
    return undefined
  }

  /** What is named in the form of names and codes; `undefined` where nothing is. */
  const named = (text: string): LookupResult | undefined => {
    const exact = index.named(text)
    if (exact.some(({ by }) => by !== 'NEAR')) return resultOf(exact)
    const identifier = inScheme(text)
    if (identifier) return resultOf(index.identified(identifier.schemes, identifier.value))
    const cited = citationIn(text)
    if (cited) return texts.cited(cited)
    const code = goalIn(text)
    if (code !== undefined) return resultOf(goal(code))
    if (/^\d{1,2}$/.test(foldName(text)) && Number(foldName(text)) > 17) {
      // A country by its M49 number without the noughts before; up to 17 it would be a goal.
      return resultOf(index.identified(['UN_M49'], text))
    }
    const turned = inverted(text)
    const loose = [...index.loosely(text), ...(turned ? index.loosely(turned) : none)]
    if (loose.length > 0) return resultOf(loose)
    return exact.length > 0 ? resultOf(exact) : undefined
  }

  /** The one thing that both halves of a text name: `Sustainable Development Goal 5: Gender equality`. */
  const twice = (text: string): LookupResult | undefined => {
    for (const [one, other] of halves(text)) {
      const first = named(one)
      if (!first || first.matchedBy === 'NEAR') continue
      const meant = allOf(first)
      const also = allOf(named(other))
      const shared = meant.filter((concept) => also.includes(concept) || isTitled(concept, other))
      if (shared.length === 1) return { ...first, concept: shared[0], candidates: none }
    }
    return undefined
  }

  return (reference) => {
    const text = unquoted(reference)
    const [, kind, key] = /^(\w+):(.+)$/s.exec(text) ?? []
    if (kind !== undefined && key !== undefined) {
      const found = byKey(kind, key)
      if (found.length > 0) return resultOf(found.map(({ concept }) => ({ concept, by: 'ID' })))
      const provision = texts.provision(text)
      if (provision) return { concept: provision.of, provision, candidates: none, matchedBy: 'ID' }
    }
    const path = text.startsWith('/') || isAddress(text) ? byPath(text) : undefined
    if (path) return path
    if (isAddress(text) || /^\/?akn\//.test(text)) return byAddress(text)
    if (mayBeAddress(text)) {
      const found = byPath(`//${text}`) ?? byAddress(text)
      if (found.matchedBy) return found
    }
    return named(text) ?? twice(text) ?? resultOf(none)
  }
}

const allOf = (result: LookupResult | undefined): readonly Concept[] =>
  result?.concept ? [result.concept] : result?.matchedBy === 'NEAR' ? none : (result?.candidates ?? none)

/** Whether a text is the title of a resolution, which is no name: many share one. */
const isTitled = (concept: Concept, text: string): boolean =>
  'title' in concept && concept.title !== undefined && looseName(concept.title) === looseName(text)
