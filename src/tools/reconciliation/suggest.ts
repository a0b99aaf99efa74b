import { foldName } from '../../dataset/fold.ts'
import { alternativeLabels, labels } from '../../dataset/labels.ts'
import type { Concept } from '../../dataset/nodes.ts'
import type { Discovery } from '../../discovery/discovery.ts'
import { described, types } from './entities.ts'
import type { Property } from './properties.ts'

/** What is suggested at once. */
const pageSize = 10

/** Suggests while somebody types: entities, types and properties (section 6). */
export interface Suggestions {
  entity(prefix: string, skip: number): object[]
  type(prefix: string, skip: number): object[]
  property(prefix: string, skip: number): object[]
}

export function suggestions(discovery: Discovery, properties: readonly Property[]): Suggestions {
  const { concepts } = discovery.graph
  const names: { concept: Concept; name: string }[] = concepts.flatMap((concept) =>
    [...new Set([...labels(concept), ...alternativeLabels(concept)].map(({ value }) => foldName(value)))].map(
      (name) => ({ concept, name }),
    ),
  )
  const starting = <T extends { id: string; name: string }>(list: readonly T[], prefix: string, skip: number) => {
    const wanted = prefix.trim().toLowerCase()
    const begins = (text: string) =>
      text
        .toLowerCase()
        .split(/[\s_^-]+/)
        .some((word) => word.startsWith(wanted)) || text.toLowerCase().startsWith(wanted)
    return list.filter(({ id, name }) => begins(id) || begins(name)).slice(skip, skip + pageSize)
  }
  return {
    entity(prefix, skip) {
      const text = prefix.trim().slice(0, 400)
      if (text === '') return []
      const folded = foldName(text)
      const { concept, candidates } = discovery.lookup(text)
      const found = new Set([
        ...(concept ? [concept] : candidates),
        ...(folded ? names.filter(({ name }) => name.startsWith(folded)).map((one) => one.concept) : []),
        ...discovery.search(text, {}).hits.map(({ node }) => node),
      ])
      return [...found].slice(skip, skip + pageSize).map((one) => ({ ...described(one), notable: [one.kind] }))
    },
    type: (prefix, skip) => starting(types, prefix, skip),
    property: (prefix, skip) => starting(properties, prefix, skip).map(({ id, name }) => ({ id, name })),
  }
}
