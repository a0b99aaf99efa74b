import { type ConceptRecord, type Label, type Language, languages, type TextOrigin } from './model.ts'

/** A text in one language. */
export interface Text {
  language: Language
  value: string
  origin: TextOrigin
  /** Key of the source that prints it, where the label names its own. */
  source?: string
}

function text(language: Language, label: Label): Text {
  return typeof label === 'string' ? { language, value: label, origin: 'OFFICIAL' } : { language, ...label }
}

/** Every label of a concept, English first, in the order of `languages`. */
export function labels(record: ConceptRecord): Text[] {
  return languages.flatMap((language) => {
    const label = record.labels[language]
    return label === undefined ? [] : [text(language, label)]
  })
}

/** The label in the first of the wanted languages that has one, else in English. */
export function labelIn(record: ConceptRecord, wanted: readonly Language[]): Text {
  for (const language of wanted) {
    const label = record.labels[language]
    if (label !== undefined) return text(language, label)
  }
  return text('en', record.labels.en)
}

/** Other names of a concept: acronyms, former and everyday names. */
export const alternativeLabels = (record: ConceptRecord): Text[] => texts(record.alternativeLabels)

/** Words people look for a concept by that are no names of it. */
export const hiddenLabels = (record: ConceptRecord): Text[] => texts(record.hiddenLabels)

const texts = (lists: ConceptRecord['alternativeLabels']): Text[] =>
  languages.flatMap((language) => (lists?.[language] ?? []).map((value) => text(language, value)))

/** The English label, which every concept has. */
export const englishLabel = (record: ConceptRecord): string => labelIn(record, []).value
