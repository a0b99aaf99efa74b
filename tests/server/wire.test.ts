import type { Server as HttpServer, RequestListener } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundedServer, type Listening, listen } from '../../src/server/http.ts'
import { createServer } from '../../src/server/server.ts'
import { bounds } from '../../src/server/wire/bounds.ts'
import { Choices, choices, seed } from '../fuzz/choices.ts'
import { dataset } from '../real-dataset.ts'

const now = () => new Date('2026-11-24T12:00:00Z')

/** `node:http` alone, with neither memory nor compiled code: what it says is what the others have to say. */
let reference: HttpServer
let ports: { reference: number; remembering: number; direct: number }
let listening: Listening[]

beforeAll(async () => {
  reference = boundedServer(createServer(dataset, { now, compile: false }).listener, { draining: false })
  await new Promise<void>((resolve) => reference.listen(0, '127.0.0.1', resolve))
  listening = await Promise.all(
    [createServer(dataset, { now, rememberBytes: 64_000_000 }), createServer(dataset, { now })].map((server) =>
      listen(server, { draining: false }, 0, '127.0.0.1'),
    ),
  )
  const [remembering = 0, direct = 0] = listening.map(({ url }) => Number(new URL(url).port))
  ports = { reference: (reference.address() as AddressInfo).port, remembering, direct }
})

afterAll(async () => {
  reference.close()
  reference.closeAllConnections()
  await Promise.all(listening.map(({ stop }) => stop()))
})

/** Sends pieces one after the other, and gives all that comes back until the connection is closed or silent. */
function converse(port: number, pieces: readonly (string | Buffer)[], patience = 1_500): Promise<string> {
  return new Promise((resolve) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const came: Buffer[] = []
    const silence = setTimeout(() => socket.destroy(), patience)
    socket.on('data', (chunk) => {
      came.push(chunk)
      silence.refresh()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(silence)
      resolve(
        Buffer.concat(came)
          .toString('latin1')
          .replace(/^Date: .*\r$/gm, 'Date\r'),
      )
    })
    socket.once('connect', async () => {
      for (const piece of pieces) {
        socket.write(piece)
        await pause(1)
      }
    })
  })
}

const request = (line: string, headers: readonly string[], body = '') =>
  `${line}\r\n${['Host: x', ...headers].join('\r\n')}\r\n\r\n${body}`
const json = 'Content-Type: application/json'
const posted = (body: string, ...headers: string[]) =>
  request('POST /graphql HTTP/1.1', [json, `Content-Length: ${Buffer.byteLength(body)}`, ...headers], body)
const query = (text: string, ...headers: string[]) => posted(JSON.stringify({ query: text }), ...headers)
const address = (text: string) => `/graphql?query=${encodeURIComponent(text)}`

const small = '{ country(code: "BE") { name { value } actionPlans { edges { node { status } } } } }'
const large = '{ themes(first: 49) { edges { node { key definition labels { value } } } } }'
const last = request('GET /healthz HTTP/1.1', ['Connection: close'])

