import { alternativeLabels, labels } from '../dataset/labels.ts'
import { conceptKinds } from '../dataset/model.ts'
import type { Store } from '../dataset/store.ts'
import { textsOf } from '../discovery/names.ts'

/** How long a text is that is made for the answer, where no record has it: a cursor, a sentence. */
const made = (field: string): number => (field === 'sentence' ? 150 : 40)

/** How long a text in an answer is, by the type and the field that it stands in. */
export type TextLengths = (type: string, field: string, records: number) => number

/**
 * Measures the texts of a dataset by where they stand in the schema: fields have the names of what they show. In so
 * many different records they are as long as the longest so many together; where one may stand behind many parents
 * (`records` is 0), as the longest tenth.
 */
export function textLengths(store: Store): TextLengths {
  const lengths = new Map<string, number[]>()
  const add = (type: string, field: string, value: unknown) => {
    if (typeof value !== 'string') return
    const key = `${type}.${field}`
    const known = lengths.get(key)
    if (known) known.push(value.length)
    else lengths.set(key, [value.length])
  }
  const all = (type: string, record: object) => {
    for (const [field, value] of Object.entries(record)) add(type, field, value)
  }
  for (const kind of conceptKinds) {
    for (const concept of store.all(kind)) {
      all(kind, concept)
      for (const field of ['key', 'summary'] as const) add('Concept', field, concept[field])
      for (const { value } of [...labels(concept), ...alternativeLabels(concept)]) add('Text', 'value', value)
      for (const { value } of textsOf(concept)) add('SearchMatch', 'value', value)
      for (const one of concept.identifiers ?? []) all('Identifier', one)
      for (const one of concept.disputes ?? []) all('Dispute', one)
      for (const one of concept.citations) all('Citation', one)
      for (const one of store.provisions(concept.id)) all('Provision', one)
    }
  }
  for (const source of store.all('Source')) all('Source', source)
  for (const link of store.allLinks) {
    for (const type of ['Link', 'LinkFacts']) add(type, 'note', link.note)
    for (const one of link.citations) all('Citation', one)
  }
  for (const gap of store.dataset.gaps) all('Gap', gap)

  const means = new Map([...lengths].map(([key, found]) => [key, meansOf(found)]))
  return (type, field, records) => {
    const mean = means.get(`${type}.${field}`)
    if (!mean) return made(field)
    return mean[Math.min(records || Math.ceil(mean.length / 10), mean.length) - 1] as number
  }
}

/** The mean of the longest one, of the longest two, and so on. */
function meansOf(lengths: number[]): Float64Array {
  let sum = 0
  return Float64Array.from(
    lengths.sort((a, b) => b - a),
    (length, i) => {
      sum += length
      return sum / (i + 1)
    },
  )
}
