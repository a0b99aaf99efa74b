import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A named question: one file of `schema/operations`. */
export interface Example {
  /** The name of the operation and of its file: `WhoAdoptedAResolution`. */
  name: string
  document: string
  /** What it was called before: it is found by these names too. */
  formerNames?: readonly string[]
}

/** The questions GraphiQL opens with, in this order: each shows another side of the graph. */
const opening = [
  'WhoAdoptedAResolution',
  'PlanInForceOnADay',
  'WhichFundsDoesACountrySupport',
  'StatementsOnATheme',
  'ASourceAsFacts',
  'HowThreeThingsHangTogether',
  'WhatIsCloseToACountry',
  'SearchWithoutKnowingTheWords',
]

/** Beside the operations: the names that some of them had before, each with its name now. */
const formerNames = 'former-names.json'

/** Every operation in a folder, by name. Throws if the folder cannot be read. */
export function readExamples(folder: string): Example[] {
  const former = Object.entries(JSON.parse(readFileSync(join(folder, formerNames), 'utf8')) as Record<string, string>)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.graphql$/, '')
      const before = former.filter(([, now]) => now === name).map(([then]) => then)
      return { name, document: readFileSync(join(folder, file), 'utf8'), formerNames: before }
    })
}

/** The opening questions as tabs of GraphiQL; names that no file has are passed over. */
export function openingTabs(examples: readonly Example[]): { query: string }[] {
  return opening.flatMap((name) => {
    const example = examples.find((one) => one.name === name)
    return example ? [{ query: example.document }] : []
  })
}

/** The SHA-256 of a text, in hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** The questions as a manifest of persisted documents, of the form that Apollo's tools have and others read. */
export const manifestOf = (questions: readonly Example[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: questions.map(({ name, document }) => ({ id: sha256(document), name, type: 'query', body: document })),
})
