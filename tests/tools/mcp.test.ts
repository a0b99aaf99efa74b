import { fileURLToPath } from 'node:url'
import { Client, type ClientOptions, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { getEncoding } from 'js-tiktoken'
import { beforeAll, describe, expect, it } from 'vitest'
import { readExamples } from '../../src/schema/examples.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now } from '../support/ask.ts'
import { served } from '../support/served.ts'

const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))
const server = served(createServer(dataset, { now, examples }))
const encoding = getEncoding('o200k_base')
const tokens = (text: string) => encoding.encode(text).length

let client: Client
beforeAll(async () => {
  client = await connected({ mode: { pin: '2026-07-28' } })
})

async function connected(versionNegotiation: NonNullable<ClientOptions['versionNegotiation']>) {
  const one = new Client({ name: 'tests', version: '1' }, { versionNegotiation })
  await one.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${await server.port()}/mcp`)))
  return one
}

async function call(name: string, args: Record<string, unknown>, by = client) {
  const { content, isError = false } = await by.callTool({ name, arguments: args })
  const [first] = content as { type: string; text: string }[]
  return { text: first?.text ?? '', isError }
}

const said = async (name: string, args: Record<string, unknown>) => {
  const { text, isError } = await call(name, args)
  expect(isError, text).toBe(false)
  return text
}

/** Posts whatever to the door, as no client of MCP would. */
async function post(body: string, headers: Record<string, string> = {}) {
  const response = await server.fetch('http://localhost/mcp', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body,
  })
  return { status: response.status, text: await response.text() }
}

const listTools = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })

describe('what an assistant is given', () => {
  it('is six tools that only read, told in fewer than 1,500 tokens', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search', 'fetch', 'facts', 'connect', 'ask', 'query'])
    for (const { annotations } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false })
    }
    expect(tokens(JSON.stringify(tools)) + tokens(client.getInstructions() ?? '')).toBeLessThan(1_500)
  })

  it('are answers to our questions of fewer than 1,200 tokens, half of them', async () => {
    const sizes: number[] = []
    for (const { name } of examples) sizes.push(tokens(await said('ask', { question: name })))
    const sorted = sizes.sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(1_200)
    expect(sorted.at(-1)).toBeLessThan(2_000)
  })

  it('are the same answers in the revision before, which begins with a handshake', async () => {
    const former = await connected({ mode: 'legacy' })
    expect(former.getNegotiatedProtocolVersion()).toBe('2025-11-25')
    const args = { of: 'Mali', predicate: 'adopts' }
    expect(await call('facts', args, former)).toEqual(await call('facts', args))
    await former.close()
  })
})

describe('every fact', () => {
  const asked: [string, Record<string, unknown>][] = [
    ...examples.map(({ name }): [string, Record<string, unknown>] => ['ask', { question: name }]),
    ['facts', { of: 'Norway' }],
    ['connect', { from: 'sdg-5', to: 'Colombia' }],
    ['query', { query: '{ theme(key: "protection") { resolutions(first: 3) { edges { node { id } } } } }' }],
  ]

  it('has a number, a source that is named below, and a kind of saying', async () => {
    for (const [name, args] of asked) {
      const [body = '', sources = ''] = (await said(name, args)).split('\nSources\n')
      const marks = [...body.matchAll(/ \[(\d+): (S\d+[^\n]*)\]$/gm)]
      expect(marks.map(([, number]) => Number(number))).toEqual(marks.map((_, i) => i + 1))
      for (const [, , mark = ''] of marks) {
        expect(mark, `${name} ${JSON.stringify(args)}`).toMatch(
          /, (?:norm|event|commitment|self description|report|editorial)$/,
        )
      }
      for (const [source] of body.matchAll(/(?<=[[ ](?:\d+: )?)S\d+(?=[,; ][^\n]*\]$)/gm)) {
        expect(sources, `${source} of ${name}`).toMatch(new RegExp(`^${source} .+ https?://`, 'm'))
      }
    }
  })

  it('is told, though a question of GraphQL does not ask for its source', async () => {
    const query = '{ theme(key: "protection") { resolutions(first: 2) { edges { node { id } } } } }'
    expect(await said('query', { query })).toMatch(/\(Resolution:\d+\) \[1: S1/)
  })

  it('comes, a page after the other, once and in order', async () => {
    const pages: string[] = []
    for (let after: number | undefined = 0; after !== undefined; ) {
      const page = await said('facts', { of: 'BE', after })
      pages.push(page.split('\nSources\n')[0] as string)
      const [, next] = /again with after: (\d+)$/.exec(page) ?? []
      after = next === undefined ? undefined : Number(next)
    }
    const numbers = pages.flatMap((page) => [...page.matchAll(/ \[(\d+): /g)].map(([, number]) => Number(number)))
    expect(pages.length).toBeGreaterThan(3)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(pages[0]).toMatch(new RegExp(`^Belgium \\(Country:BE\\), ${numbers.length} facts`))
    for (const page of pages.slice(1)) expect(page).toMatch(/^Belgium .*\(continued\)\n/)
  })
})

