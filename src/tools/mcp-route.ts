import { createMcpHandler, hostHeaderValidationResponse, originValidationResponse } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Desk } from './desk.ts'
import { mcpServer } from './mcp.ts'

/**
 * Answers assistants over streamable HTTP, each request by itself: no session is kept, and no stream left open. A request
 * that comes by another name than those of this server, or from the page of another, is refused: MCP asks for it, as a
 * name may be made to lead to a server that only listens for its own machine. `*` lets every name in.
 */
export function mcpRoute(desk: Desk, hosts: readonly string[]): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => mcpServer(desk), { responseMode: 'auto', maxSubscriptions: 0, keepAliveMs: 0 })
  const names = hosts.includes('*') ? undefined : [...hosts]
  return async (request) => {
    const foreign = names && (hostHeaderValidationResponse(request, names) ?? originValidationResponse(request, names))
    if (foreign) return toldHow(foreign)
    let parsedBody: unknown
    try {
      parsedBody = JSON.parse(await request.text())
    } catch {
      return invalid(-32700, 'The body must be one message of JSON-RPC in JSON.')
    }
    if (Array.isArray(parsedBody)) return invalid(-32600, 'Send one message at a time; a list of them came.')
    if (greets(parsedBody) && !greeting.safeParse(parsedBody.params).success) {
      return invalid(-32602, '"initialize" says "protocolVersion", "capabilities" and "clientInfo".')
    }
    return handler.fetch(request, { parsedBody })
  }
}

/** Whether a message is the handshake that revisions before 2026-07-28 begin with. */
const greets = (message: unknown): message is { params?: unknown } =>
  typeof message === 'object' && message !== null && 'method' in message && message.method === 'initialize'

const greeting = z.looseObject({
  protocolVersion: z.string(),
  capabilities: z.looseObject({}),
  clientInfo: z.looseObject({ name: z.string(), version: z.string() }),
})

/** A refusal of a name, which says too who may change that. */
async function toldHow(refusal: Response): Promise<Response> {
  const { error } = (await refusal.json()) as { error: { code: number; message: string } }
  const message = `${error.message}. Whoever runs this server says in PUBLIC_URL or MCP_HOSTS by which names it may be asked.`
  return Response.json({ jsonrpc: '2.0', id: null, error: { code: error.code, message } }, { status: refusal.status })
}

const invalid = (code: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status: 400 })
