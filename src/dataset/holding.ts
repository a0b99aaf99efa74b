import { beginningOfTime, type Days, days, endOfTime } from './dates.ts'
import type { LinkRecord } from './link.ts'
import type { Concept } from './nodes.ts'

/**
 * The days on which links may have held: those of a link's own period, as widely as that can mean, but none before both
 * its ends existed, by `since`. A period that is not stated excludes nothing: no source says that the fact did not hold
 * then. Where a source dates a fact before one of its ends, `first` comes after `last`: it holds on no day.
 */
export function holding(since: (concept: Concept) => string): (record: LinkRecord, from: Concept, to: Concept) => Days {
  const shared = new Map<string, Days>()
  return ({ during }, from, to) => {
    const own = during ? days(during) : always
    const first = [own.first, since(from), since(to)].reduce((a, b) => (a > b ? a : b))
    const name = `${first}/${own.last}`
    const known = shared.get(name)
    if (known) return known
    const found = { first, last: own.last }
    shared.set(name, found)
    return found
  }
}

const always: Days = { first: beginningOfTime, last: endOfTime }

/**
 * Whether a link may have held on a day (`2020-10-31`). Whatever is asked as of a day asks this: link fields, filters,
 * totals, statuses, `related`, `paths`, `compare`.
 */
export const holds = ({ days: { first, last } }: { days: Days }, day: string): boolean => first <= day && day <= last
