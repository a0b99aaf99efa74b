import type { Citation } from './citation.ts'
import type { ActionPlanRecord, ConceptRecord, Label } from './model.ts'
import type { Concept } from './nodes.ts'

/** The citations of one part of a record: the whole of it, or a field that has sources of its own. */
export interface CitedPart {
  /** The field, or `undefined` for the record as a whole. */
  field?: string
  /** Where the citations stand in the record: `disputes[0].citations`. */
  path: string
  citations: readonly Citation[]
  /** The place of the provision it is, in its text. */
  provision?: number
}

const ofPlans = ['lead', 'budget', 'monitoring', 'civilSocietyRole'] as const

/** Every part of a concept's record that names a source, in the order of the model. */
export function citedParts(record: Concept): CitedPart[] {
  const parts: CitedPart[] = [{ path: 'citations', citations: record.citations }, ...labelParts(record)]
  record.disputes?.forEach(({ field, citations }, i) => {
    parts.push({ field, path: `disputes[${i}].citations`, citations })
  })
  if ('provisions' in record) {
    record.provisions?.forEach((provision, i) => {
      parts.push({ path: `provisions[${i}].citations`, citations: provision.citations, provision: i })
    })
  }
  for (const field of ofPlans) {
    const part = (record as Partial<ActionPlanRecord>)[field]
    if (part) parts.push({ field, path: `${field}.citations`, citations: part.citations })
  }
  return parts
}

/** A label that names its own source rests on that source alone. */
function labelParts(record: ConceptRecord): CitedPart[] {
  return Object.entries(record.labels as Record<string, Label>).flatMap(([language, label]) =>
    typeof label === 'object' && label.source
      ? [
          {
            field: 'labels',
            path: `labels.${language}.source`,
            citations: [{ source: label.source, locator: `label in ${language}`, assertion: 'REPORT' as const }],
          },
        ]
      : [],
  )
}
