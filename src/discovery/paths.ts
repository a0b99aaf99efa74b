import type { Predicate } from '../dataset/predicates.ts'
import type { Neighbour } from '../dataset/store.ts'
import type { Graph } from './graph.ts'
import { type Route, shortestRoutes } from './routes.ts'
import { corridor, type Step, type Steps, stepsOf } from './steps.ts'

export interface PathOptions {
  /** The most links a path may have. */
  maxLength: number
  /** The most paths wanted. */
  first: number
  /** Only links that may have held on this day. */
  day?: string | undefined
  /** Only links of these predicates. */
  predicates?: readonly Predicate[] | undefined
}

export interface PathSearch {
  /** Each path as its steps, read from the first concept to the second. */
  paths: readonly (readonly Neighbour[])[]
  /** True if there is no further path within the bound. */
  exhausted: boolean
}

/** A search between two concepts, given by their numbers in the graph. */
export type FindPaths = (from: number, to: number, options: PathOptions) => PathSearch

/**
 * The search for the shortest paths between two concepts. Among equally long ones those come first whose links are
 * rarest, the best of each shape before the second of any: three answers should not say the same thing three times.
 * No path visits a concept twice, and no two visit the same concepts in the same order. The paths from B to A are
 * those from A to B read backwards: the search always starts at the concept that comes first by id.
 */
export function createPathSearch(graph: Graph): FindPaths {
  const allSteps = stepsOf(graph)
  return (from, to, { maxLength, first, day, predicates }) => {
    const steps = day || predicates ? stepsOf(graph, day, predicates) : allSteps
    const [source, target] = from < to ? [from, to] : [to, from]
    const { routes, complete } = between(source, target, steps, maxLength, first + 1)
    const paths = routes.map(({ nodes }) => ({ nodes, shape: shapeOf(stepsAlong(nodes, steps)) }))
    return {
      paths: varied(paths)
        .slice(0, first)
        .map(({ nodes }) => stepsAlong(source === from ? nodes : nodes.toReversed(), steps)),
      exhausted: complete && routes.length <= first,
    }
  }
}

/** The routes between two concepts, of which the stretches without a choice are known beforehand. */
function between(source: number, target: number, steps: Steps, maxLength: number, wanted: number) {
  const lead = corridor(source, target, steps)
  if (lead.at(-1) === target) return only(lead, maxLength)
  const tail = corridor(target, source, steps).toReversed()
  const [inner, outer] = [lead.at(-1) as number, tail[0] as number]
  if (inner === outer) return only([...lead, ...tail.slice(1)], maxLength)
  const rest = maxLength - (lead.length - 1) - (tail.length - 1)
  const { routes, complete } = shortestRoutes(inner, outer, steps, rest, wanted)
  const whole = ({ nodes, cost }: Route) => ({ nodes: [...lead.slice(0, -1), ...nodes, ...tail.slice(1)], cost })
  return { routes: routes.map(whole), complete }
}

const only = (nodes: readonly number[], maxLength: number) => ({
  routes: nodes.length - 1 <= maxLength ? [{ nodes, cost: 0 }] : [],
  complete: true,
})

const stepsAlong = (nodes: readonly number[], steps: Steps): Neighbour[] =>
  nodes.slice(1).map((node, i) => {
    const step = steps(nodes[i] as number).find(({ to }) => to === node) as Step
    return step.neighbour
  })

/** What a path says whatever concepts it leads through: its length, predicates, directions and kinds. */
const shapeOf = (steps: readonly Neighbour[]): string =>
  steps.map(({ link, direction, node }) => `${direction} ${link.predicate} ${node.kind}`).join(', ')

/** Paths in order, but within a length the first of each shape, then the second of each, and so on. */
function varied<P extends { nodes: readonly number[]; shape: string }>(paths: readonly P[]): P[] {
  const seen = new Map<string, number>()
  const turns = paths.map((path) => {
    const turn = (seen.get(path.shape) ?? 0) + 1
    seen.set(path.shape, turn)
    return { path, turn }
  })
  return turns.sort((a, b) => a.path.nodes.length - b.path.nodes.length || a.turn - b.turn).map(({ path }) => path)
}
