import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { readBody, readIncoming } from './body.ts'
import { type Exchange, exchangeOf } from './exchange.ts'
import { readJson } from './json.ts'

/** What Yoga passes on of the server that it answers for. */
export interface ServerContext {
  req?: IncomingMessage
  /** The body, where somebody is reading it already. */
  body?: Promise<Uint8Array>
  /** What is learnt about the request, for whoever passed it on. */
  exchange?: Exchange
}

/** The parameters as they came: nobody has looked at them yet. */
export type Params = Record<string, unknown>

/** The names of the parameters; Yoga refuses others. */
export const names = ['query', 'operationName', 'variables', 'extensions']

/**
 * Reads the parameters of a GraphQL request (GraphQL over HTTP): of GET from the address, of POST from a body of
 * `application/json` and of no other type. In the place of all the readers of Yoga, which take forms and files too.
 */
export function parameters(): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, url, serverContext, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(() => fromAddress(url.searchParams))
      else if (request.method === 'POST') {
        setRequestParser(async () => {
          checkType(request.headers.get('content-type'))
          const { body, req } = serverContext
          return fromBody(await (body ?? (req ? readIncoming(req) : readBody(request.body as never))))
        })
      }
    },
    onParams({ params, request }) {
      // Yoga refuses what is no object.
      if (typeof params !== 'object' || params === null) return
      const exchange = exchangeOf(request)
      const { query, operationName, variables, extensions } = params as Params
      exchange.params = { query: String(query), operationName: operationName as string, variables, extensions }
      exchange.tellCost = (extensions as Params | undefined)?.cost === true
      if (query === undefined || query === null) throw withoutQuery(extensions as Params | undefined)
      if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
        throw bad(`"operationName" must be a string; came ${typeof operationName}.`)
      }
    },
  }
}

/** The parameters in a body; throws 400 for what is no JSON. */
export const fromBody = (bytes: Uint8Array): Params => read('The body is', bytes) as Params

/** The parameters in an address; throws 400 for one that stands twice, and for what is no JSON. */
export function fromAddress(search: URLSearchParams): Params {
  const params: Params = {}
  for (const name of names) {
    const [value, ...more] = search.getAll(name)
    if (more.length > 0) throw bad(`"${name}" stands ${more.length + 1} times in the address; once is enough.`)
    if (!value) continue
    params[name] = name === 'variables' || name === 'extensions' ? read(`"${name}" is`, value) : value
  }
  return params
}

function read(what: string, source: Uint8Array | string): unknown {
  try {
    return readJson(source)
  } catch (error) {
    if (error instanceof GraphQLError) throw error
    throw bad(`${what} invalid JSON: ${(error as Error).message}.`)
  }
}

/** Accepts `application/json`, with no other character set than UTF-8. */
function checkType(header: string | null): void {
  const [type = '', ...parts] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parts.find((part) => part.startsWith('charset='))?.slice('charset='.length)
  if (type === 'application/json' && (charset === undefined || /^"?utf-?8"?$/.test(charset))) return
  throw new GraphQLError('Send the query as "application/json": {"query": "{ __typename }"}.', {
    extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', http: { status: 415 } },
  })
}

/** Clients that send a hash in the place of a query (automatic persisted queries) send the query when told this. */
function withoutQuery(extensions: Params | undefined): GraphQLError {
  if (!extensions?.persistedQuery)
    return bad('"query" is missing: send {"query": "{ __typename }"}, or ?query= with GET.')
  return new GraphQLError('PersistedQueryNotSupported', {
    extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED', http: { status: 400 } },
  })
}

const bad = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })
