/** What the server is to reach: each a number with its bound. */
import { byGet, firstSight, inTurn, nestedPage, neverTheSame, walk, workloads } from './asks.mjs'
import { contestants } from './contestants.mjs'
import { ratio } from './median.mjs'

const [small, page, list] = workloads.map(({ name }) => name)

const nameOf = (key) => contestants.find((one) => one.key === key).name

/** Every target with the value measured; `NaN` where the parts it needs were not measured. */
export function targets({ results = {}, grown = [] }) {
  /** What `one` costs for each unit of what `other` costs. */
  const cost = (one, other, ask, otherAsk = ask) => {
    const [rounds, others] = [results[one]?.[ask], results[other]?.[otherAsk]]
    return rounds && others ? ratio(rounds, others) : Number.NaN
  }
  const cheaper = (than, bounds, more = {}) =>
    Object.entries(bounds).map(([ask, least]) => ({
      promise: `not remembering, cheaper than ${nameOf(than)}: ${ask}`,
      value: cost(than, 'ours', ask),
      least,
      ...more,
    }))
  const x = (size) => grown.find(({ times, failure }) => times === size && !failure)
  const largest = grown.findLast(({ failure }) => !failure)
  const before = grown.findLast(({ times, failure }) => !failure && times < largest?.times)
  const growthOf = (name) => {
    const [one, many] = [x(1)?.asks[name], largest?.asks[name]]
    return one && many ? ratio(many, one) : Number.NaN
  }
  return [
    ...workloads.map((ask) => ({
      promise: `remembering, to the raw limit in turn: ${ask.name}`,
      value: cost('remembering', 'raw', inTurn(ask).name),
      most: 1.35,
    })),
    {
      promise: 'a 304 to a hit',
      value: cost('remembering', 'remembering', byGet('x').name, byGet().name),
      most: 1,
    },
    { promise: 'a miss to remembering off', value: cost('remembering', 'ours', neverTheSame.name), most: 1.15 },
    ...cheaper('textbook', { [small]: 2, [page]: 4, [list]: 5.5 }),
    ...cheaper('loaders', { [page]: 1, [list]: 1 }),
    ...cheaper('apollo', { [page]: 1, [list]: 1 }),
    ...cheaper('grafast', { [page]: 1, [list]: 1 }),
    ...cheaper('plain', { [page]: 1, [list]: 1 }, { isAim: true }),
    ...workloads.map((workload) => ({
      promise: `first sight of a question, to the textbook: ${workload.name}`,
      value: cost('remembering', 'textbook', firstSight(workload).name),
      most: 1,
    })),
    { promise: `x${largest?.times ?? 100}: nested page to x1`, value: growthOf(nestedPage.name), most: 1.25 },
    {
      promise: `x${largest?.times ?? 100}: start-up to that of the size before, for each time as large`,
      value: largest && before ? largest.startCpu / before.startCpu / (largest.times / before.times) : Number.NaN,
      most: 1.25,
    },
    {
      promise: `x${largest?.times ?? 100}: kB of memory after the load for each link`,
      value: largest?.memory ? largest.memory / 2 ** 10 / largest.links : Number.NaN,
      most: 2.5,
    },
    { promise: 'depth 8 to depth 2', value: cost('ours', 'ours', walk(8).name, walk(2).name), most: 3.5 },
  ]
}