/** Requests that keep to HTTP, plain ones and others. */
const proper: Record<string, string> = {
  'a question': query(small),
  'another question': query('{ dataset { version } }', 'Accept: application/json', 'User-Agent: test'),
  'a question with a long answer': query(large),
  'a question for a compressed answer': query(large, 'Accept-Encoding: br'),
  'a question in an address': request(`GET ${address(small)} HTTP/1.1`, ['Accept: */*']),
  'a question in an address as it was typed': request('GET /graphql?query={dataset{version}} HTTP/1.1', []),
  'a question in French': query(small, 'Accept-Language: fr'),
  'a question with an error': query('{ resolution { id } dataset { version } }'),
  'a question that is invalid': query('{ nothing }'),
  'a body that is no JSON': posted('{"query":'),
  'no body': posted(''),
  'a body that is itself a request': posted(query(small)),
  'a page': request('GET /healthz HTTP/1.1', ['Accept: */*']),
  'a page that there is not': request('GET /nowhere HTTP/1.1', []),
  'a question to a page': request('POST /healthz HTTP/1.1', [json, 'Content-Length: 2'], '{}'),
  HEAD: request('HEAD / HTTP/1.1', []),
  OPTIONS: request('OPTIONS /graphql HTTP/1.1', ['Origin: https://example.org']),
  PUT: request('PUT /graphql HTTP/1.1', [json, 'Content-Length: 2'], '{}'),
  'a body in chunks': request(
    'POST /graphql HTTP/1.1',
    [json, 'Transfer-Encoding: chunked'],
    '1c\r\n{"query":"{dataset{version}}\r\n2\r\n"}\r\n0\r\n\r\n',
  ),
  'a body on GET': request(`GET ${address(small)} HTTP/1.1`, ['Content-Length: 2'], '{}'),
  'names of headers in other cases': query(small, 'ACCEPT:application/json', 'accept-ENCODING:\tgzip \t'),
  'a header twice': query(small, 'Accept: text/csv', 'Accept: application/json'),
  'an empty header': query(small, 'Accept:', 'X-Empty: '),
  'headers with names of JavaScript': query(small, '__proto__: x', 'constructor: y'),
  'a header that is not ASCII': query(small, 'X-Name: Élise'),
  'a kept connection': query(small, 'Connection: Keep-Alive'),
  'a connection with a name': query(small, 'Connection: keep-alive, X-Mine'),
  'a whole address': request(`GET http://x${address(small)} HTTP/1.1`, []),
  'an address with a fragment': request(`GET ${address(small)}#there HTTP/1.1`, []),
  'a host with a port': query(small).replace('Host: x', 'Host: [::1]:4000'),
  'a long head': query(small, `X-Long: ${'x'.repeat(9_000)}`),
  'an empty line before': `\r\n${query(small)}`,
}

/** Requests after which the connection is closed, as they end it or are wrong. */
const ending: Record<string, string> = {
  'a connection to be closed': query(small, 'Connection: close'),
  'HTTP/1.0': `GET ${address(small)} HTTP/1.0\r\nHost: x\r\n\r\n`,
  'no host': `GET ${address(small)} HTTP/1.1\r\n\r\n`,
  'two lengths': query(small, 'Content-Length: 5'),
  'a length and chunks': query(small, 'Transfer-Encoding: chunked'),
  'a length with a tab': posted('{}').replace(/(Content-Length: \d+)/, '$1\t'),
  'a length with a sign': request('POST /graphql HTTP/1.1', [json, 'Content-Length: +2'], '{}'),
  'a blank before a colon': query(small, 'X : y'),
  'a header without a colon': query(small, 'X'),
  'a header that goes on in the next line': query(small, 'X: y\r\n  z'),
  'a NUL in a header': query(small, 'X: a\0b'),
  'lines that end otherwise': query(small).replaceAll('\r\n', '\n'),
  noise: '\x16\x03\x01\x02\x00\x01\x00',
  'another protocol': 'GET / SPDY/3\r\nHost: x\r\n\r\n',
}

/** What each server says must be what `node:http` alone says. */
async function sameAsNode(pieces: readonly Buffer[], patience = 1_500): Promise<string> {
  const expected = await converse(ports.reference, pieces, patience)
  for (const name of ['remembering', 'direct'] as const) {
    const came = await converse(ports[name], pieces, patience)
    if (came !== expected) {
      expect({ name, pieces: pieces.map(String), came }).toEqual({ name, pieces: pieces.map(String), came: expected })
    }
  }
  return expected
}

const runs = Number(process.env.WIRE_RUNS ?? 150)

/** Pieces of a text, drawn: short and long ones, until the choices run out. */
function cut(text: string, drawn: Choices): Buffer[] {
  let rest = bytes(text)
  const pieces: Buffer[] = []
  while (!drawn.dry && rest.length > 1) {
    const at = 1 + drawn.below(drawn.once(2) ? rest.length - 1 : Math.min(rest.length - 1, 250))
    pieces.push(rest.subarray(0, at))
    rest = rest.subarray(at)
  }
  return [...pieces, rest]
}

