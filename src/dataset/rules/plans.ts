import type { ActionPlanRecord } from '../model.ts'
import { beginning } from '../plan-status.ts'
import { groupBy, type Problem, type Rule, type View } from './rule.ts'

/** The plan behind an id, if it is one. */
const planOf = ({ byId }: View, id: string): ActionPlanRecord | undefined => {
  const node = byId.get(id)
  return node?.kind === 'ActionPlan' ? node.record : undefined
}

export const planRules: readonly Rule[] = [
  {
    name: 'plans-have-an-adopter',
    sentence: 'Every action plan is adopted by a country or a regional organisation, unless a gap says why not.',
    *check(view): Iterable<Problem> {
      const adopted = new Set<string>(view.linksOf('adopts').map(({ to }) => to))
      const noted = new Set(view.dataset.gaps.map(({ about }) => about))
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
      const noted = new Set(view.dataset.gaps.map(({ about }) => about))
      const plans = view.linksOf('adopts').flatMap(({ from, to, path }) => {
        const generation = planOf(view, to)?.generation
        return generation === undefined ? [] : [{ adopter: from, id: to, generation, path }]
      })
      for (const own of groupBy(plans, ({ adopter }) => adopter).values()) {
        const counted = new Set(own.map(({ generation }) => generation))
        for (const { id, generation, path } of own) {
          if (own.some((other) => other.id !== id && other.generation === generation)) {
            yield { path, message: `${id} shares generation ${generation} with another plan of its adopter.` }
          }
          if (generation > 1 && !counted.has(generation - 1) && !noted.has(id)) {
            yield {
              path,
              message: `${id} is counted ${generation}, but no plan ${generation - 1} is known; add it, or a gap.`,
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
      const adopter = new Map(view.linksOf('adopts').map(({ from, to }) => [to as string, from as string]))
      for (const { from, to, path } of view.linksOf('succeeds')) {
        const [later, earlier] = [planOf(view, from), planOf(view, to)]
        if (!later || !earlier) continue
        const [start, before] = [beginning(later), beginning(earlier)]
        if (start !== undefined && before !== undefined && start < before) {
          yield { path, message: `${from} begins (${start}) before ${to} (${before}); swap the ends or mend a date.` }
        }
        if (adopter.get(from) !== adopter.get(to)) {
          yield { path, message: `${from} and ${to} were adopted by different parties; one cannot succeed the other.` }
        }
      }
    },
  },
]
