import MiniSearch, { type SearchResult as Found } from 'minisearch'
import { type ConceptKind, conceptKinds, type Language, languages } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { tokens } from './fold.ts'
import type { Graph } from './graph.ts'
import { likeness, type Shape, shapeOf } from './likeness.ts'
import type { Lookup } from './lookup.ts'
import { matchesOf, type SearchMatch } from './matches.ts'
import { type SearchField, type SearchText, textsOf } from './names.ts'

/** What a word weighs by the field it is found in. */
const boosts: Record<SearchField, number> = { LABEL: 3, ALTERNATIVE_LABEL: 3, IDENTIFIER: 3, TITLE: 2, SUMMARY: 1 }
/** What a word counts that only begins like the one asked for, or is spelt nearly like it. */
const weights = { prefix: 0.6, fuzzy: 0.5 }
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

export type Search = (query: string, options: SearchOptions) => SearchAnswer

/** Indexes every name, identifier and summary of every concept. */
export function createSearch({ concepts, indexOf }: Graph, lookup: Lookup): Search {
  const fieldsOf = lastOnly((id: number) => joined(textsOf(concepts[id] as Concept)))
  const vocabulary = new Set<string>()
  const index = new MiniSearch<{ id: number }>({
    fields: allFields(),
    extractField: ({ id }, field) => (field === 'id' ? id : fieldsOf(id).get(field)) as string,
    tokenize: (text) => {
      const terms = tokens(text).map(({ term }) => term)
      for (const term of terms) vocabulary.add(term)
      return terms
    },
    processTerm: (term) => term,
  })
  index.addAll(concepts.map((_, id) => ({ id })))

  const ask = (terms: readonly string[], allowed: readonly string[]): Found[] =>
    index.search(terms.join(' '), {
      tokenize: () => [...terms],
      fields: [...allowed],
      boost: Object.fromEntries(allowed.map((field) => [field, boosts[field.split('.')[0] as SearchField]])),
      prefix: (term) => term.length >= 2 || isHan(term),
      fuzzy: (term) => typosIn(term, vocabulary, terms.length),
      weights,
    })

  const shapes: Named[][] = []
  const likest = (shape: Shape, id: number, wanted: readonly Language[] | undefined): number => {
    shapes[id] ??= namesOf(textsOf(concepts[id] as Concept))
    const names = (shapes[id] as Named[]).filter(({ language }) => !wanted || !language || wanted.includes(language))
    return Math.max(0, ...names.map((name) => likeness(shape, name.shape)))
  }

  return (query, { kinds, languages: wanted }) => {
    const terms = [...new Set(tokens(query).map(({ term }) => term))]
    const scores = new Map<number, { score: number; terms: readonly string[] }>()
    const found = terms.length > 0 ? ask(terms, fieldsIn(wanted)) : []
    const best = found[0]?.score ?? 1
    const shape = shapeOf(query)
    // Half the words must be there, or a telling one: the rest may be small talk.
    const enough = found.filter(
      ({ queryTerms, score }) => queryTerms.length * 2 >= terms.length || score >= best * tellingShare,
    )
    enough.forEach(({ id, score, terms: seen }, i) => {
      const whole = i < compared ? nameWeight * likest(shape, id, wanted) : 0
      scores.set(id, { score: score / best + whole, terms: seen })
    })
    const { concept, candidates } = lookup(query)
    for (const { id } of concept ? [concept] : candidates) {
      const at = indexOf.get(id) as number
      if (wanted && !scores.has(at)) continue
      const { score = 0, terms: seen = terms } = scores.get(at) ?? {}
      scores.set(at, { score: score + namedOutright, terms: seen })
    }

    const hits = [...scores]
      .sort(([a, one], [b, other]) => other.score - one.score || a - b)
      .map(([at, { score, terms: seen }]) => ({
        node: concepts[at] as Concept,
        score,
        matches: () => matchesOf(textsOf(concepts[at] as Concept), new Set(seen), wanted),
      }))
    return {
      hits: kinds ? hits.filter(({ node }) => kinds.includes(node.kind)) : hits,
      facets: conceptKinds
        .map((kind) => ({ kind, count: hits.filter(({ node }) => node.kind === kind).length }))
        .filter(({ count }) => count > 0),
    }
  }
}

const fieldOf = ({ field, language }: SearchText): string => (language ? `${field}.${language}` : field)

const allFields = (): string[] => ['IDENTIFIER', 'TITLE', 'TITLE.en', 'SUMMARY.en', ...languages.flatMap(labelFields)]

const labelFields = (language: Language): string[] => [`LABEL.${language}`, `ALTERNATIVE_LABEL.${language}`]

const fieldsIn = (wanted: readonly Language[] | undefined): string[] =>
  allFields().filter((field) => {
    const [, language] = field.split('.')
    return !wanted || !language || wanted.includes(language as Language)
  })

/** The texts of a concept, those of a field as one. */
function joined(texts: readonly SearchText[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const text of texts) {
    const field = fieldOf(text)
    const known = fields.get(field)
    fields.set(field, known === undefined ? text.value : `${known}\n${text.value}`)
  }
  return fields
}

/** A name with its language and its shape. */
interface Named {
  language: Language | undefined
  shape: Shape
}

const namesOf = (texts: readonly SearchText[]): Named[] =>
  texts.flatMap(({ field, language, value }) => (field === 'SUMMARY' ? [] : [{ language, shape: shapeOf(value) }]))

/** Remembers what was made last: fields are asked for one after the other, and then never again. */
function lastOnly<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}

const isHan = (term: string): boolean => /\p{Script=Han}/u.test(term)

/**
 * How many letters of a word may be wrong. A word that is in the data may be meant as it is; one that is not may have
 * two (letters changed for one another are two). A number or a code is never guessed at: another is another thing.
 */
function typosIn(term: string, vocabulary: ReadonlySet<string>, words: number): number | false {
  if (term.length < 3 || /\p{N}/u.test(term) || isHan(term)) return false
  // Three letters that are known stand for themselves, unless they stand among other words.
  if (vocabulary.has(term)) return term.length < 4 && words < 3 ? false : 1
  return term.length < 4 ? 1 : 2
}
