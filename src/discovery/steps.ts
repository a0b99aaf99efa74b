import type { Predicate } from '../dataset/predicates.ts'
import type { Neighbour } from '../dataset/store.ts'
import { type Graph, linkOn } from './graph.ts'

/** A step to a neighbour, by the most telling of the links that may be used. */
export interface Step {
  to: number
  cost: number
  neighbour: Neighbour
}

/** The steps that lead on from a concept: one for each neighbour. */
export type Steps = (node: number) => readonly Step[]

/** The steps of a graph over links that may have held on a day, of some predicates; worked out when first asked for. */
export function stepsOf(graph: Graph, day?: string, predicates?: readonly Predicate[]): Steps {
  const known = new Map<number, readonly Step[]>()
  return (node) => {
    let steps = known.get(node)
    if (!steps) {
      const best = new Map<number, Step>()
      for (const arc of graph.arcs[node] ?? []) {
        if (predicates && !predicates.includes(arc.predicate)) continue
        const neighbour = linkOn(arc, day)
        if (!neighbour) continue
        const step = { to: arc.to, cost: arc.cost, neighbour }
        const rival = best.get(arc.to)
        if (!rival || isBetter(step, rival)) best.set(arc.to, step)
      }
      steps = [...best.values()]
      known.set(node, steps)
    }
    return steps
  }
}

/** Which of two links between the same two concepts is the more telling; the same answer from either end. */
function isBetter(one: Step, other: Step): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost
  const name = ({ neighbour: { link } }: Step) => `${link.predicate} ${link.from.id}`
  return name(one) < name(other)
}

/**
 * The way on from a concept for as long as there is only one, up to `end`: `[node]` where there is a choice at once.
 * Without it a search would try every walk through the one hub that a concept hangs on, to find that none is a path.
 */
export function corridor(node: number, end: number, steps: Steps): number[] {
  const way = [node]
  for (let here = node; here !== end; ) {
    const on = steps(here).filter(({ to }) => to !== way.at(-2))
    const only = on[0]
    if (!only || on.length > 1 || way.includes(only.to)) break
    here = only.to
    way.push(here)
  }
  return way
}
