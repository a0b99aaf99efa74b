import type { Citation } from './citation.ts'
import { citedParts } from './cited-parts.ts'
import type { Link, Provision } from './facts.ts'
import { append } from './multimap.ts'
import type { Concept } from './nodes.ts'

/**
 * What cites a source: a link, a provision, or a concept (as a whole, or in one of its fields), with the citations
 * that name the source.
 */
export interface Fact {
  node: Concept | Provision | Link
  field?: string
  citations: readonly Citation[]
}

/** What cites a source, with all its citations. */
type Citing = Fact | Link

/**
 * For each source what cites it: concepts and their provisions first, then links. What a fact cites this source for is
 * picked out when asked: there are more facts than anything else, and few are looked at from their source.
 */
export function citing(
  concepts: Iterable<Concept>,
  provisionsOf: (concept: Concept) => readonly Provision[],
  links: Iterable<Link>,
): (sourceKey: string) => readonly Fact[] {
  const bySource = new Map<string, Citing[]>()
  const add = (one: Citing) => {
    for (const source of new Set(one.citations.map(({ source }) => source))) append(bySource, source, one)
  }
  for (const concept of concepts) {
    const provisions = provisionsOf(concept)
    for (const { field, citations, provision } of citedParts(concept)) {
      if (provision === undefined) add({ node: concept, citations, ...(field && { field }) })
      else add({ node: provisions[provision] as Provision, citations })
    }
  }
  for (const link of links) add(link)
  // Gives back the room that lists keep in order to grow.
  for (const [source, list] of bySource) bySource.set(source, list.slice())

  return (sourceKey) =>
    (bySource.get(sourceKey) ?? []).map((one) => ({
      ...('node' in one ? one : { node: one }),
      citations: one.citations.filter(({ source }) => source === sourceKey),
    }))
}
