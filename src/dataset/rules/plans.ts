import { groupBy, type Problem, type Rule, repeats, type View } from './rule.ts'

/** What a gap is about: where something is known to be missing, the rules do not ask for it again. */
export const gapsOf = ({ dataset }: View): ReadonlySet<string | undefined> =>
  new Set(dataset.gaps.map(({ about }) => about))

/** The plan behind an id, if it is one. */
export const planOf = ({ byId }: View, id: string) => {
  const node = byId.get(id)
  return node?.kind === 'ActionPlan' ? node : undefined
}

export const planRules: readonly Rule[] = [
  {
    name: 'plans-have-an-adopter',
    sentence: 'Every action plan is adopted by a country or a regional organization, unless a gap says why not.',
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
        const generation = plan?.generation
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
    name: 'countries-without-plan-have-none',
    sentence: 'A country listed as seen without a plan has adopted none, and is listed once.',
    *check(view): Iterable<Problem> {
      const { dataset } = view
      const plans = groupBy(view.linksOf('adopts'), ({ from }) => from)
      const findings = dataset.countriesWithoutPlan.map(({ country }, i) => ({
        country,
        path: `countriesWithoutPlan[${i}].country`,
      }))
      for (const { country, path } of findings) {
        const [link] = plans.get(`Country:${country}`) ?? []
        if (link) yield { path, message: `${country} adopted ${link.to} (${link.path}); take it out of the list.` }
      }
      yield* repeats(
        findings,
        ({ country }) => country,
        ({ country }, first) => `${country} stands at ${first.path} too; join the two.`,
      )
    },
  },
]
