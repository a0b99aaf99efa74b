import type { CallToolResult } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { isDay } from '../dataset/dates.ts'
import { englishLabel } from '../dataset/labels.ts'
import { predicateNames } from '../dataset/predicates.ts'
import { asOf as on } from '../dataset/store.ts'
import { predicateOf } from '../discovery/sentences.ts'
import { absence } from './absence.ts'
import { refused, told, unknown } from './answered.ts'
import { type Desk, meant } from './desk.ts'
import { saidBy, text } from './lines.ts'

export const day = z.string().refine(isDay, 'must be a day: 2020-10-31').optional()

export const factsArguments = z.object({
  of: z.string().min(1).max(500).describe('Whose facts: id or name'),
  predicate: z.enum(predicateNames as [string, ...string[]]).optional(),
  with: z.string().max(500).optional().describe('Only facts that join it with this one'),
  asOf: day.describe('Only what may have held on this day'),
  after: z.int().min(0).default(0).describe('Go on after this line'),
})

/** The links of a concept, each as a sentence; where there are none, whether somebody says so. */
export function facts(desk: Desk, args: z.infer<typeof factsArguments>): CallToolResult {
  const { store } = desk
  const { node: of, candidates } = meant(desk, args.of)
  if (!of) return unknown(args.of, candidates)
  const other = args.with === undefined ? undefined : meant(desk, args.with)
  if (other && !other.node) return unknown(args.with as string, other.candidates)
  const far = other?.node
  const { predicate, asOf, after } = args
  if (of.kind === 'Source') return refused(`${of.id} is a source: \`fetch\` tells what rests on it.`)
  const found = on(store.neighbours(of.id), asOf).filter(
    ({ link, node }) => (!predicate || link.predicate === predicate) && (!far || node.id === far.id),
  )
  if (found.length === 0) {
    const asked = [predicate ?? 'any link', far && `with ${far.id}`, asOf && `on ${asOf}`].filter(Boolean).join(' ')
    return told(text(store, absence(store, of, far ? 'joins' : predicate, asked)))
  }
  const lines = found.map((neighbour) => ({
    depth: 1,
    text: `${predicateOf(neighbour)} (${neighbour.node.id})${neighbour.link.note ? `; ${neighbour.link.note}` : ''}`,
    said: saidBy(neighbour.link.citations),
  }))
  const head = `${englishLabel(of)} (${of.id}), ${found.length} fact${found.length > 1 ? 's' : ''}`
  return told(text(store, [{ depth: 0, text: head }, ...lines], after))
}
