import type { RequestListener } from 'node:http'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '../dataset/dataset.ts'
import { readExamples } from '../schema/examples.ts'
import { listen } from '../server/http.ts'
import { createServer } from '../server/server.ts'
import { dataset as bundled } from './data.ts'

/** How a server is made. */
export interface WpsGraphOptions {
  /** What it serves; the bundled dataset unless given. It has to keep the rules: `verified` of `wps-graph/data` says so. */
  dataset?: Dataset
  /** What IRIs begin with: the address of your own server, with a slash at the end. */
  publicUrl?: string
  /** The host names that assistants may ask `/mcp` by, beside those of this machine. */
  mcpHosts?: readonly string[]
  /** How many bytes remembered answers may take up; none is remembered unless given. */
  rememberBytes?: number
  /** Tells the time; the default of every `asOf` is its day in UTC. */
  now?: () => Date
}

/** The server as a value: for `node:http`, or listening by itself. */
export interface WpsGraph {
  /** Answers a request of `node:http`: `createServer(graph.listener)`. */
  listener: RequestListener
  /** Answers what is no request of HTTP, and closes its connection: for the event `clientError`. */
  refuse(error: Error, socket: Duplex): void
  /** Opens a port, within the bounds of a public server; port 0 lets the system choose. Rejects if it cannot be had. */
  listen(port?: number, host?: string): Promise<{ url: string; stop(): Promise<void> }>
  /** The figures for Prometheus. */
  figures(): Promise<string>
}

const operations = fileURLToPath(new URL('../schema/operations/', import.meta.url))

/** Makes a server that opens no port yet. */
export function wpsGraph({ dataset = bundled, mcpHosts = [], ...options }: WpsGraphOptions = {}): WpsGraph {
  const life = { draining: false }
  const server = createServer(dataset, {
    ...options,
    mcpHosts: ['localhost', '127.0.0.1', '[::1]', ...mcpHosts],
    examples: readExamples(operations),
    ready: () => !life.draining,
  })
  return {
    listener: server.listener,
    refuse: server.refuse,
    listen: (port = 0, host = '127.0.0.1') => listen(server, life, port, host),
    figures: server.figures,
  }
}
