import type { Predicate } from '../predicates.ts'
import type { Problem, Rule, View } from './rule.ts'

/** A problem for each link that closes a circle with the links before it. */
function* circles({ linksOf }: View, predicate: Predicate, what: string): Iterable<Problem> {
  const further = new Map<string, string[]>()
  const leadsTo = (from: string, goal: string): boolean => {
    const reached = new Set([from])
    for (const id of reached) for (const next of further.get(id) ?? []) reached.add(next)
    return reached.has(goal)
  }
  for (const { from, to, path } of linksOf(predicate)) {
    // A link to itself is the matter of the rule `no-link-to-itself`.
    if (from === to) continue
    if (leadsTo(to, from)) {
      yield { path, message: `Through this link ${from} becomes ${what}; take out one link of the circle.` }
    } else further.set(from, [...(further.get(from) ?? []), to])
  }
}

export const hierarchyRules: readonly Rule[] = [
  {
    name: 'no-theme-is-its-own-ancestor',
    sentence: 'Going from theme to broader theme never leads in a circle.',
    check: (view) => circles(view, 'broader', 'its own broader theme'),
  },
  {
    name: 'no-part-of-itself',
    sentence: 'Nothing is, through others, a part of itself.',
    check: (view) => circles(view, 'partOf', 'a part of itself'),
  },
  {
    name: 'no-successor-of-itself',
    sentence: 'Nothing succeeds, through others, itself.',
    check: (view) => circles(view, 'succeeds', 'its own successor'),
  },
]
