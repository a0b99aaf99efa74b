import { ends } from '../dataset/dates.ts'
import { tokens } from '../dataset/fold.ts'
import type { PlanFeature, PlanLead } from '../dataset/model.ts'
import { planStatus } from '../dataset/plan-chain.ts'
import { builder } from './builder.ts'
import { byKey } from './by-key.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { among, farIds, inAll, isOneOf, linkedTo, linkedToAny } from './far-end.ts'
import { list } from './list.ts'
import { nodeRef } from './node.ts'
import { PeriodRef } from './period.ts'
import { PlanStatusRef } from './plan-status.ts'

const PlanFeatureRef = builder.objectRef<PlanFeature>('PlanFeature')

PlanFeatureRef.implement({
  description: 'Whether a plan has something, and who says so.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    present: t.exposeBoolean('present', { description: 'Whether it has it. False: a source says that it has not.' }),
    note: t.exposeString('note', { nullable: true, description: 'Particulars; null where there are none.' }),
  }),
})

const PlanLeadRef = builder.objectRef<PlanLead>('PlanLead')

PlanLeadRef.implement({
  description: 'Who leads a plan, and who says so.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    agencies: t.stringList({
      description: 'The bodies that lead it, jointly where there are several, by their names in English.',
      resolve: ({ agencies }) => [...agencies],
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'In what they lead, such as the drafting; null where that is not told.',
    }),
  }),
})

/** A national or regional action plan. */
export const ActionPlanRef = nodeRef('ActionPlan')

ActionPlanRef.implement({
  description: 'A plan of a country or a regional organization to put the agenda into practice.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    generation: t.exposeInt('generation', {
      nullable: true,
      description: 'First, second, third plan of its adopter; null means not stated.',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Its own title; null means not stated.',
    }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'ReducedDate',
      nullable: true,
      description: 'When it was adopted or, where no source states that, launched; null means not stated.',
    }),
    during: t.expose('during', {
      type: PeriodRef,
      nullable: true,
      description: 'The time it is made for; null means not stated.',
    }),
    status: t.field({
      type: PlanStatusRef,
      description:
        'How it stands on a day. A plan without a stated end counts as in force until a plan that comes after it begins.',
      args: { asOf: t.arg({ type: 'Date', description: 'The day; today, in UTC, unless told.' }) },
      resolve: (plan, { asOf }, { store, today }) => planStatus(store, plan, asOf ?? today),
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'The address of its text or its own page; null means not stated.',
    }),
    lead: t.expose('lead', {
      type: PlanLeadRef,
      nullable: true,
      description: 'Who leads its drafting or its carrying out; null means not stated.',
    }),
    budget: t.expose('budget', {
      type: PlanFeatureRef,
      nullable: true,
      description: 'Whether it has a budget of its own; null means not stated.',
    }),
    monitoring: t.expose('monitoring', {
      type: PlanFeatureRef,
      nullable: true,
      description: 'Whether it lays down monitoring and evaluation; null means not stated.',
    }),
    civilSocietyRole: t.expose('civilSocietyRole', {
      type: PlanFeatureRef,
      nullable: true,
      description: 'Whether civil society has a part in it; null means not stated.',
    }),
  }),
})

