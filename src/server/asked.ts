import type { ExecutionResult } from 'graphql'
import type { Exchange, Said } from './exchange.ts'

/**
 * Asks the graph on behalf of another face, as a client would: by the same way, within the same limits. Gives data or
 * errors; rejects only with faults of ours.
 */
export const asked =
  (graphql: (exchange: Exchange, request: Request) => Said | Promise<Said>) =>
  async (query: string, variables: Record<string, unknown>, now: Date, language: string): Promise<ExecutionResult> => {
    const exchange: Exchange = {
      arrived: performance.now(),
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
      body: Buffer.from(JSON.stringify({ query, variables })),
      now,
    }
    const { body } = await graphql(exchange, new Request('http://localhost/graphql', { method: 'POST' }))
    return JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString())
  }
