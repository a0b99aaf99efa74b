import { alternativeLabels, labels } from '../dataset/labels.ts'
import type { Language } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'

/** The kinds of text a concept can be found by. */
export const searchFields = ['LABEL', 'ALTERNATIVE_LABEL', 'TITLE', 'IDENTIFIER', 'SUMMARY'] as const
export type SearchField = (typeof searchFields)[number]

/** A text that a concept can be found by, and its language if it has one and it is recorded. */
export interface SearchText {
  field: SearchField
  language: Language | undefined
  value: string
}

/** Everything that a concept can be found by. */
export function textsOf({ kind, record }: Concept): SearchText[] {
  const text = (field: SearchField) => (one: { language: Language; value: string }) => ({
    field,
    language: one.language,
    value: one.value,
  })
  const codes = new Set([record.key, ...(record.identifiers ?? []).map(({ value }) => value)])
  if ('symbol' in record && record.symbol) codes.add(record.symbol)
  if (kind === 'Country') codes.add(record.code).add(record.alpha3)
  const own: SearchText[] = []
  // The title of a plan is in the language of the plan, which is not recorded.
  if (kind === 'ActionPlan' && record.title) own.push({ field: 'TITLE', language: undefined, value: record.title })
  if (kind === 'Resolution' && record.title) own.push({ field: 'TITLE', language: 'en', value: record.title })
  if (kind === 'Country' && record.officialName)
    own.push({ field: 'TITLE', language: 'en', value: record.officialName })
  const summary =
    'definition' in record ? [record.definition, record.summary].filter(Boolean).join(' ') : record.summary
  return [
    ...labels(record).map(text('LABEL')),
    ...alternativeLabels(record).map(text('ALTERNATIVE_LABEL')),
    ...own,
    ...[...codes].map((value) => ({ field: 'IDENTIFIER' as const, language: undefined, value })),
    ...(summary ? [{ field: 'SUMMARY' as const, language: 'en' as const, value: summary }] : []),
  ]
}
