import { dataset as written } from '../data/index.ts'
import { complete } from '../src/dataset/complete.ts'
import { createStore } from '../src/dataset/store.ts'
import { createServer } from '../src/server/server.ts'

/*
 * What a question of discovery costs beside the cheapest question there is, `node(id)`: median and 99th percentile over
 * random inputs on the whole data, as ratios to the median of `node`. Requests go through the server, without a network.
 */

const rounds = 1000
const { dataset } = complete(written)
const store = createStore(dataset)
const server = createServer(dataset)

let state = 7
const roll = (sides: number): number => {
  state = (state * 1103515245 + 12345) % 2147483648
  return Math.floor((state / 2147483648) * sides)
}
const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T

const kinds = [
  'Resolution',
  'PresidentialStatement',
  'Theme',
  'Country',
  'Framework',
  'Instrument',
  'ActionPlan',
] as const
const concepts = kinds.flatMap((kind): readonly { id: string; label: string; key: string }[] =>
  store.all(kind).map(({ id, key, labels }) => {
    const label = labels.en
    return { id, key, label: typeof label === 'string' ? label : label.value }
  }),
)
const ids = concepts.map(({ id }) => id)
const plans = store.all('ActionPlan').map(({ id }) => id)

/** The label with a letter left out. */
const misspelt = (label: string): string => {
  const at = roll(label.length)
  return label.slice(0, at) + label.slice(at + 1)
}

const questions: Record<string, [query: string, variables: () => object]> = {
  'node(id)': ['query ($id: ID!) { node(id: $id) { id } }', () => ({ id: pick(ids) })],
  'lookup, a key': [
    'query ($q: String!) { lookup(reference: $q) { matchedBy concept { id } } }',
    () => ({ q: pick(concepts).key }),
  ],
  'search, a label': [
    'query ($q: String!) { search(query: $q, first: 10) { edges { node { id } matches { value } } } }',
    () => ({ q: pick(concepts).label.slice(0, 200) }),
  ],
  'search, a label with a typo': [
    'query ($q: String!) { search(query: $q, first: 10) { edges { node { id } } } }',
    () => ({ q: misspelt(pick(concepts).label).slice(0, 200) }),
  ],
  'related, ten with three reasons': [
    'query ($id: ID!) { node(id: $id) { id ... on Concept { related(first: 10) { edges { node { id } reasons { sentence } } } } } }',
    () => ({ id: pick(ids) }),
  ],
  'paths, as asked without arguments': [
    'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b) { exhausted paths { steps { sentence } } } }',
    () => differing(ids),
  ],
  'paths, ten of up to six links': [
    'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 6, first: 10) { exhausted paths { steps { sentence } } } }',
    () => differing(ids),
  ],
  'paths on a day': [
    'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, asOf: "2020-10-31") { exhausted paths { steps { sentence } } } }',
    () => differing(ids),
  ],
  'compare two plans': [
    'query ($a: ID!, $b: ID!) { compare(ids: [$a, $b]) { predicates { all { node { id } } one { node { id } } } } }',
    () => differing(plans),
  ],
  'timeline, twenty events': [
    'query ($id: ID!) { timeline(of: $id) { edges { node { date sentence } } } }',
    () => ({ id: pick(ids) }),
  ],
}

function differing(list: readonly string[]): { a: string; b: string } {
  const a = pick(list)
  let b = pick(list)
  while (b === a) b = pick(list)
  return { a, b }
}

async function timed(query: string, variables: object): Promise<number> {
  const body = JSON.stringify({ query, variables })
  const start = performance.now()
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const answer = (await response.json()) as { errors?: unknown }
  const took = performance.now() - start
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return took
}

console.log(
  '| question | median | p99 | worst | median, as ratio | p99, as ratio |\n| --- | ---: | ---: | ---: | ---: | ---: |',
)
let base: number | undefined
for (const [name, [query, variables]] of Object.entries(questions)) {
  for (let i = 0; i < 100; i++) await timed(query, variables())
  const times: number[] = []
  for (let i = 0; i < rounds; i++) times.push(await timed(query, variables()))
  times.sort((a, b) => a - b)
  const [median, p99, worst] = [rounds / 2, rounds * 0.99, rounds - 1].map((i) => times[i] as number) as [
    number,
    number,
    number,
  ]
  base ??= median
  const ms = (time: number) => `${time.toFixed(2)} ms`
  console.log(
    `| ${name} | ${ms(median)} | ${ms(p99)} | ${ms(worst)} | ${(median / base).toFixed(1)} | ${(p99 / base).toFixed(1)} |`,
  )
}
