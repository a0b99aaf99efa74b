import type { ConceptKind, NodeKind } from '../dataset/model.ts'
import { type Concept, idOf, parseId } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { countryKey } from './country-code.ts'
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

/**
 * The global id of what an argument names by its key: a country by either of its codes, all in capitals or not. Raises
 * `NOT_FOUND` where there is none: an empty list would say that nothing is linked to it.
 */
export function idNamed(store: Store, kind: ConceptKind, argument: string, key: string): string {
  const wanted = kind === 'Country' ? countryKey(store, key) : key.trim().toLowerCase()
  const [node] = store.nodes([idOf(kind, wanted)])
  if (node) return node.id
  const came = JSON.stringify(key.slice(0, 100))
  throw userError(
    'NOT_FOUND',
    `"${argument}" names no ${nounOf(kind)}: ${came}. Use \`lookup\` or \`search\` to find it.`,
  )
}

/** A kind as a word in a sentence: `action plan`. */
export const nounOf = (kind: NodeKind): string => kind.replaceAll(/\B[A-Z]/g, ' $&').toLowerCase()

/** A whole number within bounds. Raises `BAD_USER_INPUT` for any other. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw userError('BAD_USER_INPUT', `"${argument}" must be from ${least} to ${most}; came ${value}.`)
}
