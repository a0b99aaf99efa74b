import { createServer as createHttpServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { dataset } from '../../data/index.ts'
import { verified } from '../../src/dataset/load.ts'
import { createServer } from '../../src/server/server.ts'
import { median } from '../median.mjs'
import { questions, type Worst } from './questions.ts'

/*
 * `npm run bench -- --worst`: what a unit of cost takes of the CPU, in every root field and for the worst inputs known.
 * Each is asked as often in one request as passes, always anew, through the server on loopback; what the cheapest
 * question takes is taken off. Ends with 1 if one takes more than five times the median of those that take a millisecond
 * at least.
 */

const most = Number(process.env.WORST_MOST ?? 5)
const http = createHttpServer(createServer(verified(dataset, 'The bundled dataset')).listener).listen(0, '127.0.0.1')
await new Promise((resolve) => http.once('listening', resolve))
const { port } = http.address() as AddressInfo

interface Came {
  status: number
  bytes: number
  cost?: { requested: number; limit: number }
  code?: string
}

async function post(query: string): Promise<Came> {
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    const asking = request(
      {
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      },
      resolve,
    )
    asking.on('error', reject)
    asking.end(JSON.stringify({ query, extensions: { cost: true } }))
  })
  const body = await text(response)
  const { errors, extensions } = JSON.parse(body)
  return {
    status: response.statusCode ?? 0,
    bytes: body.length,
    cost: extensions?.cost,
    code: errors?.[0]?.extensions?.code,
  }
}

let asked = 0
const documentOf = ({ body }: Worst, times: number): string =>
  `# ${asked++}\n{ ${Array.from({ length: times }, (_, n) => `${times > 1 ? `q${n}: ` : ''}${body(asked * 31 + n)}`).join(' ')} }`

/** The most times that pass in one request, with what they cost; or why not even one does. */
async function fill(one: Worst): Promise<{ times: number; cost: number; bytes: number; code?: string | undefined }> {
  for (let times = 30; times >= 1; times = times > 2 ? Math.floor(times * 0.7) : times - 1) {
    const { status, cost, bytes, code } = await post(documentOf(one, times))
    // An error in a field is an answer too: looking for what is not there is work.
    if (status === 200 && cost) return { times, cost: cost.requested, bytes, code }
    if (times === 1) return { times: 0, cost: 0, bytes, code }
  }
  throw new Error('unreachable')
}

/** What asking takes, always anew or always the same. */
async function cpuOf(one: Worst, times: number, anew: boolean): Promise<number> {
  const took: number[] = []
  const known = documentOf(one, times)
  // What comes again is compiled first.
  if (!anew) for (let i = 0; i < 6; i++) await post(known)
  const until = performance.now() + 1_000
  while (took.length < 4 || (took.length < 40 && performance.now() < until)) {
    const document = anew ? documentOf(one, times) : known
    const before = process.cpuUsage()
    await post(document)
    const { user, system } = process.cpuUsage(before)
    took.push((user + system) / 1_000)
  }
  return median(took)
}

const idle: Worst = { field: '__typename', name: 'idle', body: () => '__typename' }
await cpuOf(idle, 1, true)
const [baseAnew, base] = [await cpuOf(idle, 1, true), await cpuOf(idle, 1, false)]

const only = process.argv[2]
const rows: {
  name: string
  field: string
  times: number
  cost: number
  cpu: number
  anew: number
  bytes: number
  code?: string | undefined
}[] = []
for (const one of questions.filter(({ name }) => !only || name.includes(only))) {
  const { times, cost, bytes, code } = await fill(one)
  if (times === 0) {
    console.error(`does not pass: ${one.name} (${code})`)
    continue
  }
  const cpu = Math.max(0.01, (await cpuOf(one, times, false)) - base)
  const anew = Math.max(0.01, (await cpuOf(one, times, true)) - baseAnew)
  rows.push({ name: one.name, field: one.field, times, cost, cpu, anew, bytes, code })
}
http.close()
http.closeAllConnections()

const each = (row: (typeof rows)[number]) => row.cpu / row.cost
// What takes less is hardly to be measured, and takes the service from nobody.
const isJudged = ({ cpu }: (typeof rows)[number]) => cpu >= 1
const middle = median(rows.filter(isJudged).map(each))
rows.sort((a, b) => each(b) - each(a))
console.log(
  '| question | at once | cost | bytes | ms, anew | ms, again | us for a unit of cost | to the median |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
)
for (const row of rows) {
  const { name, times, cost, bytes, cpu, anew, code } = row
  console.log(
    `| ${name}${code ? ` (${code})` : ''} | ${times} | ${cost} | ${bytes} | ${anew.toFixed(1)} | ${cpu.toFixed(1)} | ${(each(row) * 1_000).toFixed(1)} | ${(each(row) / middle).toFixed(2)} |`,
  )
}
console.log(
  `\nMedian: ${(middle * 1_000).toFixed(1)} us of CPU for a unit of cost; the most a request takes: ${Math.max(...rows.map(({ anew }) => anew)).toFixed(0)} ms.`,
)
const above = rows.filter((row) => isJudged(row) && each(row) > most * middle)
if (above.length > 0) {
  console.log(`Above ${most} times the median: ${above.map(({ name }) => name).join('; ')}.`)
  process.exitCode = 1
}
