import type { IncomingMessage } from 'node:http'

/** A request without its body, as far as its answer depends on it; those of `node:http` are of this shape. */
export type Question = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** Whether the graph is asked. Pages, probes and preflights are for the server behind alone. */
export const isQuestion = ({ method, url = '' }: Question): boolean =>
  (method === 'GET' || method === 'POST') && (url === '/graphql' || url.startsWith('/graphql?'))
