import { citedFacts } from './cited-facts.ts'
import type { Dataset } from './dataset.ts'
import { append } from './multimap.ts'
import { isCopy } from './source-quality.ts'

/** For each copy on a site that did not make it, how many facts rest on such copies alone; the most first. */
export function restingOnCopies(dataset: Dataset): { total: number; bySource: [source: string, facts: number][] } {
  const copies = new Set(dataset.sources.filter(isCopy).map(({ key }) => key))
  const resting = [...citedFacts(dataset)].filter(({ citations }) =>
    citations.every(({ source }) => copies.has(source)),
  )
  const bySource = new Map<string, string[]>()
  for (const { of, citations } of resting) {
    for (const source of new Set(citations.map(({ source }) => source))) append(bySource, source, of)
  }
  return {
    total: resting.length,
    bySource: [...bySource]
      .map(([source, { length }]): [string, number] => [source, length])
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  }
}

/** The same for people: how many facts wait for an original, and of which copies. */
export const copiesReport = ({ total, bySource }: ReturnType<typeof restingOnCopies>): string =>
  [
    `${total} facts rest on copies alone:`,
    ...bySource.map(([source, facts]) => `${String(facts).padStart(6)}  ${source}`),
  ].join('\n')
