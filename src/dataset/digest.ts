import { createHash } from 'node:crypto'
import type { Dataset } from './dataset.ts'

const made = new WeakMap<Dataset, string>()

/**
 * The SHA-256 digest of all that a dataset says, in hexadecimal; of two that say the same in the same order it is the
 * same. Made once, and record by record: as one text a dataset would be as large again.
 */
export function digestOf(dataset: Dataset): string {
  let digest = made.get(dataset)
  if (digest === undefined) {
    const hash = createHash('sha256')
    for (const [name, value] of Object.entries(dataset)) {
      for (const part of [name, ...(Array.isArray(value) ? value : [value])])
        hash.update(`${JSON.stringify(part, sorted)}\n`)
    }
    digest = hash.digest('hex')
    made.set(dataset, digest)
  }
  return digest
}

/** The fields of an object in the order of the alphabet: in which order they were written says nothing. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
