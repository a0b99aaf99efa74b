import { type Completed, complete } from './complete.ts'
import type { WrittenDataset } from './dataset.ts'
import { citationRules } from './rules/citations.ts'
import { councilRules } from './rules/council.ts'
import { dateRules } from './rules/dates.ts'
import { hierarchyRules } from './rules/hierarchies.ts'
import { identifierRules } from './rules/identifiers.ts'
import { idRules } from './rules/ids.ts'
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
  ...idRules,
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

/**
 * Every rule over a whole dataset: all that is wrong, at once, with its path in what is written. What is wrong on the
 * one side of a statement that lists many ends on the other is told once.
 */
export function findings(completed: Completed): Finding[] {
  const over = view(completed)
  return rules.flatMap((rule) => {
    const problems = new Map<string, Problem>()
    for (const problem of rule.check(over)) problems.set(`${problem.path} ${problem.message}`, problem)
    return [...problems.values()].map((problem) => ({ rule: rule.name, ...problem }))
  })
}

/** All that is wrong with a dataset as it is written; nothing where it keeps every rule. */
export const check = (dataset: WrittenDataset): Finding[] => findings(complete(dataset))
