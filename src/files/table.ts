/** A table: what each column is called, and the rows with a cell for each of them. */
export interface Table {
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

export type Cell = string | number | boolean
type Cells = Map<string, Cell>

/** What stands between the values of one cell. */
const separator = ' | '

/** The column of elements that are no objects. */
const itself = 'value'

/**
 * A list of values as they come in JSON as a table, a row for each, by the rules of `docs/tables.md`: what an object
 * has is a column by its path (`node.label.value`), and a list within a row is one cell for each path, its values
 * joined. The columns `first` are there whatever the values are; others follow as they are met, so that none gets lost.
 */
export function tableOf(values: readonly unknown[], first: readonly string[] = []): Table {
  const columns = new Set(first)
  const empty = new Set<string>()
  const found = values.map((value) => {
    const cells: Cells = new Map()
    collect(value, '', cells, empty)
    for (const column of cells.keys()) columns.add(column)
    return cells
  })
  // A value that nothing is stated of has a column, unless others have something there.
  for (const column of empty) {
    const met = [...columns].some((one) => one === column || one.startsWith(`${column}.`))
    if (!met) columns.add(column)
  }
  const names = [...columns]
  return { columns: names, rows: found.map((cells) => names.map((name) => cells.get(name) ?? '')) }
}

function collect(value: unknown, path: string, cells: Cells, empty: Set<string>): void {
  const column = path || itself
  if (value === null || value === undefined) empty.add(column)
  else if (Array.isArray(value)) {
    if (value.length === 0) empty.add(column)
    joined(value, path, cells, empty)
  } else if (typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) collect(one, path ? `${path}.${key}` : key, cells, empty)
  } else cells.set(column, value as Cell)
}

/** The values of a list, each at its place: one that has nothing to say at a path leaves its place there empty. */
function joined(list: readonly unknown[], path: string, cells: Cells, empty: Set<string>): void {
  const each = list.map((element) => {
    const own: Cells = new Map()
    collect(element, path, own, empty)
    return own
  })
  const columns = new Set(each.flatMap((own) => [...own.keys()]))
  for (const column of columns) {
    const values = each.map((own) => own.get(column) ?? '')
    cells.set(column, values.length === 1 ? (values[0] as Cell) : values.join(separator))
  }
}

/** A column, and of what type (Frictionless Table Schema) all of its cells are. */
export interface Column {
  name: string
  type: 'string' | 'number' | 'integer' | 'boolean'
}

/** The type of each column of a table; one of which nothing is known holds strings. */
export const columnTypes = ({ columns, rows }: Table): Column[] =>
  columns.map((name, i) => {
    const met = new Set(rows.flatMap((row) => (row[i] === '' ? [] : [typeOf(row[i] as Cell)])))
    const [only] = met
    if (met.size === 1 && only) return { name, type: only }
    return {
      name,
      type: met.size > 0 && [...met].every((type) => type === 'integer' || type === 'number') ? 'number' : 'string',
    }
  })

const typeOf = (cell: Cell): Column['type'] =>
  typeof cell === 'boolean'
    ? 'boolean'
    : typeof cell === 'string'
      ? 'string'
      : Number.isInteger(cell)
        ? 'integer'
        : 'number'
