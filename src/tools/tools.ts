import { Hono } from 'hono'
import type { Desk } from './desk.ts'
import { reconciliation } from './reconciliation/reconciliation.ts'

/** The names that a server is asked by on its own machine. */
export const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** The face for assistants (MCP) and for spreadsheets (reconciliation). */
export function tools(desk: Desk, hosts: readonly string[]): Hono {
  const app = new Hono()
  // The protocol is only read when somebody speaks it: most servers are never asked, and all have to start.
  let mcp: Promise<(request: Request) => Promise<Response>> | undefined
  app.post('/mcp', async (c) => {
    mcp ??= import('./mcp-route.ts').then(({ mcpRoute }) => mcpRoute(desk, hosts))
    return (await mcp)(c.req.raw)
  })
  app.route('/', reconciliation(desk))
  return app
}
