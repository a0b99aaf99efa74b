import { firstDay, isReducedDate, lastDay } from '../dates.ts'
import { startOf } from '../plan-status.ts'
import { groupBy, type Problem, type Rule, type View } from './rule.ts'

/** What a gap is about: where something is known to be missing, the rules do not ask for it again. */
const gapsOf = ({ dataset }: View): ReadonlySet<string | undefined> => new Set(dataset.gaps.map(({ about }) => about))

/** The plan behind an id, if it is one. */
const planOf = ({ byId }: View, id: string) => {
  const node = byId.get(id)
  return node?.kind === 'ActionPlan' ? node : undefined
}

export const planRules: readonly Rule[] = [
  {
    name: 'plans-have-an-adopter',
    sentence: 'Every action plan is adopted by a country or a regional organisation, unless a gap says why not.',
    *check(view): Iterable<Problem> {
      const adopted = new Set<string>(view.linksOf('adopts').map(({ to }) => to))
      const noted = gapsOf(view)
      for (const { id, path } of view.of('ActionPlan')) {
        if (adopted.has(id) || noted.has(id)) continue
        yield { path, message: `No link says who adopted ${id}; add one with "adopts", or a gap.` }
      }
    },
  },
  {
    name: 'generations-follow-one-another',
    sentence: 'The plans of one adopter are counted one, two, three, unless a gap about the plan says what is missing.',
    *check(view): Iterable<Problem> {
      const noted = gapsOf(view)
      const counted = view.linksOf('adopts').flatMap(({ from, to }) => {
        const plan = planOf(view, to)
        const generation = plan?.record.generation
        return plan && generation !== undefined ? [{ adopter: from, id: plan.id, generation, path: plan.path }] : []
      })
      for (const own of groupBy(counted, ({ adopter }) => adopter).values()) {
        for (const [i, { id, generation, path }] of own.entries()) {
          const at = `${path}.generation`
          const twin = own.slice(0, i).find((other) => other.id !== id && other.generation === generation)
          if (twin) {
            yield {
              path: at,
              message: `${twin.id} of the same adopter is counted ${generation} too; mend one of them.`,
            }
          } else if (generation > 1 && !noted.has(id) && !own.some((other) => other.generation === generation - 1)) {
            yield {
              path: at,
              message: `No plan ${generation - 1} of its adopter is known; add it, or a gap about ${id}.`,
            }
          }
        }
      }
    },
  },
  {
    name: 'successors-come-later',
    sentence: 'A plan does not begin before the plan it succeeds, and both have one adopter.',
    *check(view): Iterable<Problem> {
      const adopters = groupBy(view.linksOf('adopts'), ({ to }) => to)
      const adoptersOf = (id: string) => adopters.get(id)?.map(({ from }) => from) ?? []
      for (const { from, to, path } of view.linksOf('succeeds')) {
        const [later, earlier] = [planOf(view, from), planOf(view, to)]
        if (!later || !earlier) continue
        const [start, before] = [startOf(later.record), startOf(earlier.record)]
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
]
