import type { CallToolResult } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { iriOf } from '../dataset/ids.ts'
import { englishLabel } from '../dataset/labels.ts'
import { conceptKinds } from '../dataset/model.ts'
import { told } from './answered.ts'
import type { Desk } from './desk.ts'
import { clipped } from './lines.ts'

export const searchArguments = z.object({
  query: z.string().min(1).max(400).describe('Words or names, in any of 8 languages'),
  kind: z.enum(conceptKinds).optional(),
  first: z.int().min(1).max(25).default(8),
})

/** Finds concepts by words; the form is the one that assistants know for results they can `fetch`. */
export function search(
  { store, discovery }: Desk,
  { query, kind, first }: z.infer<typeof searchArguments>,
): CallToolResult {
  const { hits } = discovery.search(query, { kinds: kind && [kind] })
  const results = hits.slice(0, first).map(({ node }) => ({
    id: node.id,
    title: englishLabel(node),
    ...(node.summary && { text: clipped(node.summary, 160) }),
    url: iriOf(node.id, store.iriBase),
  }))
  const more = hits.length - results.length
  return told(JSON.stringify({ results, ...(more > 0 && { more }), ...(hits.length === 0 && { note: nothing }) }))
}

const nothing = 'Nothing recorded here has these words. That is no sign that there is no such thing.'
