import type { Language } from '../dataset/model.ts'
import type { Store } from '../dataset/store.ts'
import type { Discovery } from '../discovery/discovery.ts'
import type { Question } from '../schema/named-questions.ts'
import type { Sheet } from './sheet.ts'
import type { Say } from './words/say.ts'

/** What is known of a request. */
export interface Asking {
  now: Date
}

/** What the graph says to a question. */
export interface Answered {
  data?: unknown
  errors?: readonly { message: string }[]
}

/** A term of the vocabulary of our linked data. */
export interface VocabularyTerm {
  /** What follows the address of the vocabulary: `servesOn` of `/vocabulary#servesOn`. */
  name: string
  /** What it is: `Class`, `Property`, `ConceptScheme`, `Concept`. */
  type: string
  says: string
}

/** A file of the whole dataset. What it comes to is known once it was made. */
export interface DataFile {
  name: string
  title: string
  bytes?: number
  sha256?: string
}

/** The forms of linked data, by the endings of their addresses. */
export const linkedForms = {
  jsonld: { name: 'JSON-LD', type: 'application/ld+json' },
  ttl: { name: 'Turtle', type: 'text/turtle' },
} as const

export type LinkedForm = keyof typeof linkedForms

/** What the pages show, and where. */
export interface House {
  store: Store
  discovery: Discovery
  /** The named questions. */
  questions: readonly Question[]
  /** The paths of the lists that the answers to a document have side by side, as a table of one of them names it. */
  lists(document: string): readonly string[]
  /** A table as it is taken away. */
  csv(sheet: Sheet): string
  /** What is said of things with these ids, in linked data. */
  linked(ids: readonly string[], form: LinkedForm): string
  /** The languages a client takes, best first. */
  languages(asking: Asking): readonly Language[]
  /** What the vocabulary of our linked data has. */
  terms(): readonly VocabularyTerm[]
  /** The files of the whole. */
  files(): readonly DataFile[]
  /** What the dataset and its files are, in the words of schema.org. */
  description(): object
  /** Whether a client likes a page better than what programs read at the same address. */
  likesPage(accept: string | undefined): boolean
  /** The header `Link` of what has an id: where else it is told, under what licence, what to cite. */
  linksOf(id: string): string
  /** Asks the graph within its limits, at a time, with labels in a language where the question leaves that open. */
  ask(document: string, variables: Record<string, unknown>, now: Date, language: string): Promise<Answered>
}

/** One page to be made: what it shows, in whose language, as of which day, at which address. */
export interface Visit extends House {
  say: Say
  /** The day in UTC, `2020-10-31`: what "today" means. */
  today: string
  /** The path without the language, as it came: `/Country/BE`. */
  path: string
  /** The query, with its question mark; empty without one. */
  query: string
}
