import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { smallDataset } from '../dataset/small-dataset.ts'
import { type Started, start } from '../support/process.ts'

const running: Started[] = []
let folder: string
/** Arguments for a dataset that is soon loaded, where it does not matter what is served. */
let small: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wps-graph-shutdown-'))
  small = ['--dataset', join(folder, 'small.json')]
  await writeFile(small[1] as string, JSON.stringify(smallDataset))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

afterEach(async () => {
  for (const { process, exit } of running.splice(0)) {
    process.kill('SIGKILL')
    await exit
  }
})

async function run(
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Promise<Started & { address: string }> {
  const started = await start(args, environment)
  running.push(started)
  return started as Started & { address: string }
}

interface Came {
  status?: number | undefined
  headers?: IncomingMessage['headers']
  body?: string
  failure?: string
}

const ask = (url: string, agent: Agent): Promise<Came> =>
  new Promise((resolve) => {
    get(url, { agent }, async (response) => {
      try {
        resolve({ status: response.statusCode, headers: response.headers, body: await text(response) })
      } catch (error) {
        resolve({ failure: `cut: ${(error as Error).message}` })
      }
    }).on('error', (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }))
  })

const large = `graphql?query=${encodeURIComponent('{ themes(first: 49) { edges { node { key definition labels { value } } } } }')}`

/** Asks over and over on a number of connections, until told to stop. */
function load(address: string, connections: number) {
  let going = true
  const came: Came[] = []
  const agents = Array.from({ length: connections }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  const done = Promise.all(
    agents.map(async (agent) => {
      while (going) {
        // Each another address: what has been asked before would come from memory.
        const one = await ask(`${address}${large}&n=${came.length}-${agents.indexOf(agent)}`, agent)
        came.push(one)
        // The port is closed: whoever asks now is told so, and asks elsewhere.
        if (one.failure === 'ECONNREFUSED') return
      }
      agent.destroy()
    }),
  )
  return {
    came,
    stop: async () => {
      going = false
      await done
    },
    done,
  }
}

describe('on SIGTERM', { timeout: 60_000 }, () => {
  it('no answer under way is lost', async () => {
    const { address, process: child, exit } = await run({ MAX_DELAY: '30000' })
    const { came, done } = load(address, 20)
    while (came.length < 200) await pause(10)
    const begun = performance.now()
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
    const took = performance.now() - begun
    await done
    const lost = came.filter(({ status, failure }) => status !== 200 && failure !== 'ECONNREFUSED')
    if (process.env.FIGURES) console.log({ answered: came.length, lost: lost.length, exitAfter: took })
    expect(lost).toEqual([])
    const whole = new Set(came.flatMap(({ body }) => body ?? []))
    expect(whole.size).toBe(1)
    expect(took).toBeLessThan(10_000)
  })

  it('an idle server ends at once, though clients keep their connections', async () => {
    const { address, process: child, exit } = await run({}, small)
    const agent = new Agent({ keepAlive: true })
    await ask(`${address}healthz`, agent)
    const begun = performance.now()
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
    const took = performance.now() - begun
    if (process.env.FIGURES) console.log({ idleExitAfter: took })
    // One second, and what a busy machine may add.
    expect(took).toBeLessThan(5_000)
    agent.destroy()
  })

  it('it is ready no longer, and says so on the connections it has', async () => {
    const { address, process: child, exit } = await run({}, small)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const before = await ask(`${address}readyz`, agent)
    expect([before.status, JSON.parse(before.body ?? '')]).toEqual([200, { status: 'ready' }])
    child.kill('SIGTERM')
    let after: Came = before
    for (let i = 0; i < 50 && after.status === 200; i++) after = await ask(`${address}readyz`, agent)
    expect([after.status, JSON.parse(after.body ?? '')]).toEqual([503, { status: 'draining' }])
    expect(after.headers?.connection).toBe('close')
    expect(await exit).toBe(0)
    agent.destroy()
  })
})

describe('more work than can be done', { timeout: 60_000 }, () => {
  it('is turned away with 503 and Retry-After, the rest is answered, and then all is as before', async () => {
    const { address } = await run({ MAX_DELAY: '15' })
    const { came, stop } = load(address, 60)
    const deadline = performance.now() + 20_000
    while (performance.now() < deadline && !came.some(({ status }) => status === 503)) await pause(50)
    await stop()
    const answered = came.filter(({ status }) => status === 200)
    const shed = came.filter(({ status }) => status === 503)
    if (process.env.FIGURES) console.log({ answered: answered.length, shed: shed.length })
    expect(answered.length + shed.length).toBe(came.length)
    expect(shed.length).toBeGreaterThan(0)
    expect(answered.length).toBeGreaterThan(0)
    expect(shed[0]?.headers?.['retry-after']).toBe('1')
    expect(JSON.parse(shed[0]?.body ?? '')).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
    let status: number | undefined
    for (let i = 0; i < 50 && status !== 200; i++) {
      await pause(100)
      status = (await ask(address + large, new Agent())).status
    }
    expect(status).toBe(200)
  })
})

describe('a fault that nobody foresaw', { timeout: 60_000 }, () => {
  it.each([
    ['thrown', "process.once('SIGUSR2', () => { throw new Error('nobody foresaw this') })"],
    ['of a promise', "process.once('SIGUSR2', () => { Promise.reject(new Error('nobody foresaw this')) })"],
  ])('%s is logged, and the process ends with 1', async (_, code) => {
    const {
      process: child,
      exit,
      written,
    } = await run({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }, small)
    child.kill('SIGUSR2')
    expect(await exit).toBe(1)
    const lines = written.out.split('\n').filter((line) => line.startsWith('{'))
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ level: 60, err: { message: 'nobody foresaw this' } })
  })
})
