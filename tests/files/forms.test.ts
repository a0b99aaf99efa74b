import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Quad } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { iriBase, iriOf } from '../../src/dataset/ids.ts'
import { nodeKinds } from '../../src/dataset/model.ts'
import { storeOf } from '../../src/dataset/store.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { asking, now } from '../support/ask.ts'
import { everyEdge, type Page } from '../support/pages.ts'
import { seed } from '../support/seed.ts'
import { served } from '../support/served.ts'
import { canonical, canonicalJsonLd, graphOf, parsed } from './graph.ts'

const store = storeOf(dataset)
const server = served(createServer(dataset, { now }))
const ask = asking(server)

const address = (id: string) => `http://localhost/${encodeURI(id.replace(':', '/'))}`
const told = async (id: string, form: string) => {
  const response = await server.fetch(`${address(id)}.${form}`)
  expect(response.status, `${id}.${form}`).toBe(200)
  return response.text()
}

const drawn = <T>(all: readonly T[], count: number): T[] =>
  fc.sample(fc.shuffledSubarray([...all], { minLength: Math.min(count, all.length), maxLength: count }), {
    seed,
    numRuns: 1,
  })[0] as T[]

const texts = [...store.all('Resolution'), ...store.all('PresidentialStatement')]
const sample = [
  ...nodeKinds.filter((kind) => kind !== 'Source').flatMap((kind) => drawn<{ id: string }>(store.all(kind), 7)),
  ...drawn(store.all('Source'), 48),
  ...drawn(store.allLinks, 48),
  ...drawn(
    texts.flatMap(({ id }) => store.provisions(id)),
    48,
  ),
].map(({ id }) => id)

/** The ids of the facts that a page tells of: of the links and provisions of a concept, of what cites a source. */
interface PlainPage {
  id: string
  kind: string
  links?: { id: string }[]
  provisions?: { id: string }[]
  facts?: { id: string; field?: string }[]
}

const inJson = ({ id, kind, links = [], provisions = [], facts = [] }: PlainPage) =>
  kind === 'Link' || kind === 'Provision' ? [id] : [...links, ...provisions, ...facts].map((one) => one.id)

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

async function inGraphql(id: string): Promise<string[]> {
  const { node } = await ask<{ node: { __typename: string; provisions?: { id: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { __typename id ... on Resolution { provisions { id } } ... on PresidentialStatement { provisions { id } } } }',
    { id },
  )
  if (node.__typename === 'Link' || node.__typename === 'Provision') return [id]
  const list = node.__typename === 'Source' ? 'facts' : 'links'
  const field = list === 'facts' ? '... on Source { facts' : '... on Concept { links'
  const edges = await everyEdge<{ node: { id: string } }>(async (after) => {
    const query = `query ($id: ID!, $after: String) {
      node(id: $id) { ${field}(first: 100, after: $after) { edges { node { ... on Node { id } } } pageInfo { hasNextPage endCursor } } } }
    }`
    const answer = await ask<{ node: Record<string, Page<{ node: { id: string } }>> }>(query, { id, after })
    return answer.node[list] as Page<{ node: { id: string } }>
  })
  return [...(node.provisions ?? []), ...edges.map((edge) => edge.node)].map((one) => one.id)
}

const isOf = (quads: readonly Quad[], ...classes: string[]) =>
  quads.filter(
    ({ predicate, object }) =>
      predicate.value.endsWith('#type') && classes.some((name) => object.value === `${iriBase}vocabulary#${name}`),
  )

/** The ids of the facts in a graph: of links and provisions, or of what rests on the source that it is about. */
function inRdf(id: string, quads: readonly Quad[]): string[] {
  const facts = id.startsWith('Source:')
    ? quads.filter(({ predicate, object }) => predicate.value.endsWith('#wasDerivedFrom') && object.value === iriOf(id))
    : isOf(quads, 'Link', 'Provision')
  return facts.map(({ subject }) => subject.value.slice(iriBase.length).replace('/', ':'))
}

describe(`At the addresses of 200 concepts, sources, links and provisions, drawn with the seed ${seed}`, () => {
  it('draws from all kinds of them', () => {
    expect(sample.length).toBeGreaterThanOrEqual(190)
    expect(new Set(sample.map((id) => id.split(':')[0])).size).toBe(nodeKinds.length + 2)
  })

  it('JSON-LD and Turtle are the same graph, and it keeps the shapes', { timeout: 120_000 }, async () => {
    const shapes = graphOf(parsed(readFileSync('schema/shapes.ttl', 'utf8')))
    const all = graphOf([])
    for (const id of sample) {
      const quads = parsed(await told(id, 'ttl'))
      expect(await canonicalJsonLd(JSON.parse(await told(id, 'jsonld'))), id).toBe(await canonical(quads))
      all.addQuads(quads)
    }
    const report = await new Validator(shapes).validate(all)
    const problems = report.results.map(({ focusNode, path, message }) => [focusNode?.value, path, message])
    expect(problems).toEqual([])
  })

  it('GraphQL tells the same facts as JSON', { timeout: 120_000 }, async () => {
    for (const id of sample) {
      const facts = sorted(inJson(JSON.parse(await told(id, 'json')) as PlainPage))
      expect(sorted(await inGraphql(id)), id).toEqual(facts)
    }
  })

  it('JSON, CSV and Turtle tell the same facts', { timeout: 120_000 }, async () => {
    for (const id of sample) {
      const page = JSON.parse(await told(id, 'json')) as PlainPage
      const facts = sorted(inJson(page))
      expect(sorted(inRdf(id, parsed(await told(id, 'ttl')))), `${id} in Turtle`).toEqual(facts)
      const rows = parse<{ id: string }>(await told(id, 'csv'), { columns: true, bom: true })
      const inTable = [...rows.map((row) => row.id), ...(page.provisions ?? []).map((one) => one.id)]
      expect(sorted(inTable), `${id} in CSV`).toEqual(facts)
    }
  })
})
