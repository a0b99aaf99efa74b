import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, type Server as HttpServer, request as httpRequest } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundedServer, bounds } from '../../src/server/http.ts'
import { createServer } from '../../src/server/server.ts'
import { insides } from '../attacks/insides.ts'
import { dataset } from '../real-dataset.ts'

/** The bounds of the server, but a tenth of the time. */
const tenth = {
  ...bounds,
  headersTimeout: bounds.headersTimeout / 10,
  requestTimeout: bounds.requestTimeout / 10,
  keepAliveTimeout: bounds.keepAliveTimeout / 10,
  stallTimeout: bounds.stallTimeout / 10,
  connectionsCheckingInterval: bounds.connectionsCheckingInterval / 10,
}

let server: HttpServer
let port: number

beforeAll(async () => {
  const front = createServer(dataset)
  // A server that is kept busy for half a second, as by this, finds that headers came too late which were there.
  for (const _ of front.preparing());
  server = boundedServer(front, { draining: false }, tenth)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
}, 120_000)

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

describe('the bounds of a connection', () => {
  it('are those of docs/settings.md', () => {
    const text = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8')
    const { headersTimeout, requestTimeout, keepAliveTimeout, stallTimeout, maxRequestsPerSocket, maxConnections } =
      bounds
    for (const row of [
      `| 16 kB, and ${headersTimeout / 1_000} s to arrive |`,
      `| ${requestTimeout / 1_000} s to arrive, looked at twice a second |`,
      `| closed after ${keepAliveTimeout / 1_000} s, or after ${headersTimeout / 1_000} s if it never carried anything |`,
      `cut off after ${stallTimeout / 1_000} to ${(2 * stallTimeout) / 1_000} s |`,
      `| ${maxRequestsPerSocket.toLocaleString('en-US')} |`,
      `| ${maxConnections.toLocaleString('en-US')} |`,
    ]) {
      expect(text).toContain(row)
    }
  })
})

/** A bare connection, and all that comes back on it until it is closed. */
function open(): { socket: Socket; closed: Promise<{ text: string; milliseconds: number }> } {
  const begun = performance.now()
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.on('error', () => {})
  const closed = new Promise<{ text: string; milliseconds: number }>((resolve) => {
    socket.once('close', () => resolve({ text, milliseconds: performance.now() - begun }))
  })
  return { socket, closed }
}

/** Resolves when the server has closed its end of a connection. */
const cutOff = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    server.on('connection', (one: Socket) => {
      const { remotePort } = one
      one.once('close', () => remotePort === socket.localPort && resolve())
    })
  })

const plain = (query: string) =>
  `GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\n\r\n`
const post = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'

describe('a client that is slow on purpose', () => {
  it('is cut off in time, whatever it is slow with', { timeout: 60_000 }, async () => {
    const slow = [
      { name: 'nothing at all', first: '', more: '' },
      { name: 'headers', first: post, more: 'X: y\r\n' },
      { name: 'a body', first: `${post}Content-Length: 1000\r\n\r\n`, more: ' ' },
      { name: 'a chunked body', first: `${post}Transfer-Encoding: chunked\r\n\r\n`, more: '1\r\n \r\n' },
    ]
    const took = await Promise.all(
      slow.map(async ({ name, first, more }) => {
        const { socket, closed } = open()
        if (first) socket.write(first)
        const trickle = setInterval(() => more && socket.writable && socket.write(more), 50)
        const { milliseconds } = await closed
        clearInterval(trickle)
        return [name, milliseconds] as const
      }),
    )
    if (process.env.FIGURES) console.log(took)
    // Ten seconds and one look, a tenth of it; a busy machine may look later.
    for (const [name, milliseconds] of took) expect(milliseconds, name).toBeLessThan(5_000)
  })

  it('is cut off after a while without another question, and without taking the answers', {
    timeout: 60_000,
  }, async () => {
    // Answered before the others come: a server that they keep busy may find that its headers came too late.
    const silent = open()
    silent.socket.write(plain('{ __typename }'))
    await once(silent.socket, 'data')
    // Each question by itself, or many in one piece.
    const greedy = async (apart: boolean) => {
      const { socket, closed } = open()
      const cut = cutOff(socket)
      socket.pause()
      const asked = 600
      for (let i = 0; i < asked; i++) {
        socket.write(plain('{ themes(first: 49) { edges { node { key definition labels { value } } } } }'))
        if (apart || i % 20 === 0) await pause(1)
      }
      await cut
      socket.resume()
      const { text } = await closed
      expect(text.match(/HTTP\/1\.1 200 /g)?.length).toBeLessThan(asked)
    }
    await Promise.all([greedy(true), greedy(false)])
    const { text, milliseconds } = await silent.closed
    expect(text).toContain('{"data":{"__typename":"Query"}}')
    expect(milliseconds).toBeGreaterThan(0.9 * tenth.keepAliveTimeout)
    expect(milliseconds).toBeLessThan(10_000)
  })
})

