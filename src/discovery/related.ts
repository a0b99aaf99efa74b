import type { ConceptKind } from '../dataset/model.ts'
import { append } from '../dataset/multimap.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Neighbour } from '../dataset/store.ts'
import { type Arc, type Graph, linkOn, opposite } from './graph.ts'
import { secondStep } from './measure.ts'

/** A concept close to another, by the measure of `measure.ts`. */
export interface Related {
  node: Concept
  score: number
}

/** A chain of one or two links that joins two concepts, read from the first, and what it adds to their closeness. */
export interface Chain {
  steps: readonly [Neighbour] | readonly [Neighbour, Neighbour]
  score: number
}

/**
 * The concepts close to one, closest first; equally close ones by id. Never the concept itself. With a day, only by
 * links that may have held on it; with kinds, only concepts of these kinds (chains may lead through any).
 */
export function related(graph: Graph, from: number, kinds?: readonly ConceptKind[], day?: string): Related[] {
  // By number, which is faster than a map where most of the graph is two steps away. No chain scores nothing.
  const scores = new Float64Array(graph.concepts.length)
  for (const first of arcsOf(graph, from)) {
    if (!linkOn(first, day)) continue
    scores[first.to] = (scores[first.to] as number) + first.strength
    for (const second of arcsOf(graph, first.to)) {
      if (second.to === from || !linkOn(second, day)) continue
      scores[second.to] = (scores[second.to] as number) + secondStep * first.strength * second.strength
    }
  }
  const found: (Related & { index: number })[] = []
  for (const [index, score] of scores.entries()) {
    if (score === 0) continue
    const node = graph.concepts[index] as Concept
    if (!kinds || kinds.includes(node.kind)) found.push({ node, score, index })
  }
  // Concepts are numbered in the order of their ids.
  return found.sort((a, b) => b.score - a.score || a.index - b.index)
}

/** Why two concepts are close: the chains whose scores add up to their closeness, shortest first, then strongest. */
export function chains(graph: Graph, from: number, to: number, day?: string): Chain[] {
  // Every arc has its counterpart, so the last arc of a chain is found from the far end; only those count that lead to
  // where a first one leads. What stands in the middle may be a hub: its arcs are not gone through.
  const middles = new Set(arcsOf(graph, from).map((arc) => arc.to))
  const lastArcs = new Map<number, Arc[]>()
  for (const arc of arcsOf(graph, to)) {
    if (middles.has(arc.to)) append(lastArcs, arc.to, arc)
  }
  const end = graph.concepts[to] as Concept
  const direct: Chain[] = []
  const indirect: Chain[] = []
  for (const first of arcsOf(graph, from)) {
    const step = linkOn(first, day)
    if (!step) continue
    if (first.to === to) direct.push({ steps: [step], score: first.strength })
    for (const second of (first.to !== to && lastArcs.get(first.to)) || []) {
      const next = linkOn(second, day)
      if (!next) continue
      const towards: Neighbour = { link: next.link, direction: opposite(next), node: end }
      indirect.push({ steps: [step, towards], score: secondStep * first.strength * second.strength })
    }
  }
  return [...strongestFirst(direct), ...strongestFirst(indirect)]
}

const arcsOf = ({ arcs }: Graph, index: number): readonly Arc[] => arcs[index] ?? []

/** Equally strong chains in the order of the concept they lead through, then of their predicates. */
function strongestFirst(list: Chain[]): Chain[] {
  const names = new Map<Chain, string>()
  const name = (chain: Chain): string => {
    const known = names.get(chain)
    if (known !== undefined) return known
    const made = `${chain.steps[0].node.id} ${chain.steps.map(({ link }) => link.predicate).join(' ')}`
    names.set(chain, made)
    return made
  }
  return list.sort((a, b) => b.score - a.score || (name(a) < name(b) ? -1 : 1))
}
