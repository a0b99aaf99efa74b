import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, Server as NetServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Server } from './server.ts'
import { bounds } from './wire/bounds.ts'
import { Connection } from './wire/connection.ts'
import { Detour } from './wire/detour.ts'
import { requestReader } from './wire/request.ts'

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

/** What answers: see `Server`. */
type Answering = Pick<Server, 'listener' | 'ways'>

/** `node:http` within the bounds of a connection, as it is without short ways. */
export function boundedServer(listener: RequestListener, life: Life): HttpServer {
  const http = createHttpServer(
    {
      headersTimeout: bounds.headersTimeout,
      requestTimeout: bounds.requestTimeout,
      keepAliveTimeout: bounds.keepAliveTimeout,
      connectionsCheckingInterval: bounds.connectionsCheckingInterval,
      maxHeaderSize: bounds.maxHeaderSize,
    },
    (request, response) => {
      const connection: Duplex = request.socket
      const detour = connection instanceof Detour ? connection : undefined
      // Whoever keeps the connection learns to open the next one elsewhere.
      if (life.draining || detour?.isLast) response.setHeader('connection', 'close')
      if (detour) response.once('close', () => detour.answered())
      listener(request, response)
    },
  )
  http.timeout = bounds.stallTimeout
  http.maxRequestsPerSocket = bounds.maxRequestsPerSocket
  http.maxConnections = bounds.maxConnections
  return http
}

/** Opens the port: the short ways answer first, `listener` what they leave. Rejects if the port cannot be had. */
export async function listen(answering: Answering, life: Life, port: number, host: string): Promise<Listening> {
  const http = boundedServer(answering.listener, life)
  const open = frontOf(http, answering, life)
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, resolve)
  })
  const { port: bound } = http.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    stop: () => drained(http, open, life),
  }
}

/** Lets connections come to us first, and to `node:http` from us. Gives those that are open and not given to it. */
function frontOf(http: HttpServer, { ways }: Answering, life: Life): ReadonlySet<Connection> {
  const open = new Set<Connection>()
  const listeners = http.listeners('connection')
  const options = {
    ways,
    read: requestReader(),
    toHttp: (connection: Duplex) => {
      for (const listener of listeners) listener.call(http, connection)
    },
    draining: () => life.draining,
    open,
  }
  http.removeAllListeners('connection').on('connection', (socket: Socket) => new Connection(socket, options))
  return open
}

/**
 * Stops without losing an answer. A connection on which nothing happens may just be about to carry a request: it is
 * closed only after a moment, while the others are closed by their own last answer.
 */
function drained(http: HttpServer, open: ReadonlySet<Connection>, life: Life): Promise<void> {
  life.draining = true
  return new Promise((resolve) => {
    // That of `http.Server` would close idle connections at once.
    NetServer.prototype.close.call(http, () => {
      clearInterval(idle)
      clearTimeout(last)
      resolve()
    })
    const idle = setInterval(() => {
      http.closeIdleConnections()
      for (const connection of open) if (connection.isIdle) connection.close()
    }, bounds.grace)
    const last = setTimeout(() => {
      http.closeAllConnections()
      for (const connection of open) connection.close()
    }, bounds.drainTimeout)
  })
}
