import type { Citation } from '../dataset/citation.ts'
import { citedParts } from '../dataset/cited-parts.ts'
import type { Fact } from '../dataset/citing.ts'
import type { Link, Provision } from '../dataset/facts.ts'
import { idOf, parseId } from '../dataset/ids.ts'
import type { Concept, Node, Source } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'

/** Whatever has an address of its own. */
export type Subject = Node | Link | Provision

/** What is told at the address of a subject, whatever the form. */
export interface Page {
  subject: Subject
  /** The links of a concept, or the link that is the subject; those of a source are among its facts. */
  links: readonly Link[]
  provisions: readonly Provision[]
  /** What cites a source. */
  facts: readonly Fact[]
  /** What is known to be missing about a concept. */
  gaps: readonly string[]
  /** Every source that something on the page names, each once. */
  sources: readonly Source[]
  /** The concepts that the page speaks of beside its subject, each once. */
  mentioned: readonly Concept[]
}

/** The subject with this id; `null` where there is none. A former id leads to the present subject. */
export function subjectOf(store: Store, id: string): Subject | null {
  return parseId(id) ? (store.nodes([id])[0] ?? null) : store.fact(id)
}

/** What is told of a subject. */
export function pageOf(store: Store, subject: Subject): Page {
  const { kind } = subject
  const isConcept = kind !== 'Source' && kind !== 'Link' && kind !== 'Provision'
  const links = kind === 'Link' ? [subject] : isConcept ? linksOf(store, subject) : []
  const provisions = kind === 'Provision' ? [subject] : isConcept ? store.provisions(subject.id) : []
  const facts = kind === 'Source' ? store.facts(subject.key) : []

  return {
    subject,
    links,
    provisions,
    facts,
    gaps: store.dataset.gaps.flatMap(({ about, text }) => (about === subject.id ? [text] : [])),
    ...namedIn(store, isConcept ? [subject] : [], links, provisions),
  }
}

/** What concepts, links and provisions name beside themselves, each once: their sources, and other concepts. */
export function namedIn(
  store: Store,
  concepts: readonly Concept[],
  links: readonly Link[],
  provisions: readonly Provision[],
): Pick<Page, 'sources' | 'mentioned'> {
  const named = new Set<string>()
  const cite = (citations: readonly Citation[]) => {
    for (const { source } of citations) named.add(idOf('Source', source))
  }
  for (const concept of concepts) for (const { citations } of citedParts(concept)) cite(citations)
  for (const { citations } of [...links, ...provisions]) cite(citations)

  const mentioned = new Set<Concept>()
  for (const { from, to } of links) mentioned.add(from).add(to)
  for (const { of, themes } of provisions) {
    mentioned.add(of)
    for (const theme of store.nodes(themes.map((key) => idOf('Theme', key)))) mentioned.add(theme as Concept)
  }
  for (const concept of concepts) mentioned.delete(concept)
  return { sources: store.nodes([...named]) as Source[], mentioned: [...mentioned] }
}

/** Every link of a concept, each once. */
const linksOf = (store: Store, { id }: Concept): Link[] => [...new Set(store.neighbours(id).map(({ link }) => link))]
