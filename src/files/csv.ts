import { stringify } from 'csv-stringify/sync'
import type { Table } from './table.ts'

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know it, and with an apostrophe before
 * what they would take for a formula.
 */
export const csv = ({ columns, rows }: Table): string =>
  stringify([columns, ...rows] as unknown[][], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  })
