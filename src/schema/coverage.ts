import { type Coverage, coverageOf, type LabelTally, type PlanTally, type ReadingTally } from '../dataset/coverage.ts'
import type { CountryWithoutPlan } from '../dataset/dataset.ts'
import type { PlaceTally } from '../dataset/places.ts'
import { endedWithoutSuccessor } from '../dataset/plan-chain.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { ConceptKindRef } from './concept.ts'
import { CountryRef } from './country.ts'
import { DatasetRef } from './dataset.ts'
import { PredicateRef } from './link.ts'

const oneSource = 'How many of them rest on one source only, however many places in it are cited.'

const ProvisionCoverageRef = builder.objectRef<Coverage['provisions']>('ProvisionCoverage')

ProvisionCoverageRef.implement({
  description: 'How well the provisions of resolutions and statements are sourced.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many provisions there are.' }),
    withOneSource: t.exposeInt('withOneSource', { description: oneSource }),
    verifiable: t.exposeInt('verifiable', {
      description: 'How many have a number, verb, addressees, anchor and fingerprint: anyone can find and check them.',
    }),
  }),
})

const PlaceCoverageRef = builder.objectRef<PlaceTally>('PlaceCoverage')

PlaceCoverageRef.implement({
  description: 'How precisely facts of a sort are cited.',
  fields: (t) => ({
    of: t.exposeString('of', { description: 'What cites: a kind of concept, a predicate, `Provision` ...' }),
    total: t.exposeInt('total', { description: 'How many citations there are.' }),
    withPlace: t.exposeInt('withPlace', { description: 'Citations that name the place in their source.' }),
    undivided: t.exposeInt('undivided', {
      description: 'Citations without a place, of a source that has no parts.',
    }),
  }),
})

const ConceptCoverageRef = builder.objectRef<Coverage['concepts'][number]>('ConceptCoverage')

ConceptCoverageRef.implement({
  description: 'How well the concepts of a kind are sourced. Their links and provisions are counted apart.',
  fields: (t) => ({
    kind: t.field({ type: ConceptKindRef, description: 'The kind.', resolve: ({ kind }) => kind }),
    total: t.exposeInt('total', { description: 'How many concepts of the kind there are.' }),
    withOneSource: t.exposeInt('withOneSource', { description: oneSource }),
  }),
})

const LinkCoverageRef = builder.objectRef<Coverage['links'][number]>('LinkCoverage')

LinkCoverageRef.implement({
  description: 'How well the links of a predicate are sourced.',
  fields: (t) => ({
    predicate: t.field({ type: PredicateRef, description: 'The predicate.', resolve: ({ predicate }) => predicate }),
    total: t.exposeInt('total', { description: 'How many links of the predicate there are.' }),
    withOneSource: t.exposeInt('withOneSource', { description: oneSource }),
  }),
})

const LabelCoverageRef = builder.objectRef<LabelTally>('LabelCoverage')

LabelCoverageRef.implement({
  description:
    'How many concepts have a label in a language, and where it comes from. The three add up to all concepts.',
  fields: (t) => ({
    language: t.field({ type: 'LanguageTag', description: 'The language.', resolve: ({ language }) => language }),
    official: t.exposeInt('official', { description: 'Labels printed in a published source.' }),
    translated: t.exposeInt('translated', { description: 'Labels worded by this project.' }),
    byRule: t.exposeInt('byRule', { description: 'Labels formed by rule of the symbol of a text of the Council.' }),
    missing: t.exposeInt('missing', { description: 'Concepts without a label in the language.' }),
  }),
})

const TextCoverageRef = builder.objectRef<ReadingTally>('TextCoverage')

TextCoverageRef.implement({
  description: 'How far the texts of a kind were read. The four add up to all texts of the kind.',
  fields: (t) => ({
    kind: t.field({ type: ConceptKindRef, description: 'Resolutions or statements.', resolve: ({ kind }) => kind }),
    whole: t.exposeInt('whole', { description: 'Texts of which every operative paragraph was read in full.' }),
    part: t.exposeInt('part', {
      description: 'Texts of which some paragraphs were read, or of which it is not known how many there are.',
    }),
    summary: t.exposeInt('summary', { description: 'Texts known only from what others say of them.' }),
    none: t.exposeInt('none', {
      description: 'Texts without any recorded paragraph: `resolutions(filter: { hasProvisions: false })` names them.',
    }),
  }),
})