const ActionPlanFilter = builder.inputType('ActionPlanFilter', {
  description: 'Conditions on action plans; all that are given must hold.',
  fields: (t) => ({
    keys: t.stringList({ description: 'With one of these keys: `["be-nap-3"]`.' }),
    countries: t.stringList({ description: 'Codes of countries, one of which adopted it: `["BE", "NL"]`.' }),
    frameworks: t.stringList({ description: 'Keys of regional organizations, one of which adopted it: `["eu"]`.' }),
    national: t.boolean({ description: 'Only plans that a country adopted, or only the others.' }),
    generations: t.intList({ description: 'First, second, third plan of its adopter, one of these: `[1, 2]`.' }),
    statuses: t.field({ type: [PlanStatusRef], description: 'Standing in one of these ways on the day.' }),
    focusesOn: t.stringList({
      description: 'Codes of countries, on all of which it focuses: `["ML", "BF"]`.',
    }),
    themes: t.stringList({ description: 'Keys of themes, all of which it addresses: `["gender-mainstreaming"]`.' }),
    hasBudget: t.boolean({ description: 'Only those of which a source says that they have a budget, or have none.' }),
    ledBy: t.string({
      description: 'Only those led by a body whose name has all of these words: `"defence"`.',
    }),
    succeeded: t.boolean({ description: 'Only those with a known successor, or only those without.' }),
    asOf: t.field({
      type: 'Date',
      description:
        'The day all of this is asked for; today, in UTC, unless told. Of a plan that was not there yet only `statuses` hold.',
    }),
  }),
})

/** Whether a name has every word of a text, in whatever letters. */
function namesWith(text: string): (name: string) => boolean {
  const words = tokens(text).map(({ term }) => term)
  return (name) => {
    const own = new Set(tokens(name).map(({ term }) => term))
    return words.length > 0 && words.every((word) => own.has(word))
  }
}

byKey('ActionPlan', ActionPlanRef, 'be-nap-3')

const isCountry = (id: string): boolean => id.startsWith('Country:')

list('ActionPlan', {
  node: ActionPlanRef,
  description: 'All action plans, national and regional.',
  filter: ActionPlanFilter,
  dated: true,
  passes: (filter, { store, today }) => {
    const { keys, countries, frameworks, national, generations, statuses } = filter
    const { focusesOn, themes, hasBudget, ledBy, succeeded } = filter
    const day = filter.asOf ?? today
    const linked = inAll(
      among(store, 'ActionPlan', { keys }),
      linkedToAny(store, 'Country', { countries }, 'adopts', 'FORWARD', day),
      linkedToAny(store, 'Framework', { frameworks }, 'adopts', 'FORWARD', day),
      linkedTo(store, 'Country', { focusesOn }, 'focusesOn', 'INVERSE', day),
      linkedTo(store, 'Theme', { themes }, 'addresses', 'INVERSE', day),
    )
    const asked = [countries, frameworks, national, generations, focusesOn, themes, hasBudget, ledBy, succeeded]
    const led = ledBy == null ? undefined : namesWith(ledBy)
    const mustBeThere = asked.some((condition) => condition != null)
    return (node) =>
      linked(node) &&
      (!mustBeThere || store.since(node) <= day) &&
      (national == null || [...farIds(store, node.id, 'adopts', 'INVERSE', day)].some(isCountry) === national) &&
      isOneOf(generations, node.generation) &&
      (statuses == null || statuses.includes(planStatus(store, node, day))) &&
      (hasBudget == null || node.budget?.present === hasBudget) &&
      (led === undefined || node.lead?.agencies.some(led) === true) &&
      (succeeded == null || farIds(store, node.id, 'succeeds', 'INVERSE', day).size > 0 === succeeded)
  },
  recorded: {
    countries: ['adopts', 'INVERSE'],
    frameworks: ['adopts', 'INVERSE'],
    national: ['adopts', 'INVERSE'],
    generations: ({ generation }) => generation,
    statuses: ({ adoptedOn, during }) => adoptedOn ?? during,
    focusesOn: ['focusesOn', 'FORWARD'],
    themes: ['addresses', 'FORWARD'],
    hasBudget: ({ budget }) => budget,
    ledBy: ({ lead }) => lead,
  },
  orders: {
    KEY: { by: 'key', value: ({ key }) => key },
    ADOPTED_ON: { by: 'date of adoption', value: ({ adoptedOn }) => adoptedOn },
    START: { by: 'start', value: ({ during }) => during && ends(during).start },
    GENERATION: { by: 'generation', value: ({ generation }) => generation },
    END: { by: 'end', value: ({ during }) => during && ends(during).end },
  },
})
