import type { Dataset } from './dataset.ts'
import { idOf } from './ids.ts'
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
export type NodeOf<K extends NodeKind> = K extends NodeKind ? RecordOf[K] & { kind: K; id: string } : never
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

/** A record as a node. */
export const nodeOf = <K extends NodeKind>(kind: K, record: RecordOf[K]) =>
  ({ kind, id: idOf(kind, record.key), ...record }) as unknown as NodeOf<K>

/** The key of a node, and its former ones. */
export const keysOf = (node: Node): string[] => [node.key, ...(('formerKeys' in node && node.formerKeys) || [])]

/** The global id of a node, and those it had under its former keys. */
export const idsOf = (node: Node): string[] => keysOf(node).map((key) => idOf(node.kind, key))
