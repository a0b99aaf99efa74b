import { firstDay, isReducedDate, lastDay } from '../dates.ts'
import { startOf } from '../plan-status.ts'
import { gapsOf, planOf } from './plans.ts'
import { groupBy, type Problem, type Rule, repeats } from './rule.ts'

export const successorRules: readonly Rule[] = [
  {
    name: 'successors-come-later',
    sentence: 'A plan does not begin before the plan it succeeds, and both have one adopter.',
    *check(view): Iterable<Problem> {
      const adopters = groupBy(view.linksOf('adopts'), ({ to }) => to)
      const adoptersOf = (id: string) => adopters.get(id)?.map(({ from }) => from) ?? []
      for (const { from, to, path } of view.linksOf('succeeds')) {
        const [later, earlier] = [planOf(view, from), planOf(view, to)]
        if (!later || !earlier) continue
        const [start, before] = [startOf(later), startOf(earlier)]
        if (start && before && isReducedDate(start) && isReducedDate(before) && lastDay(start) < firstDay(before)) {
          yield { path, message: `${from} begins (${start}) before ${to} (${before}); swap the ends or mend a date.` }
        }
        // A plan whose adopter is not known may still be of the same one.
        const [own, others] = [adoptersOf(from), adoptersOf(to)]
        if (own.length > 0 && others.length > 0 && !own.some((adopter) => others.includes(adopter))) {
          yield {
            path,
            message: `${from} is by ${own.join(', ')}, ${to} by ${others.join(', ')}; mend the link or an adopter.`,
          }
        }
      }
    },
  },
  {
    name: 'plans-follow-one-by-one',
    sentence: 'A plan has at most one direct successor, and succeeds at most one plan.',
    *check(view): Iterable<Problem> {
      const links = view.linksOf('succeeds').filter(({ from }) => planOf(view, from))
      yield* repeats(
        links,
        ({ to }) => to,
        ({ from, to }, first) =>
          `${to} is succeeded by ${first.from} already (${first.path}); link ${from} to the plan before it, or take one out.`,
      )
      yield* repeats(
        links,
        ({ from }) => from,
        ({ from }, first) =>
          `${from} succeeds ${first.to} already (${first.path}); keep the link to the latest of the two.`,
      )
    },
  },
  {
    name: 'successors-are-counted-on',
    sentence: 'A plan is counted one more than the plan it succeeds, unless a gap about it says what is missing.',
    *check(view): Iterable<Problem> {
      const noted = gapsOf(view)
      for (const { from, to, path } of view.linksOf('succeeds')) {
        const [later, earlier] = [planOf(view, from)?.generation, planOf(view, to)?.generation]
        if (later === undefined || earlier === undefined || later === earlier + 1 || noted.has(from)) continue
        yield {
          path,
          message: `${from} is counted ${later}, ${to} ${earlier}; mend a count, or add a gap about ${from}.`,
        }
      }
    },
  },
  {
    name: 'chains-of-plans-are-whole',
    sentence: 'Of two plans of one adopter counted one after the other, the later succeeds the earlier.',
    *check(view): Iterable<Problem> {
      const successions = new Set(view.linksOf('succeeds').map(({ from, to }) => `${from} ${to}`))
      for (const own of groupBy(view.linksOf('adopts'), ({ from }) => from).values()) {
        const plans = own.flatMap(({ to }) => planOf(view, to) ?? [])
        for (const later of plans) {
          const { generation } = later
          if (generation === undefined) continue
          const earlier = plans.find((plan) => plan.generation === generation - 1)
          if (!earlier || successions.has(`${later.id} ${earlier.id}`)) continue
          yield { path: later.path, message: `No link says that ${later.id} succeeds ${earlier.id}; add it.` }
        }
      }
    },
  },
]
