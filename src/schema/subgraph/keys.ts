import type { NodeKind } from '../../dataset/model.ts'

/** What another graph can refer to here: records, and the facts that have ids of their own. */
export type EntityKind = NodeKind | 'Link' | 'Provision'

/**
 * By which fields another graph names an object of each type: its global id, its key, and the codes and numbers it goes
 * by elsewhere. Each of them is enough. A concept whose kind the other graph does not know is named by its id.
 */
export const keys: Record<EntityKind | 'Concept', readonly string[]> = {
  Concept: ['id'],
  Resolution: ['id', 'key', 'number', 'symbol'],
  PresidentialStatement: ['id', 'key', 'symbol'],
  Theme: ['id', 'key'],
  Country: ['id', 'key', 'code', 'alpha3'],
  Framework: ['id', 'key'],
  Instrument: ['id', 'key'],
  ActionPlan: ['id', 'key'],
  Organization: ['id', 'key'],
  Source: ['id', 'key'],
  Link: ['id'],
  Provision: ['id'],
}

/** The types of which an object may be asked for; `Concept` is an interface, and its objects have these. */
export const entityKinds = Object.keys(keys).filter((name) => name !== 'Concept') as EntityKind[]
