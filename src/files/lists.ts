import type { Link, Provision } from '../dataset/facts.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { csv } from './csv.ts'
import { jsonLd, nodesTelling, turtle } from './linked-data.ts'
import type { NodeObject } from './node-objects.ts'
import { namedIn, subjectOf } from './page.ts'

const linkedAs = { jsonld: jsonLd, ttl: turtle }

/** The forms in which the lists of another face are taken away: as a table, and what they say in linked data. */
export const lists = (store: Store) => ({
  csv,
  linked: (ids: readonly string[], form: keyof typeof linkedAs): string =>
    linkedAs[form](nodesOfAll(ids, store), store.iriBase),
})

/** What is said of several subjects, by their ids, as node objects: they themselves, what they speak of, and all sources. */
function nodesOfAll(ids: Iterable<string>, store: Store): NodeObject[] {
  const concepts: Concept[] = []
  const links: Link[] = []
  const provisions: Provision[] = []
  const sources = new Set<Source>()
  for (const id of new Set(ids)) {
    const subject = subjectOf(store, id)
    if (subject?.kind === 'Link') links.push(subject)
    else if (subject?.kind === 'Provision') provisions.push(subject)
    else if (subject?.kind === 'Source') sources.add(subject)
    else if (subject) concepts.push(subject)
  }
  const { mentioned, sources: cited } = namedIn(store, concepts, links, provisions)
  for (const source of cited) sources.add(source)
  return nodesTelling({ concepts, links, provisions, mentioned, sources: [...sources] }, store)
}
