import { days, overlap } from '../dates.ts'
import type { LinkRecord } from '../link.ts'
import { groupBy, type Problem, type Rule, type View } from './rule.ts'

type Term = LinkRecord & { path: string }

/** The longest an elected member serves without re-election (Charter, Article 23). */
const termYears = 2
const electedMembers = 10

const yearsOf = (term: Term): number[] => {
  if (!term.during) return []
  const { first, last } = days(term.during)
  const from = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, i) => from + i)
}

const elected = (view: View): Term[] =>
  view.linksOf('servesOn').filter(({ to, role }) => to === 'Organization:security-council' && role === 'ELECTED_MEMBER')

export const membershipRules: readonly Rule[] = [
  {
    name: 'memberships-do-not-overlap',
    sentence: 'A country does not take part twice, in the same role and at the same time, in the same body.',
    *check({ linksOf }): Iterable<Problem> {
      const links = [...linksOf('participatesIn'), ...linksOf('servesOn')]
      for (const same of groupBy(links, ({ from, to, role }) => `${from} ${to} ${role}`).values()) {
        for (const [i, link] of same.entries()) {
          const clash = same.slice(0, i).find(({ during }) => during && link.during && overlap(during, link.during))
          if (clash) yield { path: link.path, message: `It overlaps ${clash.path}; join the two or mend a period.` }
        }
      }
    },
  },
  {
    name: 'council-terms-last-two-years',
    sentence: 'An elected member serves on the Security Council for two calendar years at most.',
    *check(view): Iterable<Problem> {
      for (const term of elected(view)) {
        const years = yearsOf(term).length
        if (years > termYears)
          yield { path: term.path, message: `The term lasts ${years} years; split it at re-election.` }
      }
    },
  },
  {
    name: 'council-has-ten-elected-members',
    sentence: 'No year has more than ten elected members of the Security Council.',
    *check(view): Iterable<Problem> {
      const byYear = groupBy(
        elected(view).flatMap((term) => yearsOf(term).map((year) => ({ year, term }))),
        ({ year }) => String(year),
      )
      for (const [year, terms] of byYear) {
        for (const { term } of terms.slice(electedMembers)) {
          yield { path: term.path, message: `${year} has ${terms.length} elected members; one of the terms is wrong.` }
        }
      }
    },
  },
]
