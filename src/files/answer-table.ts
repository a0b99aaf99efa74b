import { brief } from './refusals.ts'
import { type Table, tableOf } from './table.ts'

/** An answer that cannot be a table, with what to do about it. */
export class NoTableError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'NoTableError'
  }
}

type Json = Readonly<Record<string, unknown>>

/** The table of an answer, and the object that its list stands in. */
export interface AnswerTable {
  table: Table
  /** The path of the list, as `rows` names it. */
  rows: string
}

/**
 * The data of an answer as a table, by the rules of `docs/tables.md`: the elements of its outermost list are the rows,
 * or those of the list that `rows` names. What stands beside the list is told on each row, in columns that have their
 * whole path (`data.country.code`). Throws a `NoTableError` where it is not plain which list is meant.
 */
export function answerTable(data: Json, rows?: string): AnswerTable {
  const path = rows === undefined ? onlyList(data) : rows
  const found = elementsAt(data, keysOf(path), 'data', {})
  if (!found) {
    throw new NoTableError(`"rows" names no list of the answer: "${brief(path)}". ${listsThereAre(data)}`)
  }
  return { table: tableOf(found), rows: path }
}

/** The outermost lists of an answer, by path; that of a connection is named without its `edges`. */
export function outermostLists(data: Json, path = ''): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key
    if (Array.isArray(value)) return [key === 'edges' && path ? path : at]
    return isObject(value) ? outermostLists(value, at) : []
  })
}

function onlyList(data: Json): string {
  const lists = outermostLists(data)
  if (lists.length === 1) return lists[0] as string
  throw new NoTableError(
    lists.length === 0
      ? 'The answer has no list, so a table of it has no rows: ask for one, such as { countries { edges { node { code } } } }, or for JSON.'
      : `The answer has several lists, and a table holds one. ${listsThereAre(data)} Or ask for each in a request of its own.`,
  )
}

const listsThereAre = (data: Json): string => {
  const lists = outermostLists(data)
  return lists.length === 0
    ? 'It has none.'
    : `Say which one with ${lists.map((list) => `rows=${list}`).join(', or ')}.`
}

const keysOf = (path: string): string[] => path.split('.')

/**
 * The elements of the lists at a path, each with what stands beside the path; `undefined` where there is no list. Lists
 * on the way are gone through, one element after the other.
 */
function elementsAt(value: Json, keys: readonly string[], at: string, beside: Json): Json[] | undefined {
  const [key = '', ...rest] = keys
  const own = { ...beside, ...single(value, at, key) }
  const next = value[key]
  if (rest.length === 0) {
    const list = isObject(next) && Array.isArray(next.edges) ? next.edges : next
    if (!Array.isArray(list)) return undefined
    const outer = isObject(next) ? { ...own, ...single(next, `${at}.${key}`, 'edges') } : own
    return list.map((element) => ({ ...outer, ...(isObject(element) ? element : { value: element }) }))
  }
  if (Array.isArray(next)) {
    const found = next.map((one) => (isObject(one) ? elementsAt(one, rest, `${at}.${key}`, own) : undefined))
    return found.some(Boolean) || next.length === 0 ? found.flatMap((one) => one ?? []) : undefined
  }
  return isObject(next) ? elementsAt(next, rest, `${at}.${key}`, own) : undefined
}

/** What an object says beside one of its fields, in no list, by whole paths. */
function single(value: Json, at: string, except: string): Json {
  const found: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) {
    if (key === except || Array.isArray(one)) continue
    if (isObject(one)) Object.assign(found, single(one, `${at}.${key}`, ''))
    else found[`${at}.${key}`] = one
  }
  return found
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
