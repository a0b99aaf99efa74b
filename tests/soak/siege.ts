import { readFileSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { startNginx } from '../support/nginx.ts'
import { type Started, start } from '../support/process.ts'
import { type Asked, type Attack, question } from './attacks.ts'

/** What a server under attack has to keep, as `SECURITY.md` promises it: memory, and answers for others. */
export const promised = { megabytes: 600, answered: 0.9, p99: 300 }

/** What is besieged: where it answers, and the processes behind. */
export interface Besieged {
  port: number
  servers: readonly Started[]
}

/** Starts the built server with the heap that `compose.yaml` gives it. */
export async function startLimited(): Promise<Besieged> {
  const server = await start([], { LOG_LEVEL: 'silent', NODE_OPTIONS: '--max-old-space-size=415' })
  // Whatever happens here, it does not outlive us.
  process.once('exit', () => server.process.kill('SIGKILL'))
  const besieged = { port: Number(new URL(server.address as string).port), servers: [server] }
  await warmUp(besieged)
  return besieged
}

/** Three of them behind nginx, as `compose.yaml` has it. */
export async function startBehindNginx(): Promise<Besieged & { stop(): Promise<void> }> {
  const three = await Promise.all([startLimited(), startLimited(), startLimited()])
  const nginx = await startNginx(three.map(({ port }) => `127.0.0.1:${port}`) as [string, string, string])
  const besieged = { port: nginx.port, servers: three.flatMap(({ servers }) => servers) }
  return { ...besieged, stop: nginx.stop }
}

/** Asks what everybody asks until it is remembered. */
async function warmUp({ port }: Besieged): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  for (let i = 0; i < 4; i++) await send(agent, port, remembered)
  agent.destroy()
}

const lives = ({ process: { exitCode, signalCode } }: Started): boolean => exitCode === null && signalCode === null

/** What came of a request; a status of 0 is an answer that was lost. */
export interface Came {
  status: number
  milliseconds: number
}

/** Sends a request on a connection of an agent, and reads what comes, unless the client is deaf. */
export function send(
  agent: Agent,
  port: number,
  asked: Asked,
  { deaf = false, from = '127.0.0.1' } = {},
): Promise<Came> {
  const { path = '/graphql', headers = {}, body, method = body === undefined ? 'GET' : 'POST' } = asked
  const begun = performance.now()
  return new Promise((resolve) => {
    const end = (status: number) => resolve({ status, milliseconds: performance.now() - begun })
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        path,
        agent,
        method,
        // Clients have addresses of their own, as they do where there is a network between.
        localAddress: from,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        timeout: 20_000,
      },
      (response: IncomingMessage) => {
        if (deaf) return
        response.resume()
        response.once('close', () => end(response.complete ? (response.statusCode ?? 0) : 0))
      },
    )
    sending.once('timeout', () => sending.destroy())
    sending.once('error', () => end(0))
    sending.end(body)
  })
}

/** The memory of a process, in MB; 0 once it has ended. */
export function resident(server: Started): number {
  if (!lives(server)) return 0
  const { pid } = server.process
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}

const share = (all: readonly Came[], of: number): number =>
  Math.round(all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[Math.floor(all.length * of)] ?? 0)

let asked = 0
/** What everybody asks: it is remembered. */
const remembered = question('{ resolution(number: 1325) { title adoptedOn } }')

/** An honest client: ten questions a second at most that nobody asked before, and one that everybody asks. */
export async function honest(port: number, going: () => boolean) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const from = '127.0.0.2'
  const fresh: Came[] = []
  const known: Came[] = []
  const alive: Came[] = []
  while (going()) {
    const query = `query Honest${asked++} { country(code: "BE") { code actionPlans { totalCount } } }`
    fresh.push(await send(agent, port, question(query), { from }))
    known.push(await send(agent, port, remembered, { from }))
    alive.push(await send(agent, port, { path: '/healthz' }, { from }))
    await pause(100)
  }
  agent.destroy()
  const answered = (all: readonly Came[]) => all.filter(({ status }) => status === 200).length
  return {
    asked: fresh.length,
    fresh: answered(fresh),
    known: answered(known),
    alive: answered(alive),
    p99: share(fresh, 0.99),
  }
}