const bytes = (text: string) => Buffer.from(text, 'utf8')
const answersIn = (text: string) => text.match(/HTTP\/1\.1 \d{3} /g)?.length ?? 0

describe('a connection', { timeout: 120_000 }, () => {
  it.each(Object.entries(proper))('carries %s as often as is wanted, to the byte as node:http', async (_, one) => {
    const expected = await sameAsNode([one, one, one, one, one, last].map(bytes))
    expect(answersIn(expected)).toBeGreaterThanOrEqual(6)
    expect(expected).toContain('{"status":"ok"}')
  })

  // Once: how early node:http says 100 while earlier answers are being made depends on how far these are.
  it('carries a body that is waited for, to the byte as node:http', async () => {
    expect(await sameAsNode([query(small, 'Expect: 100-continue'), last].map(bytes))).toContain('100 Continue')
  })

  it.each(Object.entries(ending))('is closed by %s, to the byte as node:http', async (_, one) => {
    const question = proper['a question'] as string
    const expected = await sameAsNode([question, question, question, one, last].map(bytes))
    expect(answersIn(expected)).toBe(4)
  })

  it('answers whatever is proper, in whatever pieces, to the byte as node:http', async () => {
    await fc.assert(
      fc.asyncProperty(choices(40), async (stream) => {
        const drawn = new Choices(stream)
        let text = ''
        for (let i = drawn.below(5); i >= 0; i--) text += drawn.of(Object.values(proper))
        await sameAsNode(cut(text + last, drawn))
      }),
      { numRuns: runs, seed, endOnFailure: true },
    )
  })

  // Alone: whether node:http says 400 while an earlier answer is being made depends on how far that is.
  it('refuses what is not, in whatever pieces, to the byte as node:http', async () => {
    await fc.assert(
      fc.asyncProperty(choices(12), async (stream) => {
        const drawn = new Choices(stream)
        await sameAsNode(cut(drawn.of(Object.values(ending)), drawn))
      }),
      { numRuns: runs, seed, endOnFailure: true },
    )
  })
})

describe('an answer that has a short way', () => {
  it('needs no request of node:http, whatever came before it on the connection and however it was cut', async () => {
    const server = createServer(dataset, { now, rememberBytes: 64_000_000 })
    let requests = 0
    const listener: RequestListener = (...one) => {
      requests++
      server.listener(...one)
    }
    const own = await listen({ listener, ways: server.ways }, { draining: false }, 0, '127.0.0.1')
    const port = Number(new URL(own.url).port)
    const [one, other] = [query(small), query(small, 'Accept-Language: nl')]
    await converse(port, [one, one, other, other, last])
    expect(requests).toBeGreaterThan(0)
    requests = 0
    const came = await converse(port, [one, query('{ nothing }'), one.slice(0, 60), one.slice(60), other, one, last])
    expect(answersIn(came)).toBe(6)
    // The question that is invalid, and the page at the end.
    expect(requests).toBe(2)
    await own.stop()
  })
})

describe('a request that hides another one', () => {
  it.each([
    ['in its body', posted(query('{ a: __typename }'))],
    [
      'behind chunks',
      request('POST /graphql HTTP/1.1', [json, 'Transfer-Encoding: chunked', 'Content-Length: 3'], '0\r\n\r\n'),
    ],
    [
      'behind a second length',
      request('POST /graphql HTTP/1.1', [json, 'Content-Length: 0', 'Content-Length: 90'], ''),
    ],
    ['behind a blank', request('POST /graphql HTTP/1.1', [json, 'Content-Length : 90', 'Content-Length: 0'], '')],
  ])('%s, is never answered for it', async (_, one) => {
    const hidden = query('{ b: __typename }')
    for (const pieces of [[one], [one + hidden], [one, hidden]]) {
      const came = await sameAsNode(pieces.map(bytes), 200)
      expect(came).not.toContain('{"data":{"a":"Query"}}')
    }
  })
})

