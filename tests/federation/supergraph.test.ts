import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatewayConfig } from '../../deploy/gateway/gateway.config.ts'
import { subgraph } from '../../src/schema/subgraph/subgraph.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now } from '../support/ask.ts'
import { served } from '../support/served.ts'
import { type Subgraph, serveOthers } from './desk.ts'

const run = promisify(execFile)
const ours = served(createServer(dataset, { now, subgraph }))
let folder = ''
let others: Subgraph[] = []
let address = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wps-graph-supergraph-'))
  others = await serveOthers()
  address = `http://127.0.0.1:${await ours.port()}`
})

afterAll(async () => {
  for (const { stop } of others) stop()
  await rm(folder, { recursive: true, force: true })
})

/** Composes as the documents say, and gives what is written and what is said beside it. */
async function compose(graphs: object[]): Promise<{ supergraph: string; said: string }> {
  const [list, target] = [join(folder, 'graphs.json'), join(folder, 'supergraph.graphql')]
  await writeFile(list, JSON.stringify(graphs))
  const { stderr } = await run(process.execPath, ['scripts/supergraph.mjs', list, target])
  return { supergraph: await readFile(target, 'utf8'), said: stderr }
}

const wps = () => ({ name: 'agenda', url: 'http://wps:4000/subgraph', ask: `${address}/subgraph` })

describe('scripts/supergraph.mjs', () => {
  it('writes a supergraph that says where the gateway finds each graph', async () => {
    const { supergraph, said } = await compose([wps(), ...others.map(({ name, url }) => ({ name, url }))])
    expect(said).toBe('')
    expect(supergraph).toContain('AGENDA @join__graph(name: "agenda", url: "http://wps:4000/subgraph")')
    for (const { url } of others) expect(supergraph).toContain(url)
  })

  it('says how to name our graph where the planner of Hive would not find its kinds', async () => {
    const { said } = await compose([{ ...wps(), name: 'wps' }, ...others.map(({ name, url }) => ({ name, url }))])
    expect(said).toMatch(/^"readers" has an @interfaceObject of "wps": name "wps" so that it is first .+\n$/)
  })

  it('says which graph does not answer, is no subgraph, or does not fit', async () => {
    await expect(compose([{ name: 'gone', url: 'http://127.0.0.1:9/' }])).rejects.toThrow('gone does not answer')
    await expect(compose([{ name: 'plain', url: `${address}/graphql` }])).rejects.toThrow('plain is no subgraph')
    const twice = [wps(), { ...wps(), name: 'again' }]
    await expect(compose(twice)).rejects.toThrow(/shar/i)
  })
})

it('Hive Gateway as it is deployed passes on the languages of the reader', async () => {
  const { ask, ...there } = wps()
  const { supergraph } = await compose([{ ...there, url: ask }])
  const gateway = createGatewayRuntime({ ...gatewayConfig, supergraph, logging: false })
  const labelIn = async (languages: string | undefined) => {
    const response = await gateway.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(languages && { 'accept-language': languages }) },
      body: JSON.stringify({ query: '{ country(code: "BE") { label { value } } }' }),
    })
    return ((await response.json()) as { data: { country: { label: { value: string } } } }).data.country.label.value
  }
  expect(await labelIn('fr')).toBe('Belgique')
  expect(await labelIn(undefined)).toBe('Belgium')
  await gateway[Symbol.asyncDispose]()
})
