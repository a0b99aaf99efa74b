import { z } from 'zod'
import { assertions, type Citation, type Citations } from './citation.ts'
import type { CouncilText, WrittenProvision } from './council-text.ts'
import { isCurrency } from './currency.ts'
import type {
  CountryWithoutPlan,
  Gap,
  PublishedTotal,
  WrittenDataset,
  WrittenResolution,
  WrittenStatement,
} from './dataset.ts'
import { type Identifier, identifierSchemes, matches } from './identifier.ts'
import type { Amount, LinkStatement } from './link.ts'
import * as model from './model.ts'
import { predicateNames } from './predicates.ts'
import { addressees, readings } from './provision.ts'
import { type Role, roleNames } from './roles.ts'
import type { Problem } from './rules/rule.ts'
import { verbs } from './verb.ts'

/*
 * The shape of a foreign dataset, the same as `WrittenDataset` in types. Only what types say is checked here, so that the
 * rules can read the records; what they must promise beyond that stands in `rules.ts`.
 */

/** A shape for every field of a record: one that is forgotten, or that the model does not have, does not compile. */
export type Fields<Whole> = Record<keyof Whole, z.ZodType>

const text = z.string()
const currency = text.refine(isCurrency, { error: 'Invalid currency: expected a code of ISO 4217 such as EUR' })
const date = text as unknown as z.ZodType<model.ReducedDate>
const period = text as unknown as z.ZodType<model.Period>
const maybe = <T extends z.ZodType>(type: T) => z.exactOptional(type)

const citation = z.strictObject({
  source: text,
  locator: maybe(text),
  assertion: z.enum(assertions),
} satisfies Fields<Citation>)
// An empty list passes here: the rule `everything-is-cited` says what to do about it.
const citations = z.array(citation) as unknown as z.ZodType<Citations>

const label = z.union([text, z.strictObject({ value: text, origin: z.enum(model.textOrigins), source: maybe(text) })], {
  error: `Invalid label: expected a text, or { value, origin: ${model.textOrigins.join(' or ')}, source where it has its own }`,
})

const languages = <T extends z.ZodType>(type: T) => z.partialRecord(z.enum(model.languages), type)

const namesByLanguage = languages(z.array(text)) as unknown as z.ZodType<
  NonNullable<model.ConceptRecord['alternativeLabels']>
>

const concept = {
  key: text,
  formerKeys: maybe(z.array(text)),
  labels: languages(label) as unknown as z.ZodType<model.ConceptRecord['labels']>,
  alternativeLabels: maybe(namesByLanguage),
  hiddenLabels: maybe(namesByLanguage),
  summary: maybe(text),
  identifiers: maybe(
    z.array(
      z.strictObject({
        scheme: z.enum(identifierSchemes),
        value: text,
        iri: maybe(text),
        match: z.enum(matches),
        justification: maybe(text),
      } satisfies Fields<Identifier>),
    ),
  ),
  citations,
  disputes: maybe(
    z.array(z.strictObject({ field: text, value: text, note: maybe(text), citations } satisfies Fields<model.Dispute>)),
  ),
} satisfies Fields<model.ConceptRecord>

const provisions = maybe(
  z.array(
    z.strictObject({
      number: maybe(text),
      verb: maybe(z.enum(verbs)),
      addressees: z.array(z.enum(addressees)),
      text,
      themes: z.array(text),
      cites: maybe(z.array(text)),
      anchor: maybe(text),
      fingerprint: maybe(text),
      reading: maybe(z.enum(readings)),
      formerIds: maybe(z.array(text)),
      citations: maybe(citations),
    } satisfies Fields<WrittenProvision>),
  ),
)

/** A text of the Council: what its key and date tell may be left out, and so may its sources where it was read. */
const councilRecord = {
  ...concept,
  labels: maybe(concept.labels),
  symbol: maybe(text),
  citations: maybe(citations),
  meeting: maybe(text),
  agendaItem: maybe(text),
  provisions,
  paragraphsOnWomen: maybe(z.array(text)),
  scope: z.enum(model.scopes),
}
const byPlace = maybe(z.record(text, z.array(text)))

const feature = maybe(
  z.strictObject({ present: z.boolean(), note: maybe(text), citations } satisfies Fields<model.PlanFeature>),
)
const lead = maybe(
  z.strictObject({ agencies: z.array(text).min(1), note: maybe(text), citations } satisfies Fields<model.PlanLead>),
)
const count = z.int().nonnegative()

const oneOrMore = z.union([text, z.array(text)], { error: 'Invalid end: expected an id, or a list of ids' })
const link = z.strictObject({
  predicate: z.enum(predicateNames as [string, ...string[]]),
  from: oneOrMore,
  to: oneOrMore,
  during: maybe(period),
  role: maybe(z.enum(roleNames as [Role, ...Role[]])),
  amount: maybe(z.strictObject({ value: z.number().nonnegative(), currency: currency } satisfies Fields<Amount>)),
  note: maybe(text),
  formerIds: maybe(z.array(text)),
  citations,
} satisfies Fields<LinkStatement>) as unknown as z.ZodType<WrittenDataset['links'][number]>

