import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { publint } from 'publint'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderOf, smallFileIn } from '../support/small.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
/** The folder of somebody who has nothing of ours yet. */
const folder = folderOf('package')
let tarball: string

/** Runs the installed program as `npx wps-graph` would. */
const wpsGraph = (...args: string[]) =>
  run(process.execPath, [join(folder, 'node_modules/.bin/wps-graph'), ...args], { cwd: folder })

/** Runs a module of theirs, and gives what it prints as JSON. */
async function theirs(code: string): Promise<unknown> {
  await writeFile(join(folder, 'try.mjs'), code)
  const { stdout } = await run(process.execPath, ['try.mjs'], { cwd: folder, maxBuffer: 50_000_000 })
  return JSON.parse(stdout)
}

beforeAll(async () => {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    maxBuffer: 50_000_000,
  })
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[')))
  tarball = join(folder, packed.filename)
  await writeFile(join(folder, 'package.json'), '{ "name": "theirs", "private": true, "type": "module" }')
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', ...quiet, tarball, 'graphql@16.15.0'], { cwd: folder })
}, 500_000)

describe('the package', () => {
  it('installs nothing beside itself but what its types name', async () => {
    const installed = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'))
    expect(installed.sort()).toEqual(['@graphql-typed-document-node', 'graphql', 'wps-graph'])
  })

  it('is clean to publint and to arethetypeswrong', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules/wps-graph'), pack: false })
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([])
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))), {
      // A file of another language, which TypeScript does not resolve.
      excludeEntrypoints: ['./schema.graphql'],
    })
    // It is of modules alone: neither TypeScript before `exports` nor `require` is promised anything.
    const promised = checked.types
      ? checked.problems.filter((one) => !('resolutionKind' in one) || !/^node10|cjs$/.test(one.resolutionKind))
      : ['no types']
    expect(promised).toEqual([])
  })
})

describe('the program', () => {
  it('says how it is used, checks and exports', async () => {
    const small = smallFileIn(folder)
    const [help, checked, exported] = await Promise.all([
      wpsGraph('--help'),
      wpsGraph('check'),
      wpsGraph('export', 'all', '--dataset', small),
      expect(wpsGraph('bake')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('"bake"') }),
    ])
    expect(help.stdout).toMatch(/npx wps-graph/)
    expect(checked.stdout).toMatch(/The bundled dataset keeps every rule/)
    expect(exported.stdout).toMatch(/files of wps-graph/)
    expect(await readdir(join(folder, 'all'))).toEqual(
      expect.arrayContaining(['dataset.json', 'links.csv', 'wps-graph.ttl']),
    )
    // What was exported can be served again.
    expect((await wpsGraph('check', '--dataset', 'all/dataset.json')).stdout).toMatch(
      /all\/dataset\.json keeps every rule/,
    )
  })

  it('speaks with an assistant over standard input and output', async () => {
    const client = new Client({ name: 'tests', version: '1' })
    const args = [join(folder, 'node_modules/.bin/wps-graph'), 'mcp']
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder }))
    const { tools } = await client.listTools()
    expect(tools).toHaveLength(6)
    const { content } = await client.callTool({ name: 'ask', arguments: { question: 'WhoAdoptedAResolution' } })
    expect((content as { text: string }[])[0]?.text).toMatch(/S\/RES\/1325 \(2000\).*\[1: S1/s)
    const wrong = await client.callTool({ name: 'fetch', arguments: { id: 'Country:ZZ' } })
    expect(wrong.isError).toBe(true)
    await client.close()
  })
})

