import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Started, start } from '../support/process.ts'

let folder: string
const running: Started[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wps-graph-round-trip-'))
})

afterAll(async () => {
  for (const { process, exit } of running) {
    process.kill('SIGKILL')
    await exit
  }
  await rm(folder, { recursive: true, force: true })
})

async function run(...args: string[]): Promise<string> {
  const started = await start(args, { LOG_LEVEL: 'fatal' })
  running.push(started)
  expect(started.address, started.written.err).toBeDefined()
  return started.address as string
}

async function digestAt(address: string): Promise<string> {
  const response = await fetch(`${address}graphql?query={dataset{digest}}`)
  return ((await response.json()) as { data: { dataset: { digest: string } } }).data.dataset.digest
}

describe('The dataset that a server gives away', { timeout: 120_000 }, () => {
  it('serves the same digest and the same facts when it is given to another server', async () => {
    const first = await run()
    const file = join(folder, 'dataset.json')
    await writeFile(file, Buffer.from(await (await fetch(`${first}data/dataset.json`)).arrayBuffer()))
    const second = await run('--dataset', file)
    expect(await digestAt(second)).toBe(await digestAt(first))
    for (const path of ['data/links.csv', 'data/provisions.csv', 'Country/BE.jsonld']) {
      expect(await (await fetch(second + path)).text(), path).toBe(await (await fetch(first + path)).text())
    }
  })

  it('is the same that the command line writes', async () => {
    const out = join(folder, 'export')
    const { exit, written } = await start(['--export', out])
    expect(await exit, written.err).toBe(0)
    expect(await readFile(join(out, 'dataset.json'), 'utf8')).toBe(await readFile(join(folder, 'dataset.json'), 'utf8'))
    expect(await readFile(join(out, 'CITATION.cff'), 'utf8')).toBe(await readFile('CITATION.cff', 'utf8'))
  })
})
