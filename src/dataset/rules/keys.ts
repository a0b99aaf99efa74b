import type { NodeKind } from '../model.ts'
import { idsOf, type Node } from '../nodes.ts'
import { type At, type Problem, type Rule, repeats } from './rule.ts'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const forms: Record<NodeKind, { pattern: RegExp; example: string }> = {
  Resolution: { pattern: /^[1-9]\d*$/, example: '1325' },
  PresidentialStatement: { pattern: /^S\/PRST\/\d{4}\/\d+$/, example: 'S/PRST/2004/40' },
  Country: { pattern: /^[A-Z]{2}$/, example: 'BE' },
  Theme: { pattern: slug, example: 'participation' },
  Framework: { pattern: slug, example: 'sdg-5' },
  Instrument: { pattern: slug, example: 'crsv-mptf' },
  ActionPlan: { pattern: slug, example: 'be-nap-3' },
  Organization: { pattern: slug, example: 'un-action' },
  Source: { pattern: slug, example: 's-res-1325' },
}

export const keyRules: readonly Rule[] = [
  {
    name: 'keys-are-unique',
    sentence: 'No two records of a kind share a key, a former key included.',
    check: ({ nodes }) =>
      repeats(
        nodes.flatMap(everyId),
        ({ id }) => id,
        ({ id }, first) => `${id} is taken by ${first.path}; choose another key.`,
      ),
  },
  {
    name: 'keys-are-well-formed',
    sentence: 'A key has the form of its kind: a slug, an ISO code, a resolution number, a document symbol.',
    *check({ nodes }): Iterable<Problem> {
      for (const { kind, key, path } of nodes) {
        const { pattern, example } = forms[kind]
        if (!pattern.test(key)) {
          yield { path: `${path}.key`, message: `"${key}" is no key of a ${kind}; write it like "${example}".` }
        }
      }
    },
  },
]

const everyId = (node: At<Node>): { id: string; path: string }[] =>
  idsOf(node).map((id, i) => ({ id, path: `${node.path}.${i === 0 ? 'key' : `formerKeys[${i - 1}]`}` }))
