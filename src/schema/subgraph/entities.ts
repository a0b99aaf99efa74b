import type { Link, Provision } from '../../dataset/facts.ts'
import { idOf, parseLinkId } from '../../dataset/ids.ts'
import type { Node } from '../../dataset/nodes.ts'
import type { Predicate } from '../../dataset/predicates.ts'
import type { Store } from '../../dataset/store.ts'
import { keyWritten } from '../checked-arguments.ts'
import { symbolParts } from '../resolution.ts'
import type { Weight } from '../weight.ts'
import type { Representation } from './representation.ts'

/**
 * What representations name, in their order; null in the place of each that is not there, or is of another type than
 * it says. Records are read from the store in one batch.
 */
export function entitiesOf(
  store: Store,
  representations: readonly Representation[],
): (Node | Link | Provision | null)[] {
  const records = store.nodes(representations.map((one) => recordId(store, one)))
  return representations.map((one, i) => {
    const { type, value } = one
    if (type === 'Link' || type === 'Provision') {
      const fact = store.fact(value)
      return fact?.kind === type ? fact : null
    }
    const record = records[i]
    return record && isOf(record, type) && isOfYear(record, one) ? record : null
  })
}

/** How many links there are to look through while one object takes to be made. */
const seenAtOnce = 150

/**
 * What representations cost: one for each object, and for a link what it takes to find it among those of its first end.
 * The objects of each type are counted, so that a fragment costs as often as it applies.
 */
export function weightOfEntities(store: Store, representations: readonly Representation[]): Weight {
  const kinds = new Map<string, number>()
  let links = 0
  for (const { type, value } of representations) {
    kinds.set(type, (kinds.get(type) ?? 0) + 1)
    const { predicate, from } = (type === 'Link' && parseLinkId(value)) || {}
    if (predicate && from) links += store.links(predicate as Predicate, 'FORWARD', [from])[0]?.length ?? 0
  }
  const { length } = representations
  return { field: length + links / seenAtOnce, multiplier: length, kinds }
}

const isOf = ({ kind }: Node, type: Representation['type']): boolean =>
  type === 'Concept' ? kind !== 'Source' : kind === type

/** The global id of the record that is named; of a fact, which is no record, the empty text. */
function recordId(store: Store, { type, key, value }: Representation): string {
  if (type === 'Link' || type === 'Provision') return ''
  if (key === 'id' || type === 'Concept') return value
  if (type === 'Resolution' && key === 'symbol') return idOf(type, symbolParts(value)?.number ?? '')
  return idOf(type, keyWritten(store, type, value))
}

/** A symbol may name the year too: `S/RES/1325 (1999)` names nothing. */
function isOfYear(record: Node, { key, value }: Representation): boolean {
  if (record.kind !== 'Resolution' || key !== 'symbol') return true
  const year = symbolParts(value)?.year
  return year === undefined || Number(year) === record.year
}
