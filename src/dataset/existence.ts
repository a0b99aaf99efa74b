import { beginningOfTime, ends, firstDay } from './dates.ts'
import type { LinkRecord } from './link.ts'
import type { ReducedDate } from './model.ts'
import { append } from './multimap.ts'
import type { Concept } from './nodes.ts'

/** The date from which a concept is there, as its own record states it: adopted, issued, founded, in force, begun. */
export function statedBeginning(record: Concept): ReducedDate | undefined {
  if ('adoptedOn' in record && record.adoptedOn) return record.adoptedOn
  if ('issuedOn' in record) return record.issuedOn
  if ('foundedOn' in record && record.foundedOn) return record.foundedOn
  if ('inForceOn' in record && record.inForceOn) return record.inForceOn
  return 'during' in record && record.during ? ends(record.during).start : undefined
}

/**
 * The first day on which a concept can have been there, by what is stated; a date of reduced precision is read as early
 * as it can mean. What is undated cannot be older than what it succeeds, nor an undated plan than the resolution it
 * puts into practice. Countries, themes and organizations, which nobody dates, were always there.
 */
export function existence(
  concept: (id: string) => Concept,
  links: readonly LinkRecord[],
): (concept: Concept) => string {
  const older = new Map<string, Concept[]>()
  for (const { predicate, from, to } of links) {
    const builds = predicate === 'succeeds' || (predicate === 'implements' && from.startsWith('ActionPlan:'))
    if (builds) append(older, concept(from).id, concept(to))
  }
  const known = new Map<string, string>()
  const since = (one: Concept): string => {
    const before = known.get(one.id)
    if (before !== undefined) return before
    // Set first, so that a circle of undated concepts comes to an end.
    known.set(one.id, beginningOfTime)
    const stated = statedBeginning(one)
    const first = stated ? firstDay(stated) : latest(older.get(one.id)?.map(since))
    known.set(one.id, first)
    return first
  }
  return since
}

const latest = (days: readonly string[] = []): string => days.reduce((a, b) => (a > b ? a : b), beginningOfTime)
