import { linkId, provisionIds } from '../ids.ts'
import { ruleOf } from '../predicates.ts'
import { type Rule, repeats, type View } from './rule.ts'

/** An id of a fact, present or former, and what to do should another fact have it. */
interface FactId {
  id: string
  path: string
  advice: string
}

export const idRules: readonly Rule[] = [
  {
    name: 'facts-have-ids-of-their-own',
    sentence: 'No two links or provisions share an id, a former id included.',
    check: (view) =>
      repeats(
        [...linkIds(view), ...idsOfProvisions(view)],
        ({ id }) => id,
        ({ id, advice }, first) => `${id} is taken by ${first.path}; ${advice}.`,
      ),
  },
]

const anotherId = 'a former id leads to one fact only: take it out here or there'

function* linkIds({ links }: View): Iterable<FactId> {
  for (const link of links) {
    const apart = ruleOf(link.predicate).apart?.join(', ')
    const advice = `if both say the same, move the citations there; if not, ${
      apart
        ? `say what tells them apart (${apart})`
        : `"${link.predicate}" joins the same two only once: make one of them`
    }`
    yield { id: linkId(link, link.from, link.to), path: link.path, advice }
    for (const [i, id] of (link.formerIds ?? []).entries()) {
      yield { id, path: `${link.path}.formerIds[${i}]`, advice: anotherId }
    }
  }
}

/** That the provisions of a text have different numbers is the matter of another rule. */
function* idsOfProvisions({ of }: View): Iterable<FactId> {
  for (const { id: text, provisions = [], path } of [...of('Resolution'), ...of('PresidentialStatement')]) {
    for (const id of new Set(provisionIds(text, provisions))) yield { id, path, advice: anotherId }
    for (const [i, { formerIds = [] }] of provisions.entries()) {
      for (const [j, id] of formerIds.entries()) {
        yield { id, path: `${path}.provisions[${i}].formerIds[${j}]`, advice: anotherId }
      }
    }
  }
}
