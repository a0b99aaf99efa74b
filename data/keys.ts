import type { CouncilText, TextKeysOf } from '../src/dataset/council-text.ts'
import type { LinkStatement } from '../src/dataset/link.ts'
import type { actionPlans } from './action-plans/index.ts'
import type { countries } from './countries/index.ts'
import type { frameworks } from './frameworks/index.ts'
import type { instruments } from './instruments.ts'
import type { organizations } from './organizations.ts'
import type { resolutions } from './resolutions/index.ts'
import type { sources } from './sources/index.ts'
import type { presidentialStatements } from './statements/index.ts'
import type { themes } from './themes/index.ts'

/** The keys that exist, derived from the records: a key that is nowhere defined does not compile. */
export type SourceKey = (typeof sources)[number]['key']
export type ThemeKey = (typeof themes)[number]['key']

interface DatasetKeys {
  Resolution: (typeof resolutions)[number]['key']
  PresidentialStatement: (typeof presidentialStatements)[number]['key']
  Theme: ThemeKey
  Country: (typeof countries)[number]['key']
  Framework: (typeof frameworks)[number]['key']
  Instrument: (typeof instruments)[number]['key']
  ActionPlan: (typeof actionPlans)[number]['key']
  Organization: (typeof organizations)[number]['key']
}

/** A link between records of this dataset, citing its sources. */
export type WpsLink = LinkStatement<DatasetKeys, SourceKey>

/** What a text of the Council says of itself. */
export type WpsCouncilText = CouncilText<TextKeysOf<DatasetKeys, SourceKey>>
