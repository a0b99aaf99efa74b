/** The same shape at several sizes: what questions, start-up and memory cost as the dataset grows. */
import { rm } from 'node:fs/promises'
import { discovery, nestedPage } from './asks.mjs'
import { startOurs } from './contestants.mjs'
import { writeDataset } from './export.mjs'
import { measure } from './load.mjs'
import { synthesise } from './synthesise.mjs'

/** A large dataset may have its first answer late: so many milliseconds are waited for one. */
const longest = 120_000

/**
 * Serves the dataset at each size and measures in rounds that go from one size to the next. Nothing is remembered.
 * Gives one entry a size: start-up, memory, and the measurements by ask; an ask that cannot be answered has the reason.
 */
export async function growth(dataset, sizes, { rounds, seconds, warmUp, quick, say }) {
  const grown = []
  try {
    for (const times of sizes) {
      const path = await writeDataset(`x${times}`, synthesise(dataset, times))
      say(`x${times}: starting with ${(dataset.links.length * times).toLocaleString('en')} links`)
      const entry = { times, links: dataset.links.length * times, asks: {}, without: {}, found: {} }
      grown.push(entry)
      try {
        entry.server = await startOurs(`x${times}`, { REMEMBER_MB: '0' }, ['--dataset', path], { patience: 300_000 })
      } catch (error) {
        entry.failure = error.message
        say(`x${times} does not start: ${error.message.slice(0, 500)}`)
        continue
      } finally {
        // A hundred times the data is a quarter of a gigabyte.
        await rm(path)
      }
      entry.startedIn = entry.server.startedIn
      entry.startCpu = entry.server.cpu()
      entry.memoryAtStart = entry.server.memory()
      entry.peak = entry.server.peak()
    }
    const running = grown.filter(({ server }) => server)
    let samePage
    for (const ask of quick ? [nestedPage] : [nestedPage, ...discovery]) {
      for (const entry of running) {
        const since = performance.now()
        const { data, why } = await answerOf(entry.server, ask)
        entry.firstAnswer ??= performance.now() - since
        entry.without[ask.name] = why
        entry.found[ask.name] = foundIn(data)
        // What is compared is the cost of the same answer; what is close to Mali may well differ.
        if (ask === nestedPage) samePage ??= data
        if (ask === nestedPage && data && data !== samePage)
          throw new Error(`x${entry.times} answers "${ask.name}" otherwise.`)
      }
      const able = running.filter(({ without }) => !without[ask.name])
      for (let round = -1; round < rounds; round++) {
        say(`${round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`}: ${ask.name}`)
        for (const entry of round % 2 ? able.toReversed() : able) {
          const measured = await measure(entry.server, ask, round < 0 ? warmUp : seconds)
          if (round < 0) continue
          entry.asks[ask.name] ??= []
          entry.asks[ask.name].push(measured)
        }
      }
    }
    for (const entry of running) {
      entry.memory = entry.server.memory()
      entry.peak = entry.server.peak()
    }
    return grown
  } finally {
    await Promise.all(grown.map(({ server }) => server?.stop()))
  }
}

/** How many there are of what was asked for, of which the answer has the first few. */
const foundIn = (data = '') =>
  [...data.matchAll(/"totalCount":(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)

/** The data that answers a question, as text; or why it cannot be measured. */
async function answerOf(server, { path, method, headers, body }) {
  try {
    const response = await fetch(server.address + path, { method, headers, body, signal: AbortSignal.timeout(longest) })
    const { data, errors } = await response.json()
    return errors ? { why: errors[0].message } : { data: JSON.stringify(data) }
  } catch (error) {
    return { why: error.message }
  }
}
