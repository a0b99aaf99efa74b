import type { GraphQLFormattedError } from 'graphql'
import { expect } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { createServer } from '../../src/server/server.ts'
import { type Served, served } from './served.ts'

/** The day every test asks on: the status of a plan depends on it. */
export const today = '2026-11-24'

/** The clock of tests, stopped on `today`. */
export const now = () => new Date(`${today}T12:00:00Z`)

/**
 * A server over a dataset on a port, with its clock stopped. Whatever it is asked, it is asked four times: the answers
 * made anew, by compiled code and from memory have to be the same.
 */
export const serverOf = (dataset: Dataset): Served =>
  served(createServer(dataset, { now, rememberBytes: 64_000_000 }), 4)

/** What came back: the data as the test that asked knows it, and the errors. */
export interface Answer<Data> {
  status: number
  data: Data
  errors?: readonly GraphQLFormattedError[]
}

/** Posts a query as a client does, and returns the answer whatever it is. */
export async function post<Data>(server: Served, query: string, variables = {}): Promise<Answer<Data>> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) }
}

/** Posts queries that have to be answered without errors, and returns the data. */
export const asking =
  (server: Served) =>
  async <Data>(query: string, variables?: object): Promise<Data> => {
    const { data, errors } = await post<Data>(server, query, variables)
    expect(errors, query).toBeUndefined()
    return data
  }
