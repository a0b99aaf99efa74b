import type { GraphQLFormattedError } from 'graphql'
import { expect } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { createServer, type Server } from '../../src/server/server.ts'

/** The day every test asks on: the status of a plan depends on it. */
export const today = '2026-11-24'

/** A server over a dataset, with its clock stopped on `today`. */
export const serverOf = (dataset: Dataset): Server =>
  createServer(dataset, { now: () => new Date(`${today}T12:00:00Z`) })

/** What came back: the data as the test that asked knows it, and the errors. */
export interface Answer<Data> {
  status: number
  data: Data
  errors?: readonly GraphQLFormattedError[]
}

/** Posts a query as a client does, and returns the answer whatever it is. */
export async function post<Data>(server: Server, query: string, variables = {}): Promise<Answer<Data>> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) }
}

/** Posts queries that have to be answered without errors, and returns the data. */
export const asking =
  (server: Server) =>
  async <Data>(query: string, variables?: object): Promise<Data> => {
    const { data, errors } = await post<Data>(server, query, variables)
    expect(errors, query).toBeUndefined()
    return data
  }
