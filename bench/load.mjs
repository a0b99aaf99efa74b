/** The load: one ask, repeated over a few connections for some seconds. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { another } from './asks.mjs'
import { out } from './export.mjs'
import { besideServers, conditions } from './server-process.mjs'

/** So many requests are under way at any time. */
export const connections = 8
/** Requests that vary begin at another day or number in each run; no run sends more of them than this. */
const inARun = { day: 20_000, document: 1_000_000 }
let runs = 0

/**
 * Runs a load and measures what it costs the server, after a burst of a second that is not counted: the others were
 * asked meanwhile, and caches and the code made at run time have to come back. Throws if any answer is an error.
 */
export async function measure(server, ask, seconds, { burst = true } = {}) {
  if (burst) await load(server.address, ask, 1)
  const before = server.cpu()
  const { requests, duration, failed, p50, p99 } = await load(server.address, ask, seconds)
  if (failed > 0) throw new Error(`${server.name} failed ${failed} requests of "${ask.name}".`)
  const cpu = (await settled(server)) - before
  return {
    // What is under way when the load stops is answered too.
    cpu: (cpu * 1e6) / (requests + connections),
    rate: requests / duration,
    p50,
    p99,
    memory: server.memory(),
  }
}

/** The processor time of a server, once it has done with what was under way. */
async function settled(server) {
  let last = server.cpu()
  for (let i = 0; i < 600; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const now = server.cpu()
    if (now === last) break
    last = now
  }
  return last
}

async function load(address, ask, seconds) {
  const first = ask.varies ? runs++ * inARun[ask.varies] : 0
  if (conditions.wrk) {
    const script = `${out}ask.lua`
    writeFileSync(script, luaOf(ask, first))
    const args = [
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      '--timeout',
      '30s',
      '--latency',
      '-s',
      script,
      address + ask.path,
    ]
    return lastLineOf(await run(besideServers(['wrk', ...args])))
  }
  const spec = JSON.stringify({ url: address + ask.path, ask, seconds, connections, first })
  const script = fileURLToPath(new URL('load-autocannon.mjs', import.meta.url))
  return lastLineOf(await run(besideServers([process.execPath, script]), spec))
}

function luaOf({ method, path, headers, body, varies }, first) {
  const text = (value) => `[==[${value}]==]`
  const lines = [`wrk.method = ${text(method)}`, `wrk.path = ${text(path)}`]
  for (const [name, value] of Object.entries(headers)) lines.push(`wrk.headers["${name}"] = ${text(value)}`)
  if (varies) {
    const [head, tail] = body.split(another)
    const next = varies === 'day' ? 'os.date("!%Y-%m-%d", count * 86400)' : 'string.format("%d", count)'
    lines.push(
      `local count = ${first}`,
      'request = function()',
      '  count = count + 1',
      `  return wrk.format(nil, nil, nil, ${text(head)} .. ${next} .. ${text(tail)})`,
      'end',
    )
  } else if (body) lines.push(`wrk.body = ${text(body)}`)
  lines.push(
    'done = function(summary, latency)',
    '  local errors = summary.errors',
    '  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout',
    `  local line = '{"requests":%d,"duration":%f,"failed":%d,"p50":%f,"p99":%f}'`,
    '  print(string.format(line, summary.requests, summary.duration / 1e6, failed, latency:percentile(50) / 1e3,',
    '    latency:percentile(99) / 1e3))',
    'end',
  )
  return lines.join('\n')
}

const lastLineOf = (text) => JSON.parse(text.trim().split('\n').at(-1))

function run([command, ...args], input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(`${command} ended with ${code}.`))))
    child.stdin.end(input)
  })
}
