import type { Citations } from './citation.ts'
import type { Days } from './dates.ts'
import { linkId, provisionIds } from './ids.ts'
import type { Amount, LinkRecord } from './link.ts'
import type { Period } from './model.ts'
import { type Concept, idsOf } from './nodes.ts'
import type { Predicate } from './predicates.ts'
import type { ProvisionRecord } from './provision.ts'
import type { Role } from './roles.ts'

/** A link with the concepts at its two ends. A class: there are more links than anything else, and all have one form. */
export class Link {
  readonly predicate: Predicate
  readonly from: Concept
  readonly to: Concept
  readonly during: Period | undefined
  readonly role: Role | undefined
  readonly amount: Amount | undefined
  readonly note: string | undefined
  readonly citations: Citations
  /** The days on which it may have held. */
  readonly days: Days

  constructor(record: LinkRecord, from: Concept, to: Concept, days: Days) {
    const { predicate, during, role, amount, note, citations } = record
    this.predicate = predicate
    this.from = from
    this.to = to
    this.during = during
    this.role = role
    this.amount = amount
    this.note = note
    this.citations = citations
    this.days = days
  }

  get kind(): 'Link' {
    return 'Link'
  }

  /** Put together when asked for: kept, the ids of all links would take as much room as the links. */
  get id(): string {
    return linkId(this, this.from.id, this.to.id)
  }

  /** Whether this is its id, or was while its ends had former keys. */
  goesBy(id: string): boolean {
    const { from, to } = this
    // Looking is much cheaper than putting ids together, and most links of a concept lead elsewhere.
    if (!id.includes(to.id) && !('formerKeys' in to && to.formerKeys)) return false
    return idsOf(from).some((near) => idsOf(to).some((far) => linkId(this, near, far) === id))
  }
}

/** An operative paragraph with the text it belongs to. */
export type Provision = ProvisionRecord & { kind: 'Provision'; id: string; of: Concept }

/** The provisions of a concept: a resolution or a statement has them. */
export function provisionsIn(concept: Concept): Provision[] {
  const records = ('provisions' in concept && concept.provisions) || []
  const ids = provisionIds(concept.id, records)
  return records.map((record, i) => ({ kind: 'Provision', id: ids[i] as string, of: concept, ...record }))
}
