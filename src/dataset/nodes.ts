import type { Dataset } from './dataset.ts'
import type {
  ActionPlanRecord,
  ConceptKind,
  CountryRecord,
  FrameworkRecord,
  InstrumentRecord,
  NodeKind,
  OrganizationRecord,
  PresidentialStatementRecord,
  ResolutionRecord,
  SourceRecord,
  ThemeRecord,
} from './model.ts'

/** The record behind each kind of node. */
interface RecordOf {
  Resolution: ResolutionRecord
  PresidentialStatement: PresidentialStatementRecord
  Theme: ThemeRecord
  Country: CountryRecord
  Framework: FrameworkRecord
  Instrument: InstrumentRecord
  ActionPlan: ActionPlanRecord
  Organization: OrganizationRecord
  Source: SourceRecord
}

/** A record with its kind and its global id. */
export type NodeOf<K extends NodeKind> = K extends NodeKind ? { kind: K; id: string; record: RecordOf[K] } : never
export type Concept = NodeOf<ConceptKind>
export type Source = NodeOf<'Source'>
export type Node = Concept | Source

/** Where each kind of node stands in a dataset. */
export const listOf = {
  Resolution: 'resolutions',
  PresidentialStatement: 'presidentialStatements',
  Theme: 'themes',
  Country: 'countries',
  Framework: 'frameworks',
  Instrument: 'instruments',
  ActionPlan: 'actionPlans',
  Organization: 'organizations',
  Source: 'sources',
} as const satisfies Record<NodeKind, keyof Dataset>

export const nodeKinds = Object.keys(listOf) as readonly NodeKind[]

/** The global id of a record: `Country:BE`. */
export const idOf = (kind: NodeKind, key: string): string => `${kind}:${key}`

/** Kind and key of a global id, or `undefined` if it is none. Keys may themselves hold colons. */
export function parseId(id: string): { kind: NodeKind; key: string } | undefined {
  const colon = id.indexOf(':')
  const kind = id.slice(0, colon) as NodeKind
  return colon > 0 && nodeKinds.includes(kind) ? { kind, key: id.slice(colon + 1) } : undefined
}
