import { englishLabel } from '../../dataset/labels.ts'
import { type ConceptKind, conceptKinds } from '../../dataset/model.ts'
import type { Concept } from '../../dataset/nodes.ts'
import { clipped } from '../lines.ts'

/** A kind of concept as a type of the protocol. */
export interface Type {
  id: ConceptKind
  name: string
}

/** The kind as words: `Action plan`. */
export const typeOf = (kind: ConceptKind): Type => ({
  id: kind,
  name: kind.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
})

export const types: readonly Type[] = conceptKinds.map(typeOf)

/** The eight kinds that a client named by their ids; `undefined` where it named none at all. */
export function kindsIn(wanted: string | readonly string[] | undefined): readonly ConceptKind[] | undefined {
  if (wanted === undefined || wanted.length === 0) return undefined
  const ids = typeof wanted === 'string' ? [wanted] : wanted
  return conceptKinds.filter((kind) => ids.includes(kind))
}

/** What tells namesakes apart: the kind, and the beginning of the summary. */
export const described = (concept: Concept): { id: string; name: string; description: string } => ({
  id: concept.id,
  name: englishLabel(concept),
  description: [typeOf(concept.kind).name, concept.summary && clipped(concept.summary, 140)].filter(Boolean).join(': '),
})
