import MiniSearch, { type SearchResult } from 'minisearch'
import { tokens } from '../dataset/fold.ts'
import { type Language, languages } from '../dataset/model.ts'
import type { SearchField, SearchText } from './names.ts'
import type { QueryWord } from './query-words.ts'
import { stemOf, stemsOf } from './stems.ts'
import { stopWords } from './stop-words.ts'

/** What a word weighs by the field it is found in. */
const boosts: Record<SearchField, number> = {
  LABEL: 3,
  ALTERNATIVE_LABEL: 3,
  HIDDEN_LABEL: 3,
  IDENTIFIER: 3,
  TITLE: 2,
  SUMMARY: 1,
  PROVISION: 0.8,
}
/** What a word counts that only has the same stem, begins like the one asked for, or is spelt nearly like it. */
const weights = { stem: 0.8, prefix: 0.6, fuzzy: 0.5 }
/** From how many letters on a word may be the beginning of another, have one wrong letter, and two. */
const [prefixFrom, oneTypoFrom, twoTyposFrom] = [4, 5, 9]

/** Something found: the number of what was indexed, how well it fits, and by what. */
export interface Found {
  id: number
  score: number
  /** How many words of the query it has. */
  words: number
  /** The terms of the index by which it was found. */
  terms: readonly string[]
}

export interface SearchIndex {
  /** What has any of the words, in the languages wanted and in texts without one, the best first. */
  ask(words: readonly QueryWord[], wanted: readonly Language[] | undefined): Found[]
  /** Indexes a few things more; false once there are no more. */
  proceed(): boolean
}

/** So many things are indexed before others get their turn: some milliseconds. */
const atOnce = 20

/**
 * Indexes so many things by their texts: bit by bit when told to proceed, and what is left before the first answer.
 */
export function indexTexts(count: number, textsOf: (id: number) => readonly SearchText[]): SearchIndex {
  const vocabulary = new Set<string>()
  const stems = new Map<string, string | undefined>()
  const fieldsOf = lastOnly((id: number) => joined(textsOf(id)))
  const index = new MiniSearch<{ id: number }>({
    fields: allFields(),
    extractField: ({ id }, field) => (field === 'id' ? id : fieldsOf(id).get(field)) as string,
    tokenize: (text, field = '') => termsOf(text, field, vocabulary, stems),
    processTerm: (term) => term,
  })
  let next = 0
  const indexUpTo = (end: number): void => {
    if (next === count) return
    for (; next < end; next++) index.add({ id: next })
    if (next === count) stems.clear()
  }

  const foundFor = (asked: ReadonlyMap<string, Asked>, wanted: readonly Language[] | undefined): Found[] => {
    const terms = [...asked.keys()]
    const fields = fieldsIn(wanted)
    const found = index.search(terms.join(' '), {
      tokenize: () => terms,
      fields,
      boost: Object.fromEntries(fields.map((field) => [field, boosts[field.split('.')[0] as SearchField]])),
      prefix: (term) => asked.get(term)?.prefix ?? false,
      fuzzy: (term) => asked.get(term)?.fuzzy ?? false,
      boostTerm: (term) => asked.get(term)?.weight ?? 1,
      weights,
    })
    return found.map((one) => foundOf(one, asked))
  }

  return {
    ask(words, wanted) {
      if (words.length === 0) return []
      indexUpTo(count)
      const asked = askedFor(words, vocabulary)
      const found = foundFor(asked, wanted)
      if (found.length > 0) return found
      // Better one letter too few than nothing at all: `Suán del Sur`.
      const completed = completedBy(asked, vocabulary)
      return completed.size > 0 ? foundFor(completed, wanted) : found
    },
    proceed() {
      indexUpTo(Math.min(next + atOnce, count))
      return next < count
    },
  }
}

/** A term to ask the index for, and the word of the query it stands for. */
interface Asked {
  word: number
  weight: number
  prefix: boolean
  fuzzy: number | false
}

