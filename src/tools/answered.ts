import type { CallToolResult } from '@modelcontextprotocol/server'
import { englishLabel } from '../dataset/labels.ts'
import type { Concept } from '../dataset/nodes.ts'

/** What a tool says. */
export const told = (text: string): CallToolResult => ({ content: [{ type: 'text', text }] })

/** What a tool says where it could not do what was asked: what was expected, and what to do. */
export const refused = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true })

/** The answer to a reference that names nothing, or nothing for certain. It says nothing of the world. */
export function unknown(reference: string, candidates: readonly Concept[]): CallToolResult {
  const may = candidates.slice(0, 8).map((one) => `${englishLabel(one)} (${one.id})`)
  const advice = may.length > 0 ? `It may be: ${may.join('; ')}.` : 'Use `search` to find its id.'
  return refused(
    `Unknown id: ${JSON.stringify(reference.slice(0, 200))} names nothing in the graph for certain. ${advice}`,
  )
}
