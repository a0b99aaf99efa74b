import type { Predicate } from '../predicates.ts'
import { groupBy, type Problem, type Rule, type View } from './rule.ts'

/** A problem for each link that closes a circle along one predicate. */
function* circles({ linksOf }: View, predicate: Predicate, what: string): Iterable<Problem> {
  const outgoing = groupBy(linksOf(predicate), ({ from }) => from)
  for (const link of linksOf(predicate)) {
    const seen = new Set<string>()
    const next = [link.to as string]
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (id === link.from) {
        yield {
          path: link.path,
          message: `Through this link ${link.from} becomes ${what}; take out one link of the circle.`,
        }
        break
      }
      if (seen.has(id)) continue
      seen.add(id)
      next.push(...(outgoing.get(id) ?? []).map(({ to }) => to as string))
    }
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
