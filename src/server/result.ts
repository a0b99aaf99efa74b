import { type ExecutionResult, GraphQLError } from 'graphql'
import { type HttpOfError, refusal, written } from '../schema/admission/refusal.ts'
import { limits } from '../schema/limits.ts'
import type { Exchange, Said } from './exchange.ts'
import { graphqlResponse, graphqlType, json } from './negotiation.ts'
import { brief, coded, unexpected } from './refusals.ts'
import { tableOf } from './table.ts'

const httpOf = (error: GraphQLError): HttpOfError => (error.extensions.http ?? {}) as HttpOfError

/**
 * What is said to a client of a result, or of a refusal, which is a result without data: its JSON, media type and
 * status. Notes the code of the first error in the exchange.
 */
export function saidOf(exchange: Exchange, result: ExecutionResult): Said {
  const type = graphqlType(exchange.headers.accept) || json
  const headers: Record<string, string> = { 'content-type': `${type}; charset=utf-8` }
  if (!result.errors?.length) {
    const table = exchange.table && result.data && tableOf(exchange, result.data)
    if (table instanceof GraphQLError) return refusalOf(exchange, table)
    return within(exchange, result, table ?? { status: 200, headers, body: JSON.stringify(result), keep: true })
  }
  const errors = result.errors.map((error) => coded(error, 'BAD_USER_INPUT'))
  exchange.code = String(errors[0]?.extensions.code)
  const told = brief(errors, !result.data).map((error) => {
    const { http: _, unexpected: __, ...extensions } = error.extensions
    return { ...error.toJSON(), extensions }
  })
  // Who asks for a table reads its status: an answer with errors is none.
  const status = exchange.table ? statusOf(errors, false, graphqlResponse) : statusOf(errors, 'data' in result, type)
  Object.assign(headers, ...errors.map((error) => httpOf(error).headers ?? {}))
  return within(exchange, result, { status, headers, body: JSON.stringify({ ...result, errors: told }), keep: false })
}

/**
 * What is said, or the refusal of an answer that is too large. The cost bounds the work; but the same long texts under
 * many names are little work and many bytes, which wait in memory until the client has read them.
 */
function within(exchange: Exchange, { extensions }: ExecutionResult, said: Said): Said {
  const most = limits.answerBytes.value
  // No character has more than three bytes.
  if (3 * said.body.length <= most) return said
  const bytes = Buffer.byteLength(said.body)
  if (bytes <= most) return said
  const share = `About ${Math.floor((100 * most) / bytes)} % of it passes`
  const message = `An answer of at most ${written(most)} bytes passes; this would have ${written(bytes)}. ${share}: ask for fewer with "first", for long texts under fewer names, or in several requests.`
  return saidOf(exchange, { errors: [refusal('answerBytes', message)], ...(extensions && { extensions }) })
}

/** What is said to a request that is refused as it is, wherever it came. */
export const refusalOf = (exchange: Exchange, error: GraphQLError): Said => saidOf(exchange, { errors: [error] })

/** What is said when something went wrong that is a fault of ours: nothing of it. */
export const faultOf = (exchange: Exchange): Said => refusalOf(exchange, unexpected())

/**
 * The one rule for statuses (`docs/errors.md`): what is wrong with the HTTP request is 4xx in every media type. What is
 * a request of GraphQL is 200 in `application/json`, refused or not, because clients of that type read no other body;
 * in `application/graphql-response+json` it is 4xx where nothing was executed.
 */
function statusOf(errors: readonly GraphQLError[], isExecuted: boolean, type: string): number {
  const highest = (some: readonly HttpOfError[]): number => Math.max(0, ...some.map(({ status = 400 }) => status))
  const all = errors.map(httpOf)
  const fault = highest(all.filter(({ fault }) => fault))
  if (fault > 0) return fault
  if (isExecuted) return 200
  if (errors.some(({ extensions }) => extensions.unexpected)) return 500
  return type === json ? 200 : highest(all)
}
