import type { Citation } from './citation.ts'
import { citedParts } from './cited-parts.ts'
import type { Dataset } from './dataset.ts'
import { conceptKinds } from './model.ts'
import { listOf, nodeOf } from './nodes.ts'

/** Something a dataset states, with what it rests on. */
export interface CitedFact {
  /** What it is a fact of: `Country`, `sponsors`, `Provision` ... */
  of: string
  citations: readonly Citation[]
}

/** Every fact of a dataset that names its sources: records and their parts, provisions, links, totals and findings. */
export function* citedFacts(dataset: Dataset): Iterable<CitedFact> {
  for (const kind of conceptKinds) {
    for (const record of dataset[listOf[kind]]) {
      for (const { citations, provision } of citedParts(nodeOf(kind, record as never))) {
        yield { of: provision === undefined ? kind : 'Provision', citations }
      }
    }
  }
  for (const { predicate, citations } of dataset.links) yield { of: predicate, citations }
  for (const list of ['publishedTotals', 'countriesWithoutPlan'] as const) {
    for (const { citations } of dataset[list]) yield { of: list, citations }
  }
}
