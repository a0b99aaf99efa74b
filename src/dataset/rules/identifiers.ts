import type { Identifier } from '../identifier.ts'
import { type At, type Problem, type Rule, repeats, type View } from './rule.ts'

const identifiers = ({ concepts }: View): At<Identifier>[] =>
  concepts.flatMap(({ identifiers = [], path }) =>
    identifiers.map((identifier, i) => ({ ...identifier, path: `${path}.identifiers[${i}]` })),
  )

export const identifierRules: readonly Rule[] = [
  {
    name: 'country-codes-agree',
    sentence:
      'Key and alpha-2 code of a country are the same; alpha-3 codes have three letters and one country, M49 codes three digits.',
    *check({ of }): Iterable<Problem> {
      for (const { key, code, alpha3, m49, path } of of('Country')) {
        if (code !== key) yield { path: `${path}.code`, message: `The code "${code}" must be the key, "${key}".` }
        if (!/^[A-Z]{3}$/.test(alpha3)) {
          yield { path: `${path}.alpha3`, message: `"${alpha3}" is not an alpha-3 code; write three capitals.` }
        }
        if (m49 !== undefined && !/^\d{3}$/.test(m49)) {
          yield { path: `${path}.m49`, message: `"${m49}" is not an M49 code; write three digits.` }
        }
      }
      yield* repeats(
        of('Country').map((country) => ({ ...country, path: `${country.path}.alpha3` })),
        ({ alpha3 }) => alpha3,
        ({ alpha3 }, { key }) => `"${alpha3}" is the code of ${key} too; mend one of them.`,
      )
    },
  },
  {
    name: 'exact-identifiers-name-one-thing',
    sentence: 'An identifier that matches exactly belongs to one record only.',
    check: (view) =>
      repeats(
        identifiers(view).filter(({ match }) => match === 'EXACT'),
        ({ scheme, value }) => `${scheme} ${value}`,
        ({ scheme, value }, first) =>
          `${scheme} ${value} is the exact match of ${first.path} too; mend the one that is wrong.`,
      ),
  },
  {
    name: 'iris-are-absolute',
    sentence: 'The IRI of an identifier is absolute.',
    *check(view): Iterable<Problem> {
      for (const { iri, path } of identifiers(view)) {
        if (iri !== undefined && !URL.canParse(iri)) {
          yield { path: `${path}.iri`, message: `"${iri}" is not an absolute IRI; write it in full.` }
        }
      }
    },
  },
]