/** The terms that words may stand as: themselves, their stems, and, for what is not in the data, with two letters changed. */
function askedFor(words: readonly QueryWord[], vocabulary: ReadonlySet<string>): Map<string, Asked> {
  const asked = new Map<string, Asked>()
  for (const [word, { written, terms, asItIs }] of words.entries()) {
    const length = [...(terms[0] ?? '')].length
    const isHan = /\p{Script=Han}/u.test(written)
    const stems = asItIs ? [] : stemsOf(written).filter((stem) => vocabulary.has(stem))
    const known = stems.length > 0 || terms.some((term) => vocabulary.has(term))
    // What is in the data, in this or another form, is meant as it is; what is not may have a letter wrong.
    const guess = !known && !asItIs && !isHan
    const fuzzy = guess && length >= oneTypoFrom ? (length >= twoTyposFrom ? 2 : 1) : false
    const prefix = isHan ? length === 1 : !asItIs && length >= prefixFrom
    for (const term of terms) asked.set(term, { word, weight: 1, prefix, fuzzy })
    for (const stem of stems)
      if (!asked.has(stem)) asked.set(stem, { word, weight: weights.stem, prefix: false, fuzzy: false })
    if (!guess) continue
    for (const term of terms.flatMap(swapped)) {
      if (vocabulary.has(term) && !asked.has(term))
        asked.set(term, { word, weight: weights.fuzzy, prefix: false, fuzzy: false })
    }
  }
  return asked
}

/** The words that four letters may be the most of: with the same first letter, and one letter more. */
function completedBy(asked: ReadonlyMap<string, Asked>, vocabulary: ReadonlySet<string>): Map<string, Asked> {
  const short = [...asked].filter(([term, { prefix, fuzzy }]) => prefix && !fuzzy && term.length === prefixFrom)
  const completed = new Map<string, Asked>()
  if (short.length === 0) return completed
  for (const known of vocabulary) {
    if (known.length !== prefixFrom + 1) continue
    for (const [term, { word }] of short) {
      if (known[0] !== term[0] || !lacksOne(term, known)) continue
      completed.set(known, { word, weight: weights.fuzzy, prefix: false, fuzzy: false })
    }
  }
  return completed
}

/** Whether a word is another but for one letter. */
const lacksOne = (short: string, long: string): boolean =>
  Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)

/** A word with two neighbouring letters changed for one another, in every way. */
const swapped = (term: string): string[] =>
  term.length < prefixFrom
    ? []
    : Array.from(
        { length: term.length - 1 },
        (_, i) => `${term.slice(0, i)}${term[i + 1]}${term[i]}${term.slice(i + 2)}`,
      )

function foundOf({ id, score, terms, queryTerms }: SearchResult, asked: ReadonlyMap<string, Asked>): Found {
  const words: (number | undefined)[] = []
  for (const term of queryTerms) {
    const word = asked.get(term)?.word
    if (!words.includes(word)) words.push(word)
  }
  return { id, score, words: words.length, terms }
}

/** The terms of a text: its words, but codes alone, and the stems they have in its language. */
function termsOf(
  text: string,
  field: string,
  vocabulary: Set<string>,
  stems: Map<string, string | undefined>,
): string[] {
  const [kind, language] = field.split('.') as [SearchField, Language | undefined]
  const terms: string[] = []
  for (const { term, start, end } of tokens(text)) {
    if (kind !== 'IDENTIFIER' && stopWords.has(term)) continue
    terms.push(term)
    const key = `${language} ${term}`
    if (!stems.has(key)) stems.set(key, stemOf(text.slice(start, end), language))
    const stem = stems.get(key)
    if (stem) terms.push(stem)
  }
  for (const term of terms) vocabulary.add(term)
  return terms
}

const fieldOf = ({ field, language }: SearchText): string => (language ? `${field}.${language}` : field)

const labelFields = (language: Language): string[] => [
  `LABEL.${language}`,
  `ALTERNATIVE_LABEL.${language}`,
  `HIDDEN_LABEL.${language}`,
]

const allFields = (): string[] => [
  'IDENTIFIER',
  'TITLE',
  'TITLE.en',
  'SUMMARY.en',
  'PROVISION.en',
  ...languages.flatMap(labelFields),
]

const fieldsIn = (wanted: readonly Language[] | undefined): string[] =>
  allFields().filter((field) => {
    const [, language] = field.split('.')
    return !wanted || !language || wanted.includes(language as Language)
  })

/** The texts of a field as one. */
function joined(texts: readonly SearchText[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const text of texts) {
    const field = fieldOf(text)
    const known = fields.get(field)
    fields.set(field, known === undefined ? text.value : `${known}\n${text.value}`)
  }
  return fields
}

/** Remembers what was made last: fields are asked for one after the other, and then never again. */
function lastOnly<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}