describe('a request that is no proper HTTP', () => {
  it.each([
    ['20 kB of headers', `GET /graphql HTTP/1.1\r\nHost: x\r\n${'X-Y: zzzzzzzz\r\n'.repeat(2_000)}\r\n`, 431],
    ['one header of 20 kB', `GET /graphql HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address of 20 kB', `GET /${'y'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
    ['two lengths', `${post}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}`, 400],
    ['a length and chunks', `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a chunk of no size', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
    ['a header with a NUL', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n', 400],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['noise', '\x16\x03\x01\x02\x00\x01\x00', 400],
  ])('is refused: %s', async (_, sent, status) => {
    const { socket, closed } = open()
    socket.write(sent)
    const { text } = await closed
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(text).not.toMatch(insides)
  })
})

/** Posts pieces of a body, chunked, and resolves to the answer. */
function chunked(pieces: readonly (string | Buffer)[], headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const agent = new Agent()
    const sending = httpRequest(
      {
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', ...headers },
      },
      async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        resolve({ status: response.statusCode, text })
      },
    )
    sending.on('error', reject)
    for (const piece of pieces) sending.write(piece)
    sending.end()
  })
}

describe('a body', { timeout: 30_000 }, () => {
  it('that comes in chunks is read', async () => {
    const pieces = [...'{"query":"{ __typename }"}']
    expect(await chunked(pieces)).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}' })
  })

  it('that comes in chunks is counted: 65,536 bytes pass, one more does not', async () => {
    const query = '{"query":"{ __typename }","variables":{"a":"'
    const filled = (length: number) => [query, 'x'.repeat(length - query.length - 3), '"}}']
    expect((await chunked(filled(65_536))).status).toBe(200)
    const { status, text } = await chunked(filled(65_537))
    expect([status, text]).toEqual([413, expect.stringContaining('REQUEST_ENTITY_TOO_LARGE')])
  })

  it('of 900 kB is refused when it has come, and its connection closed', async () => {
    const { status } = await chunked(Array(90).fill(Buffer.alloc(10_000, 'x')))
    expect(status).toBe(413)
  })

  it('that says it is endless is refused at once', async () => {
    const { socket, closed } = open()
    socket.write(`${post}Content-Length: 99999999999\r\n\r\n{`)
    const { text } = await closed
    expect(text).toMatch(/^HTTP\/1\.1 413 /)
  })
})

describe('two requests in one packet', () => {
  it('are answered both, in order', async () => {
    const { socket, closed } = open()
    const one = (name: string) => `GET /graphql?query={${name}:__typename} HTTP/1.1\r\nHost: x\r\n`
    socket.write(`${one('a')}\r\n${one('b')}Connection: close\r\n\r\n`)
    const { text } = await closed
    expect(text).toMatch(/\{"data":\{"a":"Query"\}\}[\s\S]*\{"data":\{"b":"Query"\}\}/)
  })
})
