import { ends, isPeriod, overlap, overlapForCertain } from '../dates.ts'
import type { LinkRecord } from '../link.ts'
import type { Period } from '../model.ts'
import { type At, groupBy, type Problem, type Rule, type View } from './rule.ts'

/** The longest an elected member serves without re-election (Charter, Article 23). */
const termYears = 2
const electedMembers = 10

type Term = At<LinkRecord> & { during: Period }

/** A period that is none is the matter of another rule. */
const hasPeriod = (link: At<LinkRecord>): link is Term => link.during !== undefined && isPeriod(link.during)

const electedTerms = ({ linksOf }: View): Term[] =>
  linksOf('servesOn')
    .filter(({ to, role }) => to === 'Organization:security-council' && role === 'ELECTED_MEMBER')
    .filter(hasPeriod)

/** The calendar years of a term; `undefined` for one without a stated beginning or end. */
function yearsOf({ during }: Term): number[] | undefined {
  const { start, end } = ends(during)
  if (start === undefined || end === undefined) return undefined
  const first = Number(start.slice(0, 4))
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, i) => first + i)
}

export const membershipRules: readonly Rule[] = [
  {
    name: 'memberships-do-not-overlap',
    sentence: 'A country does not take part twice, in the same role and at the same time, in the same body.',
    *check({ linksOf }): Iterable<Problem> {
      const links = [...linksOf('participatesIn'), ...linksOf('servesOn')].filter(hasPeriod)
      for (const same of groupBy(links, ({ from, to, role }) => `${from} ${to} ${role}`).values()) {
        for (const [i, { predicate, during, path }] of same.entries()) {
          // A member may leave and return within a year; a term in the Council fills the years it names.
          const clashes = predicate === 'servesOn' ? overlap : overlapForCertain
          const clash = same.slice(0, i).find((other) => clashes(other.during, during))
          if (clash) yield { path, message: `It overlaps ${clash.path}; join the two or mend a period.` }
        }
      }
    },
  },
  {
    name: 'council-terms-last-two-years',
    sentence: 'An elected member serves on the Security Council for two calendar years at most.',
    *check(view): Iterable<Problem> {
      for (const term of electedTerms(view)) {
        const years = yearsOf(term)
        if (years && years.length <= termYears) continue
        const message = years
          ? `The term lasts ${years.length} years; split it at re-election.`
          : `The term is open (${term.during}); state both its ends.`
        yield { path: `${term.path}.during`, message }
      }
    },
  },
  {
    name: 'council-has-ten-elected-members',
    sentence: 'No year has more than ten elected members of the Security Council.',
    *check(view): Iterable<Problem> {
      const seats = electedTerms(view).flatMap((term) =>
        (yearsOf(term) ?? []).map((year) => ({ year: String(year), path: term.path })),
      )
      for (const [year, terms] of groupBy(seats, (seat) => seat.year)) {
        for (const { path } of terms.slice(electedMembers)) {
          yield { path, message: `${year} has ${terms.length} elected members; one of the terms is wrong, mend it.` }
        }
      }
    },
  },
]
