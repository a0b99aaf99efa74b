import type { Provision } from '../dataset/facts.ts'
import type { IdentifierScheme } from '../dataset/identifier.ts'
import { alternativeLabels, hiddenLabels, labels } from '../dataset/labels.ts'
import type { Language } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'

/** The kinds of text a concept can be found by. */
export const searchFields = [
  'LABEL',
  'ALTERNATIVE_LABEL',
  'HIDDEN_LABEL',
  'TITLE',
  'IDENTIFIER',
  'SUMMARY',
  'PROVISION',
] as const
export type SearchField = (typeof searchFields)[number]

/** A text that a concept can be found by, and its language if it has one and it is recorded. */
export interface SearchText {
  field: SearchField
  language: Language | undefined
  value: string
  /** The paragraph whose text it is. */
  provision?: Provision
  /** An identifier of something wider, narrower or connected. */
  remote?: boolean
}

/** Schemes that number countries through: their short numbers mean nothing where the scheme is not named. */
export const countedSchemes: ReadonlySet<IdentifierScheme> = new Set(['CORRELATES_OF_WAR', 'GLEDITSCH_WARD'])

/** Everything that a concept can be found by; its provisions, if they are given, by what they say. */
export function textsOf(concept: Concept, provisions: readonly Provision[] = []): SearchText[] {
  const text = (field: SearchField) => (one: { language: Language; value: string }) => ({
    field,
    language: one.language,
    value: one.value,
  })
  const identifiers = (concept.identifiers ?? []).filter(({ scheme }) => !countedSchemes.has(scheme))
  const codes = new Set([concept.key, ...identifiers.map(({ value }) => value)])
  const near = new Set(identifiers.flatMap(({ value, match }) => (/^(?:EXACT|CLOSE)$/.test(match) ? value : [])))
  const remote = new Set(identifiers.flatMap(({ value }) => (near.has(value) ? [] : value)))
  if ('symbol' in concept && concept.symbol) codes.add(concept.symbol)
  if (concept.kind === 'Country') codes.add(concept.code).add(concept.alpha3)
  const own: SearchText[] = []
  // The title of a plan is in the language of the plan, which is not recorded.
  if (concept.kind === 'ActionPlan' && concept.title)
    own.push({ field: 'TITLE', language: undefined, value: concept.title })
  if (concept.kind === 'Resolution' && concept.title) own.push({ field: 'TITLE', language: 'en', value: concept.title })
  if (concept.kind === 'Country' && concept.officialName)
    own.push({ field: 'TITLE', language: 'en', value: concept.officialName })
  const summary =
    'definition' in concept ? [concept.definition, concept.summary].filter(Boolean).join(' ') : concept.summary
  return [
    // Names formed by rule are read as citations.
    ...labels(concept)
      .filter(({ origin }) => origin !== 'RULE')
      .map(text('LABEL')),
    ...alternativeLabels(concept).map(text('ALTERNATIVE_LABEL')),
    ...hiddenLabels(concept).map(text('HIDDEN_LABEL')),
    ...own,
    ...[...codes].map((value) => ({
      field: 'IDENTIFIER' as const,
      language: undefined,
      value,
      ...(remote.has(value) && { remote: true }),
    })),
    ...(summary ? [{ field: 'SUMMARY' as const, language: 'en' as const, value: summary }] : []),
    ...textsOfProvisions(provisions),
  ]
}

/** What provisions say, in our own words. */
export const textsOfProvisions = (provisions: readonly Provision[]): SearchText[] =>
  provisions.map((provision) => ({ field: 'PROVISION', language: 'en', value: provision.text, provision }))
