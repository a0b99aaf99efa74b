import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type DocumentNode, type GraphQLError, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/schema/schema.ts'
import { validated } from '../../src/schema/validation.ts'
import { seed } from '../support/seed.ts'

const folder = new URL('../../schema/operations/', import.meta.url)
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))

/** What is wrong in one way or another, rule by rule (GraphQL specification, section 5). */
const wrong = [
  '{ nothing } { nobody }',
  'query A { limits { cost } } query A { limits { cost } }',
  '{ country(code: "BE") }',
  '{ limits { cost { more } } }',
  '{ limits { a: cost a: depth } }',
  '{ country(code: 3, code: "BE", kode: "BE") { code } }',
  '{ country { code } }',
  'query ($a: Nothing, $a: Country, $b: String = 3) { country(code: $c) { code } }',
  'query ($a: Int) { country(code: $a) { code } }',
  '{ ...F } fragment F on Country { ...G } fragment G on Country { ...F } fragment G on String { a } fragment H on Query { limits { cost } }',
  '{ limits { ... on Country { code } ...Nowhere cost @skip @skip(if: true) @nobody } }',
  '{ countries(filter: { regions: [X], regions: [], nothing: 1 }) { totalCount } }',
  'type A { a: Int } extend type B { b: Int } { limits { cost } }',
  `{ ${Array.from({ length: 150 }, (_, i) => `z${i}`).join(' ')} }`,
]

const told = (errors: readonly GraphQLError[]) => errors.map((error) => error.toJSON())

const parsed = (text: string): DocumentNode | undefined => {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

describe('validation', () => {
  it.each(wrong)('finds what graphql-js finds, in its order: %.60s', (text) => {
    const document = parse(text)
    const errors = told(validated(schema, document))
    expect(errors).toEqual(told(validate(schema, document)))
    expect(errors).not.toEqual([])
  })

  it('lets every named question pass', () => {
    expect(questions.flatMap((text) => validated(schema, parse(text)))).toEqual([])
  })

  it(`finds what graphql-js finds in questions with words in wrong places (SEED=${seed})`, () => {
    let invalid = 0
    const word = fc.nat(10_000)
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.array(fc.tuple(word, word), { maxLength: 4 }), (text, moves) => {
        const words = text.split(/\b/)
        for (const [to, from] of moves) words[to % words.length] = words[from % words.length] as string
        const document = parsed(words.join(''))
        if (!document) return
        const errors = told(validated(schema, document))
        if (errors.length > 0) invalid++
        expect(errors).toEqual(told(validate(schema, document)))
      }),
      { seed, numRuns: 300 },
    )
    expect(invalid).toBeGreaterThan(20)
  })
})