/** Sends an attack for so many seconds, by four clients unless it says otherwise, and counts what they are answered. */
export async function assault(port: number, attack: Attack, going: () => boolean): Promise<Map<number, number>> {
  const { clients = 4, deaf = false, every = 0 } = attack
  const statuses = new Map<number, number>()
  let sent = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      while (going()) {
        const coming = send(agent, port, attack.ask(sent++), { deaf, from: '127.0.0.3' })
        const came = await (deaf || every ? Promise.race([coming, untilOver(going, every || 60_000)]) : coming)
        if (came) statuses.set(came.status, (statuses.get(came.status) ?? 0) + 1)
        if (came && every) await untilOver(going, every)
      }
      agent.destroy()
    }),
  )
  return statuses
}

async function untilOver(going: () => boolean, milliseconds: number): Promise<undefined> {
  for (const until = performance.now() + milliseconds; going() && performance.now() < until; ) await pause(100)
  return undefined
}

/** What came of an attack, and what was promised and not kept. */
export interface Outcome {
  attack: string
  statuses: string
  megabytes: number
  answered: string
  p99: number
  broken: string[]
}

/** Attacks what is besieged for so many seconds while an honest client asks, and says what came of it. */
export async function siege({ port, servers }: Besieged, attack: Attack, seconds: number): Promise<Outcome> {
  const until = performance.now() + seconds * 1_000
  const going = () => performance.now() < until && servers.every(lives)
  let megabytes = 0
  const watch = async () => {
    while (going()) {
      megabytes = Math.max(megabytes, ...servers.map(resident))
      await pause(100)
    }
  }
  const [came, statuses] = await Promise.all([honest(port, going), assault(port, attack, going), watch()])
  const faults = [...statuses].filter(([status]) => status >= 500 && status !== 503)
  const lost = attack.deaf || attack.every ? 0 : (statuses.get(0) ?? 0)
  const broken = [
    !servers.every(lives) && 'a server ended',
    megabytes > promised.megabytes && `${megabytes} MB`,
    came.asked === 0 && 'nobody else could ask',
    came.asked - came.fresh > Math.max(1, came.asked * (1 - promised.answered)) &&
      `${came.fresh} of ${came.asked} new questions answered`,
    came.known < came.asked && `${came.known} of ${came.asked} remembered questions answered`,
    came.alive < came.asked && `healthy ${came.alive} of ${came.asked} times`,
    lost > 0 && `${lost} answers lost`,
    faults.length > 0 && `faults: ${faults.map(([status]) => status).join()}`,
  ].filter((one) => one !== false)
  const told = [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')
  return {
    attack: attack.name,
    statuses: told,
    megabytes,
    answered: `${came.fresh} of ${came.asked}`,
    p99: came.p99,
    broken,
  }
}

/** Asks so many different questions, eight at a time, and gives the memory after every tenth of them. */
export async function many({ port, servers }: Besieged, count: number, ask: (n: number) => Asked): Promise<number[]> {
  const memory: number[] = []
  let sent = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      while (sent < count) {
        const n = sent++
        let came = await send(agent, port, ask(n))
        for (; came.status === 503; came = await send(agent, port, ask(n))) await pause(100)
        if (came.status !== 200) throw new Error(`Question ${n} is answered with ${came.status}.`)
        if ((n + 1) % (count / 10) === 0) memory.push(Math.max(...servers.map(resident)))
      }
      agent.destroy()
    }),
  )
  return memory
}

/** Tells the servers to stop; whether all of them ended well. */
export async function stopped({ servers }: Besieged): Promise<boolean> {
  for (const { process: one } of servers) one.kill('SIGTERM')
  return (await Promise.all(servers.map(({ exit }) => exit))).every((code) => code === 0)
}

/** Different questions, each small, or as large as may be. */
export const different = {
  small: (n: number): Asked => question(`{ q${n}: theme(key: "participation") { key } }`),
  large: (n: number): Asked => question(`# ${n} ${'x'.repeat(19_000)}\n{ q${n}: theme(key: "participation") { key } }`),
}
