import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../../src/schema/examples.ts'
import { limitNames, limits } from '../../src/schema/limits.ts'
import { dataset } from '../real-dataset.ts'
import { post, serverOf } from '../support/ask.ts'

const server = serverOf(dataset)
const root = new URL('../../', import.meta.url)
const examples = readExamples(fileURLToPath(new URL('schema/operations/', root)))
const times = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ')

interface Cost {
  requested: number
  limit: number
}

async function costOf(query: string, variables = {}): Promise<Cost> {
  const body = JSON.stringify({ query, variables, extensions: { cost: true } })
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return ((await response.json()) as { extensions: { cost: Cost } }).extensions.cost
}

describe('the limits', () => {
  it('stand in docs/limits.md as they are', () => {
    const text = readFileSync(new URL('docs/limits.md', root), 'utf8')
    for (const name of limitNames) {
      const { value, counts, code } = limits[name]
      expect(text).toContain(`| \`${name}\` | ${value.toLocaleString('en-US')} | ${counts} | \`${code}\` |`)
    }
  })

  it('can be asked for', async () => {
    const { data } = await post(server, `{ limits { ${limitNames.join(' ')} } }`)
    expect(data).toEqual({ limits: Object.fromEntries(limitNames.map((name) => [name, limits[name].value])) })
  })

  it.each(examples)('let $name pass', async ({ document }) => {
    expect((await costOf(document)).requested).toBeLessThanOrEqual(limits.cost.value)
  })

  it('let the introspection of GraphiQL pass', async () => {
    const options = { schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true }
    expect((await costOf(getIntrospectionQuery(options))).requested).toBeLessThanOrEqual(limits.cost.value)
  })

  it.each([
    ['30 aliases', `{ ${times(30, (i) => `a${i}: __typename`)} }`],
    ['20 directives', `{ ${times(20, () => '__typename @skip(if: false)')} }`],
    ['a page of 100', '{ countries(first: 100) { totalCount } }'],
    ['100 ids', `{ nodes(ids: [${times(100, (i) => `"Country:${i}"`)}]) { id } }`],
    [
      '20 deep',
      `{ resolution(number: 2467) { ${times(6, () => 'recalls(first: 1) { edges { node {')} id ${'} } }'.repeat(6)} } }`,
    ],
  ])('let %s pass', async (_, query) => {
    expect((await post(server, query)).errors).toBeUndefined()
  })
})

