import type { CallToolResult } from '@modelcontextprotocol/server'
import type { ExecutionResult } from 'graphql'
import { z } from 'zod'
import { schema } from '../schema/schema.ts'
import { refused, told } from './answered.ts'
import { citedDocument } from './cited-document.ts'
import type { Desk } from './desk.ts'
import { type Line, text } from './lines.ts'
import { outline } from './outline.ts'

export const queryArguments = z.object({
  query: z.string().min(1).max(20_000).describe('GraphQL'),
  variables: z.record(z.string(), z.unknown()).default({}),
  after: z.int().min(0).default(0).describe('Go on after this line'),
})

/** Asks the graph in its own language, within the limits of everybody. */
export const query = (desk: Desk, args: z.infer<typeof queryArguments>): Promise<CallToolResult> =>
  askGraph(desk, args.query, args.variables, args.after)

/** Asks the graph, with the sources of whatever it tells, and says the answer in lines. */
export async function askGraph(
  desk: Desk,
  document: string,
  variables: Record<string, unknown>,
  after: number,
): Promise<CallToolResult> {
  // The sources have their price too: a question that only just fits is asked with fewer of them, then as it is.
  const ways = new Set([citedDocument(schema, document), citedDocument(schema, document, true), document])
  let answer: ExecutionResult = {}
  for (const way of ways) {
    answer = await desk.ask(way, variables, desk.now(), 'en')
    if (answer.data) break
  }
  const errors = (answer.errors ?? []).map(errorLine)
  if (!answer.data) return refused(errors.map((error) => error.text).join('\n'))
  return told(text(desk.store, [...errors, ...linesOf(answer.data)], after))
}

const errorLine = ({ message, extensions, path }: NonNullable<ExecutionResult['errors']>[number]): Line => ({
  depth: 0,
  text: `${extensions?.code ?? 'ERROR'}${path ? ` at ${path.join('.')}` : ''}: ${message}`,
})

/** A thing that was asked for and is `null` is none that the graph knows. */
const linesOf = (data: Record<string, unknown>): Line[] =>
  Object.entries(data).flatMap(([name, value]) =>
    value === null
      ? [{ depth: 0, text: `${name}: unknown id; nothing in the graph goes by it` }]
      : outline(name, value),
  )
