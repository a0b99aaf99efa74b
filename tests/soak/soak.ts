import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { readExamples } from '../../src/schema/examples.ts'
import { attacks } from '../attacks/corpus.ts'
import { start } from '../support/process.ts'

/**
 * Loads the built server for some minutes with all that it knows: the named questions, questions never asked before,
 * and attacks. Tells what came back and how the memory of the process grew; ends with 1 if an answer was lost, was a
 * fault, or the memory keeps growing. Talks to the server it started and to no other, and stops by itself.
 */
const minutes = Number(process.env.SOAK_MINUTES ?? 10)
const connections = 16

const examples = readExamples('schema/operations')
const hostile = attacks.filter(({ request: { init } }) => typeof init.body === 'string')
const json = { 'content-type': 'application/json' }

interface Asked {
  body: string
  headers: Record<string, string>
}

function question(i: number): Asked {
  const named = examples[i % examples.length]?.document ?? ''
  if (i % 10 === 9) {
    const { init } = (hostile[i % hostile.length] as (typeof hostile)[number]).request
    return { body: init.body as string, headers: init.headers as Record<string, string> }
  }
  // A comment makes a document that no cache has seen; a name makes an operation that no series has.
  if (i % 10 < 5) return { body: JSON.stringify({ query: named }), headers: json }
  return { body: JSON.stringify({ query: `# ${i}\n${named}` }), headers: { ...json, 'accept-encoding': 'br' } }
}

const started = await start([], { LOG_LEVEL: 'silent' })
const { port } = new URL(started.address as string)
const statuses = new Map<number, number>()
const times: number[] = []
let lost = 0

function send(agent: Agent, { body, headers }: Asked): Promise<void> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        agent,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume()
        response.once('error', () => lost++)
        response.once('close', () => {
          const { statusCode = 0 } = response
          statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
          if (times.length < 5_000_000) times.push(performance.now() - begun)
          resolve()
        })
      },
    )
    sending.once('error', () => {
      lost++
      resolve()
    })
    sending.end(body)
  })
}

/** The memory of the server, in MB. */
function resident(): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${started.process.pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}

const before = resident()
const until = performance.now() + minutes * 60_000
let asked = 0
const clients = Array.from({ length: connections }, async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  while (performance.now() < until) await send(agent, question(asked++))
  agent.destroy()
})
const memory: number[] = []
const watch = (async () => {
  while (performance.now() < until) {
    await pause(Math.min(10_000, minutes * 6_000))
    memory.push(resident())
  }
})()
await Promise.all([...clients, watch])
await pause(2_000)
const after = resident()
started.process.kill('SIGTERM')
const exit = await started.exit

times.sort((a, b) => a - b)
const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1))
const faults = [...statuses].filter(([status]) => status >= 500 && status !== 503).reduce((sum, [, n]) => sum + n, 0)
const [middle, end] = [Math.max(...memory.slice(0, memory.length / 2)), Math.max(...memory.slice(memory.length / 2))]
console.log({
  minutes,
  asked,
  statuses: Object.fromEntries(statuses),
  lost,
  faults,
  exit,
  milliseconds: { median: at(0.5), p99: at(0.99), slowest: at(0.999999) },
  memory: { before, after, firstHalf: middle, secondHalf: end },
})
// What caches hold is there in the first half; what leaks goes on.
if (lost > 0 || faults > 0 || exit !== 0 || end > middle * 1.25) process.exitCode = 1
