import { type ConceptKind, conceptKinds, type Language } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { citationIn } from './citations.ts'
import type { Graph } from './graph.ts'
import { likeness, type Shape, shapeOf } from './likeness.ts'
import type { Lookup } from './lookup.ts'
import { matchesOf, type SearchMatch } from './matches.ts'
import type { LookupResult } from './meaning.ts'
import { type SearchText, textsOf } from './names.ts'
import { type QueryWord, wordsIn } from './query-words.ts'
import { type Found, indexTexts } from './search-index.ts'

/** How many of the best hits are put in order by how like the whole query their names are. */
const compared = 150
/** How much the whole name counts beside the words in it. */
const nameWeight = 4
/** From which share of the best score on a hit is kept that has less than half of the words. */
const tellingShare = 0.25
/** What is added for what the query names outright. */
const namedOutright = 10

export interface SearchOptions {
  kinds?: readonly ConceptKind[] | undefined
  /** Only texts in these languages, and those without a recorded one, such as identifiers. */
  languages?: readonly Language[] | undefined
}

export interface Hit {
  node: Concept
  score: number
  /** Where the words were found, the best first; worked out when asked for. */
  matches(): SearchMatch[]
}

export interface SearchAnswer {
  hits: readonly Hit[]
  /** How many concepts of each kind were found, before `kinds` narrowed them; only kinds of which there are any. */
  facets: readonly { kind: ConceptKind; count: number }[]
}

export interface Search {
  (query: string, options: SearchOptions): SearchAnswer
  /** Indexes a few concepts more; false once there are no more. */
  proceed(): boolean
}

/** Indexes every name, identifier and summary of every concept, and what the provisions of texts say. */
export function createSearch(store: Store, { concepts, indexOf }: Graph, lookup: Lookup): Search {
  const textsAt = (at: number) => textsOf(concepts[at] as Concept, store.provisions((concepts[at] as Concept).id))
  const index = indexTexts(concepts.length, textsAt)

  const shapes: Named[][] = []
  const likest = (shape: Shape, id: number, wanted: readonly Language[] | undefined): number => {
    shapes[id] ??= namesOf(textsOf(concepts[id] as Concept))
    let best = 0
    for (const name of shapes[id] as Named[]) {
      if (wanted && name.language && !wanted.includes(name.language)) continue
      best = Math.max(best, likeness(shape, name.shape))
    }
    return best
  }

  const search = (query: string, { kinds, languages: wanted }: SearchOptions): SearchAnswer => {
    const words = wordsIn(query)
    const found = index.ask(words, wanted)
    const best = found[0]?.score ?? 1
    const shape = shapeOf(query)
    const scores = new Map<number, { score: number; terms: readonly string[] }>()
    // Half the words must be there, or a telling one: the rest may be small talk.
    const enough = ({ words: seen, score }: Found) => seen * 2 >= words.length || score >= best * tellingShare
    const wantedNumber = numbersOf(query, words)
    for (const [i, { id, score, terms }] of found.filter((one) => enough(one) && wantedNumber(one)).entries()) {
      const whole = i < compared ? nameWeight * likest(shape, id, wanted) : 0
      scores.set(id, { score: score / best + whole, terms })
    }
    const named = lookup(query)
    for (const { id } of outright(named, query, words)) {
      const at = indexOf.get(id) as number
      if (wanted && !scores.has(at)) continue
      const { score = 0, terms = words.flatMap((word) => word.terms) } = scores.get(at) ?? {}
      scores.set(at, { score: score + namedOutright, terms })
    }

    const hits = [...scores]
      .sort(([a, one], [b, other]) => other.score - one.score || a - b)
      .map(([at, { score, terms }]) => ({
        node: concepts[at] as Concept,
        score,
        matches: () => matchesOf(textsAt(at), new Set(terms), wanted),
      }))
    return {
      hits: kinds ? hits.filter(({ node }) => kinds.includes(node.kind)) : hits,
      facets: conceptKinds
        .map((kind) => ({ kind, count: hits.filter(({ node }) => node.kind === kind).length }))
        .filter(({ count }) => count > 0),
    }
  }
  return Object.assign(search, { proceed: index.proceed })
}

/** What the query names for certain, or may name; not what an identifier only comes near, nor an article in small letters. */
function outright(
  { concept, candidates, matchedBy }: LookupResult,
  query: string,
  words: readonly QueryWord[],
): readonly Concept[] {
  if (matchedBy === 'NEAR' || (words.length === 0 && query === query.toLowerCase())) return []
  return concept ? [concept] : candidates
}

/** Of a citation the number counts: `S/RES/1326` is not found by what all symbols have in common. */
function numbersOf(query: string, words: readonly QueryWord[]): (found: Found) => boolean {
  const numbers = citationIn(query) ? words.flatMap(({ terms }) => terms.filter((term) => /\p{N}/u.test(term))) : []
  return ({ terms }) => numbers.length === 0 || numbers.some((number) => terms.includes(number))
}

/** A name with its language and its shape. */
interface Named {
  language: Language | undefined
  shape: Shape
}

const namesOf = (texts: readonly SearchText[]): Named[] =>
  texts.flatMap(({ field, language, value, remote }) =>
    field === 'SUMMARY' || remote ? [] : [{ language, shape: shapeOf(value) }],
  )
