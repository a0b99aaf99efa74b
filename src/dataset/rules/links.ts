import { ruleOf } from '../predicates.ts'
import type { Problem, Rule } from './rule.ts'

/** Where an end of a link stands: a path that names one of several ends on this side names it already. */
const endAt = (path: string, end: 'from' | 'to'): string => {
  const [, link, side] = /^(.*)\.(from|to)\[\d+\]$/.exec(path) ?? []
  return side === end ? path : `${link ?? path}.${end}`
}

export const linkRules: readonly Rule[] = [
  {
    name: 'links-lead-somewhere',
    sentence: 'Both ends of a link are concepts of the dataset.',
    *check({ links, byId }): Iterable<Problem> {
      for (const link of links) {
        for (const end of ['from', 'to'] as const) {
          const id = link[end]
          const node = byId.get(id)
          if (node && node.kind !== 'Source') continue
          yield { path: endAt(link.path, end), message: `There is no concept "${id}"; add its record or mend the id.` }
        }
      }
    },
  },
  {
    name: 'kinds-fit-the-predicate',
    sentence: 'A link joins only kinds that its predicate joins.',
    *check({ links }): Iterable<Problem> {
      for (const { predicate, from, to, path } of links) {
        const fits = ruleOf(predicate).ends.some(
          (ends) =>
            ends.from.some((kind) => from.startsWith(`${kind}:`)) && ends.to.some((kind) => to.startsWith(`${kind}:`)),
        )
        if (!fits) {
          const allowed = ruleOf(predicate).ends.map((ends) => `${ends.from.join('|')} -> ${ends.to.join('|')}`)
          yield {
            path,
            message: `"${predicate}" joins ${allowed.join(' or ')}, not ${from} -> ${to}; choose another predicate or mend an end.`,
          }
        }
      }
    },
  },
  {
    name: 'no-link-to-itself',
    sentence: 'No link joins a concept with itself.',
    *check({ links }): Iterable<Problem> {
      for (const { from, to, path } of links) {
        if (from === to) yield { path, message: `The link leads from ${from} to itself; mend the end that is wrong.` }
      }
    },
  },
  {
    name: 'provision-themes-exist',
    sentence: 'Every theme a provision names is a theme of the dataset.',
    *check({ provisions, byId }): Iterable<Problem> {
      for (const { provision, path } of provisions) {
        for (const [i, theme] of provision.themes.entries()) {
          if (byId.has(`Theme:${theme}`)) continue
          yield {
            path: `${path}.themes[${i}]`,
            message: `There is no theme "${theme}"; add its record or mend the key.`,
          }
        }
      }
    },
  },
  {
    name: 'gaps-and-findings-name-records',
    sentence: 'What a gap is about, and a country seen without a plan, are concepts of the dataset.',
    *check({ dataset, byId }): Iterable<Problem> {
      for (const [i, { about }] of dataset.gaps.entries()) {
        const node = about === undefined ? undefined : byId.get(about)
        if (about === undefined || (node && node.kind !== 'Source')) continue
        yield { path: `gaps[${i}].about`, message: `There is no concept "${about}"; mend the id, or leave it out.` }
      }
      for (const [i, { country }] of dataset.countriesWithoutPlan.entries()) {
        if (byId.has(`Country:${country}`)) continue
        yield {
          path: `countriesWithoutPlan[${i}].country`,
          message: `There is no country "${country}"; add its record or mend the code.`,
        }
      }
    },
  },
]