describe('a host that brings an address of its own', () => {
  const poisoned = (host: string, one: string) => one.replace('Host: x', `Host: ${host}`)
  const victim = request('GET /graphql?query={dataset{version}}&operationName= HTTP/1.1', ['Accept: */*'])

  it.each([
    'x/graphql?query={poison:__typename}&q=',
    'x/graphql?query={poison:__typename}#',
    'x?',
    'a b',
    'x:99999',
    '[',
  ])('is refused, and changes no answer to others: %s', async (host) => {
    for (const one of [victim, query('{ dataset { version } }')]) {
      for (let sight = 0; sight < 4; sight++) {
        expect(await sameAsNode([bytes(poisoned(host, one))], 100)).toMatch(/^HTTP\/1\.1 400 /)
      }
      const came = await sameAsNode([one, one, one, one, last].map(bytes))
      expect(came).not.toContain('poison')
      expect(came.match(/"version"/g)).toHaveLength(4)
    }
  })
})

describe('a server that is to stop', () => {
  it('still answers from memory, and closes the connection with it', async () => {
    const life = { draining: false }
    const own = await listen(createServer(dataset, { now, rememberBytes: 64_000_000 }), life, 0, '127.0.0.1')
    const port = Number(new URL(own.url).port)
    await converse(port, [query(small), query(small), query(small), last])
    const before = await figure(port, 'wps_remembered_hits')
    life.draining = true
    const came = await converse(port, [query(small)])
    expect(came).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nconnection: close\r\n/i)
    life.draining = false
    expect(await figure(port, 'wps_remembered_hits')).toBe(before + 1)
    await own.stop()
  })
})

/** A figure of the server, by its name in `/metrics`. */
async function figure(port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1])
}

describe('a client', { timeout: 60_000 }, () => {
  it('that takes nothing of what it asks for is not heard until it does; then it gets all, in order', async () => {
    const ask = query(large)
    await converse(ports.remembering, [ask, ask, ask, last])
    const socket = connect({ port: ports.remembering, host: '127.0.0.1', noDelay: true })
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.pause()
    const before = await figure(ports.remembering, 'wps_remembered_hits')
    const asked = 600
    for (let i = 0; i < asked; i++) {
      socket.write(ask)
      if (i % 20 === 0) await pause(1)
    }
    await pause(200)
    const heard = (await figure(ports.remembering, 'wps_remembered_hits')) - before
    expect(heard).toBeGreaterThan(0)
    expect(heard).toBeLessThan(asked)
    let came = 0
    for await (const chunk of socket) {
      came += (chunk as Buffer).toString('latin1').match(/HTTP\/1\.1 200 OK/g)?.length ?? 0
      if (came >= asked - 5) break
    }
    expect(came).toBeGreaterThanOrEqual(asked - 5)
  })

  it('that has asked 10,000 times is told to come again on another connection', async () => {
    const ask = query('{ dataset { version } }')
    const socket = connect({ port: ports.remembering, host: '127.0.0.1', noDelay: true })
    let [answers, tail] = [0, '']
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('data', (chunk) => {
      tail = chunk.toString('latin1')
      answers++
      socket.write(ask)
    })
    socket.on('error', () => {})
    socket.write(ask)
    await closed
    expect(answers).toBe(bounds.maxRequestsPerSocket)
    expect(tail).toContain('connection: close\r\n')
  })

  it('that leaves while its answer is made is forgotten', async () => {
    const connections = () =>
      new Promise<number>((resolve) => {
        const all = process.getActiveResourcesInfo().filter((one) => one === 'TCPSocketWrap')
        resolve(all.length)
      })
    await pause(100)
    const before = await connections()
    for (let i = 0; i < 50; i++) {
      const socket = connect({ port: ports.direct, host: '127.0.0.1' })
      socket.on('error', () => {})
      socket.write(query(`{ a${i}: ${large.slice(2)}`))
      await pause(1)
      socket.destroy()
    }
    for (let i = 0; i < 100 && (await connections()) > before; i++) await pause(20)
    expect(await connections()).toBeLessThanOrEqual(before)
    expect(await converse(ports.direct, [query(small), last])).toContain('Belgium')
  })
})
