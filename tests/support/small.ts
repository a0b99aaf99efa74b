import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { smallDataset } from '../dataset/small-dataset.ts'

/** A folder for the files of a test file; it goes with it. */
export function folderOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `wps-graph-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The small dataset as a file: a server starts with it in half the time, where it does not matter what is served. */
export function smallFileIn(folder: string): string {
  const path = join(folder, 'small.json')
  writeFileSync(path, JSON.stringify(smallDataset))
  return path
}
