import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '../dataset/dataset.ts'
import { comparison, type Difference } from './differences.ts'
import { readUnText } from './un-text.ts'

/** What came of comparing a folder of files with a dataset. */
export interface Report {
  /** A line for each difference and for each file that could not be read. */
  lines: readonly string[]
  summary: string
  /** True where every file was read and every difference is explained. */
  verified: boolean
}

/**
 * Compares every XML file below a folder with a dataset; `progress` is told after each file.
 * Rejects where the folder cannot be read.
 */
export async function verifyFolder(
  dataset: Dataset,
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<Report> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.xml$/i.test(name)).sort()
  const compare = comparison(dataset)
  const lines: string[] = []
  let texts = 0
  let facts = 0
  let notRecorded = 0
  let open = 0
  for (const [i, name] of names.entries()) {
    try {
      const found = compare(readUnText(await readFile(join(folder, name), 'utf8')))
      if (found) {
        texts++
        facts += found.compared
        lines.push(...found.differences.map(lineOf))
        open += found.differences.filter(({ explained }) => !explained).length
      } else notRecorded++
    } catch (error) {
      lines.push(`${name}: ${(error as Error).message}`)
      open++
    }
    progress(i + 1, names.length)
  }
  const counted = `${texts} texts, ${facts} facts compared; ${lines.length} differences, ${open} of them unexplained`
  const summary =
    names.length === 0
      ? `There is no XML file in ${folder}.`
      : `${counted}; ${notRecorded} files are of texts that are not recorded.`
  return { lines, summary, verified: names.length > 0 && open === 0 }
}

const lineOf = ({ symbol, place, what, ours, theirs, explained }: Difference): string =>
  `${symbol}${place ? `, ${place}` : ''}: ${what} is ${ours} here, ${theirs} in the file${explained ? ' (explained in the dataset)' : ''}`
