import { each, type List, outermostLists, type Part, type Shape } from './answer-shape.ts'
import { brief } from './refusals.ts'
import type { Cell, Table } from './table.ts'

/** An answer that cannot be a table, with what to do about it. */
export class NoTableError extends Error {
  /** The lists that `rows` may name. */
  readonly lists: readonly string[]

  constructor(message: string, shape: Shape) {
    super(message)
    this.name = 'NoTableError'
    this.lists = outermostLists(shape).map(({ path }) => path)
  }
}

type Json = Readonly<Record<string, unknown>>

/** The way to the elements that become rows: one step for each list, with the keys that lead there from the last one. */
export interface Rows {
  steps: readonly { keys: readonly string[]; part: Part }[]
}

/**
 * The list whose elements are the rows of a table of answers: the outermost one, or the one that `rows` names. Throws a
 * `NoTableError` that says how to ask where it is not plain which list is meant.
 */
export function rowsOf(shape: Shape, rows?: string): Rows {
  const path = rows ?? onlyList(shape).path
  const steps: { keys: string[]; part: Part }[] = []
  let within: Shape | undefined = shape
  for (const names of path.split(each)) {
    const found: { keys: string[]; part: Part } | undefined = within && listAt(within, names.split('.'))
    if (!found) {
      throw new NoTableError(`"rows" names no list of the answer: "${brief(path)}". ${listsThereAre(shape)}`, shape)
    }
    steps.push(found)
    within = found.part.fields
  }
  return { steps }
}

/** The list at the end of some keys, be it that of a connection. */
function listAt(shape: Shape, keys: string[]): { keys: string[]; part: Part } | undefined {
  let part: Part | undefined
  let fields: Shape | undefined = shape
  for (const key of keys) {
    if (part?.isList) return undefined
    part = fields?.get(key)
    fields = part?.fields
  }
  if (part?.isList) return { keys, part }
  const edges = fields?.get('edges')
  return edges?.isList ? { keys: [...keys, 'edges'], part: edges } : undefined
}

function onlyList(shape: Shape): List {
  const lists = outermostLists(shape)
  const [only] = lists
  if (only && lists.length === 1) return only
  throw new NoTableError(
    only
      ? `The answer has several lists, and a table holds one. ${listsThereAre(shape)}`
      : 'The answer has no list, so a table of it has no rows: ask for one, such as { countries { edges { node { code } } } }, or for JSON.',
    shape,
  )
}

/** So many lists are named in a message; the error has all of them. */
const named = 4

function listsThereAre(shape: Shape): string {
  const lists = outermostLists(shape).map(({ path }) => `rows=${path}`)
  if (lists.length === 0) return 'It has none.'
  const more = lists.length > named ? `, or one of ${lists.length - named} more` : ''
  return `Say which one with ${lists.slice(0, named).join(', or ')}${more}.`
}

/** One column: what it is called, and the keys that lead from an object to what it says. */
interface Column {
  name: string
  keys: readonly string[]
}

/** The columns of what an object says; of what stands in lists within it too, unless only single values are wanted. */
function columnsOf(fields: Shape | undefined, name: string, isSingle: boolean, keys: readonly string[] = []): Column[] {
  if (!fields) return [{ name: name || 'value', keys }]
  return [...fields].flatMap(([key, part]) =>
    part.isList && isSingle ? [] : columnsOf(part.fields, name ? `${name}.${key}` : key, isSingle, [...keys, key]),
  )
}

/** What stands between the values of a list in one cell, and between those of a list in that list. */
const separators = [' | ', ' ; ']

/** What an object says at the end of some keys; the values of lists on the way are joined, each at its place. */
function cellAt(value: unknown, keys: readonly string[], at = 0, depth = 0): Cell {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    const cells = value.map((one) => cellAt(one, keys, at, depth + 1))
    if (cells.length === 1) return cells[0] as Cell
    return cells.every((cell) => cell === '') ? '' : cells.join(separators[depth] ?? separators.at(-1))
  }
  if (at < keys.length) return cellAt((value as Json)[keys[at] as string], keys, at + 1, depth)
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell)
}

/**
 * The table of an answer by the rules of `docs/tables.md`: a row for each element of a list, a column for each path that
 * the question asks for. What stands around the list is told on each row, in columns that have the whole path
 * (`data.country.code`). `most` is how large the table may be, as `sizeOf` counts; `undefined` if it is larger.
 */
export function answerTable(data: Json, shape: Shape, { steps }: Rows, most: number): Table | undefined {
  const own = columnsOf(steps.at(-1)?.part.fields, '', false)
  const around = steps.map((_, i) => {
    const before = steps.slice(0, i).map((step) => withoutEdges(step.keys).join('.') + each)
    const fields = i === 0 ? shape : steps[i - 1]?.part.fields
    return columnsOf(fields, '', true).map((column) => ({ ...column, name: `data.${before.join('')}${column.name}` }))
  })
  const rows: Cell[][] = []
  let left = most

  /** Adds the rows that stand in a value; says whether they have room. */
  function add(value: unknown, step: number, beside: readonly Cell[]): boolean {
    const { keys } = steps[step] as Rows['steps'][number]
    const told = [...beside, ...(around[step] as Column[]).map((column) => cellAt(value, column.keys))]
    let list = value
    for (const key of keys) list = (list as Json | null | undefined)?.[key]
    return ((list ?? []) as unknown[]).every((element) => {
      if (step < steps.length - 1) return add(element, step + 1, told)
      const row = [...told, ...own.map((column) => cellAt(element, column.keys))]
      left -= row.reduce<number>((sum, cell) => sum + sizeOf(cell), 0)
      rows.push(row)
      return left >= 0
    })
  }
  if (!add(data, 0, [])) return undefined
  return { columns: [...around.flat(), ...own].map(({ name }) => name), rows }
}

/** What a cell counts: one, and one more for each 20 characters, as it takes about as long to write. */
const sizeOf = (cell: Cell): number => 1 + Math.floor(String(cell).length / 20)

const withoutEdges = (keys: readonly string[]): readonly string[] =>
  keys.at(-1) === 'edges' && keys.length > 1 ? keys.slice(0, -1) : keys
