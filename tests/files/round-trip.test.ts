import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { type Started, start } from '../support/process.ts'
import { folderOf, smallFileIn } from '../support/small.ts'

const folder = folderOf('round-trip')
const running: Started[] = []

afterAll(async () => {
  for (const { process, exit } of running) {
    process.kill('SIGKILL')
    await exit
  }
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
    // Fields come in the order of the rules for another dataset.
    const given = JSON.parse(await readFile(file, 'utf8'))
    expect(isDeepStrictEqual(await (await fetch(`${second}data/dataset.json`)).json(), given)).toBe(true)
    const [one, other] = await Promise.all([first, second].map((address) => fetch(`${address}Country/BE.jsonld`)))
    expect(await other?.text()).toBe(await one?.text())
  })

  it('is the same that the command line writes, file by file', async () => {
    const out = join(folder, 'export')
    const small = ['--dataset', smallFileIn(folder)]
    const [server, { exit, written }] = await Promise.all([run(...small), start([...small, '--export', out])])
    expect(await exit, written.err).toBe(0)
    const names = await readdir(out)
    expect(names).toEqual(
      expect.arrayContaining(['dataset.json', 'links.csv', 'wps-graph.nq.gz', 'datapackage.json', 'CITATION.cff']),
    )
    for (const name of names) {
      const served = Buffer.from(await (await fetch(`${server}data/${name}`)).arrayBuffer())
      expect(served.equals(await readFile(join(out, name))), name).toBe(true)
    }
  })
})
