import type { IncomingHttpHeaders } from 'node:http'
import Negotiator from 'negotiator'
import type { Language } from '../dataset/model.ts'
import { known } from '../schema/text.ts'
import type { Exchange } from './exchange.ts'

/** The media types of an answer of GraphQL; the first one where a client does not mind (GraphQL over HTTP, 6.1). */
export const [json, graphqlResponse] = ['application/json', 'application/graphql-response+json'] as const
/** That of an answer as a table. */
export const csv = 'text/csv'

export type Coding = 'br' | 'gzip'

/** A header as far as it is read: longer ones have nothing to add. */
const most = 1_000

/** Remembers what a header comes down to: clients send few different ones. */
function remembered<T>(read: (header: string) => T): (header: string | undefined) => T {
  const seen = new Map<string, T>()
  return (header = '') => {
    let value = seen.get(header)
    if (value === undefined) {
      value = read(header.slice(0, most))
      if (seen.size >= 1_000) seen.clear()
      if (header.length <= most) seen.set(header, value)
    }
    return value
  }
}

const negotiator = (headers: IncomingHttpHeaders): Negotiator => new Negotiator({ headers })

const typesOf = (header: string, types: readonly string[]): string | undefined => {
  // Clients name the character set too; all our answers are UTF-8.
  const offered = types.flatMap((type) => [type, `${type};charset=utf-8`])
  return negotiator({ accept: header || '*/*' })
    .mediaType(offered)
    ?.split(';')[0]
}

/** The media type of GraphQL that a client likes best (RFC 9110, section 12.5.1); empty if it takes none. */
export const graphqlType = remembered((accept) => (typesOf(accept, [json, graphqlResponse]) ?? '') as string)

/** Whether a client likes a table better than JSON, as spreadsheets do. */
export const likesTable = remembered((accept) => typesOf(accept, [json, graphqlResponse, csv]) === csv)

/** Whether a client likes a page better than JSON, as browsers do. */
export const likesPage = remembered(
  (accept) => typesOf(accept, [json, graphqlResponse, 'text/html', csv]) === 'text/html',
)

type Encodings = (this: Negotiator, available: string[], options: { preferred: string[] }) => string[]

/** The coding a client likes best of those we have (section 12.5.3), `br` where it does not mind; empty: none. */
export const codingFor = remembered((header): Coding | '' => {
  if (!header) return ''
  const client = negotiator({ 'accept-encoding': header })
  const codings = (client.encodings as Encodings).call(client, ['br', 'gzip', 'identity'], {
    preferred: ['br', 'gzip'],
  })
  return codings[0] === 'br' || codings[0] === 'gzip' ? codings[0] : ''
})

/** The languages a client takes (section 12.5.4), best first, as far as they are kept. */
const languagesIn = remembered((header): readonly Language[] =>
  header ? [...new Set(known(negotiator({ 'accept-language': header }).languages()))] : [],
)

const languagesSaid = remembered((header) => languagesIn(header).join())

/** All that an answer depends on of what a client takes, in few different words: a part of the key of the answer. */
export const wishes = (headers: IncomingHttpHeaders): string =>
  `${headers.accept ?? ''}\n${codingFor(headers['accept-encoding'] as string | undefined)}\n${languagesSaid(headers['accept-language'])}`

/**
 * The languages for labels where the query says nothing. Whether an answer depends on them is known once it is made,
 * and noted in the exchange: only then caches are told to keep one for each.
 */
export function languagesOf(exchange: Exchange): readonly Language[] {
  const wanted = languagesIn(exchange.headers['accept-language'])
  exchange.languages = wanted
  return wanted
}
