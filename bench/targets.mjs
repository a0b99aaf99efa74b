/** What the server is to reach: each a number with its bound. */
import { byGet, nestedPage, neverTheSame, walk, workloads } from './asks.mjs'
import { ratio } from './median.mjs'

const [small, page, list] = workloads.map(({ name }) => name)

/** Every target with the value measured; `NaN` where the parts it needs were not measured. */
export function targets({ results = {}, grown = [] }) {
  /** What `one` costs for each unit of what `other` costs. */
  const cost = (one, other, ask, otherAsk = ask) => {
    const [rounds, others] = [results[one]?.[ask], results[other]?.[otherAsk]]
    return rounds && others ? ratio(rounds, others) : Number.NaN
  }
  const cheaper = (than, bounds) =>
    Object.entries(bounds).map(([ask, least]) => ({
      promise: `not remembering, cheaper than ${than}: ${ask}`,
      value: cost(than, 'ours', ask),
      least,
    }))
  const x = (size) => grown.find(({ times, failure }) => times === size && !failure)
  const largest = grown.findLast(({ failure }) => !failure)
  const before = grown.findLast(({ times, failure }) => !failure && times < largest?.times)
  const growthOf = (name) => {
    const [one, many] = [x(1)?.asks[name], largest?.asks[name]]
    return one && many ? ratio(many, one) : Number.NaN
  }
  return [
    ...[small, page, list].map((ask) => ({
      promise: `remembering, to the raw limit: ${ask}`,
      value: cost('remembering', 'raw', ask),
      most: 1.25,
    })),
    {
      promise: 'a 304 to a hit',
      value: cost('remembering', 'remembering', byGet('x').name, byGet().name),
      most: 1,
    },
    { promise: 'a miss to remembering off', value: cost('remembering', 'ours', neverTheSame.name), most: 1.15 },
    ...cheaper('textbook', { [small]: 1.8, [page]: 4, [list]: 4 }),
    ...cheaper('loaders', { [page]: 1.3, [list]: 1.3 }),
    ...cheaper('apollo', { [small]: 1, [page]: 1, [list]: 1 }),
    ...cheaper('grafast', { [page]: 1, [list]: 1 }),
    ...cheaper('plain', { [small]: 1, [page]: 1, [list]: 1 }),
    { promise: `x${largest?.times ?? 100}: nested page to x1`, value: growthOf(nestedPage.name), most: 1.25 },
    {
      promise: `x${largest?.times ?? 100}: start-up to that of the size before, for each time as large`,
      value: largest && before ? largest.startCpu / before.startCpu / (largest.times / before.times) : Number.NaN,
      most: 1.25,
    },
    {
      promise: `x${largest?.times ?? 100}: memory in GB after the load`,
      value: largest?.memory ? largest.memory / 2 ** 30 : Number.NaN,
      most: 1.5,
    },
    { promise: 'depth 8 to depth 2', value: cost('ours', 'ours', walk(8).name, walk(2).name), most: 3.5 },
  ]
}
