/** The measurements as Markdown: the comparison, what was promised and whether it holds, growth and depth. */
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { relative } from 'node:path'
import { byGet, discovery, firstSight, inTurn, nestedPage, neverTheSame, walk, workloads } from './asks.mjs'
import { depths } from './compare.mjs'
import { contestants, raw, root } from './contestants.mjs'
import { connections } from './load.mjs'
import { medianOf, ratio } from './median.mjs'
import { conditions } from './server-process.mjs'
import { targets } from './targets.mjs'

const path = `${root}docs/performance.md`
const [begin, end] = ['<!-- measured: begin -->', '<!-- measured: end -->']

/** Puts the tables between the marks of docs/performance.md. */
export async function writeReport(text) {
  const page = await readFile(path, 'utf8')
  const [head, tail] = [page.indexOf(begin), page.indexOf(end)]
  if (head < 0 || tail < head) throw new Error(`docs/performance.md must have the marks ${begin} and ${end}.`)
  await writeFile(path, `${page.slice(0, head)}${begin}\n\n${text}\n${page.slice(tail)}`)
  return relative(root, path)
}

const number = (value) =>
  value.toLocaleString('en', value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })
const times = (value) => `${value.toFixed(2)} x`
const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i ? '--:' : ':--'))), ...rows.map(line)].join('\n')
}

