import type { Citation } from '../dataset/citation.ts'
import type { Provision } from '../dataset/facts.ts'
import type { Identifier } from '../dataset/identifier.ts'
import type { Text } from '../dataset/labels.ts'
import type { LinkRecord } from '../dataset/link.ts'
import type { Dispute, PlanFeature, PlanLead, Vote } from '../dataset/model.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import { type Predicate, predicateNames } from '../dataset/predicates.ts'

/** How values are written in linked data. */
export type Writing =
  /** A literal as it is: a string, a number, true or false. */
  | 'plain'
  /** Words of ours, in English. */
  | 'english'
  /** A date with the type of its precision. */
  | 'date'
  | 'decimal'
  /** A text in several languages, by language. */
  | 'names'
  /** Something that has an IRI. */
  | 'iri'
  /** A value of one of our lists, which the vocabulary describes. */
  | 'code'
  /** A term of this table. */
  | 'term'
  /** Something described within, with an IRI below that of what it belongs to. */
  | 'part'
  /** Something with an IRI, or a string for what has none. */
  | 'mixed'

/** What a name in a document of ours means: its IRI with a prefix, and how its values are written. */
export interface Term {
  iri: string
  form: Writing
  /** For a code: the list it is from, by its name in the schema. */
  list?: string
}

type FieldOf<T> = T extends unknown ? keyof T : never

/** Every field that a record of a dataset may have, wherever in it. */
type Field = Exclude<
  FieldOf<
    Concept | Source | Provision | LinkRecord | Citation | Dispute | Identifier | Vote | PlanFeature | PlanLead | Text
  >,
  'kind'
>

const own = (name: string, form: Writing, list?: string): Term => ({ iri: `wps:${name}`, form, ...(list && { list }) })
const as = (iri: string, form: Writing): Term => ({ iri, form })

/**
 * Every field of a record as a term: one that is missing here does not compile. What is common in other vocabularies
 * has their name (SKOS, DCMI Terms, PROV); the rest is in our own.
 */
const fields: Record<Field, Term> = {
  id: as('dcterms:identifier', 'plain'),
  key: as('skos:notation', 'plain'),
  formerKeys: own('formerKey', 'plain'),
  formerIds: own('formerId', 'plain'),
  labels: as('skos:prefLabel', 'names'),
  alternativeLabels: as('skos:altLabel', 'names'),
  hiddenLabels: as('skos:hiddenLabel', 'names'),
  summary: as('dcterms:description', 'english'),
  definition: as('skos:definition', 'english'),
  identifiers: own('identifier', 'part'),
  citations: as('prov:qualifiedDerivation', 'part'),
  disputes: own('dispute', 'part'),

  number: own('number', 'plain'),
  year: own('year', 'plain'),
  symbol: own('symbol', 'plain'),
  title: as('dcterms:title', 'plain'),
  adoptedOn: own('adoptedOn', 'date'),
  issuedOn: own('issuedOn', 'date'),
  meeting: own('meeting', 'plain'),
  vote: own('vote', 'part'),
  inFavour: own('inFavour', 'plain'),
  against: own('against', 'plain'),
  abstaining: own('abstaining', 'plain'),
  agendaItem: own('agendaItem', 'plain'),
  draftSymbol: own('draftSymbol', 'plain'),
  subjects: own('subjectHeading', 'plain'),
  operativeParagraphs: own('operativeParagraphs', 'plain'),
  provisions: as('dcterms:hasPart', 'iri'),
  scope: own('scope', 'code', 'TextScope'),
  paragraphsOnWomen: own('paragraphOnWomen', 'plain'),

  code: own('code', 'plain'),
  alpha3: own('alpha3', 'plain'),
  m49: own('m49', 'plain'),
  officialName: own('officialName', 'plain'),
  unStatus: own('unStatus', 'code', 'UnStatus'),

  frameworkKind: own('frameworkKind', 'code', 'FrameworkKind'),
  inForceOn: own('inForceOn', 'date'),
  instrumentKind: own('instrumentKind', 'code', 'InstrumentKind'),
  foundedOn: own('foundedOn', 'date'),
  generation: own('generation', 'plain'),
  lead: own('lead', 'part'),
  agencies: own('agency', 'english'),
  budget: own('budget', 'part'),
  monitoring: own('monitoring', 'part'),
  civilSocietyRole: own('civilSocietyRole', 'part'),
  present: own('present', 'plain'),
  organizationKind: own('organizationKind', 'code', 'OrganizationKind'),
  url: as('schema:url', 'iri'),

  publisher: as('dcterms:publisher', 'part'),
  sourceKind: own('sourceKind', 'code', 'SourceKind'),
  quality: own('quality', 'code', 'SourceQuality'),
  undivided: own('undivided', 'plain'),
  publishedOn: as('dcterms:issued', 'date'),
  readOn: own('readOn', 'date'),
  language: as('dc:language', 'plain'),

  of: as('dcterms:isPartOf', 'iri'),
  addressees: own('addressee', 'code', 'Addressee'),
  text: own('text', 'english'),
  themes: as('dcterms:subject', 'iri'),
  verb: own('verb', 'code', 'Verb'),
  cites: own('cites', 'mixed'),
  anchor: own('anchor', 'plain'),
  fingerprint: own('fingerprint', 'plain'),
  reading: own('reading', 'code', 'ProvisionReading'),

  predicate: as('rdf:predicate', 'term'),
  from: as('rdf:subject', 'iri'),
  to: as('rdf:object', 'iri'),
  during: own('during', 'part'),
  role: own('role', 'code', 'LinkRole'),
  amount: own('amount', 'decimal'),
  note: as('skos:note', 'english'),

  source: as('prov:entity', 'iri'),
  locator: own('locator', 'plain'),
  assertion: own('assertion', 'code', 'Assertion'),
  field: own('field', 'plain'),
  value: as('rdf:value', 'plain'),
  scheme: own('scheme', 'code', 'IdentifierScheme'),
  iri: own('iri', 'iri'),
  match: own('match', 'code', 'IdentifierMatch'),
  justification: own('justification', 'english'),
  origin: own('origin', 'code', 'TextOrigin'),
}

