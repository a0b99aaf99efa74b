/** What kind of saying a citation rests on. */
export const assertions = ['NORM', 'EVENT', 'COMMITMENT', 'SELF_DESCRIPTION', 'REPORT', 'EDITORIAL'] as const
export type Assertion = (typeof assertions)[number]

/** Where a fact is stated: the source, the place in it, and what kind of saying it is. */
export interface Citation<SourceKey extends string = string> {
  source: SourceKey
  /** The place in the document: `OP 15`, `section "Funding", paragraph 2`. */
  locator?: string
  assertion: Assertion
}

/** At least one citation: a fact without a source does not compile. */
export type Citations<SourceKey extends string = string> = readonly [Citation<SourceKey>, ...Citation<SourceKey>[]]
