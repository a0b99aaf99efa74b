import { type Concept, parseId } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { userError } from './errors.ts'

/** The concept with this global id. Raises `NOT_FOUND` where there is none, `BAD_USER_INPUT` for the id of a source. */
export function knownConcept(store: Store, argument: string, id: string): Concept {
  const [node] = parseId(id) ? store.nodes([id]) : []
  if (!node) {
    const came = JSON.stringify(id.slice(0, 100))
    throw userError(
      'NOT_FOUND',
      `"${argument}" names no concept: ${came}. Use \`lookup\` or \`search\` to find its id.`,
    )
  }
  if (node.kind === 'Source') throw userError('BAD_USER_INPUT', `"${argument}" must be a concept; ${id} is a source.`)
  return node
}

/** A whole number within bounds. Raises `BAD_USER_INPUT` for any other. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw userError('BAD_USER_INPUT', `"${argument}" must be from ${least} to ${most}; came ${value}.`)
}
