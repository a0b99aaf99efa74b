import { citedFacts } from './cited-facts.ts'
import type { Dataset } from './dataset.ts'
import type { SourceRecord } from './model.ts'

/** Records of a catalogue: each says one thing of one document. */
const catalogues = /^https?:\/\/digitallibrary\.un\.org\/record\//

/**
 * Whether a source has no parts that a reader would have to be led to: as its record says, or else by rule. The record
 * of a catalogue, a news item and the profile that a tracker gives of one country are each about one thing.
 */
export function isUndivided({ undivided, url, sourceKind }: SourceRecord): boolean {
  return undivided ?? (catalogues.test(url) || sourceKind === 'PRESS' || sourceKind === 'TRACKER')
}

/** How many citations there are of a sort, and how many lead to the place that states the fact. */
export interface PlaceTally {
  /** What cites: `Country`, `sponsors`, `Provision` ... */
  of: string
  total: number
  /** Citations that name the place in their source. */
  withPlace: number
  /** Citations without one, of a source that has no parts. */
  undivided: number
}

/** For each kind of concept, each predicate, the provisions and the findings: how precisely they are cited. */
export function placesOf(dataset: Dataset): PlaceTally[] {
  const sources = new Map(dataset.sources.map((source) => [source.key, isUndivided(source)]))
  const tallies = new Map<string, PlaceTally>()
  for (const { of, citations } of citedFacts(dataset)) {
    const tally = tallies.get(of) ?? { of, total: 0, withPlace: 0, undivided: 0 }
    tallies.set(of, tally)
    for (const { locator, source } of citations) {
      tally.total++
      if (locator) tally.withPlace++
      else if (sources.get(source)) tally.undivided++
    }
  }
  return [...tallies.values()]
}

/** The tallies as a table for people, least precise first, and their sum. */
export function placesReport(tallies: readonly PlaceTally[]): string {
  const share = ({ total, withPlace, undivided }: PlaceTally) => (withPlace + undivided) / total
  const row = (tally: PlaceTally) => {
    const { of, total, withPlace, undivided } = tally
    const cells = [total, withPlace, undivided, total - withPlace - undivided].map((count) => String(count).padStart(8))
    return `${of.padEnd(22)}${cells.join('')}${`${(100 * share(tally)).toFixed(1)} %`.padStart(10)}`
  }
  const add = (field: 'total' | 'withPlace' | 'undivided') => tallies.reduce((sum, tally) => sum + tally[field], 0)
  const sum = { of: 'all', total: add('total'), withPlace: add('withPlace'), undivided: add('undivided') }
  return [
    `${'citations of'.padEnd(22)}   total   place undivided  neither     told`,
    ...[...tallies].sort((a, b) => share(a) - share(b)).map(row),
    row(sum),
  ].join('\n')
}
