import { createServer as createHttpServer, type Server as HttpServer, ServerResponse } from 'node:http'
import { type AddressInfo, Server as NetServer, type Socket } from 'node:net'
import { type Front, isAnswering } from './front.ts'

/** What a connection may take up: slow and greedy clients are cut off. `docs/settings.md` says why so much. */
export const bounds = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 15_000,
  /** For a client to take some of its answer; found out after as long again at the latest. */
  stallTimeout: 15_000,
  connectionsCheckingInterval: 500,
  maxHeaderSize: 16_384,
  maxRequestsPerSocket: 10_000,
  maxConnections: 1_000,
  /** From the order to stop until connections that carry nothing are closed. */
  grace: 300,
  /** From the order to stop until whatever is left is cut. */
  drainTimeout: 9_000,
} as const

export type Bounds = { readonly [K in keyof typeof bounds]: number }

/** A server that answers at an address until it is told to stop. */
export interface Listening {
  url: string
  /** Takes no more connections, finishes what is under way, and comes back when all is closed. */
  stop(): Promise<void>
}

/** The state that `/readyz` tells. */
export interface Life {
  draining: boolean
}

/** `node:http` within bounds of a connection; those that are given are for tests, which have less time. */
export function boundedServer({ listener, refuse }: Front, life: Life, within: Bounds = bounds): HttpServer {
  const { headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval, maxHeaderSize } = within
  const http = createHttpServer(
    {
      headersTimeout,
      requestTimeout,
      keepAliveTimeout,
      connectionsCheckingInterval,
      maxHeaderSize,
      // Ours to say, as everything that is wrong with a request.
      requireHostHeader: false,
    },
    (request, response) => {
      // Whoever keeps the connection learns to open the next one elsewhere.
      if (life.draining) response.setHeader('connection', 'close')
      listener(request, response)
    },
  )
  http.maxRequestsPerSocket = within.maxRequestsPerSocket
  http.on('clientError', refuse)
  // A proxy is not what we are: it is told so as any other target that is no path.
  http.on('connect', (request, socket) => {
    const response = new ServerResponse(request)
    response.assignSocket(socket as Socket)
    response.once('finish', () => (socket as Socket).destroySoon())
    listener(request, response)
  })
  cutStalled(http, keepRoom(http, within.maxConnections), within)
  return http
}

/**
 * Keeps room for who comes new: where connections are at their most, the client that has the most of them loses one
 * on which nothing happens, or the newest if there is none. Gives the connections that are open.
 */
function keepRoom(http: HttpServer, most: number): ReadonlySet<Socket> {
  const open = new Set<Socket>()
  const counts = new Map<string | undefined, number>()
  http.on('connection', (socket: Socket) => {
    const { remoteAddress: from } = socket
    open.add(socket)
    counts.set(from, (counts.get(from) ?? 0) + 1)
    socket.once('close', () => {
      open.delete(socket)
      const left = (counts.get(from) ?? 1) - 1
      if (left > 0) counts.set(from, left)
      else counts.delete(from)
    })
    if (open.size <= most) return
    const crowd = Math.max(...counts.values())
    const isIdle = (one: Socket) => one !== socket && counts.get(one.remoteAddress) === crowd && !isAnswering(one)
    ;([...open].find(isIdle) ?? socket).destroy()
  })
  return open
}

/**
 * Cuts off clients that take nothing of what is sent to them. The timeout of `http.Server` would do it too, but it sets
 * two timers for each request, which is dear beside an answer from memory: here only who is found to wait gets one.
 */
function cutStalled(http: HttpServer, open: ReadonlySet<Socket>, within: Bounds): void {
  const looking = setInterval(() => {
    for (const socket of open) {
      if (socket.writableLength > 0 && !socket.timeout) socket.setTimeout(within.stallTimeout)
    }
  }, within.connectionsCheckingInterval).unref()
  http.once('close', () => clearInterval(looking))
}

/** Opens the port. Rejects if it cannot be had. */
export async function listen(front: Front, life: Life, port: number, host: string): Promise<Listening> {
  const http = boundedServer(front, life)
  return { url: await opened(http, port, host), stop: () => drained(http, life) }
}

/**
 * Tells operators the figures at `/metrics` on a port of their own, which is not for the public, and gives the address.
 * Keeps no process alive. Rejects if the port cannot be had.
 */
export async function listenForOperators(figures: () => Promise<string>, port: number, host: string): Promise<string> {
  const { headersTimeout, requestTimeout } = bounds
  const http = createHttpServer({ headersTimeout, requestTimeout }, async ({ url }, response) => {
    const found = url === '/metrics'
    response.writeHead(found ? 200 : 404, { 'content-type': found ? prometheus : 'text/plain' })
    response.end(found ? await figures() : 'The figures are at /metrics.\n')
  })
  return `${await opened(http.unref(), port, host)}metrics`
}

const prometheus = 'text/plain; version=0.0.4; charset=utf-8'

/** The address at which a server listens from now on. */
async function opened(http: HttpServer, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, resolve)
  })
  const { port: bound } = http.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`
}

/**
 * Stops without losing an answer. A connection on which nothing happens may just be about to carry a request: it is
 * closed only after a moment, while the others are closed by their own last answer.
 */
function drained(http: HttpServer, life: Life): Promise<void> {
  life.draining = true
  return new Promise((resolve) => {
    // That of `http.Server` would close idle connections at once.
    NetServer.prototype.close.call(http, () => {
      clearInterval(idle)
      clearTimeout(last)
      resolve()
    })
    // After the sockets have been read: a request that has come by then is under way.
    const idle = setInterval(() => setImmediate(() => http.closeIdleConnections()), bounds.grace)
    const last = setTimeout(() => http.closeAllConnections(), bounds.drainTimeout)
  })
}
