import type { Citation } from '../citation.ts'
import { citedParts } from '../cited-parts.ts'
import type { Completed } from '../complete.ts'
import type { Dataset, WrittenDataset } from '../dataset.ts'
import type { LinkRecord } from '../link.ts'
import { type NodeKind, nodeKinds } from '../model.ts'
import { type Concept, listOf, type Node, type NodeOf, nodeOf } from '../nodes.ts'
import type { ProvisionRecord } from '../provision.ts'

/** Something wrong with a dataset: where, and what to do about it. */
export interface Problem {
  /** Path into the dataset: `links[4].to`. */
  path: string
  /** What was expected, what came, and what to do. */
  message: string
}

/** A promise every dataset keeps. */
export interface Rule {
  name: string
  /** The promise in one sentence, as the documentation prints it. */
  sentence: string
  check(view: View): Iterable<Problem>
}

/** Something with its path in the dataset. */
export type At<T> = T & { path: string }

/** A dataset as the rules read it: its nodes and links, with all that follows from what is written, each with its path. */
export interface View {
  dataset: Dataset
  /** What is written, as it is written. */
  written: WrittenDataset
  nodes: readonly At<Node>[]
  concepts: readonly At<Concept>[]
  /** By present ids only: a link that names a former key is to be mended. */
  byId: ReadonlyMap<string, At<Node>>
  links: readonly At<LinkRecord>[]
  provisions: readonly At<ProvisionAt>[]
  /** Every list of citations, of whatever part of the dataset. */
  citations: readonly At<{ citations: readonly Citation[] }>[]
  /** The nodes of a kind. */
  of<K extends NodeKind>(kind: K): readonly At<NodeOf<K>>[]
  /** The links of a predicate. */
  linksOf(predicate: LinkRecord['predicate']): readonly At<LinkRecord>[]
}

/** A provision with the text it belongs to. */
interface ProvisionAt {
  provision: ProvisionRecord
  text: NodeOf<'Resolution' | 'PresidentialStatement'>
}

/** Indexes a dataset once, for all rules. Its shape must be right; its facts need not be. */
export function view({ dataset, written, pathOf, follows }: Completed): View {
  const nodes = nodeKinds.flatMap((kind) =>
    dataset[listOf[kind]].map(
      (record, i) => ({ ...nodeOf(kind, record as never), path: `${listOf[kind]}[${i}]` }) as At<Node>,
    ),
  )
  const links = dataset.links.map((link) => ({ ...link, path: pathOf(link) }))
  const concepts = nodes.filter((node) => node.kind !== 'Source')
  const byKind = groupBy(nodes, ({ kind }) => kind)
  const texts = nodes.filter((node) => node.kind === 'Resolution' || node.kind === 'PresidentialStatement')
  const provisions = texts.flatMap((text) =>
    (text.provisions ?? []).map((provision) => ({ provision, text, path: pathOf(provision) })),
  )
  const byPredicate = groupBy(links, ({ predicate }) => predicate)
  return {
    dataset,
    written,
    nodes,
    concepts,
    byId: new Map(nodes.map((node) => [node.id, node])),
    links,
    provisions,
    citations: [
      ...concepts.flatMap((concept) =>
        citedParts(concept).flatMap(({ path, citations, provision }) =>
          provision === undefined ? { path: `${concept.path}.${path}`, citations } : [],
        ),
      ),
      ...provisions.map(({ provision: { citations }, path }) => ({ path: `${path}.citations`, citations })),
      // What follows cites what its record cites.
      ...dataset.links.flatMap((link) =>
        follows(link) ? [] : { path: `${pathOf(link)}.citations`, citations: link.citations },
      ),
      ...(['publishedTotals', 'countriesWithoutPlan'] as const).flatMap((list) =>
        dataset[list].map(({ citations }, i) => ({ path: `${list}[${i}].citations`, citations })),
      ),
    ],
    of: <K extends NodeKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as At<NodeOf<K>>[],
    linksOf: (predicate) => byPredicate.get(predicate) ?? [],
  }
}

/** Groups items by a text made of each. */
export function groupBy<T>(items: Iterable<T>, textOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const text = textOf(item)
    const group = groups.get(text)
    if (group) group.push(item)
    else groups.set(text, [item])
  }
  return groups
}

/** A problem for each item after the first with the same text. */
export function* repeats<T extends { path: string }>(
  items: Iterable<T>,
  textOf: (item: T) => string,
  message: (item: T, first: T) => string,
): Iterable<Problem> {
  for (const [first, ...others] of groupBy(items, textOf).values()) {
    for (const item of others) yield { path: item.path, message: message(item, first as T) }
  }
}
