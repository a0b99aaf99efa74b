import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { context, type Span, type SpanOptions, trace } from '@opentelemetry/api'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { createServer } from '../../src/server/server.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { served } from '../support/served.ts'

function observed() {
  const lines: string[] = []
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) })
  const { figures, ...front } = createServer(smallDataset, { log })
  const server = served(front)
  const post = (body: object, headers = {}) =>
    server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    server,
    post,
    figures,
    lines,
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

const country = 'query Country($code: String!) { country(code: $code) { code } }'

describe('the log', () => {
  it('has one line a request: what it was and what it came to', async () => {
    const { post, logged } = observed()
    const response = await post({ query: country, variables: { code: 'BE' } })
    const bytes = (await response.arrayBuffer()).byteLength
    expect(logged()).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        msg: 'request',
        method: 'POST',
        route: '/graphql',
        status: 200,
        bytes,
        milliseconds: expect.any(Number),
        operationName: 'Country',
        document: expect.stringMatching(/^[0-9a-f]{16}$/),
        cost: 2,
      },
    ])
  })

  it('tells the code of a refusal', async () => {
    const { post, logged, server } = observed()
    await post({ query: '{ countries(first: 101) { totalCount } }' })
    await server.fetch('http://localhost/nowhere')
    expect(logged()).toMatchObject([
      { status: 200, code: 'PAGE_TOO_LARGE' },
      { status: 404, route: 'other' },
    ])
  })

  it('never has a variable in it, nor the document, nor the address', async () => {
    const { post, server, lines } = observed()
    await post({ query: country, variables: { code: 'a-secret' } })
    await post({ query: country, variables: { code: { deep: 'a-secret' } } })
    await post({ query: '{ country(code: "a-secret") { code } }' })
    await server.fetch(`http://localhost/graphql?query=${encodeURIComponent(country)}&variables={"code":"a-secret"}`)
    await server.fetch('http://localhost/a-secret?a-secret')
    expect(lines).toHaveLength(5)
    expect(lines.join('')).not.toContain('a-secret')
  })

  it('is not filled with the probes of those who look after us', async () => {
    const { server, lines } = observed()
    for (const path of ['/healthz', '/readyz']) await server.fetch(`http://localhost${path}`)
    expect(lines).toEqual([])
  })
})

describe('the metrics', () => {
  const seriesOf = (text: string) =>
    text
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.replace(/ \S+$/, ''))

  it('count requests by route and status, and refusals by code', async () => {
    const { figures, post } = observed()
    await post({ query: '{ __typename }' })
    await post({ query: '{ countries(first: 101) { totalCount } }' })
    const text = await figures()
    expect(text).toContain('wps_requests_total{route="/graphql",status="200"} 2')
    expect(text).toContain('wps_errors_total{code="PAGE_TOO_LARGE"} 1')
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
    expect(text).toMatch(/^wps_event_loop_delay_seconds /m)
  })

  it('have as many series after 300 names and 300 paths as before', { timeout: 120_000 }, async () => {
    const { server, post, figures, lines } = observed()
    const series = async () => seriesOf(await figures())
    let named = 0
    const name = () => `N${named++}`
    const once = async () => {
      await post({ query: `query ${name()} { __typename }`, operationName: undefined })
      await server.fetch(`http://localhost/${name()}?${name()}`)
    }
    await once()
    await series()
    const before = await series()
    for (let i = 0; i < 300; i++) {
      await once()
      lines.length = 0
    }
    const after = await series()
    if (process.env.FIGURES) console.log({ before: before.length, after: after.length })
    expect(after).toEqual(before)
    expect(after.length).toBeLessThan(100)
  })
})

describe('an answer that needed no long way', () => {
  it('is told of like any other, in the log and in the figures', async () => {
    const lines: string[] = []
    const log = pino({ base: null }, { write: (line: string) => void lines.push(line) })
    const { listener, figures } = createServer(smallDataset, { log, rememberBytes: 1_000_000 })
    const http = createHttpServer(listener)
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    const ask = (code: string) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: country, variables: { code } }),
      }).then((response) => response.text())
    // Twice the long way, then compiled, then from memory; and once more with another variable.
    for (const code of ['BE', 'BE', 'BE', 'BE', 'NL']) await ask(code)
    const told = lines.map((line) => {
      const { time: _, milliseconds, bytes, ...rest } = JSON.parse(line) as Record<string, unknown>
      expect(milliseconds).toBeGreaterThan(0)
      expect(bytes).toBeGreaterThan(0)
      return rest
    })
    expect(told).toHaveLength(5)
    for (const one of told) expect(one).toEqual(told[0])
    expect(told[0]).toMatchObject({ method: 'POST', status: 200, operationName: 'Country', cost: 2 })
    const text = await figures()
    expect(text).toContain('wps_requests_total{route="/graphql",status="200"} 5')
    expect(text).toContain('wps_request_seconds_count 5')
    http.close()
  })
})

describe('OpenTelemetry', () => {
  afterAll(() => trace.disable())

  it('gets a span for each request, and nothing of the variables', async () => {
    const spans: { name: string; attributes: Record<string, unknown>; ended: boolean }[] = []
    trace.setGlobalTracerProvider({
      getTracer: () => ({
        startSpan(name: string, options: SpanOptions = {}) {
          const span = { name, attributes: { ...options.attributes } as Record<string, unknown>, ended: false }
          spans.push(span)
          return {
            setAttribute(key: string, value: unknown) {
              span.attributes[key] = value
            },
            setStatus: () => {},
            end() {
              span.ended = true
            },
          } as unknown as Span
        },
        startActiveSpan: () => context.active() as never,
      }),
    })
    const { post } = observed()
    await post({ query: country, variables: { code: 'a-secret' } })
    expect(spans).toEqual([
      {
        name: 'POST /graphql',
        attributes: {
          'http.request.method': 'POST',
          'http.route': '/graphql',
          'http.response.status_code': 200,
          'graphql.operation.name': 'Country',
          'wps.cost': 2,
        },
        ended: true,
      },
    ])
    expect(JSON.stringify(spans)).not.toContain('a-secret')
  })
})
