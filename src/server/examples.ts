import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A named question: one file of `schema/operations`. */
export interface Example {
  /** The name of the operation and of its file: `WhoAdopted1325`. */
  name: string
  document: string
}

/** The questions GraphiQL opens with, in this order: each shows another side of the graph. */
const opening = [
  'WhoAdopted1325',
  'PlanInForceOnTheAnniversary',
  'WhichFundBelgiumSupports',
  'WhoCalledForActionPlans',
  'ThePressReleaseAsFacts',
  'HowNatoMaliAndSexualViolenceHangTogether',
  'WhatIsCloseToMali',
  'SearchWithoutKnowingTheWords',
]

/** Every operation in a folder, by name. Throws if the folder cannot be read. */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.replace(/\.graphql$/, ''), document: readFileSync(join(folder, file), 'utf8') }))
}

/** The opening questions as tabs of GraphiQL; names that no file has are passed over. */
export function openingTabs(examples: readonly Example[]): { query: string }[] {
  return opening.flatMap((name) => {
    const example = examples.find((one) => one.name === name)
    return example ? [{ query: example.document }] : []
  })
}
