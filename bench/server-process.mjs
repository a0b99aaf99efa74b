/** A server under measurement: its process, what it has cost so far, how much memory it holds. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const has = (command) => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Server and load each on a core of their own, where the machine has two and can be told so. */
const pinned = availableParallelism() > 1 && has('taskset')
const onCore = (core, command) => (pinned ? ['taskset', '-c', String(core), ...command] : command)

/** The command that runs the load generator beside the servers. */
export const besideServers = (command) => onCore(1, command)

export const conditions = {
  pinned,
  wrk: has('wrk'),
}

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']))
const alive = new Set()
const mostAlive = 10

/**
 * Starts a server and waits for the line that gives its address. Throws what it printed if it ends before that, or
 * takes longer than `patience` milliseconds.
 */
export async function startServer(name, args, { env = {}, patience = 60_000, cwd } = {}) {
  if (alive.size >= mostAlive) throw new Error(`At most ${mostAlive} servers at a time; ${name} is one more.`)
  // All have the room for what is new that `npm start` gives ours.
  const [command, ...rest] = onCore(0, [process.execPath, '--min-semi-space-size=16', ...args])
  const since = performance.now()
  const child = spawn(command, rest, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  alive.add(child)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let printed = ''
  const address = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${name} ${why}:\n${printed.slice(-2_000)}`))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail(`did not answer within ${patience / 1000} s`)
    }, patience)
    child.once('exit', (code) => {
      alive.delete(child)
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
    const listen = (chunk) => {
      printed = `${printed}${chunk}`.slice(-10_000)
      const found = /answers at (http:\/\/[\w.:[\]]+:\d+)/.exec(printed)
      if (!found) return
      clearTimeout(timer)
      resolve(found[1])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
  })
  const { pid } = child
  return {
    name,
    address,
    /** Milliseconds from the start of the process to the line with its address. */
    startedIn: performance.now() - since,
    /** Seconds of processor time so far, its own and the system's for it. */
    cpu: () => cpuOf(pid),
    /** Bytes in memory. */
    memory: () => statusOf(pid, 'VmRSS'),
    /** The most bytes it ever had in memory. */
    peak: () => statusOf(pid, 'VmHWM'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await ended
      clearTimeout(timer)
    },
  }
}

function cpuOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the command, in brackets, may itself hold blanks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

function statusOf(pid, field) {
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(kilobytes) * 1024
}

/** Ends whatever is still alive when the benchmark ends, also by an error or Ctrl-C. */
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