const PlanCoverageRef = builder.objectRef<PlanTally>('PlanCoverage')

PlanCoverageRef.implement({
  description: 'Of how many action plans something is stated.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of `ActionPlan`.' }),
    stated: t.exposeInt('stated', { description: 'Plans of which it is stated.' }),
    total: t.exposeInt('total', { description: 'All plans.' }),
  }),
})

const CountryWithoutPlanRef = builder.objectRef<CountryWithoutPlan>('CountryWithoutPlan')

CountryWithoutPlanRef.implement({
  description: 'A country that was looked at and of which no adopted action plan is confirmed.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: 'The country.',
      resolve: ({ country }, _, context) => context.node('Country', country),
    }),
    finding: t.exposeString('finding', { description: 'What was found instead, such as a plan in development.' }),
    asOf: t.field({ type: 'ReducedDate', description: 'When that was so.', resolve: ({ asOf }) => asOf }),
  }),
})

/** What is covered, and the day for which the plans are asked. */
interface CoverageOn {
  coverage: Coverage
  store: Store
  day: string
}

const CoverageRef = builder.objectRef<CoverageOn>('Coverage')

CoverageRef.implement({
  description: 'What the dataset covers, and where it is thin.',
  fields: (t) => ({
    concepts: t.field({
      type: [ConceptCoverageRef],
      description: 'The concepts, by kind.',
      resolve: ({ coverage }) => [...coverage.concepts],
    }),
    links: t.field({
      type: [LinkCoverageRef],
      description: 'The links, by predicate.',
      resolve: ({ coverage }) => [...coverage.links],
    }),
    provisions: t.field({
      type: ProvisionCoverageRef,
      description: 'The provisions.',
      resolve: ({ coverage }) => coverage.provisions,
    }),
    citations: t.field({
      type: [PlaceCoverageRef],
      description: 'How precisely facts are cited, by what cites.',
      resolve: ({ coverage }) => [...coverage.citations],
    }),
    disputes: t.int({
      description: 'How many further claims are kept where sources differ.',
      resolve: ({ coverage }) => coverage.disputes,
    }),
    labels: t.field({
      type: [LabelCoverageRef],
      description: 'The labels, by language.',
      resolve: ({ coverage }) => [...coverage.labels],
    }),
    texts: t.field({
      type: [TextCoverageRef],
      description: 'How far resolutions and presidential statements were read.',
      resolve: ({ coverage }) => [...coverage.texts],
    }),
    plans: t.field({
      type: [PlanCoverageRef],
      description: 'Of how many action plans each field is stated.',
      resolve: ({ coverage }) => [...coverage.plans],
    }),
    plansEndedWithoutSuccessor: t.int({
      description:
        'Action plans that are over on the day and to which no successor is known: `actionPlans(filter: { statuses: [ENDED], succeeded: false })` names them.',
      resolve: ({ store, day }) =>
        store.all('ActionPlan').filter((plan) => endedWithoutSuccessor(store, plan, day)).length,
    }),
    countriesWithoutPlan: t.field({
      type: [CountryWithoutPlanRef],
      description: 'Countries that were looked at and of which no adopted plan is confirmed.',
      resolve: ({ store }) => [...store.dataset.countriesWithoutPlan],
    }),
    countriesNotChecked: t.int({
      description: 'How many countries have neither a plan here nor a finding that there is none.',
      resolve: ({ coverage }) => coverage.countriesNotChecked,
    }),
    latestSource: t.field({
      type: 'ReducedDate',
      nullable: true,
      description: 'The latest date of publication a source states; null where none does.',
      resolve: ({ coverage }) => coverage.latestSource,
    }),
    datedSources: t.int({
      description: 'How many sources state when they were published. Most web pages do not.',
      resolve: ({ coverage }) => coverage.datedSources,
    }),
  }),
})

builder.objectField(DatasetRef, 'coverage', (t) =>
  t.field({
    type: CoverageRef,
    description: 'What it covers, and where it is thin. How much there is in all: `counts`.',
    args: { asOf: t.arg({ type: 'Date', description: 'The day plans are looked at; today, in UTC, unless told.' }) },
    resolve: (dataset, { asOf }, { store, today }) => ({ coverage: coverageOf(dataset), store, day: asOf ?? today }),
  }),
)
