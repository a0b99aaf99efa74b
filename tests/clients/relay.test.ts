import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  type FetchFunction,
  fetchQuery,
  Network,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime'
import { afterAll, describe, expect, it } from 'vitest'
import {
  allFacts,
  type Connection,
  contractFile,
  edgeOf,
  endpoint,
  factsIn,
  lists,
  pagedToTheEnd,
  refetched,
} from './belgium.ts'

/** The package is the path of a program, and has no types. */
const compiler = createRequire(import.meta.url)('relay-compiler') as string

const nameOf = (list: string) => `questions_${list}_Query`

/** What an application of Relay holds in its source: the compiler makes its artifacts of these. */
const source = [
  ...lists.map(
    (list) => `query ${nameOf(list)}($after: String) {
      country(code: "BE") { id ${list}(first: 2, after: $after) @connection(key: "Belgium_${list}") {
        edges { ${edgeOf[list]} } pageInfo { hasNextPage endCursor } } } }`,
  ),
  `query ${nameOf('node')}($id: ID!) { node(id: $id) { id iri ... on Sourced { citations { source { id title } } } } }`,
].map((query) => `graphql\`${query}\`\n`)

const folder = mkdtempSync(join(tmpdir(), 'wps-graph-relay-'))

function compiled(): void {
  mkdirSync(join(folder, 'src'))
  mkdirSync(join(folder, 'made'))
  copyFileSync(contractFile, join(folder, 'schema.graphql'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'src', 'questions.js'), source.join('\n'))
  const config = {
    src: 'src',
    schema: 'schema.graphql',
    language: 'javascript',
    artifactDirectory: 'made',
    eagerEsModules: true,
  }
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config))
  execFileSync(compiler, ['relay.config.json'], { cwd: folder, stdio: 'pipe' })
}

compiled()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function artifact(name: string): Promise<ConcreteRequest> {
  const file = pathToFileURL(join(folder, 'made', `${nameOf(name)}.graphql.js`)).href
  return ((await import(file)) as { default: ConcreteRequest }).default
}

const send: FetchFunction = async ({ text }, variables) => {
  const response = await fetch(await endpoint(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  })
  return response.json()
}

const clientOf = () => new Environment({ network: Network.create(send), store: new Store(new RecordSource()) })

/** Asks, and reads from the store what a component would be given. */
async function asked(environment: Environment, request: ConcreteRequest, variables: Variables): Promise<unknown> {
  const operation = createOperationDescriptor(request, variables)
  environment.retain(operation)
  await fetchQuery(environment, request, variables, { fetchPolicy: 'network-only' }).toPromise()
  return environment.lookup(operation.fragment).data
}

describe('Relay 21', () => {
  it.each(lists)('pages the %s of Belgium two at a time and keeps every fact', async (list) => {
    const [environment, request] = [clientOf(), await artifact(list)]
    const kept = await pagedToTheEnd(async (after) => {
      const data = await asked(environment, request, { after })
      return (data as { country: Record<string, Connection> }).country[list] as Connection
    })
    expect(factsIn(kept)).toEqual(await allFacts(list))
  })

  it.each(refetched)('finds %s again by its id', async (id) => {
    const [environment, request] = [clientOf(), await artifact('node')]
    const data = await asked(environment, request, { id })
    expect(data).toMatchObject({ node: { id, citations: [{ source: { id: expect.stringMatching(/^Source:/) } }] } })
    expect(environment.getStore().getSource().get(id)).toMatchObject({ __id: id })
  })
})
