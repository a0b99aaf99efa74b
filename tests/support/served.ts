import { Agent, type Server as HttpServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { Front } from '../../src/server/front.ts'
import { boundedServer } from '../../src/server/http.ts'

/** A server as its clients meet it: on a port, over HTTP. */
export interface Served {
  /** As the global one, but that bodies come as the bytes that were sent. */
  fetch(url: string | URL, init?: RequestInit): Promise<Response>
  /** Where it listens. */
  port(): Promise<number>
}

/** What depends on the connection, or on the time of day. */
const passing = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** The servers that listen: the file of tests that asked each last, and how it is told that it no longer listens. */
const open = new Map<HttpServer, { of: string | undefined; closed(): void }>()

/** Closes the servers of earlier files: many files share a process, and each server holds a whole dataset. */
function closeOthers(file: string | undefined): void {
  for (const [http, { of, closed }] of open) {
    if (of === file) continue
    open.delete(http)
    closed()
    http.close()
    http.closeAllConnections()
  }
}

/**
 * Lets a server listen, from the first request on. Each request is sent `times` over, and has to be answered the same:
 * anew, by compiled code, and from memory.
 */
export function served(front: Front, times = 1): Served {
  let port: Promise<number> | undefined
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  let http: HttpServer | undefined
  const closed = () => {
    port = undefined
  }
  const listening = () => {
    const { testPath: of } = expect.getState()
    // Files share what they import, and a server in it.
    if (port && http) open.set(http, { of, closed })
    port ??= new Promise((resolve) => {
      closeOthers(of)
      const server = boundedServer(front, { draining: false }).unref()
      http = server
      open.set(server, { of, closed })
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
    })
    return port
  }

  async function once(path: string, method: string, headers: Record<string, string>, body: Buffer) {
    const at = await listening()
    return new Promise<{ status: number; headers: [string, string][]; body: Buffer }>((resolve, reject) => {
      const sending = httpRequest({ port: at, host: '127.0.0.1', agent, path, method, headers }, async (response) => {
        try {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk)
          const { rawHeaders, statusCode = 0 } = response
          const pairs = rawHeaders.flatMap((name, i): [string, string][] =>
            i % 2 || passing.has(name.toLowerCase()) ? [] : [[name, rawHeaders[i + 1] as string]],
          )
          resolve({ status: statusCode, headers: pairs, body: Buffer.concat(chunks) })
        } catch (error) {
          reject(error)
        }
      })
      sending.on('error', (error: NodeJS.ErrnoException) => {
        // Closed by the server, which may end a connection that carries nothing, in the moment in which we ask.
        if (sending.reusedSocket && error.code === 'ECONNRESET') resolve(once(path, method, headers, body))
        else reject(error)
      })
      sending.end(body.length > 0 ? body : undefined)
    })
  }

  return {
    port: listening,
    async fetch(url, init) {
      const request = new Request(url, init)
      const { pathname, search } = new URL(request.url)
      const headers = Object.fromEntries(request.headers)
      const body = Buffer.from(await request.arrayBuffer())
      const ask = () => once(pathname + search, request.method, headers, body)
      const first = await ask()
      for (let i = 1; i < times; i++) {
        const again = await ask()
        if (!isDeepStrictEqual(again, first)) {
          const [was, is] = [first, again].map(({ body: text, ...rest }) => ({
            ...rest,
            body: text.toString().slice(0, 2_000),
          }))
          throw new Error(`Asked again, ${pathname}${search} answers otherwise: ${JSON.stringify({ was, is })}`)
        }
      }
      const bodiless = first.body.length === 0 || first.status === 204 || first.status === 304
      return new Response(bodiless ? null : new Uint8Array(first.body), first)
    },
  }
}
