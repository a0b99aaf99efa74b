import type { LinkRecord } from '../link.ts'
import { parseId } from '../nodes.ts'
import { predicates } from '../predicates.ts'
import { type Problem, type Rule, repeats } from './rule.ts'

const isSymmetric = ({ predicate }: LinkRecord) => 'symmetric' in predicates[predicate]

/** What makes two links the same fact. */
function identity(link: LinkRecord): string {
  const ends = isSymmetric(link) ? [link.from, link.to].sort() : [link.from, link.to]
  return [link.predicate, ...ends, link.during ?? '', link.role ?? '', JSON.stringify(link.amount ?? '')].join(' ')
}

export const linkRules: readonly Rule[] = [
  {
    name: 'links-lead-somewhere',
    sentence: 'Both ends of a link are concepts of the dataset.',
    *check({ links, byId }): Iterable<Problem> {
      for (const link of links) {
        for (const end of ['from', 'to'] as const) {
          const id = link[end]
          if (!byId.has(id) || parseId(id)?.kind === 'Source') {
            yield {
              path: `${link.path}.${end}`,
              message: `There is no concept "${id}"; add its record or mend the id.`,
            }
          }
        }
      }
    },
  },
  {
    name: 'kinds-fit-the-predicate',
    sentence: 'A link joins only kinds that its predicate joins.',
    *check({ links }): Iterable<Problem> {
      for (const { predicate, from, to, path } of links) {
        const fits = predicates[predicate].ends.some(
          (ends) =>
            ends.from.some((kind) => from.startsWith(`${kind}:`)) && ends.to.some((kind) => to.startsWith(`${kind}:`)),
        )
        if (!fits) {
          const allowed = predicates[predicate].ends.map((ends) => `${ends.from.join('|')} -> ${ends.to.join('|')}`)
          yield { path, message: `"${predicate}" joins ${allowed.join(' or ')}, not ${from} -> ${to}.` }
        }
      }
    },
  },
  {
    name: 'links-are-written-once',
    sentence: 'No two links state the same fact; what a second source says is a further citation.',
    check: ({ links }) =>
      repeats(
        links,
        identity,
        (link, first) => `${first.path} already says this; move the citations of ${link.path} there.`,
      ),
  },
  {
    name: 'no-link-to-itself',
    sentence: 'No link joins a concept with itself.',
    *check({ links }): Iterable<Problem> {
      for (const { from, to, path } of links) {
        if (from === to) yield { path, message: `The link leads from ${from} to itself; one end must be wrong.` }
      }
    },
  },
  {
    name: 'provision-themes-exist',
    sentence: 'Every theme a provision names is a theme of the dataset.',
    *check({ nodes, byId }): Iterable<Problem> {
      for (const { record, path } of nodes) {
        if (!('provisions' in record)) continue
        for (const [i, { themes }] of (record.provisions ?? []).entries()) {
          for (const [j, theme] of themes.entries()) {
            if (!byId.has(`Theme:${theme}`)) {
              yield {
                path: `${path}.provisions[${i}].themes[${j}]`,
                message: `There is no theme "${theme}"; add its record or mend the key.`,
              }
            }
          }
        }
      }
    },
  },
]
