import type { Step, Steps } from './steps.ts'

/** A path as the concepts it visits, and what its links cost together. */
export interface Route {
  nodes: readonly number[]
  cost: number
}

/** How many steps a search may try: the bound of what a question can cost. `docs/discovery.md` has what it comes to. */
const budget = 100_000

/** How many routes of a length are found before the answer is chosen among them. */
const pool = 50

/**
 * The best routes from `source` to `target` of at most `maxLength` links, at least `wanted` of them if there are so
 * many: shorter before longer, then the cheaper, then by the concepts visited. `complete` is false where the budget ran
 * out before all was searched.
 *
 * It works from both ends. Backwards, level by level, it learns the least cost of reaching the target in so many
 * steps; forwards it walks only where that says that a route may still become one of those wanted.
 */
export function shortestRoutes(
  source: number,
  target: number,
  steps: Steps,
  maxLength: number,
  wanted: number,
): { routes: Route[]; complete: boolean } {
  const routes: Route[] = []
  // levels[r]: the concepts from which exactly r steps lead to the target, and the least they cost.
  const levels: ReadonlyMap<number, number>[] = [new Map([[target, 0]])]
  const onward = onwardOf(steps, levels)
  let tried = 0

  for (let length = 1; length <= maxLength && routes.length < wanted && tried < budget; length++) {
    levels.push(nextLevel(levels[length - 1] as ReadonlyMap<number, number>, steps, source))
    if (!levels[length]?.has(source)) continue
    const best: Route[] = []

    const walk = (nodes: number[], cost: number): void => {
      const left = length - nodes.length
      for (const { step, rest } of onward(nodes.at(-1) as number, left)) {
        const least = cost + rest
        if (best.length === pool && least > (best.at(-1) as Route).cost) return
        if (nodes.includes(step.to)) continue
        if (++tried >= budget) return
        nodes.push(step.to)
        if (left === 0) insert(best, { nodes: [...nodes], cost: least })
        else walk(nodes, cost + step.cost)
        nodes.pop()
      }
    }
    walk([source], 0)
    routes.push(...best)
  }
  return { routes, complete: tried < budget }
}

/** A step that may still lead to the target in time, and the least that it and what follows cost. */
interface Onward {
  step: Step
  rest: number
}

/** The steps on from a concept with so many left after them, the most promising first; each worked out once. */
function onwardOf(steps: Steps, levels: readonly ReadonlyMap<number, number>[]) {
  const known: Map<number, readonly Onward[]>[] = []
  return (node: number, left: number): readonly Onward[] => {
    known[left] ??= new Map()
    const found = known[left]?.get(node)
    if (found) return found
    const open: Onward[] = []
    for (const step of steps(node)) {
      const rest = levels[left]?.get(step.to)
      if (rest !== undefined) open.push({ step, rest: step.cost + rest })
    }
    open.sort((a, b) => a.rest - b.rest || a.step.to - b.step.to)
    known[left]?.set(node, open)
    return open
  }
}

/** One step further from the target. Neither end may stand in the middle of a route. */
function nextLevel(level: ReadonlyMap<number, number>, steps: Steps, source: number): ReadonlyMap<number, number> {
  const next = new Map<number, number>()
  for (const [node, cost] of level) {
    if (node === source) continue
    for (const step of steps(node)) {
      const least = cost + step.cost
      if (least < (next.get(step.to) ?? Number.POSITIVE_INFINITY)) next.set(step.to, least)
    }
  }
  return next
}

/** Keeps the best, cheapest first, equally cheap ones in the order of their concepts. */
function insert(best: Route[], route: Route): void {
  const before = (one: Route) =>
    one.cost < route.cost || (one.cost === route.cost && compare(one.nodes, route.nodes) < 0)
  best.splice(best.findLastIndex(before) + 1, 0, route)
  best.length = Math.min(best.length, pool)
}

function compare(one: readonly number[], other: readonly number[]): number {
  const i = one.findIndex((node, at) => node !== other[at])
  return i < 0 ? 0 : (one[i] as number) - (other[i] as number)
}
