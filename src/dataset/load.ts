import { readFile } from 'node:fs/promises'
import { complete } from './complete.ts'
import type { Dataset, WrittenDataset } from './dataset.ts'
import { type Finding, findings } from './rules.ts'

/** A dataset that cannot be served: every problem found, each with its path and what to do. */
export class DatasetError extends Error {
  readonly findings: readonly Finding[]

  constructor(name: string, findings: readonly Finding[]) {
    const count = findings.length === 1 ? 'one problem' : `${findings.length} problems`
    const lines = findings.map(({ rule, path, message }) => `  ${path}: ${message} [${rule}]`)
    super(`${name} has ${count}; nothing is served.\n${lines.join('\n')}`)
    this.name = 'DatasetError'
    this.findings = findings
  }
}

/**
 * The whole dataset that a written one makes, if it keeps every rule; throws a `DatasetError` with all that is wrong
 * otherwise.
 */
export function verified(written: WrittenDataset, name: string): Dataset {
  const completed = complete(written)
  const wrong = findings(completed)
  if (wrong.length > 0) throw new DatasetError(name, wrong)
  return completed.dataset
}

/**
 * Reads a foreign dataset: one JSON file of the shape of `WrittenDataset`, checked by the same rules as ours.
 * Throws a `DatasetError` for a file that cannot be read, is not JSON, has another shape, or breaks a rule.
 */
export async function loadDataset(path: string): Promise<Dataset> {
  const value = await readJsonFile(path)
  // Only a foreign dataset needs its shape read; the compiler reads ours.
  const { readShape } = await import('./shape.ts')
  const shape = readShape(value)
  if ('problems' in shape) {
    throw new DatasetError(
      path,
      shape.problems.map((problem) => ({ rule: 'shape', ...problem })),
    )
  }
  shareTexts(shape.dataset, new Map())
  return verified(shape.dataset, path)
}

/** Reads a file of JSON. Its text, which may be larger than what it says, is free as soon as this comes back. */
async function readJsonFile(path: string): Promise<unknown> {
  const fail = (rule: string, message: string) => new DatasetError(path, [{ rule, path: '(the file)', message }])
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw fail('file-is-readable', 'The file cannot be read; check that it exists and that you may read it.')
  }
  try {
    // Some editors put a byte order mark before the text; JSON knows none.
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    throw fail('file-is-json', `The file is not JSON: ${(error as Error).message}.`)
  }
}

/** Texts longer than this hardly come twice. */
const shareUpTo = 200

/**
 * Makes texts that are the same one text in memory: nine in ten of those in a dataset are ids, keys and words that
 * come again and again, and a parser makes each anew.
 */
function shareTexts(value: unknown, known: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    const text = holder[key]
    if (typeof text !== 'string') shareTexts(text, known)
    else if (text.length <= shareUpTo) {
      const first = known.get(text)
      if (first === undefined) known.set(text, text)
      else holder[key] = first
    }
  }
}
