import type { ExecutionResult } from 'graphql'
import type { Provision } from '../dataset/facts.ts'
import type { Concept, Node } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import type { Discovery } from '../discovery/discovery.ts'
import type { Question } from '../schema/named-questions.ts'

/** What the tools of assistants and of spreadsheets ask. */
export interface Desk {
  store: Store
  discovery: Discovery
  /** The named questions. */
  questions: readonly Question[]
  /** Asks the graph within its limits, at a time, with labels in a language where the question leaves that open. */
  ask(query: string, variables: Record<string, unknown>, now: Date, language: string): Promise<ExecutionResult>
  /** Tells the time. */
  now(): Date
  /** Told of whatever went wrong. */
  fault(error: unknown): void
}

/** What a reference means: one thing, or what may be meant where that is not certain. */
export interface Meant {
  node?: Node
  /** The paragraph that is meant, of a text that is `node`. */
  provision?: Provision
  candidates: readonly Concept[]
}

/** The node with a global id, or the concept that a name, a code or an address settles. */
export function meant({ store, discovery }: Desk, reference: string): Meant {
  const [node] = store.nodes([reference])
  if (node) return { node, candidates: [] }
  const { concept, provision, candidates } = discovery.lookup(reference)
  if (concept) return { node: concept, candidates: [], ...(provision && { provision }) }
  // The words of an id are no words to search for.
  const isId = /^\w+:\S/.test(reference)
  return { candidates: candidates.length > 0 || isId ? candidates : near(discovery, reference) }
}

/** What a search for the words of a reference finds first. */
const near = ({ search }: Discovery, reference: string): Concept[] =>
  search(reference, {})
    .hits.slice(0, 5)
    .map(({ node }) => node)
