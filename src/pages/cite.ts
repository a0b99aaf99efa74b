import type { Node } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import type { CitationStyle } from '../discovery/citation-styles.ts'
import { conceptReference, type Reference, sourceReference } from '../discovery/reference.ts'

/** The formats of citation managers, by the ending of the file. */
export const formats: Readonly<Record<string, { style: CitationStyle; name: string; type: string }>> = {
  bib: { style: 'BIBTEX', name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { style: 'RIS', name: 'RIS', type: 'application/x-research-info-systems' },
  csl: { style: 'CSL_JSON', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
}

/** How to refer to what a page shows: a source as what it is, a concept as an entry of the dataset read on a day. */
export const referenceTo = (node: Node, store: Store, day: string): Reference =>
  node.kind === 'Source' ? sourceReference(node, day) : conceptReference(store, node, day)
