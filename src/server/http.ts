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
  http.timeout = within.stallTimeout
  http.maxRequestsPerSocket = within.maxRequestsPerSocket
  http.on('clientError', refuse)
  // A proxy is not what we are: it is told so as any other target that is no path.
  http.on('connect', (request, socket) => {
    const response = new ServerResponse(request)
    response.assignSocket(socket as Socket)
    response.once('finish', () => (socket as Socket).destroySoon())
    listener(request, response)
  })
  keepRoom(http, within.maxConnections)
  return http
}

/**
 * Keeps room for who comes new: where connections are at their most, the client that has the most of them loses one
 * on which nothing happens, or the newest if there is none.
 */
function keepRoom(http: HttpServer, most: number): void {
  const open = new Map<string, Set<Socket>>()
  let count = 0
  http.on('connection', (socket: Socket) => {
    const from = socket.remoteAddress ?? ''
    const own = open.get(from) ?? new Set()
    open.set(from, own.add(socket))
    count++
    socket.once('close', () => {
      count--
      own.delete(socket)
      if (own.size === 0) open.delete(from)
    })
    if (count <= most) return
    let crowd = own
    for (const other of open.values()) if (other.size > crowd.size) crowd = other
    const idle = [...crowd].find((one) => one !== socket && !isAnswering(one))
    ;(idle ?? socket).destroy()
  })
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
