import type { Provision } from '../dataset/facts.ts'
import { textsOfProvisions } from './names.ts'
import { wordsIn } from './query-words.ts'
import { indexTexts } from './search-index.ts'

/** The provisions that have every word of a query that tells something, in whatever form; none for no such word. */
export type ProvisionSearch = (query: string) => ReadonlySet<Provision>

export function createProvisionSearch(provisions: readonly Provision[]): ProvisionSearch {
  const index = indexTexts(provisions.length, (at) => textsOfProvisions([provisions[at] as Provision]))
  return (query) => {
    const words = wordsIn(query)
    const found = index.ask(words, undefined).filter((one) => one.words === words.length)
    return new Set(found.map(({ id }) => provisions[id] as Provision))
  }
}
