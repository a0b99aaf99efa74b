import type { CallToolResult } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { iriOf } from '../dataset/ids.ts'
import { told, unknown } from './answered.ts'
import { type Desk, meant } from './desk.ts'
import { text } from './lines.ts'
import { recordOf } from './record.ts'

export const fetchArguments = z.object({
  id: z.string().min(1).max(500).describe('An id, or a name, code or address'),
  after: z.int().min(0).default(0).describe('Go on after this line'),
})

/** All that is recorded of one concept, source, link or provision itself, beside its links. */
export function fetch(desk: Desk, { id: reference, after }: z.infer<typeof fetchArguments>): CallToolResult {
  const { store } = desk
  const fact = store.fact(idAt(reference, store.iriBase))
  const found = fact ? undefined : meant(desk, reference)
  const one = fact ?? found?.provision ?? found?.node
  if (!one) return unknown(reference, found?.candidates ?? [])
  const { title, lines } = recordOf(store, one)
  const { id } = one
  return told(JSON.stringify({ id, title, text: text(store, lines, after), url: iriOf(id, store.iriBase) }))
}

/** The id that is written as an IRI of ours; any other text as it is. */
const idAt = (reference: string, base: string): string =>
  reference.startsWith(base) ? reference.slice(base.length).replace('/', ':') : reference
