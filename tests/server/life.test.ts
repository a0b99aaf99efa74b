import { writeFile } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { type AddressInfo, connect, createServer as createNetServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/dataset/rules.ts'
import { changed, smallDataset } from '../dataset/small-dataset.ts'
import { type Started, start } from '../support/process.ts'
import { folderOf, smallFileIn } from '../support/small.ts'

const folder = folderOf('life')
const small = smallFileIn(folder)
const running: Started[] = []

// Tests of a describe run side by side, as most of the time of a process is spent waiting: all are ended together.
afterAll(async () => {
  for (const { process, exit } of running) {
    process.kill('SIGKILL')
    await exit
  }
})

async function run(args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<Started> {
  const started = await start(args, environment)
  running.push(started)
  return started
}

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function ask(address: string | undefined, query: string): Promise<unknown> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

describe('the server', { timeout: 60_000, concurrent: true }, () => {
  it('started without any setting but its port serves the bundled dataset where it says, and tells what the start took', async () => {
    const { address, written } = await run()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await ask(address, '{ resolution(number: 1325) { adoptedOn } }')).toEqual({
      data: { resolution: { adoptedOn: '2000-10-31' } },
    })
    const [, seconds, megabytes] = /\(started in (\d+\.\d+) s; (\d+) MB in use\)/.exec(written.out) ?? []
    expect(Number(seconds)).toBeGreaterThan(0)
    expect(Number(megabytes)).toBeGreaterThan(50)
  })

  it('ends well on SIGTERM, while a client has connected and asks nothing', async () => {
    const { address, process, exit } = await run(['--dataset', small])
    const { hostname, port } = new URL(address as string)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    await new Promise((resolve) => socket.once('connect', resolve))
    // A second client is answered, so the first one has been seen.
    await ask(address, '{ __typename }')
    process.kill('SIGTERM')
    expect(await exit).toBe(0)
    socket.destroy()
  })

  it('only checks the dataset if told so', async () => {
    const { address, exit, written } = await run(['--check', '--dataset', small])
    expect(address).toBeUndefined()
    expect(await exit).toBe(0)
    expect(written.out).toContain('keeps every rule')
  })

  it('only says what can be set if asked so, whatever is set', async () => {
    const { address, exit, written } = await run(['--help'], { PORT: 'x' })
    expect(address).toBeUndefined()
    expect(await exit).toBe(0)
    expect(written.err).toBe('')
    for (const name of ['PORT', 'HOST', '--dataset', '--check']) expect(written.out).toContain(name)
  })
})

describe('the server with a dataset of one’s own, on an IPv6 address', { timeout: 60_000 }, () => {
  let started: Started
  beforeAll(async () => {
    started = await run([`--dataset=${small}`], { HOST: '::1', METRICS_PORT: '0' })
  })

  it('prints its address as a URL, and serves that dataset there', async () => {
    const { address, written } = started
    expect(address).toMatch(/^http:\/\/\[::1\]:\d+\/$/)
    expect(await ask(address, '{ dataset { version } countries { edges { node { code } } } }')).toEqual({
      data: {
        dataset: { version: smallDataset.version },
        countries: { edges: smallDataset.countries.map(({ code }) => ({ node: { code } })) },
      },
    })
    expect(written.err).toBe('')
  })

  it('tells operators the figures on a port of their own, and on no other', async () => {
    const { address, written } = started
    const [figures = ''] = /http:\/\/\S+\/metrics/.exec(written.out) ?? []
    const response = await fetch(figures)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(await response.text()).toContain('wps_requests_total{route="/graphql",status="200"} 1')
    expect((await fetch(figures.replace('metrics', 'graphql'))).status).toBe(404)
    expect((await fetch(`${address}metrics`)).status).toBe(404)
  })

  it('finds the questions GraphiQL opens with', async () => {
    const { address } = started
    const page = await (await fetch(`${address}graphql`, { headers: { accept: 'text/html' } })).text()
    const scripts = [...page.matchAll(/src="\/(graphiql\/[^"]+)"/g)].map(([, path]) => path)
    const texts = await Promise.all(scripts.map(async (path) => (await fetch(`${address}${path}`)).text()))
    expect(texts.join()).toContain('query WhoAdoptedAResolution')
  })

  it('ends well on SIGINT, while a client keeps its connection', async () => {
    const { address, process, exit } = started
    const agent = new Agent({ keepAlive: true })
    const answer = await new Promise<string>((resolve, reject) => {
      get(`${address}healthz`, { agent }, (response) => resolve(text(response))).on('error', reject)
    })
    expect(answer).toContain('ok')
    process.kill('SIGINT')
    expect(await exit).toBe(0)
    agent.destroy()
  })
})

describe('a server that cannot start says why, serves nothing and ends with 1:', {
  timeout: 60_000,
  concurrent: true,
}, () => {
  async function refused(args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<string> {
    const { address, exit, written } = await run(args, environment)
    expect(await exit).toBe(1)
    expect(address).toBeUndefined()
    expect(written.out).toBe('')
    expect(written.err).not.toMatch(/^\s+at |node_modules|dist\//m)
    return written.err
  }

  it('the port and an argument cannot be used: both are told', async () => {
    const said = await refused(['--data'], { PORT: 'x' })
    expect(said).toContain('"--data" is not known')
    expect(said).toContain('PORT must be')
  })

  it('the port is taken', async () => {
    const other = createNetServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const said = await refused(['--dataset', small], { PORT: String(port) })
    expect(said).toContain(`Port ${port} of 127.0.0.1 is taken`)
    expect(said).toContain(`PORT=${port + 1} npm start`)
    other.close()
  })

  it.each([
    ['no.such.host.invalid', 'no address is known for that name'],
    // Set apart for examples: nobody has it.
    ['192.0.2.1', 'no address of this machine'],
  ])('the host is %s', async (host, expected) => {
    const said = await refused(['--dataset', small], { HOST: host })
    expect(said).toContain(expected)
    expect(said).toContain('127.0.0.1 (this machine alone, the default)')
  })

  it('there is no such file', async () => {
    const path = join(folder, 'nothing.json')
    const said = await refused(['--dataset', path])
    expect(said).toContain(path)
    expect(said).toContain('check that it exists')
  })

  it('the dataset breaks rules: every problem is told, with its path and what to do', async () => {
    const broken = changed((draft) => {
      draft.links[0].to = 'Theme:nowhere'
      draft.themes[0].labels.en = ''
      draft.sources[1].url = 'ftp://example.org/'
      draft.links[1].citations = []
      draft.resolutions[0].year = 2001
    })
    const findings = check(broken)
    expect(findings.length).toBeGreaterThanOrEqual(5)
    const said = await refused(['--dataset', await fileOf('rules.json', JSON.stringify(broken))])
    expect(said).toContain(`${findings.length} problems; nothing is served`)
    for (const { path, message, rule } of findings) expect(said).toContain(`${path}: ${message} [${rule}]`)
  })
})
