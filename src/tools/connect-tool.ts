import type { CallToolResult } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { englishLabel } from '../dataset/labels.ts'
import { stepSentence } from '../discovery/sentences.ts'
import { refused, told, unknown } from './answered.ts'
import { type Desk, meant } from './desk.ts'
import { day } from './facts-tool.ts'
import { type Line, saidBy, text } from './lines.ts'

export const connectArguments = z.object({
  from: z.string().min(1).max(500),
  to: z.string().min(1).max(500),
  asOf: day,
  maxLength: z.int().min(1).max(6).default(4).describe('Most links in a chain'),
  first: z.int().min(1).max(10).default(3),
})

/** The shortest chains of facts that join two concepts. */
export function connect(
  desk: Desk,
  { asOf, maxLength, first, ...ends }: z.infer<typeof connectArguments>,
): CallToolResult {
  const { store, discovery } = desk
  const [from, to] = [meant(desk, ends.from), meant(desk, ends.to)]
  if (!from.node) return unknown(ends.from, from.candidates)
  if (!to.node) return unknown(ends.to, to.candidates)
  const [one, other] = [from.node, to.node]
  if (one.kind === 'Source' || other.kind === 'Source') return refused('Sources are not joined; give two concepts.')
  if (one === other) return refused(`"from" and "to" must differ; both are ${one.id}.`)
  const { paths, exhausted } = discovery.findPaths(discovery.indexOf(one), discovery.indexOf(other), {
    maxLength,
    first,
    day: asOf,
  })
  if (paths.length === 0) {
    return told(`Not stated: no chain of at most ${maxLength} recorded facts joins ${one.id} and ${other.id}.`)
  }
  const lines = paths.flatMap((steps, i): Line[] => [
    { depth: 0, text: `Chain ${i + 1}: ${englishLabel(one)} (${one.id}) to ${englishLabel(other)} (${other.id})` },
    ...steps.map((step, at) => ({
      depth: 1,
      text: `${stepSentence(steps[at - 1]?.node ?? one, step)} (${step.node.id})`,
      said: saidBy(step.link.citations),
    })),
  ])
  return told(`${text(store, lines)}${exhausted ? '' : '\nThere are further chains.'}`)
}
