import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Desk } from './desk.ts'
import { mcpServer } from './mcp.ts'

/** Answers one assistant over standard input and output, until the input ends. */
export function talk(desk: Desk): void {
  serveStdio(() => mcpServer(desk), { onerror: desk.fault, maxSubscriptions: 0 })
}
