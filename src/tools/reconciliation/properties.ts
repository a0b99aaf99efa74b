import { identifierSchemes } from '../../dataset/identifier.ts'
import { idOf } from '../../dataset/ids.ts'
import { englishLabel, labels } from '../../dataset/labels.ts'
import { type ConceptKind, conceptKinds, languages } from '../../dataset/model.ts'
import type { Concept } from '../../dataset/nodes.ts'
import { isSymmetric, type Predicate, predicateNames, ruleOf } from '../../dataset/predicates.ts'
import type { Store } from '../../dataset/store.ts'

/** The value of a property as the protocol writes it (section 7.5). */
export type Value = { str: string } | { int: number } | { id: string; name: string }

/** Something that can be asked of entities, and compared with what a table says. */
export interface Property {
  id: string
  name: string
  kinds: readonly ConceptKind[]
  /** Whether no two entities share a value. */
  identifying?: boolean
  /** The kind of entity that its values are, where all are of one. */
  valueKind?: ConceptKind | undefined
  valuesOf(concept: Concept): readonly Value[]
}

const fields = {
  symbol: 'Symbol',
  number: 'Number',
  title: 'Title',
  code: 'ISO 3166-1 alpha-2 code',
  alpha3: 'ISO 3166-1 alpha-3 code',
  officialName: 'Official name',
  adoptedOn: 'Adopted on',
  issuedOn: 'Issued on',
  inForceOn: 'In force on',
  foundedOn: 'Founded on',
  during: 'Period',
  generation: 'Generation of the plan',
  scope: 'Scope',
  url: 'Address',
  summary: 'Summary',
} as const

const identifying: ReadonlySet<string> = new Set(['symbol', 'number', 'code', 'alpha3'])

/** Everything that can be asked of the entities of a store; what none of them has is left out. */
export function propertiesOf(store: Store): readonly Property[] {
  const concepts = conceptKinds.flatMap((kind) => store.all(kind) as readonly Concept[])
  const all: Omit<Property, 'kinds'>[] = [
    ...Object.entries(fields).map(([id, name]) => ({
      id,
      name,
      identifying: identifying.has(id),
      valuesOf: (one: Concept) => plain((one as never)[id]),
    })),
    ...identifierSchemes.map((id) => ({
      id,
      name: `Identifier: ${id.replaceAll('_', ' ')}`,
      identifying: true,
      valuesOf: ({ identifiers = [] }: Concept) =>
        identifiers.flatMap(({ scheme, value, match }) => (scheme === id && match === 'EXACT' ? [{ str: value }] : [])),
    })),
    ...languages.map((language) => ({
      id: `label-${language}`,
      name: `Name (${language})`,
      valuesOf: (one: Concept) =>
        labels(one).flatMap((label) => (label.language === language ? [{ str: label.value }] : [])),
    })),
    ...predicateNames.flatMap((predicate) => linked(store, predicate)),
    {
      id: 'sources',
      name: 'Sources',
      valuesOf: ({ citations }) => citations.map(({ source, locator }) => ({ str: sourceOf(store, source, locator) })),
    },
  ]
  return all
    .map((one) => ({
      ...one,
      kinds: conceptKinds.filter((kind) =>
        concepts.some((concept) => concept.kind === kind && one.valuesOf(concept).length > 0),
      ),
    }))
    .filter(({ kinds }) => kinds.length > 0)
}

/** What a predicate leads to, and, by its name with a caret before it, what leads there. */
function linked(store: Store, predicate: Predicate): Omit<Property, 'kinds'>[] {
  const { phrase, ends: pairs } = ruleOf(predicate)
  const way = (direction: 'FORWARD' | 'INVERSE') => {
    const forward = direction === 'FORWARD'
    const kinds = new Set(pairs.flatMap(({ from, to }) => (forward ? to : from)))
    return {
      id: forward ? predicate : `^${predicate}`,
      name: (forward ? phrase.along : phrase.against).replace('{}', '…').replace(/ …$/, ''),
      valueKind: kinds.size === 1 ? [...kinds][0] : undefined,
      valuesOf: ({ id }: Concept) =>
        [...new Set((store.links(predicate, direction, [id])[0] ?? []).map(({ node }) => node))].map(entity),
    }
  }
  return isSymmetric(predicate) ? [way('FORWARD')] : [way('FORWARD'), way('INVERSE')]
}

/** A concept as the value of a property. */
export const entity = (concept: Concept): { id: string; name: string } => ({
  id: concept.id,
  name: englishLabel(concept),
})

function plain(value: unknown): readonly Value[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'number') return [{ int: value }]
  return [{ str: String(value) }]
}

function sourceOf(store: Store, key: string, locator: string | undefined): string {
  const [source] = store.nodes([idOf('Source', key)])
  if (source?.kind !== 'Source') return key
  return [source.title, locator, source.url].filter(Boolean).join(', ')
}