describe('what is imported', () => {
  it('is the server as a value, which answers, stops, and serves another dataset', async () => {
    const said = await theirs(`
      import { wpsGraph } from 'wps-graph'
      import { dataset, verified } from 'wps-graph/data'
      const other = verified({ ...dataset, version: '7.7.7' })
      const graph = wpsGraph({ dataset: other, publicUrl: 'https://wps.example.org/' })
      const { url, stop } = await graph.listen()
      const query = '{ dataset { version } country(code: "BE") { iri } questions: __type(name: "Country") { name } }'
      const answer = await (await fetch(url + 'graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json()
      const page = await (await fetch(url + 'questions')).text()
      await stop()
      let broken
      try { verified({ ...dataset, links: [{}] }) } catch (error) { broken = error.message }
      console.log(JSON.stringify({ answer, page: page.includes('WhoAdoptedAResolution'), broken }))
    `)
    expect(said).toMatchObject({
      answer: { data: { dataset: { version: '7.7.7' }, country: { iri: 'https://wps.example.org/Country/BE' } } },
      page: true,
      broken: expect.stringContaining('links'),
    })
  })

  it('is the contract in the forms of clients', async () => {
    const said = (await theirs(`
      import * as schema from 'wps-graph/schema'
      import { buildClientSchema, buildSchema, introspectionFromSchema, lexicographicSortSchema, validate } from 'graphql'
      const built = buildSchema(schema.sdl)
      // The text says once what the introspection says wherever it belongs.
      const bare = (one) => JSON.stringify(introspectionFromSchema(lexicographicSortSchema(one), { descriptions: false, specifiedByUrl: true }))
      const same = bare(buildClientSchema(schema.introspection)) === bare(built)
      const invalid = Object.values(schema.questions).flatMap((one) => validate(built, one))
      const policies = schema.typePolicies((keyArgs) => ({ keyArgs }))
      console.log(JSON.stringify({ same, invalid, policies, names: Object.keys(schema.questions), possible: schema.possibleTypes.Concept,
        scalars: schema.scalars, keys: Object.keys(schema.keys), fields: schema.fieldsOfPredicates.adopts,
        resolvers: Object.keys(schema.resolvers(() => 1).Country) }))
    `)) as Record<string, never>
    expect(said).toMatchObject({
      same: true,
      invalid: [],
      scalars: { Date: 'string' },
      policies: {
        Citation: { keyFields: false },
        Query: { fields: { countries: { keyArgs: ['filter', 'orderBy'] } } },
      },
      fields: {
        forward: expect.arrayContaining([expect.objectContaining({ name: 'actionPlans', far: 'ActionPlan' })]),
      },
    })
    expect(said.possible).toHaveLength(8)
    expect(said.keys).toContain('Citation')
    expect(said.keys).not.toContain('Country')
    expect(said.resolvers).toContain('actionPlans')
    const files = (await readdir(join(root, 'schema/operations'))).flatMap(
      (name) => /^(\w+)\.graphql$/.exec(name)?.[1] ?? [],
    )
    expect(said.names).toEqual(files.sort())
  })

  it('has types: a program of theirs compiles, and one that is wrong does not', async () => {
    await writeFile(
      join(folder, 'right.ts'),
      `import { wpsGraph } from 'wps-graph'
       import { dataset, type Citation } from 'wps-graph/data'
       import { WhoAdoptedAResolution, typePolicies, possibleTypes } from 'wps-graph/schema'
       import type { ResultOf } from '@graphql-typed-document-node/core'
       const citations: readonly Citation[] = dataset.countries[0]?.citations ?? []
       const symbol = (data: ResultOf<typeof WhoAdoptedAResolution>): string | undefined => data.resolution?.symbol
       const policies = typePolicies((keyArgs) => ({ keyArgs }))
       const { listener } = wpsGraph({ dataset, now: () => new Date() })
       export { citations, symbol, policies, listener, possibleTypes }
       // @ts-expect-error There is no such field.
       export const wrong = (data: ResultOf<typeof WhoAdoptedAResolution>) => data.resolution?.nowhere
       // @ts-expect-error A server takes no port here.
       wpsGraph({ port: 1 })`,
    )
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'es2023',
          noEmit: true,
          types: ['node'],
          typeRoots: [join(root, 'node_modules/@types')],
        },
        files: ['right.ts'],
      }),
    )
    const compiled = run(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '--singleThreaded', '-p', folder],
      {
        cwd: folder,
      },
    )
    await expect(compiled.catch(({ stdout }) => Promise.reject(new Error(stdout)))).resolves.toBeDefined()
  })
})