describe('the cost', () => {
  it('is told to who asks, and to nobody else', async () => {
    expect(await costOf('{ country(code: "BE") { code } }')).toEqual({ requested: 2, limit: 5_000 })
    expect(await post(server, '{ country(code: "BE") { code } }')).not.toHaveProperty('extensions')
  })

  it('is told with a refusal, and what would pass', async () => {
    const query = '{ countries(first: 100) { edges { node { links(first: 100) { edges { node { id } } } } } } }'
    const answer = await post(server, query)
    expect(answer).toMatchObject({
      status: 200,
      extensions: { cost: { requested: expect.any(Number), limit: 5_000 } },
      errors: [
        {
          message: expect.stringMatching(/at most 5,000 passes; this is [\d,]+/),
          extensions: { code: 'COST_TOO_HIGH' },
        },
      ],
    })
    expect(answer).not.toHaveProperty('data')
  })

  it.each([
    [
      '{ country(code: "BE") { code } countries(first: 100) { edges { node { far: links(first: 100) { edges { node { id } } } } } } }',
      ['countries', 'edges', 'node', 'far'],
    ],
    [
      '{ themes(first: 100) { edges { node { ...T } } } } fragment T on Theme { label { value } resolutions(first: 100) { edges { node { themes(first: 100) { totalCount } } } } }',
      ['themes', 'edges', 'node', 'resolutions'],
    ],
    [
      `{ ${[...'abcdefghijklmnopqrstuvwxyz'].map((one) => `${one}: paths(from: "BE", to: "ML") { exhausted }`).join(' ')} }`,
      ['a'],
    ],
  ])('names the dearest part of what is refused: %s', async (query, path) => {
    const { errors } = await post(server, query)
    type Told = { cost: { requested: number; dearest: { path: string[]; cost: number } } }
    const [{ message, extensions }] = errors as unknown as [{ message: string; extensions: Told }]
    const { requested, dearest } = extensions.cost
    expect(dearest.path.slice(0, path.length)).toEqual(path)
    expect(dearest.cost).toBeGreaterThan(0)
    expect(dearest.cost).toBeLessThanOrEqual(requested)
    expect(message).toContain(`Dearest is ${dearest.path.join('.')}, with`)
  })

  it('goes by the variables, also of a document that has been asked before', async () => {
    const query =
      'query($n: Int!) { countries(first: $n) { edges { node { links(first: $n) { edges { node { id } } } } } } }'
    const [few, many, again] = [
      await costOf(query, { n: 2 }),
      await costOf(query, { n: 100 }),
      await costOf(query, { n: 2 }),
    ]
    expect(few.requested).toBeLessThan(50)
    expect(many.requested).toBeGreaterThan(5_000)
    expect(again).toEqual(few)
  })

  it('is the same whether a part is skipped, and however it is spread over fragments', async () => {
    const inner = 'actionPlans(first: 3) { edges { node { id } } }'
    const plain = await costOf(`{ country(code: "BE") { ${inner} } }`)
    for (const query of [
      `{ country(code: "BE") { ${inner.replace('{', '@skip(if: true) {')} } }`,
      `{ country(code: "BE") { ...P } } fragment P on Country { ${inner} }`,
      `{ country(code: "BE") { ... on Concept { ... on Country { ${inner} } } } }`,
    ]) {
      expect(parse(query).kind).toBe('Document')
      expect(await costOf(query)).toEqual(plain)
    }
  })

  it('goes by no list longer than the dataset has', async () => {
    const one = await costOf('{ actionPlan(key: "be-nap-3") { succeeds(first: 100) { edges { node { id } } } } }')
    expect(one.requested).toBeLessThan(10)
  })
})

describe('an answer', () => {
  /** The text of every paragraph of the first so many resolutions, so many times over. */
  const texts = (resolutions: number, names: number) =>
    `{ resolutions(first: ${resolutions}) { edges { node { provisions { ${times(names, (i) => `a${i}: text`)} } } } } }`
  const bytesOf = async (query: string) => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, extensions: { cost: true } }),
    })
    const text = await response.text()
    return { status: response.status, bytes: Buffer.byteLength(text), answer: JSON.parse(text) }
  }

  it('of up to 1,000,000 bytes comes whole', async () => {
    const { status, bytes, answer } = await bytesOf(texts(30, 5))
    expect([status, answer.errors]).toEqual([200, undefined])
    expect(bytes).toBeGreaterThan(500_000)
    expect(bytes).toBeLessThanOrEqual(1_000_000)
  })

  it.each([
    ['many texts under several names', texts(100, 5)],
    [
      'the same from a fragment',
      `{ resolutions(first: 100) { edges { node { provisions { ...P } } } } } fragment P on Provision { ${times(5, (i) => `a${i}: text`)} }`,
    ],
    ['long texts beside an error', texts(100, 5).replace('{', '{ countries(first: -1) { totalCount }')],
  ])('that would be larger is refused, told by how much, and what would pass: %s', async (_, query) => {
    const { status, answer } = await bytesOf(query)
    expect(answer).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /^An answer of at most 1,000,000 bytes passes; this would have 1,[\d,]+\. About \d\d % of it passes: .*"first".*fewer names/,
          ),
          extensions: { code: 'ANSWER_TOO_LARGE' },
        },
      ],
      extensions: { cost: { requested: expect.any(Number) } },
    })
    expect(status).toBe(400)
    expect(answer).not.toHaveProperty('data')
  })

  it('to the introspection of GraphiQL is not half as large', async () => {
    const plain = await bytesOf(
      getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true }),
    )
    expect([plain.status, plain.bytes < 500_000]).toEqual([200, true])
  })
})

