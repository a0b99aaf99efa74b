import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatasetError, loadDataset } from '../../src/dataset/load.ts'
import { type Breakage, breakages } from '../dataset/breakages.ts'
import { changed } from '../dataset/small-dataset.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wps-graph-broken-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf({ change }: Breakage): Promise<string> {
  const path = join(folder, 'broken.json')
  await writeFile(path, JSON.stringify(changed(change)))
  return path
}

/** What the program says of it, as an operator meets it. */
const run = (args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, PORT: '0', HOST: '127.0.0.1' }, timeout: 60_000 }
    execFile(process.execPath, ['dist/main.js', ...args], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })

describe('a broken dataset', () => {
  it('comes in fifty ways at least', () => {
    expect(breakages.length).toBeGreaterThanOrEqual(50)
  })

  it.each(breakages)('is told with its rule and its path, in plain words: $name', async (breakage) => {
    const path = await fileOf(breakage)
    const error: unknown = await loadDataset(path).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(DatasetError)
    const { message } = error as DatasetError
    expect(message).toContain(`[${breakage.rule}]`)
    expect(message).toContain(breakage.path)
    // No stack, no module, no path of ours.
    expect(message.replaceAll(path, '')).not.toMatch(/^\s+at |node_modules|dist\/|\.(js|ts)\b|Error:/m)
  })

  // All take the same way from here on: one of each third goes it as a process of its own.
  const sample = [0, 1, 2].map((third) => breakages[Math.floor((third * breakages.length) / 3)] as Breakage)

  it.each(sample)('gets past neither the start nor the check: $name', { timeout: 60_000 }, async (breakage) => {
    const path = await fileOf(breakage)
    const { message } = await loadDataset(path).then(
      () => new Error('It was loaded.'),
      (reason: Error) => reason,
    )
    const refused = { code: 1, out: '', err: `${message}\n` }
    expect(await run(['--dataset', path])).toEqual(refused)
    expect(await run(['--check', '--dataset', path])).toEqual(refused)
  })
})
