import type { Dataset } from './dataset.ts'
import { citationRules } from './rules/citations.ts'
import { councilRules } from './rules/council.ts'
import { dateRules } from './rules/dates.ts'
import { hierarchyRules } from './rules/hierarchies.ts'
import { identifierRules } from './rules/identifiers.ts'
import { keyRules } from './rules/keys.ts'
import { linkRules } from './rules/links.ts'
import { membershipRules } from './rules/memberships.ts'
import { planRules } from './rules/plans.ts'
import { resolutionRules } from './rules/resolutions.ts'
import { type Problem, type Rule, view } from './rules/rule.ts'
import { successorRules } from './rules/successors.ts'
import { textRules } from './rules/texts.ts'

/** Every promise a dataset keeps: ours is tested against them, a foreign one is refused if it breaks one. */
export const rules: readonly Rule[] = [
  ...keyRules,
  ...linkRules,
  ...citationRules,
  ...dateRules,
  ...textRules,
  ...identifierRules,
  ...hierarchyRules,
  ...resolutionRules,
  ...planRules,
  ...successorRules,
  ...membershipRules,
  ...councilRules,
]

/** A problem with the name of the rule that found it. */
export interface Finding extends Problem {
  rule: string
}

/** Every rule over the whole dataset: all that is wrong, at once; nothing where it keeps them all. */
export function check(dataset: Dataset): Finding[] {
  const over = view(dataset)
  return rules.flatMap((rule) => [...rule.check(over)].map((problem) => ({ rule: rule.name, ...problem })))
}
