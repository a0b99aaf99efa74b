import type { DocumentNode, GraphQLError } from 'graphql'
import { type Asked, shapeOf } from '../files/answer-shape.ts'
import { answerTable, NoTableError, rowsOf } from '../files/answer-table.ts'
import { csv as written } from '../files/csv.ts'
import { asksForNext, type NextPage, nextParams } from '../files/next-page.ts'
import { fault, written as number, refusal, refused } from '../schema/admission/refusal.ts'
import { limits } from '../schema/limits.ts'
import type { Exchange, Params, Said, TableAsked } from './exchange.ts'
import { csv, graphqlType, likesTable } from './negotiation.ts'
import { once, searchOf } from './parameters.ts'
import { notAcceptable } from './refusals.ts'

/** The forms of an answer that an address may name. */
const forms = ['json', 'csv']

/** Whether an address names a form: then it does not depend on what the client likes. */
export const namesForm = (url: string): boolean => /[?&]format=/.test(url)

/**
 * Notes whether the answer is to be a table: the address says so (`format=csv`), or the client likes one better than
 * JSON. Throws the refusal (406) of a form that there is not, and of a client that takes none.
 */
export function readForm(exchange: Exchange): void {
  const { url, headers } = exchange
  const search = namesForm(url) || /[?&]rows=/.test(url) ? searchOf(url) : undefined
  const form = search && once(search, 'format')
  if (form && !forms.includes(form)) {
    throw fault(`"format" is ${forms.join(' or ')}; "${form.slice(0, 100)}" came.`, 406, 'NOT_ACCEPTABLE')
  }
  if (form ? form === 'csv' : likesTable(headers.accept)) {
    const rows = search && once(search, 'rows')
    exchange.table = rows ? { rows } : {}
  } else if (!form && !graphqlType(headers.accept)) throw notAcceptable()
}

/**
 * Says how the answers to an operation become a table, and notes it. Gives the document to execute, which also asks what
 * leads to the next page. Throws the refusal of a question of which no table can be made.
 */
export function planTable(table: TableAsked, operation: Asked): DocumentNode {
  try {
    const shape = shapeOf(operation)
    const rows = rowsOf(shape, table.rows)
    const asking = asksForNext(operation, shape, rows)
    table.plan = { shape, rows, ...(asking && { next: asking.next }) }
    return asking?.document ?? operation.document
  } catch (error) {
    if (error instanceof NoTableError) throw refused('NO_TABLE', error.message, { status: 400 }, { lists: error.lists })
    throw error
  }
}

/** The data of an answer as a table; the refusal of one that is too large; `undefined` where none is wanted. */
export function tableOf(exchange: Exchange, data: Record<string, unknown>): Said | GraphQLError | undefined {
  const { plan } = exchange.table ?? {}
  if (!plan) return undefined
  const most = limits.tableCells.value
  const table = answerTable(data, plan.shape, plan.rows, most)
  if (!table) {
    const message = `A table of at most ${number(most)} cells passes, a text counting once more for each 20 characters; this is larger. Ask for fewer with "first", or for fewer fields around the list.`
    return refusal('tableCells', message)
  }
  const name = (exchange.operationName ?? 'answer').slice(0, 100)
  const headers: Record<string, string> = {
    'content-type': `${csv}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}.csv"`,
  }
  const next = plan.next?.(data)
  if (next) Object.assign(headers, leadingOn(exchange, next))
  return { status: 200, headers, body: written(table), keep: true }
}

/** An address longer than this is no longer told in a header: servers in front have little room for these. */
const longest = 4_000

/** The headers that lead to the next page (RFC 8288): its address, and its cursor for who asks otherwise. */
function leadingOn({ url, params }: Exchange, next: NextPage): Record<string, string> {
  const search = searchOf(url)
  search.set('format', 'csv')
  for (const [name, value] of Object.entries(nextParams(params as Params, next))) {
    if (value == null) search.delete(name)
    else search.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  const address = `/graphql?${search}`
  return {
    'wps-next-cursor': next.cursor,
    ...(address.length <= longest && { link: `<${address}>; rel="${next.rel}"` }),
  }
}
