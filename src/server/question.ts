import type { IncomingMessage } from 'node:http'

/** A request without its body, as far as its answer depends on it; those of `node:http` are of this shape. */
export type Question = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/**
 * Whether `Host` is one (RFC 9112, section 3.2): a name or address, and a port. The address of a request is put
 * together from it, so one that brings a path or a query of its own would ask something else than the request says.
 */
export const hasHost = ({ headers: { host = '' } }: Pick<Question, 'headers'>): boolean =>
  /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`)

/** Whether the graph is asked. Pages, probes and preflights are for the server behind alone. */
export const isQuestion = ({ method, url = '' }: Question): boolean =>
  (method === 'GET' || method === 'POST') && (url === '/graphql' || url.startsWith('/graphql?'))
