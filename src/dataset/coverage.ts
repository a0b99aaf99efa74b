import type { Citation } from './citation.ts'
import type { Dataset } from './dataset.ts'
import { lastDay } from './dates.ts'
import { labels } from './labels.ts'
import {
  type ConceptKind,
  conceptKinds,
  type Language,
  languages,
  type PresidentialStatementRecord,
  type ReducedDate,
  type ResolutionRecord,
  type TextOrigin,
} from './model.ts'
import { listOf } from './nodes.ts'
import { type PlaceTally, placesOf } from './places.ts'
import { type Predicate, predicateNames } from './predicates.ts'
import { readingOf } from './provision.ts'

/** How many facts of a sort there are, and how many of them rest on one source only. */
export interface Tally {
  total: number
  withOneSource: number
}

/** The names concepts have in a language. */
export interface LabelTally {
  language: Language
  /** Printed in a published source. */
  official: number
  /** Worded by this project. */
  translated: number
  /** Formed by rule, of the symbol of a text. */
  byRule: number
  /** Concepts without a name in the language. */
  missing: number
}

/** What a plan may state besides its name, in the order of the model. */
const statedOfPlans = [
  'generation',
  'title',
  'adoptedOn',
  'during',
  'url',
  'lead',
  'budget',
  'monitoring',
  'civilSocietyRole',
] as const

/** Of how many action plans something is stated. */
export interface PlanTally {
  field: (typeof statedOfPlans)[number]
  stated: number
  total: number
}

/** How far the texts of the Council were read: each stands under one of these. */
export interface ReadingTally {
  kind: 'Resolution' | 'PresidentialStatement'
  /** Every operative paragraph was read in full. */
  whole: number
  /** Some paragraphs were read, or how many there are is not known. */
  part: number
  /** Only what others say of the text was read. */
  summary: number
  /** No paragraph is recorded. */
  none: number
}

/** What the dataset covers, and where it is thin. */
export interface Coverage {
  concepts: readonly (Tally & { kind: ConceptKind })[]
  links: readonly (Tally & { predicate: Predicate })[]
  provisions: Tally & { verifiable: number }
  /** How precisely facts are cited, by what cites. */
  citations: readonly PlaceTally[]
  disputes: number
  labels: readonly LabelTally[]
  texts: readonly ReadingTally[]
  plans: readonly PlanTally[]
  /** Countries with neither an action plan nor a finding that there is none. */
  countriesNotChecked: number
  /** Sources that state when they were published. */
  datedSources: number
  /** The latest date of publication a source states. */
  latestSource?: ReducedDate
}

const made = new WeakMap<Dataset, Coverage>()

/** What a dataset covers; counted once, when it is first asked for. */
export function coverageOf(dataset: Dataset): Coverage {
  let coverage = made.get(dataset)
  if (!coverage) {
    coverage = counted(dataset)
    made.set(dataset, coverage)
  }
  return coverage
}

function counted(dataset: Dataset): Coverage {
  const concepts = conceptKinds.flatMap((kind) => [...dataset[listOf[kind]]])
  const texts = [...dataset.resolutions, ...dataset.presidentialStatements]
  const provisions = texts.flatMap(({ provisions = [] }) => provisions)
  const published = dataset.sources.flatMap(({ publishedOn }) => publishedOn ?? [])
  const latestSource = published.reduce<ReducedDate | undefined>(
    (latest, date) => (latest === undefined || lastDay(date) > lastDay(latest) ? date : latest),
    undefined,
  )
  return {
    concepts: conceptKinds.map((kind) => ({ kind, ...tally(dataset[listOf[kind]]) })),
    links: predicateNames.map((predicate) => ({
      predicate,
      ...tally(dataset.links.filter((link) => link.predicate === predicate)),
    })),
    provisions: {
      ...tally(provisions),
      verifiable: provisions.filter(
        ({ number, verb, addressees, anchor, fingerprint }) =>
          number && verb && addressees.length > 0 && anchor && fingerprint,
      ).length,
    },
    citations: placesOf(dataset),
    disputes: concepts.reduce((sum, { disputes = [] }) => sum + disputes.length, 0),
    labels: labelTallies(concepts.map(labels)),
    texts: [
      readingTally('Resolution', dataset.resolutions),
      readingTally('PresidentialStatement', dataset.presidentialStatements),
    ],
    plans: statedOfPlans.map((field) => ({
      field,
      stated: dataset.actionPlans.filter((plan) => plan[field] !== undefined).length,
      total: dataset.actionPlans.length,
    })),
    countriesNotChecked: notChecked(dataset),
    datedSources: published.length,
    ...(latestSource && { latestSource }),
  }
}

/** Several places in one document are one source. */
function tally(facts: readonly { citations: readonly Citation[] }[]): Tally {
  const single = facts.filter(({ citations }) => new Set(citations.map(({ source }) => source)).size === 1)
  return { total: facts.length, withOneSource: single.length }
}

function labelTallies(named: readonly ReturnType<typeof labels>[]): LabelTally[] {
  return languages.map((language) => {
    const own = named.flat().filter((text) => text.language === language)
    const of = (wanted: TextOrigin) => own.filter(({ origin }) => origin === wanted).length
    const [official, translated, byRule] = [of('OFFICIAL'), of('TRANSLATION'), of('RULE')]
    return { language, official, translated, byRule, missing: named.length - own.length }
  })
}

function readingTally(
  kind: ReadingTally['kind'],
  texts: readonly (ResolutionRecord | PresidentialStatementRecord)[],
): ReadingTally {
  const found = { kind, whole: 0, part: 0, summary: 0, none: 0 }
  for (const text of texts) found[readOf(text)]++
  return found
}

function readOf(text: ResolutionRecord | PresidentialStatementRecord): 'whole' | 'part' | 'summary' | 'none' {
  const { provisions = [] } = text
  if (provisions.length === 0) return 'none'
  if (provisions.every((one) => readingOf(one) === 'SUMMARY')) return 'summary'
  // Statements do not number their paragraphs: those of one that was read as the UN publishes it are all recorded.
  const counted = provisions.every(({ fingerprint }) => fingerprint) ? provisions.length : undefined
  const total = 'issuedOn' in text ? counted : text.operativeParagraphs
  // `OP 8(a)` and `OP 8(b)` are one paragraph.
  const paragraphs = new Set(provisions.map(({ number }) => number?.replace(/ ?\(.*$/, '')))
  const full = provisions.every((one) => readingOf(one) === 'FULL')
  return full && paragraphs.size === total ? 'whole' : 'part'
}

function notChecked({ countries, links, countriesWithoutPlan }: Dataset): number {
  const known = new Set([
    ...links.flatMap(({ predicate, from }) => (predicate === 'adopts' ? from : [])),
    ...countriesWithoutPlan.map(({ country }) => `Country:${country}`),
  ])
  return countries.filter(({ key }) => !known.has(`Country:${key}`)).length
}
