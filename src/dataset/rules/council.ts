import { covers, ends, isPeriod } from '../dates.ts'
import type { LinkRecord } from '../link.ts'
import type { Period } from '../model.ts'
import { type At, groupBy, type Problem, type Rule, type View } from './rule.ts'

/** The Council's members: Charter, Article 23, as amended with effect from 31 August 1965. */
const permanentMembers = 5
const electedMembers = 10
/** The longest an elected member serves without a break (Article 23). */
const termYears = 2

type Term = At<LinkRecord> & { during: Period }

const terms = ({ linksOf }: View, role: LinkRecord['role']) =>
  linksOf('servesOn').filter((term) => term.to === 'Organization:security-council' && term.role === role)

/** A period that is none is the matter of another rule. */
const electedTerms = (view: View): Term[] =>
  terms(view, 'ELECTED_MEMBER').filter((term): term is Term => term.during !== undefined && isPeriod(term.during))

/** The calendar years of a term; `undefined` for one without a stated beginning or end. */
function yearsOf({ during }: Term): number[] | undefined {
  const { start, end } = ends(during)
  if (start === undefined || end === undefined) return undefined
  const first = Number(start.slice(0, 4))
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, i) => first + i)
}

/** The terms of elected members by the year they fall in. */
const seatsByYear = (view: View) =>
  groupBy(
    electedTerms(view).flatMap((term) =>
      (yearsOf(term) ?? []).map((year) => ({ year, from: term.from, path: term.path })),
    ),
    ({ year }) => String(year),
  )

export const councilRules: readonly Rule[] = [
  {
    name: 'council-terms-last-two-years',
    sentence: 'An elected member serves on the Security Council for two calendar years at most.',
    *check(view): Iterable<Problem> {
      for (const term of electedTerms(view)) {
        const years = yearsOf(term)
        if (years && years.length <= termYears) continue
        const message = years
          ? `The term lasts ${years.length} years; mend an end of it.`
          : `The term is open (${term.during}); state both its ends.`
        yield { path: `${term.path}.during`, message }
      }
    },
  },
  {
    name: 'no-immediate-re-election',
    sentence: 'An elected member of the Security Council is not elected again for the years right after its term.',
    *check(view): Iterable<Problem> {
      for (const own of groupBy(electedTerms(view), ({ from }) => from).values()) {
        for (const term of own) {
          const before = (yearsOf(term)?.[0] ?? 0) - 1
          const earlier = own.find((other) => other !== term && yearsOf(other)?.at(-1) === before)
          if (!earlier) continue
          yield {
            path: `${term.path}.during`,
            message: `${term.from} served to the end of ${before} already (${earlier.path}); mend one of the terms.`,
          }
        }
      }
    },
  },
  {
    name: 'council-has-ten-elected-members',
    sentence: 'No year has more than ten elected members of the Security Council.',
    *check(view): Iterable<Problem> {
      for (const [year, seats] of seatsByYear(view)) {
        for (const { path } of seats.slice(electedMembers)) {
          yield { path, message: `${year} has ${seats.length} elected members; one of the terms is wrong, mend it.` }
        }
      }
    },
  },
  {
    name: 'council-years-are-whole',
    sentence:
      'From the first year with ten elected members of the Security Council to the last, every year has ten, and five permanent ones.',
    *check(view): Iterable<Problem> {
      const seats = seatsByYear(view)
      const whole = [...seats].filter(([, { length }]) => length === electedMembers).map(([year]) => Number(year))
      const permanent = terms(view, 'PERMANENT_MEMBER').filter(({ during }) => !during || isPeriod(during))
      for (let year = Math.min(...whole); year <= Math.max(...whole); year++) {
        const elected = seats.get(String(year))?.length ?? 0
        const seated = permanent.filter(({ during }) => covers(during, `${year}-12-31`)).length
        // One too many is the matter of the rule above.
        if (elected >= electedMembers && seated === permanentMembers) continue
        yield {
          path: 'links',
          message: `In ${year} the Council has ${elected} elected members and ${seated} permanent ones; add or mend a term.`,
        }
      }
    },
  },
]