describe('what is missing is told in one of three ways', () => {
  const without = dataset.countriesWithoutPlan[0] as { country: string; finding: string }

  it('"unknown id", where nothing goes by it, with what may be meant', async () => {
    for (const [name, args] of [
      ['fetch', { id: 'Country:ZZ' }],
      ['fetch', { id: 'Link:adopts/Country:BE/ActionPlan:be-nap-99' }],
      ['facts', { of: 'Atlantis on the Sea' }],
      ['facts', { of: 'BE', with: 'Theme:nowhere' }],
      ['connect', { from: 'BE', to: 'ActionPlan:none' }],
    ] as const) {
      const { text, isError } = await call(name, args)
      expect(isError, JSON.stringify(args)).toBe(true)
      expect(text).toMatch(/^Unknown id: /)
    }
    expect((await call('facts', { of: 'Congo' })).text).toMatch(
      /Unknown id.*Country:CG.*Country:CD|Congo \(Country:CG\)/,
    )
    const { text } = await call('query', { query: '{ resolution(number: 9999) { id } }' })
    expect(text).toContain('unknown id')
  })

  it('"not stated", where no source says it', async () => {
    const text = await said('facts', { of: 'Luxembourg', predicate: 'abstains' })
    expect(text).toMatch(/^Not stated: /)
    expect(text).not.toMatch(/There is none/)
    const { text: chain } = await call('connect', { from: 'Theme:protection', to: 'Country:ZW', maxLength: 1 })
    expect(chain).toMatch(/^Not stated: /)
  })

  it('"there is none", where somebody says so', async () => {
    const text = await said('facts', { of: `Country:${without.country}`, predicate: 'adopts' })
    expect(text).toMatch(/^There is none: .* \[1: S1.*(?:report|event|norm|editorial|self description)\]/)
    expect(text).toContain(without.finding)
    const plan = dataset.actionPlans.find(({ budget }) => budget?.present === false) as { key: string }
    const { text: record } = JSON.parse(await said('fetch', { id: `ActionPlan:${plan.key}` }))
    expect(record).toMatch(/budget: there is none.* \[\d+: S/)
  })
})

describe('each tool', () => {
  it('search finds by words in any language, and gives what fetch takes', async () => {
    for (const query of ['النرويج', 'Норвегия', 'Norwegen', 'Norvège']) {
      const { results } = JSON.parse(await said('search', { query, kind: 'Country' }))
      expect(results[0], query).toMatchObject({
        id: 'Country:NO',
        title: 'Norway',
        url: expect.stringContaining('/Country/NO'),
      })
      expect(JSON.parse(await said('fetch', { id: results[0].id }))).toMatchObject({
        id: 'Country:NO',
        title: 'Norway',
      })
    }
    expect(JSON.parse(await said('search', { query: 'zzzzqqqq' }))).toMatchObject({
      results: [],
      note: expect.any(String),
    })
  })

  it('fetch takes a link, a provision, a source and their addresses', async () => {
    const [link] = JSON.parse(await (await server.fetch('http://localhost/Country/NO.json')).text()).links
    for (const id of [
      link.id,
      link.iri,
      'Provision:Resolution:1325/OP-8',
      'OP 8 of resolution 1325',
      'Source:s-res-1325',
    ]) {
      const { text, url } = JSON.parse(await said('fetch', { id }))
      expect(text, id).toMatch(/ \[1: S1/)
      expect(url).toMatch(/^https:\/\/w3id\.org\/wps-graph\//)
    }
  })

  it('facts are those of a day and of a predicate', async () => {
    const before = await said('facts', { of: 'BE', predicate: 'adopts', asOf: '2010-01-01' })
    expect(before).toContain('ActionPlan:be-nap-1')
    expect(before).not.toContain('ActionPlan:be-nap-3')
  })

  it('ask lists the questions, and finds them by words', async () => {
    const list = await said('ask', {})
    for (const { name } of examples) expect(list).toMatch(new RegExp(`^${name}[(:]`, 'm'))
    expect(await said('ask', { question: 'who abstained in the vote' })).toMatch(/^WhoAbstained[(:]/m)
  })

  it('ask takes the variables of a question, and refuses what is none', async () => {
    const question = 'PlanInForceOnADay'
    expect(await said('ask', { question, variables: { code: 'NO', day: '2015-01-01' } })).toMatch(/Country:NO/)
    const { text, isError } = await call('ask', { question, variables: { day: 'yesterday' } })
    expect(isError).toBe(true)
    expect(text).toMatch(/^[A-Z_]+: .*day/)
  })

  it('query is held to the limits of everybody', async () => {
    const fields = 'related(first: 100) { edges { node { id } reasons { links { id } } } }'
    const query = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: theme(key: "protection") { ${fields} }`).join(' ')} }`
    const { text, isError } = await call('query', { query })
    expect(isError).toBe(true)
    expect(text).toMatch(/^(?:TOO_EXPENSIVE|COST|QUERY|[A-Z_]+): /)
    const { text: wrong } = await call('query', { query: '{ nowhere }' })
    expect(wrong).toMatch(/^GRAPHQL_VALIDATION_FAILED: .*nowhere/)
  })
})

describe('a client of a former revision', () => {
  it.each(['2025-06-18', '2025-03-26', '2024-11-05'])(
    'of %s is answered in it, from the handshake on',
    async (version) => {
      const post = async (message: object, headers = {}) => {
        const response = await server.fetch('http://localhost/mcp', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
          body: JSON.stringify({ jsonrpc: '2.0', ...message }),
        })
        return { status: response.status, text: await response.text() }
      }
      const clientInfo = { name: 'former', version: '1.0.0' }
      const params = { protocolVersion: version, capabilities: {}, clientInfo }
      const greeted = await post({ id: 1, method: 'initialize', params })
      expect(greeted.status).toBe(200)
      expect(greeted.text).toContain(`"protocolVersion":"${version}"`)
      const headers = version === '2025-06-18' ? { 'mcp-protocol-version': version } : {}
      expect((await post({ method: 'notifications/initialized' }, headers)).status).toBe(202)
      const asked = { name: 'fetch', arguments: { id: 'Resolution:1325' } }
      expect((await post({ id: 2, method: 'tools/call', params: asked }, headers)).text).toContain('S/RES/1325 (2000)')
    },
  )
})

describe('what is no proper request', () => {
  it('is refused clearly, and never a fault of ours', async () => {
    const rpc = (message: object) => JSON.stringify({ jsonrpc: '2.0', id: 1, ...message })
    const asking = (name: string, args: unknown) => rpc({ method: 'tools/call', params: { name, arguments: args } })
    for (const [body, status, says] of [
      ['', 400, /-32700/],
      ['{', 400, /-32700/],
      ['[]', 400, /-32600/],
      [`[${listTools},${listTools}]`, 400, /one message at a time/],
      ['null', 400, /error/],
      ['"text"', 400, /error/],
      ['{}', 400, /error/],
      [rpc({ method: 'nowhere/list' }), 200, /-32601/],
      [rpc({ method: 'initialize', params: {} }), 400, /-32602.*protocolVersion/],
      [asking('destroy', {}), 200, /-32602|not found/i],
      [asking('facts', {}), 200, /of/],
      [asking('facts', { of: 'BE', asOf: 'yesterday' }), 200, /2020-10-31/],
      [asking('connect', { from: 'BE', to: 'ML', maxLength: 99 }), 200, /maxLength/],
      [asking('search', { query: 'x'.repeat(500) }), 200, /query/],
      [asking('fetch', ['BE']), 200, /error/i],
      [rpc({ method: 'tools/call', params: 7 }), 400, /error/],
    ] as const) {
      const answer = await post(body)
      expect(answer.text, body).toMatch(says)
      expect(answer.status, `${body} ${answer.text}`).toBe(status)
    }
  })

  it('by another method or in another form is told which there are', async () => {
    const got = await server.fetch('http://localhost/mcp')
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await server.fetch('http://localhost/mcp', { method: 'DELETE' })).status).toBe(405)
    expect((await post(listTools, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('x'.repeat(2_000_000))).status).toBe(413)
  })

  it('from a page of another, or by a name that is not ours, is refused', async () => {
    expect((await post(listTools)).status).toBe(200)
    expect((await post(listTools, { origin: 'http://localhost:6274' })).status).toBe(200)
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { host: 'evil.example' }]) {
      expect((await post(listTools, headers as Record<string, string>)).status, JSON.stringify(headers)).toBe(403)
    }
  })

  it('keeps no stream open', async () => {
    const meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 't', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    }
    const listen = { jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params: { notifications: {}, _meta: meta } }
    const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' }
    expect((await post(JSON.stringify(listen), headers)).text).toMatch(/error/)
  })
})
