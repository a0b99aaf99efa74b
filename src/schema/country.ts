import { labelIn } from '../dataset/labels.ts'
import type { unStatuses } from '../dataset/model.ts'
import type { NodeOf } from '../dataset/nodes.ts'
import { endedWithoutSuccessor, planStatus, plansOf } from '../dataset/plan-chain.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef, labelArgs } from './concept.ts'
import { countryKey } from './country-code.ts'
import { among, farIds, inAll, isOneOf, linkedTo } from './far-end.ts'
import { byLabel, list } from './list.ts'
import { nodeRef } from './node.ts'
import { PlanStatusRef } from './plan-status.ts'
import { known, TextRef } from './text.ts'

const UnStatusRef = builder.enumType('UnStatus', {
  description: 'How a country stands to the United Nations.',
  values: {
    MEMBER: { description: 'Member state.' },
    OBSERVER: { description: 'Observer state.' },
    OTHER: { description: 'Neither.' },
  } satisfies Record<(typeof unStatuses)[number], object>,
})

/** A country, by its ISO code. */
export const CountryRef = nodeRef('Country')

CountryRef.implement({
  description:
    'A member or observer state of the United Nations, or another place with a code of its own that the data speak of.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its ISO 3166-1 alpha-2 code: `BE`.' }),
    alpha3: t.exposeString('alpha3', { description: 'Its ISO 3166-1 alpha-3 code: `BEL`.' }),
    m49: t.exposeString('m49', {
      nullable: true,
      description: 'Its UN M49 code, three digits: `056`; null where it has none.',
    }),
    name: t.field({
      type: TextRef,
      description: 'Its name, the same as `label`.',
      args: labelArgs(),
      resolve: (country, { languages }, context) => labelIn(country, languages ? known(languages) : context.languages),
    }),
    officialName: t.exposeString('officialName', {
      nullable: true,
      description: 'Its formal name in English; null means not stated.',
    }),
    unStatus: t.expose('unStatus', {
      type: UnStatusRef,
      description: 'How it stands to the United Nations.',
    }),
  }),
})

const CountryFilter = builder.inputType('CountryFilter', {
  description: 'Conditions on countries; all that are given must hold.',
  fields: (t) => ({
    codes: t.stringList({ description: 'With one of these codes, alpha-2 or alpha-3: `["BE", "NLD"]`.' }),
    unStatuses: t.field({ type: [UnStatusRef], description: 'Standing to the United Nations in one of these ways.' }),
    participatesIn: t.stringList({
      description: 'Keys of frameworks, in all of which it takes part: `["eu", "nato"]`.',
    }),
    servesOn: t.stringList({ description: 'Keys of bodies, on all of which it serves: `["security-council"]`.' }),
    hasAbstained: t.boolean({
      description: 'Only those that abstained on a resolution of the dataset, or only the others.',
    }),
    hasActionPlan: t.boolean({
      description: 'Only those that had adopted a national action plan, in force or not, or only the others.',
    }),
    planStatuses: t.field({
      type: [PlanStatusRef],
      description: 'Only those with a plan of one of these statuses, adopted by the day or not.',
    }),
    planGenerations: t.intList({
      description: 'Only those whose latest plan, planned ones included, is of one of these generations: `[3]`.',
    }),
    planEndedWithoutSuccessor: t.boolean({
      description: 'Only those with a plan that is over and that no known plan follows, or only the others.',
    }),
    asOf: t.field({ type: 'Date', description: 'The day all of this is asked for; today, in UTC, unless told.' }),
  }),
})

builder.queryField('country', (t) =>
  t.field({
    type: CountryRef,
    nullable: true,
    description: 'The country with this code; null if there is none.',
    args: { code: t.arg.string({ required: true, description: 'ISO 3166-1 alpha-2 or alpha-3: `BE`, `BEL`.' }) },
    resolve: (_, { code }, context) => context.find('Country', countryKey(context.store, code)),
  }),
)

/** Whether a country has a plan here, or a finding that it has none: of the others nothing is known. */
const isChecked = ({ id, key }: NodeOf<'Country'>, store: Store): boolean =>
  plansOf(store, id).length > 0 || store.dataset.countriesWithoutPlan.some(({ country }) => country === key)

list('Country', {
  node: CountryRef,
  description: 'All countries.',
  filter: CountryFilter,
  dated: true,
  passes: (filter, { store, today }) => {
    const { codes, unStatuses, participatesIn, servesOn, hasActionPlan, planStatuses, planGenerations } = filter
    const { planEndedWithoutSuccessor: ended, hasAbstained } = filter
    const day = filter.asOf ?? today
    const linked = inAll(
      among(store, 'Country', { codes }),
      linkedTo(store, 'Framework', { participatesIn }, 'participatesIn', 'INVERSE', day),
      linkedTo(store, 'Organization', { servesOn }, 'servesOn', 'INVERSE', day),
    )
    return (node) => {
      if (!linked(node) || !isOneOf(unStatuses, node.unStatus)) return false
      const plans = plansOf(store, node.id, day)
      return (
        (hasAbstained == null || farIds(store, node.id, 'abstains', 'FORWARD', day).size > 0 === hasAbstained) &&
        (hasActionPlan == null || plans.length > 0 === hasActionPlan) &&
        (planStatuses == null ||
          plansOf(store, node.id).some((one) => planStatuses.includes(planStatus(store, one, day)))) &&
        isOneOf(planGenerations, Math.max(...plans.map(({ generation = 0 }) => generation))) &&
        (ended == null || plans.some((plan) => endedWithoutSuccessor(store, plan, day)) === ended)
      )
    }
  },
  recorded: {
    participatesIn: ['participatesIn', 'FORWARD'],
    servesOn: ['servesOn', 'FORWARD'],
    hasAbstained: ['abstains', 'FORWARD'],
    hasActionPlan: isChecked,
    planStatuses: isChecked,
    planGenerations: isChecked,
    planEndedWithoutSuccessor: isChecked,
  },
  orders: {
    CODE: { by: 'alpha-2 code', value: ({ code }) => code },
    LABEL: byLabel,
  },
})
