/** All servers, the same questions, in rounds that go from one to the next. */
import { writeFile } from 'node:fs/promises'
import { byGet, firstSight, inTurn, neverTheSame, walk, workloads } from './asks.mjs'
import { absence, contestants, raw } from './contestants.mjs'
import { out } from './export.mjs'
import { measure } from './load.mjs'

export const depths = [2, 4, 6, 8, 14, 20]

/** So often in a round the one who remembers and the raw limit are asked in turn: they are close, and windows differ. */
const turns = 9

/** The text of the answer to an ask. */
async function answerOf(server, { method, path, headers, body }) {
  const response = await fetch(server.address + path, {
    method,
    // As the load generator asks.
    headers: { 'accept-encoding': 'identity', ...headers },
    ...(body && { body }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${server.name} answers ${response.status}: ${text.slice(0, 500)}`)
  return { text, headers: Object.fromEntries(response.headers) }
}

/** The bytes of `data` in an answer, whatever stands beside it. Throws if there are errors. */
function dataIn(text, who) {
  const { data, errors } = JSON.parse(text)
  if (errors || !data) throw new Error(`${who}: ${JSON.stringify(errors ?? text).slice(0, 500)}`)
  return JSON.stringify(data)
}

const leavesOf = (value) =>
  value && typeof value === 'object' ? Object.values(value).reduce((sum, inner) => sum + leavesOf(inner), 0) : 1

/** The headers of an answer but for those that node:http itself sees to. */
const headOf = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(date|connection|keep-alive)$/.test(name)))

/** Throws unless every server answers every workload with the same bytes. Gives these, and how large they are. */
async function verify(servers) {
  const answers = {}
  const sizes = {}
  for (const ask of workloads) {
    let expected
    for (const server of servers) {
      const { text, headers } = await answerOf(server, ask)
      const data = dataIn(text, `${server.name}, "${ask.name}"`)
      answers[ask.body] ??= { head: headOf(headers), text }
      expected ??= data
      if (data !== expected) throw new Error(`${server.name} answers "${ask.name}" otherwise than ${servers[0].name}.`)
    }
    sizes[ask.name] = { bytes: Buffer.byteLength(expected), leaves: leavesOf(JSON.parse(expected)) }
  }
  return { answers, sizes }
}

/**
 * Starts every server that can take part, checks that they say the same, and measures them round by round.
 * Gives, by key of the server and name of the ask, a list of one measurement a round; and `cold`, likewise, one
 * measurement of the first second of a server that has just been started.
 */
export async function compare(dataPath, { rounds, seconds, warmUp, quick, say }) {
  const notes = contestants.map(absence).filter(Boolean)
  for (const note of notes) say(note)
  const present = contestants.filter((one) => !absence(one) && !(quick && one.aside))
  const servers = new Map()
  try {
    const started = await Promise.all(present.map(({ start }) => start(dataPath)))
    for (const [i, { key }] of present.entries()) servers.set(key, started[i])
    const { answers, sizes } = await verify([...servers.values()])
    say(`${servers.size} servers give the same bytes in ${workloads.length} workloads`)
    await writeFile(`${out}answers.json`, JSON.stringify(answers))
    servers.set(raw.key, await raw.start(`${out}answers.json`))

    const plan = await planOf(servers)
    const results = {}
    for (let round = -1; round < rounds; round++) {
      for (const { name, pairs, aside, isNew } of plan) {
        // A quick look goes over what is measured beside the workloads once, and warms up only for what is new then.
        if (quick && aside && round !== 0 && !(round < 0 && isNew)) continue
        say(`${round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`}: ${name}`)
        // Every other round goes the other way, so that nobody always comes first.
        for (const [key, ask] of round % 2 ? pairs.toReversed() : pairs) {
          if (round < 0) {
            // What stands beside the workloads is asked of servers that are warm already.
            await measure(servers.get(key), ask, aside && !isNew ? Math.ceil(warmUp / 4) : warmUp, { burst: false })
            continue
          }
          const measured = await measure(servers.get(key), ask, seconds)
          results[key] ??= {}
          results[key][ask.name] ??= []
          results[key][ask.name].push(measured)
        }
      }
    }
    return { results, sizes, notes, cold: quick ? {} : await firstSeconds(present, dataPath, say) }
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()))
  }
}

/** What a request costs in the first second of a server's life, by server and workload. */
async function firstSeconds(present, dataPath, say) {
  const cold = {}
  for (const { key, start } of [...present, { key: raw.key, start: () => raw.start(`${out}answers.json`) }]) {
    say(`first second: ${key}`)
    cold[key] = {}
    for (const ask of workloads) {
      const server = await start(dataPath)
      try {
        cold[key][ask.name] = await measure(server, ask, 1, { burst: false })
      } finally {
        await server.stop()
      }
    }
  }
  return cold
}

/** Who is asked what: groups of pairs that are measured side by side. */
async function planOf(servers) {
  const { etag } = (await answerOf(servers.get('remembering'), byGet())).headers
  const gets = [byGet(), ...(etag ? [byGet(etag)] : [])]
  return [
    ...workloads.map((ask) => ({ name: ask.name, pairs: [...servers.keys()].map((key) => [key, ask]) })),
    ...workloads.map((workload) => {
      const ask = firstSight(workload)
      return { name: ask.name, pairs: ['remembering', 'textbook'].map((key) => [key, ask]), aside: true, isNew: true }
    }),
    {
      name: neverTheSame.name,
      pairs: ['remembering', 'ours'].map((key) => [key, neverTheSame]),
      aside: true,
      // So far, the one that remembers has executed next to nothing.
      isNew: true,
    },
    ...workloads.map(inTurn).map((ask) => ({
      name: ask.name,
      pairs: Array.from({ length: turns }, () => ['remembering', 'raw'])
        .flat()
        .map((key) => [key, ask]),
      aside: true,
    })),
    { name: byGet().name, pairs: gets.map((ask) => ['remembering', ask]), aside: true },
    { name: 'depth', pairs: depths.map((depth) => ['ours', walk(depth)]), aside: true },
  ]
}
