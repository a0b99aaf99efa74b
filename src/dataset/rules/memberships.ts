import { isPeriod, overlap, overlapForCertain } from '../dates.ts'
import type { LinkRecord } from '../link.ts'
import type { Period } from '../model.ts'
import { type At, groupBy, type Problem, type Rule } from './rule.ts'

/** A period that is none is the matter of another rule. */
const hasPeriod = (link: At<LinkRecord>): link is At<LinkRecord> & { during: Period } =>
  link.during !== undefined && isPeriod(link.during)

/** A member may be an observer too, or a chair; in a body it serves on a country has one seat, whatever the role. */
const seat = ({ predicate, from, to, role }: LinkRecord) =>
  predicate === 'servesOn' ? `${from} ${to}` : `${from} ${to} ${role}`

export const membershipRules: readonly Rule[] = [
  {
    name: 'memberships-do-not-overlap',
    sentence:
      'A country does not take part twice, in the same role and at the same time, in the same body; nor serve on it in two roles.',
    *check({ linksOf }): Iterable<Problem> {
      const links = [...linksOf('participatesIn'), ...linksOf('servesOn')].filter(hasPeriod)
      for (const same of groupBy(links, seat).values()) {
        for (const [i, { predicate, during, path }] of same.entries()) {
          // A member may leave and return within a year; a term in the Council fills the years it names.
          const clashes = predicate === 'servesOn' ? overlap : overlapForCertain
          const clash = same.slice(0, i).find((other) => clashes(other.during, during))
          if (clash) yield { path, message: `It overlaps ${clash.path}; join the two or mend a period.` }
        }
      }
    },
  },
]