/** Everything that was measured, as Markdown. */
export function tables({ compared, grown, quick, pace }) {
  const parts = [circumstances(quick, pace)]
  if (compared) {
    parts.push(...compared.notes)
    parts.push(...workloads.map((ask) => comparison(ask, compared)))
    parts.push(hits(compared.results))
    parts.push(newDocuments(compared.results))
    parts.push(caching(compared.results))
    parts.push(depth(compared.results.ours))
  }
  if (grown) parts.push(growthTable(grown))
  parts.push(promises({ results: compared?.results, grown }))
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function circumstances(quick, { rounds, seconds, warmUp }) {
  const [{ model }] = cpus()
  const machine = `${model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`
  const load = `${conditions.wrk ? 'wrk' : 'autocannon'}, ${connections} connections`
  const cores = conditions.pinned ? 'server and load on a core each' : 'server and load not kept apart'
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${machine}.`,
    `Load: ${load}; ${cores}. ${warmUp} s of warm-up; ${rounds} rounds of ${seconds} s each, each after a burst; medians.`,
    quick ? '**A quick look (`--quick`): the figures are rough.**' : '',
  ]
    .filter(Boolean)
    .join('\n')
}

function comparison({ name }, { results, sizes, cold }) {
  const { leaves, bytes } = sizes[name]
  const rows = [...contestants, raw].flatMap(({ key, name: who }) => {
    const rounds = results[key]?.[name]
    if (!rounds) return []
    return [
      [
        who,
        number(medianOf(rounds, 'cpu')),
        cold[key] ? number(cold[key][name].cpu) : '',
        times(ratio(rounds, results.raw[name])),
        times(ratio(rounds, results.ours[name])),
        number(medianOf(rounds, 'rate')),
        number(medianOf(rounds, 'p50')),
        number(medianOf(rounds, 'p99')),
        megabytes(medianOf(rounds, 'memory')),
      ],
    ]
  })
  const head = [
    '',
    'CPU us/request',
    'in its first second',
    'to raw',
    'to ours, not remembering',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'memory',
  ]
  return `### ${name}\n\nThe answer has ${number(leaves)} leaves in ${number(bytes)} bytes.\n\n${table(head, rows)}`
}

function hits({ remembering, raw }) {
  const rows = workloads.flatMap((ask) => {
    const { name } = inTurn(ask)
    if (!remembering[name] || !raw[name]) return []
    const [ours, bare] = [remembering[name], raw[name]]
    return [[ask.name, number(medianOf(ours, 'cpu')), number(medianOf(bare, 'cpu')), times(ratio(ours, bare))]]
  })
  const head = ['', 'wps-graph, remembering, CPU us/request', 'raw limit', 'ratio']
  return `### A hit beside the raw limit\n\nThe two are asked in turn, several times a round, with nobody in between.\n\n${table(head, rows)}`
}

function newDocuments({ remembering, textbook }) {
  const rows = workloads.flatMap((ask) => {
    const { name } = firstSight(ask)
    if (!remembering[name] || !textbook[name]) return []
    return [
      [
        ask.name,
        number(medianOf(remembering[name], 'cpu')),
        number(medianOf(textbook[name], 'cpu')),
        times(ratio(remembering[name], textbook[name])),
      ],
    ]
  })
  const head = ['', 'wps-graph, CPU us/request', 'Yoga + Pothos + dataloader', 'ratio']
  return `### The first sight of a question\n\nEach request is a document that the server has not seen.\n\n${table(head, rows)}`
}

function caching({ remembering, ours }) {
  const get = remembering[byGet().name]
  const notModified = remembering[byGet('x').name]
  const rows = [
    ['a miss: remembering, each request another', remembering[neverTheSame.name], ours[neverTheSame.name]],
    ['the same requests, not remembering', ours[neverTheSame.name], ours[neverTheSame.name]],
    ['by GET', get, get],
    ...(notModified ? [['by GET with the entity tag: 304', notModified, get]] : []),
  ].map(([what, rounds, others]) => [what, number(medianOf(rounds, 'cpu')), times(ratio(rounds, others))])
  const note = notModified ? '' : '\n\nNo answer by GET has an entity tag yet, so no 304 was measured.'
  return `### Remembering: the nested page missed, hit and not modified\n\n${table(['', 'CPU us/request', 'ratio'], rows)}${note}`
}

function depth(ours) {
  const base = ours[walk(2).name]
  const rows = depths.map((fields) => {
    const rounds = ours[walk(fields).name]
    return [fields, number(medianOf(rounds, 'cpu')), times(ratio(rounds, base))]
  })
  return `### Depth\n\nFields within fields, not remembering.\n\n${table(['depth', 'CPU us/request', 'to depth 2'], rows)}`
}

function growthTable(grown) {
  const [base] = grown
  const seconds = (milliseconds) => `${number(milliseconds / 1000)} s`
  const row = (what, cell) => [what, ...grown.map((entry) => (entry.failure ? 'does not start' : cell(entry)))]
  const asked = ({ name }) =>
    row(`CPU us/request: ${name}`, ({ asks, without, found }) => {
      if (without[name]) return `refused: ${without[name].slice(0, 80)}`
      const against = base.asks?.[name]
      const cost = number(medianOf(asks[name], 'cpu'))
      const counted = found[name] > base.found[name] ? `, finds ${times(found[name] / base.found[name])}` : ''
      return against ? `${cost} (${times(ratio(asks[name], against))}${counted})` : cost
    })
  const rows = [
    row('start-up', ({ startedIn }) => seconds(startedIn)),
    row('start-up, CPU', ({ startCpu }) => seconds(startCpu * 1000)),
    row('first answer', ({ firstAnswer }) => seconds(firstAnswer)),
    row('memory after start-up', ({ memoryAtStart }) => megabytes(memoryAtStart)),
    row('memory after the load', ({ memory }) => megabytes(memory)),
    row('most memory ever', ({ peak }) => megabytes(peak)),
    ...[nestedPage, ...discovery].filter(({ name }) => grown.some(({ asks }) => asks[name])).map(asked),
  ]
  const head = ['', ...grown.map(({ times: size, links }) => `x${size}: ${links.toLocaleString('en')} links`)]
  return `### Growth\n\nThe same shape, larger, as a foreign dataset (\`--dataset\`), not remembering.\n\n${table(head, rows)}`
}

function promises(measured) {
  const rows = targets(measured).map(({ promise, value, most, least, isAim }) => {
    const bound = `${isAim ? 'aim: ' : ''}${most !== undefined ? `at most ${most}` : `at least ${least}`}`
    const kept = most !== undefined ? value <= most : value >= least
    return [
      promise,
      bound,
      Number.isNaN(value) ? 'not measured' : value.toFixed(2),
      Number.isNaN(value) ? '' : kept ? 'yes' : '**no**',
    ]
  })
  return `### What was set out to be reached\n\n${table(['', 'bound', 'measured', 'reached'], rows)}`
}
