import type { GraphQLError } from 'graphql'
import { englishLabel } from '../dataset/labels.ts'
import type { NodeKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { discoveryOf } from '../discovery/discovery.ts'
import { wordCount } from '../discovery/query-words.ts'
import { countryKey } from './country-code.ts'
import { userError } from './errors.ts'

/** The most characters a reference may have. */
export const maxReference = 500

/** How many of those that may be meant an error names. */
const maxCandidates = 10

/**
 * The concept that an argument names: by its global id, or by any name, code or address that `lookup` settles. Raises
 * `NOT_FOUND` with what may be meant where there is none, or more than one; `BAD_USER_INPUT` for the id of a source.
 */
export function conceptNamed(store: Store, argument: string, reference: string): Concept {
  checkLength(argument, reference)
  const concept = meantBy(store, reference)
  if (concept) return concept
  const [node] = store.nodes([reference])
  if (node) throw userError('BAD_USER_INPUT', `"${argument}" must be a concept; ${node.id} is a source.`)
  const { candidates } = discoveryOf(store).lookup(reference)
  const says = candidates.length > 0 ? 'does not name one concept for certain' : 'names no concept'
  throw notFound(`"${argument}" ${says}`, reference, candidates)
}

/**
 * The global id of what an argument names by its key: a country by either of its codes, all in capitals or not. Raises
 * `NOT_FOUND` where there is none, with what may be meant: an empty list would say that nothing is linked to it.
 */
export function idNamed(store: Store, kind: NodeKind, argument: string, key: string): string {
  checkLength(argument, key)
  const wanted = keyWritten(store, kind, key)
  const node = store.node(kind, wanted)
  if (node) return node.id
  const { concept, candidates } = discoveryOf(store).lookup(key)
  const likely = (concept ? [concept] : candidates).filter((one) => one.kind === kind)
  throw notFound(`"${argument}" names no ${nounOf(kind)}`, key, likely)
}

/** The concept with a global id, or with a name, code or address that `lookup` settles; `undefined` if there is none. */
export function meantBy(store: Store, reference: string): Concept | undefined {
  const [node] = store.nodes([reference])
  if (node) return node.kind === 'Source' ? undefined : node
  return reference.length > maxReference ? undefined : discoveryOf(store).lookup(reference).concept
}

/**
 * Raises `BAD_USER_INPUT` for a text that is longer than any name. Characters count, not the units that some of them
 * take two of.
 */
export function checkLength(argument: string, text: string, most = maxReference): void {
  if (text.length <= most) return
  let length = 0
  for (const _ of text) length++
  if (length > most) throw userError('BAD_USER_INPUT', `"${argument}" is at most ${most} characters; ${length} came.`)
}

/** The most characters, and the most words besides articles and the like, that are searched for. */
export const [maxQuery, maxWords] = [200, 12]

/** Raises `BAD_USER_INPUT` for a text with more to search for than a search may have. */
export function checkQuery(argument: string, text: string): void {
  checkLength(argument, text, maxQuery)
  const count = wordCount(text)
  if (count <= maxWords) return
  const says = `"${argument}" is at most ${maxWords} words, besides articles and the like; ${count} came. Ask with those that tell most.`
  throw userError('BAD_USER_INPUT', says)
}

function notFound(says: string, reference: string, found: readonly Concept[]): GraphQLError {
  const candidates = found.slice(0, maxCandidates).map((one) => ({ id: one.id, label: englishLabel(one) }))
  const came = JSON.stringify(reference.slice(0, 100))
  const advice = candidates.length > 0 ? `It may be ${candidates[0]?.id}: see "candidates".` : findIt
  return userError('NOT_FOUND', `${says}: ${came}. ${advice}`, undefined, { candidates })
}

const findIt = 'Use `lookup` or `search` to find it.'

/** A key as the dataset has it: people write codes, keys and symbols in capitals or not. */
export function keyWritten(store: Store, kind: NodeKind, key: string): string {
  if (kind === 'Country') return countryKey(store, key)
  const text = key.trim()
  return kind === 'PresidentialStatement' ? text.toUpperCase() : text.toLowerCase()
}

/** A kind as a word in a sentence: `action plan`. */
export const nounOf = (kind: string): string => kind.replaceAll(/\B[A-Z]/g, ' $&').toLowerCase()

/** A whole number within bounds. Raises `BAD_USER_INPUT` for any other. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw userError('BAD_USER_INPUT', `"${argument}" must be from ${least} to ${most}; came ${value}.`)
}
