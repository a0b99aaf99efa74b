import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakages } from '../dataset/breakages.ts'
import { changed } from '../dataset/small-dataset.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wps-graph-broken-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  code: number
  out: string
  err: string
}

const run = (args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, PORT: '0', HOST: '127.0.0.1' }, timeout: 60_000 }
    execFile(process.execPath, ['dist/main.js', ...args], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })

const ways = breakages.length
const found: { name: string; rule: string; path: string; start: Ended; check: Ended }[] = []

describe(`a dataset broken in any of ${ways} ways`, { timeout: 300_000 }, () => {
  it('comes in fifty ways at least', () => {
    expect(ways).toBeGreaterThanOrEqual(50)
  })

  it('is tried in all of them, by starting the server and by checking the data', async () => {
    const waiting = breakages.map((breakage, i) => ({ ...breakage, file: join(folder, `${i}.json`) }))
    // Two at a time: more would wait for one another.
    await Promise.all(
      [1, 2].map(async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const { name, rule, path, file, change } = next
          await writeFile(file, JSON.stringify(changed(change)))
          const start = await run(['--dataset', file])
          const check = await run(['--check', '--dataset', file])
          found.push({ name, rule, path, start, check })
        }
      }),
    )
    expect(found).toHaveLength(ways)
  })

  it.each(['start', 'check'] as const)('never gets past the %s', (which) => {
    expect(found.filter((one) => one[which].code !== 1 || one[which].out !== '').map(({ name }) => name)).toEqual([])
  })

  it('is told with its rule and its path', () => {
    const silent = found.filter(
      ({ rule, path, start }) => !start.err.includes(`[${rule}]`) || !start.err.includes(path),
    )
    expect(silent.map(({ name, start }) => [name, start.err])).toEqual([])
  })

  it('is told in plain words: no stack, no module, no path of ours', () => {
    const told = found.filter(({ start }) => /^\s+at |node_modules|dist\/|\.(js|ts)\b|Error:/m.test(start.err))
    expect(told.map(({ name, start }) => [name, start.err])).toEqual([])
  })

  it('is told the same by the check', () => {
    expect(found.filter(({ start, check }) => start.err !== check.err).map(({ name }) => name)).toEqual([])
  })
})
