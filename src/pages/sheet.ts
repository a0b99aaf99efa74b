import type { Citation } from '../dataset/citation.ts'
import { idOf } from '../dataset/ids.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { nameIn } from './names.tsx'
import type { Say } from './words/say.ts'

/** What a page shows, as a table to take away: the same rows in the same order, columns named alike in all languages. */
export interface Sheet {
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** The ids of all that is said in them, where it is said in linked data too. */
  facts?: readonly string[]
}
export type Cell = string | number

/** A list with more rows than this is not told in linked data: what is would be too much to be made for one who asks. */
export const mostLinked = 150

/** What stands between the values of one cell, as in all our tables (`docs/tables.md`). */
export const separator = ' | '

export const joined = (texts: readonly string[]): string => texts.join(separator)

/** The names of concepts, in one cell. */
export const namesOf = (concepts: readonly Concept[], say: Say): string =>
  joined(concepts.map((one) => nameIn(one, say).value))

/** The columns that tell who says so. */
export const citationColumns = [
  'citations.source.id',
  'citations.source.title',
  'citations.source.url',
  'citations.locator',
  'citations.assertion',
] as const

/** Who says so, as cells: a value for each citation, in their order. */
export function citationCells(citations: readonly Citation[], store: Store): string[] {
  const sources = citations.map(({ source }) => store.nodes([idOf('Source', source)])[0] as Source)
  return [
    joined(sources.map(({ id }) => id)),
    joined(sources.map(({ title }) => title)),
    joined(sources.map(({ url }) => url)),
    joined(citations.map(({ locator = '' }) => locator)),
    joined(citations.map(({ assertion }) => assertion)),
  ]
}
