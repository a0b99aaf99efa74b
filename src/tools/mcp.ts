import { type CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { refused } from './answered.ts'
import { ask, askArguments } from './ask-tool.ts'
import { connect, connectArguments } from './connect-tool.ts'
import type { Desk } from './desk.ts'
import { facts, factsArguments } from './facts-tool.ts'
import { fetch, fetchArguments } from './fetch-tool.ts'
import { query, queryArguments } from './graph-answer.ts'
import { search, searchArguments } from './search-tool.ts'

/** What an assistant is told before anything else. */
const instructions = `The UN agenda on Women, Peace and Security: resolutions, themes, countries, action plans, frameworks, funds, bodies.
A fact ends in [number: source place, kind of saying]; S1, S2 are listed under Sources. Cite them. Kinds: norm, event, commitment, self description, report, editorial (ours).
"Unknown id": nothing here goes by that name. "Not stated", "none recorded": no source here says it. "There is none": a source says so.`

/** Nothing is changed, nothing but the dataset is asked, and the same question has the same answer. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/** Makes what answers assistants, for one connection or one request. */
export function mcpServer(desk: Desk): McpServer {
  const { version } = desk.store.dataset
  const server = new McpServer(
    { name: 'wps-graph', title: 'Women, Peace and Security graph', version },
    { instructions },
  )

  function tool<Arguments extends z.ZodObject>(
    name: string,
    description: string,
    inputSchema: Arguments,
    answer: (desk: Desk, args: z.infer<Arguments>) => CallToolResult | Promise<CallToolResult>,
  ) {
    const config = { description, inputSchema: inputSchema as z.ZodObject, annotations }
    server.registerTool(name, config, async (args) => {
      try {
        return await answer(desk, args as z.infer<Arguments>)
      } catch (error) {
        desk.fault(error)
        return refused('Unexpected error.')
      }
    })
  }

  tool('search', 'Find concepts by words; gives ids.', searchArguments, search)
  tool(
    'fetch',
    'What is recorded of one concept, source, link or paragraph: fields, paragraphs, disputes, gaps.',
    fetchArguments,
    fetch,
  )
  tool(
    'facts',
    'The links of a concept as sentences with sources; or that none is stated, or that there is none.',
    factsArguments,
    facts,
  )
  tool('connect', 'Chains of facts that join two concepts, given by id or name.', connectArguments, connect)
  tool('ask', 'Ask a named question. Without a name: lists them with their variables.', askArguments, ask)
  tool(
    'query',
    'Ask in GraphQL, at a limited cost. Learn types by { __type(name: "Country") { fields { name } } }.',
    queryArguments,
    query,
  )
  return server
}
