import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { type Nginx, nginxIsThere, startNginx } from '../support/nginx.ts'

interface Told {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

/** Asks with the address just as it is written: `fetch` would mend it. */
const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Told> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, agent: false }, async (response) =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }),
    ).on('error', reject)
  })

/** What is sent as bytes, and all that comes back. */
async function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

const code = ({ body }: Told) => JSON.parse(body).errors[0].extensions.code as string
const statuses = (answers: readonly Told[]) => [...new Set(answers.map(({ status }) => status))].sort()

describe.skipIf(!nginxIsThere)('nginx in front of replicas that do as they are told', { timeout: 60_000 }, () => {
  const servers: Server[] = []
  let nginx: Nginx | undefined

  afterEach(async () => {
    await nginx?.stop()
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  /** Three replicas that answer so, behind nginx; `asked` is each request that reached one of them. */
  async function behind(answer: RequestListener, changes: readonly (readonly [string, string])[] = []) {
    const asked: string[] = []
    const hosts = await Promise.all(
      [1, 2, 3].map(async () => {
        const server = createServer((request, response) => {
          if (request.url !== '/') asked.push(`${request.method} ${request.url}`)
          answer(request, response)
        })
        servers.push(server)
        server.listen(0, '127.0.0.1')
        await once(server, 'listening')
        return `127.0.0.1:${(server.address() as AddressInfo).port}`
      }),
    )
    nginx = await startNginx(hosts as [string, string, string], changes)
    return { ...nginx, asked }
  }

  it('takes 503 for what it is: told to the client, asked of no other, and no sign that the replica is gone', async () => {
    const { port, asked } = await behind(({ url }, response) =>
      response.writeHead(url?.startsWith('/busy') ? 503 : 200).end(),
    )
    const busy = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(port, `/busy?${i}`)))
    expect(statuses(busy)).toEqual([503])
    expect(asked).toHaveLength(20)
    expect((await ask(port, '/healthz')).status).toBe(200)
    expect((await ask(port, '/graphql?query={a}')).status).toBe(200)
  })

  it.each(['GET', 'POST'])('does not ask the next replica what was too much for one: %s', async (method) => {
    const { address, asked } = await behind(
      ({ url }, response) => void (url === '/' && response.end()),
      [['proxy_read_timeout 15s', 'proxy_read_timeout 1s']],
    )
    const { status } = await fetch(`${address}/graphql`, { method, ...(method === 'POST' && { body: '{}' }) })
    expect(status).toBe(503)
    expect(asked).toEqual([`${method} /graphql`])
  })

  it.each(['GET', 'POST'])('asks the next replica where a connection breaks: %s', async (method) => {
    let broken = 0
    const { address } = await behind(({ url, socket }, response) => {
      if (url === '/' || broken++ > 0) response.end('answered')
      else socket.destroy()
    })
    const response = await fetch(`${address}/graphql`, { method, ...(method === 'POST' && { body: '{}' }) })
    expect([response.status, await response.text()]).toEqual([200, 'answered'])
  })

  it('answers what it knows while the replicas turn everything away, even if that is old', async () => {
    let busy = false
    const { port } = await behind((_, response) => {
      if (busy) response.writeHead(503).end()
      else response.writeHead(200, { 'cache-control': 'max-age=1' }).end('known')
    })
    await ask(port, '/graphql?query={known}')
    busy = true
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await ask(port, '/graphql?query={known}')).toMatchObject({ status: 200, body: 'known' })
    expect((await ask(port, '/graphql?query={new}')).status).toBe(503)
  })

  it('never gives the answer to one address for another, however alike they are', async () => {
    const { port } = await behind(({ url }, response) =>
      response.writeHead(200, { 'cache-control': 'max-age=60' }).end(url),
    )
    const alike = ['/graphql?a=1', '/graphql%3Fa=1', '/graphql/?a=1', '/graphql?a=%31', '/graphql?a=1&', '/GRAPHQL?a=1']
    for (const path of [...alike, ...alike]) expect((await ask(port, path)).body).toBe(path)
  })

  it.each([
    ['gzip', 'gzip'],
    ['gzip;q=0.8', 'gzip'],
    ['gzip; q=0.05, *;q=0', 'gzip'],
    ['deflate, gzip;q=1.0', 'gzip'],
    ['br;q=0.001, gzip', 'br'],
    ['BR', 'br'],
    ['gzip;q=0', undefined],
    ['gzip;q=0.000', undefined],
    ['gzip; q=0, br; q=0.0', undefined],
    ['x-gzip-like, zebra', undefined],
    ['identity', undefined],
  ])('wishes for replicas what a client with "Accept-Encoding: %s" takes: %s', async (accepted, expected) => {
    const { port } = await behind(({ headers }, response) => response.end(headers['accept-encoding'] ?? 'none'))
    expect((await ask(port, '/graphql', { 'accept-encoding': accepted })).body).toBe(expected ?? 'none')
  })

  it('refuses addresses that can be read in two ways, before any replica reads them', async () => {
    const { port, asked } = await behind((_, response) => response.end())
    const odd = ['/.\\metrics', '/%2e/metrics', '/a/%2E%2e/metrics', '/a%2fb', '/a%5Cmetrics', '\\metrics']
    for (const path of odd) {
      const answer = await raw(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      expect(answer, path).toMatch(/^HTTP\/1\.1 400 /)
      expect(answer, path).toContain('"code":"BAD_REQUEST"')
    }
    expect(asked).toEqual([])
    // In a query they are data.
    expect((await ask(port, '/graphql?query=%7Ba%2e%2fb%5c%7D')).status).toBe(200)
  })

  it('refuses what is too large itself, in the form of the service', async () => {
    const { address, port, asked } = await behind((_, response) => response.end())
    const body = await fetch(`${address}/graphql`, { method: 'POST', body: 'x'.repeat(200_000) })
    expect([body.status, await body.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] },
    ])
    const long = await ask(port, `/${'a'.repeat(17_000)}`)
    expect([long.status, code(long)]).toEqual([414, 'BAD_REQUEST'])
    const head = await ask(port, '/graphql', { x: 'y'.repeat(17_000) })
    expect([head.status, code(head)]).toEqual([431, 'BAD_REQUEST'])
    expect(asked).toEqual([])
  })

  it('lets one address ask so much and no more, and tells when to come again; the probes are let through', async () => {
    const { port, asked } = await behind((_, response) => response.end())
    const answers = await Promise.all(Array.from({ length: 300 }, (_, i) => ask(port, `/graphql?${i}`)))
    expect(statuses(answers)).toEqual([200, 429])
    const refused = answers.find(({ status }) => status === 429) as Told
    expect(refused.headers).toMatchObject({ 'retry-after': '1', 'access-control-allow-origin': '*' })
    expect(code(refused)).toBe('OVERLOADED')
    expect(asked.length).toBeLessThan(200)
    expect((await ask(port, '/healthz')).status).toBe(200)
    expect((await ask(port, '/readyz')).status).toBe(200)
  })

  it('lets one address have 64 questions under way, not more', async () => {
    const waiting: (() => void)[] = []
    const { port } = await behind(
      ({ url }, response) => {
        if (url === '/') response.end()
        else waiting.push(() => response.end())
      },
      // So that only the number at the same time counts.
      [['rate=30r/s', 'rate=10000r/s']],
    )
    const answers = Array.from({ length: 100 }, (_, i) => ask(port, `/graphql?${i}`))
    while (waiting.length < 64) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 200))
    for (const end of waiting) end()
    const all = await Promise.all(answers)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(64)
    expect(all.filter(({ status }) => status === 429)).toHaveLength(36)
  })

  it('says that no replica answers, where none does', async () => {
    const { port } = await behind(({ url, socket }, response) => void (url === '/' ? response.end() : socket.destroy()))
    const answer = await ask(port, '/graphql')
    expect([answer.status, code(answer), answer.headers['retry-after']]).toEqual([503, 'OVERLOADED', '1'])
  })
})