const dataset = z.strictObject({
  version: text,
  updatedOn: date,
  licence: text,
  sources: z.array(
    z.strictObject({
      key: text,
      title: text,
      publisher: text,
      url: text,
      sourceKind: z.enum(model.sourceKinds),
      quality: maybe(z.enum(model.sourceQualities)),
      publishedOn: maybe(date),
      readOn: maybe(date),
      undivided: maybe(z.boolean()),
      language: maybe(text),
      note: maybe(text),
    } satisfies Fields<model.SourceRecord>),
  ),
  resolutions: z.array(
    z.strictObject({
      ...councilRecord,
      number: maybe(count),
      year: maybe(count),
      title: maybe(text),
      adoptedOn: date,
      vote: maybe(z.strictObject({ inFavour: count, against: count, abstaining: count } satisfies Fields<model.Vote>)),
      draftSymbol: maybe(text),
      subjects: maybe(z.array(text)),
      operativeParagraphs: maybe(count),
    } satisfies Fields<WrittenResolution>),
  ),
  presidentialStatements: z.array(
    z.strictObject({ ...councilRecord, issuedOn: date } satisfies Fields<WrittenStatement>),
  ),
  councilTexts: maybe(
    z.array(
      z.strictObject({
        of: text,
        cites: byPlace,
        concerns: byPlace,
        sponsors: maybe(z.array(text)),
        abstained: maybe(z.array(text)),
        paragraphsOnWomen: maybe(z.array(text)),
        paragraphs: provisions,
      } satisfies Fields<CouncilText>),
    ),
  ),
  themes: z.array(z.strictObject({ ...concept, definition: text } satisfies Fields<model.ThemeRecord>)),
  countries: z.array(
    z.strictObject({
      ...concept,
      code: text,
      alpha3: text,
      m49: maybe(text),
      officialName: maybe(text),
      unStatus: z.enum(model.unStatuses),
    } satisfies Fields<model.CountryRecord>),
  ),
  frameworks: z.array(
    z.strictObject({
      ...concept,
      frameworkKind: z.enum(model.frameworkKinds),
      symbol: maybe(text),
      adoptedOn: maybe(date),
      inForceOn: maybe(date),
      during: maybe(period),
      url: maybe(text),
    } satisfies Fields<model.FrameworkRecord>),
  ),
  instruments: z.array(
    z.strictObject({
      ...concept,
      instrumentKind: z.enum(model.instrumentKinds),
      foundedOn: maybe(date),
      during: maybe(period),
      url: maybe(text),
    } satisfies Fields<model.InstrumentRecord>),
  ),
  actionPlans: z.array(
    z.strictObject({
      ...concept,
      generation: maybe(z.int().positive()),
      title: maybe(text),
      adoptedOn: maybe(date),
      during: maybe(period),
      url: maybe(text),
      lead,
      budget: feature,
      monitoring: feature,
      civilSocietyRole: feature,
    } satisfies Fields<model.ActionPlanRecord>),
  ),
  organizations: z.array(
    z.strictObject({
      ...concept,
      organizationKind: z.enum(model.organizationKinds),
      url: maybe(text),
    } satisfies Fields<model.OrganizationRecord>),
  ),
  links: z.array(link),
  publishedTotals: z.array(
    z.strictObject({
      publisher: text,
      countries: count,
      asOf: date,
      note: maybe(text),
      citations,
    } satisfies Fields<PublishedTotal>),
  ),
  countriesWithoutPlan: z.array(
    z.strictObject({ country: text, finding: text, asOf: date, citations } satisfies Fields<CountryWithoutPlan>),
  ),
  gaps: z.array(z.strictObject({ about: maybe(text), text } satisfies Fields<Gap>)),
} satisfies Fields<WrittenDataset>) satisfies z.ZodType<WrittenDataset>

/** The dataset with its lists as they come: what stands in them is read entry by entry. */
const outline = z.strictObject(
  Object.fromEntries(
    Object.entries<z.ZodType>(dataset.shape).map(([name, type]) => [
      name,
      type instanceof z.ZodArray ? z.array(z.unknown()) : type,
    ]),
  ),
)

/**
 * The value as a dataset, or every place where it has another shape than a dataset's. Entry by entry, as a copy is made
 * of whatever is read: that of an entry is gone before the next.
 */
export function readShape(value: unknown): { dataset: WrittenDataset } | { problems: Problem[] } {
  const { error } = outline.safeParse(value)
  const problems = error?.issues.flatMap((issue) => problemsOf(issue)) ?? []
  const lists = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  for (const [name, type] of Object.entries<z.ZodType>(dataset.shape)) {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined
    if (!(type instanceof z.ZodArray) || !Array.isArray(list)) continue
    for (const [i, entry] of list.entries()) {
      const { error } = (type.element as z.ZodType).safeParse(entry)
      if (error) problems.push(...error.issues.flatMap((issue) => problemsOf(issue, [name, i])))
    }
  }
  return problems.length > 0 ? { problems } : { dataset: value as WrittenDataset }
}

function problemsOf(issue: z.core.$ZodIssue, within: readonly PropertyKey[] = []): Problem[] {
  const at = (...steps: PropertyKey[]) => z.core.toDotPath([...within, ...issue.path, ...steps]) || '(the file)'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: at(key), message: 'Unknown field: mend its name or take it out.' }))
  }
  return [{ path: at(), message: `${issue.message}.` }]
}
