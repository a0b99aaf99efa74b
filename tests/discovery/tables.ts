import { readFileSync } from 'node:fs'

/** A line of a table: what came, and what it has to mean. */
export type Row = readonly [came: string, meant: string]

/** The rows of `tests/discovery/<name>.table.txt`: `came => meant`, with empty lines and comments between. */
export function table(name: string): Row[] {
  const text = readFileSync(new URL(`${name}.table.txt`, import.meta.url), 'utf8')
  return text.split('\n').flatMap((line): Row[] => {
    if (line.trim() === '' || line.startsWith('# ')) return []
    const [came, meant, ...more] = line.split(' => ')
    if (came === undefined || meant === undefined || more.length > 0) throw new Error(`No row of a table: "${line}".`)
    // What is not seen, and blanks at the ends, are written as in JSON.
    return [[came.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))), meant]]
  })
}
