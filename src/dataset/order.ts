import { ends } from './dates.ts'
import type { Link } from './facts.ts'
import type { Concept } from './nodes.ts'

/** The date a concept came about, as far as it is stated. */
export function dateOf(record: Concept): string | undefined {
  if ('during' in record && record.during) {
    const { start } = ends(record.during)
    if (start) return start
  }
  if ('adoptedOn' in record && record.adoptedOn) return record.adoptedOn
  if ('issuedOn' in record) return record.issuedOn
  return 'foundedOn' in record ? record.foundedOn : undefined
}

/**
 * The date a link goes by when the links of a concept are put in order: its own beginning, or else the date of the
 * concept at its far end. `undefined` where neither is stated: such links come last, in the order of the dataset.
 */
export function dateAlong(link: Link, far: Concept): string | undefined {
  if (link.during) return ends(link.during).start ?? ''
  return dateOf(far)
}
