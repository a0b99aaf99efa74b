/** What is asked: each ask is a request that the load generator repeats. */
import { readFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')

const post = (name, query) => ({
  name,
  method: 'POST',
  path: '/graphql',
  headers: { accept: 'application/json', 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
})

/** The three workloads every server answers. */
export const workloads = [
  post('one node, 3 fields', read('workloads/one-node.graphql')),
  post('nested page, ~1,000 leaves', read('workloads/nested-page.graphql')),
  post('200 countries x 8 fields + relation', read('workloads/big-list.graphql')),
]

export const nestedPage = workloads[1]

/**
 * The marker of what is another in each request: the load generator puts a day in its place, or a number where a
 * document is to be another one (`varies`).
 */
export const another = '2000-01-01'

/** The nested page as of a day that is another in each request, so that no answer can be remembered. */
export const neverTheSame = {
  ...post('nested page, each as of another day', ''),
  body: JSON.stringify({
    query: read('workloads/nested-page.graphql')
      .replace('query NestedPage', 'query NestedPage($day: Date)')
      .replace('themes(first: 15)', 'themes(first: 15, asOf: $day)'),
    variables: { day: another },
  }),
  varies: 'day',
}

/** A workload in a document that no server has seen: the same question below another remark in each request. */
export const firstSight = (ask) => ({
  ...post(`${ask.name}, each a new document`, `# ${another}\n${JSON.parse(ask.body).query}`),
  varies: 'document',
})

/** A workload that the one who remembers and the raw limit are asked in turn, with nobody in between. */
export const inTurn = (ask) => ({ ...ask, name: `${ask.name}, in turn` })

/** The nested page by GET, as browsers and caches ask; with an entity tag the answer may be 304. */
export const byGet = (etag) => ({
  name: etag ? 'nested page by GET, not modified' : 'nested page by GET',
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(read('workloads/nested-page.graphql').replace(/^#.*\n/, ''))}`,
  headers: { accept: 'application/json', ...(etag && { 'if-none-match': etag }) },
})

/** Questions about the whole graph, from the named operations. */
export const discovery = [
  'related WhatIsCloseToACountry',
  'paths HowTwoThingsAreConnected',
  'search SearchWithoutKnowingTheWords',
].map((name) => {
  const [field, operation] = name.split(' ')
  return post(`\`${field}\` (${operation})`, read(`../schema/operations/${operation}.graphql`))
})

/**
 * A walk from theme to resolution to theme, so many fields deep as the limits count them: five resolutions in the
 * first step, one link in each further step.
 */
export function walk(depth) {
  const fields = ['theme(key: "participation")', 'resolutions(first: 5)', 'edges', 'node']
  while (fields.length < depth) {
    const next = fields.length % 6 === 4 ? 'themes' : 'resolutions'
    fields.push(`${next}(first: 1)`, 'edges', 'node')
  }
  const leaves = { theme: 'id key', node: 'id key', edges: 'cursor', resolutions: 'totalCount', themes: 'totalCount' }
  const selection = fields.slice(0, depth - 1).reduceRight((inner, field) => {
    const name = field.replace(/\(.*/, '')
    return `${field} { ${leaves[name]} ${inner} }`
  }, '')
  return post(`depth ${depth}`, `query Walk { ${selection} }`)
}
