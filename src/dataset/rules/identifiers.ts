import { type Problem, type Rule, repeats } from './rule.ts'

export const identifierRules: readonly Rule[] = [
  {
    name: 'country-codes-agree',
    sentence:
      'Key and alpha-2 code of a country are the same; alpha-3 and M49 codes have three letters and three digits.',
    *check({ of }): Iterable<Problem> {
      for (const { record, path } of of('Country')) {
        const { key, code, alpha3, m49 } = record
        if (code !== key) yield { path: `${path}.code`, message: `The code "${code}" must be the key, "${key}".` }
        if (!/^[A-Z]{3}$/.test(alpha3)) yield { path: `${path}.alpha3`, message: `"${alpha3}" is not an alpha-3 code.` }
        if (m49 !== undefined && !/^\d{3}$/.test(m49)) {
          yield { path: `${path}.m49`, message: `"${m49}" is not an M49 code; write three digits.` }
        }
      }
    },
  },
  {
    name: 'exact-identifiers-name-one-thing',
    sentence: 'An identifier that matches exactly belongs to one record only.',
    check: ({ nodes }) =>
      repeats(
        nodes.flatMap((node) =>
          node.kind === 'Source'
            ? []
            : (node.record.identifiers ?? []).flatMap((identifier, i) =>
                identifier.match === 'EXACT' ? [{ ...identifier, path: `${node.path}.identifiers[${i}]` }] : [],
              ),
        ),
        ({ scheme, value }) => `${scheme} ${value}`,
        ({ scheme, value }, first) => `${scheme} ${value} is the exact match of ${first.path} too; one is wrong.`,
      ),
  },
  {
    name: 'iris-are-absolute',
    sentence: 'The IRI of an identifier is absolute.',
    *check({ nodes }): Iterable<Problem> {
      for (const node of nodes) {
        if (node.kind === 'Source') continue
        for (const [i, { iri }] of (node.record.identifiers ?? []).entries()) {
          if (iri !== undefined && !URL.canParse(iri)) {
            yield { path: `${node.path}.identifiers[${i}].iri`, message: `"${iri}" is not an absolute IRI.` }
          }
        }
      }
    },
  },
]