describe('what is searched for', () => {
  const twelve = 'women peace security resolution national action plan states conflict protection violence mediation'
  const search = (query: string) => `{ search(query: ${JSON.stringify(query)}) { totalCount } }`
  const provisions = (text: string) => `{ provisions(filter: { text: ${JSON.stringify(text)} }) { totalCount } }`

  it.each([
    ['twelve words', twelve],
    ['articles and prepositions, which tell nothing', `the ${twelve.replaceAll(' ', ' of the ')}`],
    ['Chinese, which writes no spaces', '妇女和平与安全决议冲突中的性暴力'.repeat(3)],
    ['one word time and again', 'women '.repeat(30)],
  ])('passes with %s', async (_, text) => {
    for (const ask of [search, provisions]) expect((await post(server, ask(text))).errors, ask(text)).toBeUndefined()
  })

  it.each([
    ['thirteen words', `${twelve} amnesty`, /at most 12 words, .*; 13 came/],
    [
      'words of two letters',
      times(60, (i) => `${'abcdefghij'[i % 10]}${'klmnop'[i % 6]}`),
      /at most 12 words, .*; 28 came/,
    ],
    ['201 characters', 'x'.repeat(201), /at most 200 characters; 201 came/],
  ])('is refused with %s, and told why', async (_, text, message) => {
    for (const ask of [search, provisions]) {
      const { errors } = await post(server, ask(text))
      expect(errors).toMatchObject([
        { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
      ])
    }
  })

  const long = (i: number) =>
    `womem peaec securty ${'implementaton particpation resoluton '.repeat(4)}${i}`.slice(0, 200)
  const letters = (i: number) => times(66, (n) => `${'aeinorstlcdm'[(n + i) % 12]}${'rstlnmdcpb'[(n * 3 + i) % 10]}`)
  const names = (i: number) => times(100, (n) => `"Kingdom of Belgium ${n % 7 ? '' : i}"`).replaceAll(' ""', ' "')
  it.each<[string, (i: number) => string]>([
    ['search', (i) => `search(query: "${long(i)}") { totalCount }`],
    ['search by two letters', (i) => `search(query: "${letters(i)}") { totalCount }`],
    ['search by one word', (i) => `search(query: "women${'x'.repeat(i % 3)}") { totalCount }`],
    ['lookup', (i) => `lookup(reference: "${'women: peace - security, '.repeat(19)}${i}") { matchedBy }`],
    ['lookup of letters that grow', (i) => `lookup(reference: "${'ﷺ'.repeat(490)}${i}") { matchedBy }`],
    ['words of provisions', (i) => `provisions(filter: { text: "${long(i)}" }) { totalCount }`],
    [
      'publishers',
      (i) => `sources(filter: { publishers: [${times(100, (n) => `"nobody ${n}${i}"`)}] }) { totalCount }`,
    ],
    ['languages', (i) => `sources(filter: { languages: [${times(100, (n) => `"fr-x-${n}${i}"`)}] }) { totalCount }`],
    ['what links join', (i) => `links(filter: { from: [${names(i)}] }) { totalCount }`],
    ['a theme that is none', (i) => `resolutions(filter: { themes: ["${'zqxwv '.repeat(80)}${i}"] }) { totalCount }`],
    ['paths', (i) => `paths(from: "${'women peace '.repeat(40)}${i}", to: "${'zqxwv '.repeat(80)}") { exhausted }`],
    ['compare', (i) => `compare(ids: ["${'women peace '.repeat(40)}${i}", "BE"]) { predicates { predicate } }`],
  ])('29 times in one request keeps nobody else waiting for a second: %s', { timeout: 60_000 }, async (_, field) => {
    const port = await server.port()
    const ask = (query: string) =>
      fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }).then((response) => response.text())
    // As many as pass, and all of them, which may be refused.
    const dear = [29, 20, 14, 9, 6, 4, 2, 1].map(
      (count) => `{ ${times(count, (i) => `a${i}: ${field(count * 31 + i)}`)} }`,
    )
    let longest = 0
    for (const query of dear) {
      const before = process.cpuUsage()
      const [answer] = await Promise.all([ask(query), ask('{ country(code: "BE") { code } }')])
      const { user, system } = process.cpuUsage(before)
      if (!/COST_TOO_HIGH|DOCUMENT_TOO_LARGE|TOO_MANY_TOKENS/.test(answer))
        longest = Math.max(longest, (user + system) / 1_000)
    }
    if (process.env.FIGURES) console.log({ longest })
    expect(longest).toBeGreaterThan(0)
    expect(longest).toBeLessThan(1_000)
  })
})
