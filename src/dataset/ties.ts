import type { Link } from './facts.ts'
import type { Concept } from './nodes.ts'
import type { Neighbour } from './store.ts'

/** A concept at the far end, and the links that join it: Belgium's six terms are one tie to the Council. */
export interface Tie {
  node: Concept
  links: readonly Link[]
}

/** What a concept is tied to: each neighbour once, in the order of the first link that leads to it. */
export function tiesOf(neighbours: readonly Neighbour[]): Tie[] {
  const ties = new Map<Concept, Link[]>()
  for (const { node, link } of neighbours) {
    const links = ties.get(node)
    if (links) links.push(link)
    else ties.set(node, [link])
  }
  return Array.from(ties, ([node, links]) => ({ node, links }))
}