/** What a field says in more than one statement, or what a document says beside the records. */
const beside = {
  start: own('start', 'date'),
  end: own('end', 'date'),
  currency: own('currency', 'plain'),
  derivedFrom: as('prov:wasDerivedFrom', 'iri'),
  exactMatch: as('skos:exactMatch', 'iri'),
  closeMatch: as('skos:closeMatch', 'iri'),
  broadMatch: as('skos:broadMatch', 'iri'),
  narrowMatch: as('skos:narrowMatch', 'iri'),
  relatedMatch: as('skos:relatedMatch', 'iri'),
  inScheme: as('skos:inScheme', 'iri'),
  topConceptOf: as('skos:topConceptOf', 'iri'),
  label: as('rdfs:label', 'english'),
  labelsInDetail: as('skosxl:prefLabel', 'part'),
  literalForm: as('skosxl:literalForm', 'plain'),
  name: as('foaf:name', 'plain'),
} satisfies Record<string, Term>

/** What the dataset as a whole says of itself (DCAT), and the vocabulary of its terms (RDFS, OWL). */
const about = {
  license: as('dcterms:license', 'iri'),
  modified: as('dcterms:modified', 'date'),
  creator: as('dcterms:creator', 'part'),
  version: as('dcat:version', 'plain'),
  keywords: as('dcat:keyword', 'english'),
  distributions: as('dcat:distribution', 'part'),
  accessURL: as('dcat:accessURL', 'iri'),
  downloadURL: as('dcat:downloadURL', 'iri'),
  mediaType: as('dcat:mediaType', 'iri'),
  compressFormat: as('dcat:compressFormat', 'iri'),
  byteSize: as('dcat:byteSize', 'plain'),
  checksum: as('spdx:checksum', 'part'),
  algorithm: as('spdx:algorithm', 'iri'),
  checksumValue: as('spdx:checksumValue', 'plain'),
  conformsTo: as('dcterms:conformsTo', 'iri'),
  comment: as('rdfs:comment', 'english'),
  isDefinedBy: as('rdfs:isDefinedBy', 'iri'),
  subClassOf: as('rdfs:subClassOf', 'iri'),
  subPropertyOf: as('rdfs:subPropertyOf', 'iri'),
  domainIncludes: as('schema:domainIncludes', 'iri'),
  rangeIncludes: as('schema:rangeIncludes', 'iri'),
  preferredPrefix: as('vann:preferredNamespacePrefix', 'plain'),
  preferredNamespace: as('vann:preferredNamespaceUri', 'plain'),
  prefLabel: as('skos:prefLabel', 'english'),
} satisfies Record<string, Term>

/** The predicates of our links that another vocabulary has too. */
const elsewhere: Partial<Record<Predicate, string>> = { broader: 'skos:broader', related: 'skos:related' }

/** The IRI, with its prefix, of what a link says directly of its two ends. */
export const predicateIri = (predicate: Predicate): string => elsewhere[predicate] ?? `wps:${predicate}`

const direct = Object.fromEntries(predicateNames.map((one) => [one, as(predicateIri(one), 'iri')]))

/** Every name in our documents that is a property, with what it means. */
export const terms: Readonly<Record<string, Term>> = { ...direct, ...fields, ...beside, ...about }

const names = [direct, fields, beside, about].flatMap(Object.keys)
const twice = names.filter((name, i) => names.indexOf(name) !== i)
if (twice.length > 0) throw new Error(`No two things may have one name in our documents: ${twice.join()}.`)

/** The classes of what we describe, by the name that documents use. */
export const classes = {
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  Resolution: 'wps:Resolution',
  PresidentialStatement: 'wps:PresidentialStatement',
  Theme: 'wps:Theme',
  Country: 'wps:Country',
  Framework: 'wps:Framework',
  Instrument: 'wps:Instrument',
  ActionPlan: 'wps:ActionPlan',
  Organization: 'wps:Organization',
  Source: 'wps:Source',
  Document: 'foaf:Document',
  Link: 'wps:Link',
  Statement: 'rdf:Statement',
  Provision: 'wps:Provision',
  Citation: 'wps:Citation',
  Derivation: 'prov:Derivation',
  Dispute: 'wps:Dispute',
  Identifier: 'wps:Identifier',
  PlanFeature: 'wps:PlanFeature',
  PlanLead: 'wps:PlanLead',
  Vote: 'wps:Vote',
  Label: 'skosxl:Label',
  Agent: 'foaf:Agent',
  Dataset: 'dcat:Dataset',
  Distribution: 'dcat:Distribution',
  Checksum: 'spdx:Checksum',
  Ontology: 'owl:Ontology',
  Class: 'rdfs:Class',
  Property: 'rdf:Property',
} as const satisfies Record<string, string>

export type ClassName = keyof typeof classes
