import { GraphQLError } from 'graphql'
import { fault } from '../schema/admission/refusal.ts'
import { sha256 } from '../schema/examples.ts'
import type { Exchange, Params } from './exchange.ts'
import { readJson } from './json.ts'
import { hashIn, type PersistedDocuments } from './persisted.ts'
import { unsupportedType } from './refusals.ts'

/** The names of the parameters; there are no others. */
const names = ['query', 'documentId', 'operationName', 'variables', 'extensions'] as const

/**
 * The parameters of a GraphQL request (GraphQL over HTTP, section 5): of POST from a body of `application/json` and of
 * no other type, else from the address. A document that is only named is put in its place. Throws what is wrong with
 * the request (4xx), and the refusal of a document that is not known.
 */
export function parametersOf({ method, url, headers, body }: Exchange, documents: PersistedDocuments): Params {
  if (method !== 'POST') return checked(fromAddress(url), documents)
  checkType(headers['content-type'])
  return checked(read('The body is', body ?? Buffer.alloc(0)), documents)
}

function fromAddress(url: string): Record<string, unknown> {
  const search = searchOf(url)
  const params: Record<string, unknown> = {}
  for (const name of names) {
    const value = once(search, name)
    if (!value) continue
    params[name] = name === 'variables' || name === 'extensions' ? read(`"${name}" is`, value) : value
  }
  return params
}

/** What an address says after its path. */
export function searchOf(url: string): URLSearchParams {
  const at = url.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1))
}

/** The value of a parameter in an address. Throws if it stands there more than once. */
export function once(search: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = search.getAll(name)
  if (more.length > 0) throw fault(`"${name}" stands ${more.length + 1} times in the address; once is enough.`)
  return value
}

function read(what: string, source: Uint8Array | string): unknown {
  try {
    return readJson(source)
  } catch (error) {
    if (error instanceof GraphQLError) throw error
    throw fault(`${what} invalid JSON: ${(error as Error).message}.`)
  }
}

/** Accepts `application/json`, with no other character set than UTF-8. */
function checkType(header = ''): void {
  const [type = '', ...parts] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parts.find((part) => part.startsWith('charset='))?.slice('charset='.length)
  if (type !== 'application/json' || (charset !== undefined && !/^"?utf-?8"?$/.test(charset))) throw unsupportedType()
}

function checked(params: unknown, documents: PersistedDocuments): Params {
  if (Array.isArray(params)) throw fault('Batching is not supported: the body must be one request, and a list came.')
  if (!isObject(params))
    throw fault(`The body must be an object, such as {"query": "{ __typename }"}; ${kind(params)} came.`)
  for (const name in params) {
    if (!(names as readonly string[]).includes(name)) {
      throw fault(`"${name.slice(0, 100)}" is no parameter; these are: ${names.join(', ')}.`)
    }
  }
  const { query, documentId, operationName, variables, extensions } = params
  for (const [name, value] of Object.entries({ query, documentId, operationName })) {
    if (value !== undefined && value !== null && typeof value !== 'string') {
      throw fault(`"${name}" must be a string; ${kind(value)} came.`)
    }
  }
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (value !== undefined && value !== null && !isObject(value)) {
      throw fault(`"${name}" must be an object; ${kind(value)} came.`)
    }
  }
  return { ...(params as Omit<Params, 'query'>), query: documentOf(params, documents) }
}

/** The document that is asked for: as it was sent, or by its name or hash. */
function documentOf({ query, documentId, extensions }: Record<string, unknown>, documents: PersistedDocuments): string {
  const hash = hashIn(extensions)
  if (typeof documentId === 'string') {
    if (typeof query === 'string' || hash) {
      throw fault('"documentId" stands for a document: send no "query" and no hash of one beside it.')
    }
    return documents.byId(documentId)
  }
  if (typeof query !== 'string') {
    if (hash) return documents.byHash(hash)
    throw fault(
      '"query" is missing: send {"query": "{ __typename }"}, or ?query= with GET; or the "documentId" of one.',
    )
  }
  if (hash && hash !== sha256(query)) throw fault(`"sha256Hash" is not that of the query, which is ${sha256(query)}.`)
  return query
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kind = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : isObject(value) ? 'an object' : `a ${typeof value}`
