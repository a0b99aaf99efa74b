import type { FrameworkKind } from '../dataset/model.ts'
import { builder } from './builder.ts'
import { byKey } from './by-key.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { among, inAll, isOneOf, linkedTo } from './far-end.ts'
import { byLabel, list } from './list.ts'
import { nodeRef } from './node.ts'
import { PeriodRef } from './period.ts'

const FrameworkKindRef = builder.enumType('FrameworkKind', {
  description: 'What kind of framework it is. Values may be added.',
  values: {
    INTERGOVERNMENTAL_ORGANIZATION: { description: 'An organization of states.' },
    AGENDA: { description: 'An agenda.' },
    TREATY: { description: 'A treaty.' },
    GENERAL_RECOMMENDATION: { description: 'A general recommendation of a treaty body.' },
    DECLARATION: { description: 'A declaration.' },
    GOAL: { description: 'A Sustainable Development Goal.' },
    TARGET: { description: 'A target of a goal.' },
    INDICATOR: { description: 'An indicator of a target.' },
    STRATEGY: { description: 'A strategy.' },
    POLICY: { description: 'A policy.' },
    ACTION_PLAN: { description: 'A plan of action that is no national or regional plan on women, peace and security.' },
    COUNCIL_CONCLUSIONS: { description: 'Conclusions of the Council of the European Union.' },
    DECISION: { description: 'A decision.' },
    DIRECTIVE: { description: 'A directive.' },
    INDICATOR_SET: { description: 'A set of indicators.' },
    RESULTS_FRAMEWORK: { description: 'A framework of results to report on.' },
    OFFICE: { description: 'An office or envoy.' },
    PARTNERSHIP: { description: 'A partnership.' },
    INITIATIVE: { description: 'An initiative.' },
    PROGRAMME: { description: 'A programme.' },
    GROUP_OF_STATES: { description: 'An informal group of states.' },
  } satisfies Record<FrameworkKind, object>,
})

/** A treaty, declaration, goal, policy, strategy or plan, or the organization of states behind it. */
export const FrameworkRef = nodeRef('Framework')

FrameworkRef.implement({
  description: 'A treaty, declaration, goal, policy, strategy or plan, or the organization of states behind it.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    frameworkKind: t.expose('frameworkKind', {
      type: FrameworkKindRef,
      description: 'Its kind.',
    }),
    symbol: t.exposeString('symbol', {
      nullable: true,
      description: 'Its symbol or document number; null means not stated.',
    }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'ReducedDate',
      nullable: true,
      description: 'When it was adopted; null means not stated.',
    }),
    inForceOn: t.expose('inForceOn', {
      type: 'ReducedDate',
      nullable: true,
      description: 'When it came into force; null means not stated or not applicable.',
    }),
    during: t.expose('during', {
      type: PeriodRef,
      nullable: true,
      description: 'The time it is made for; null means not stated.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'The address of its own page or text; null means not stated.',
    }),
  }),
})

const FrameworkFilter = builder.inputType('FrameworkFilter', {
  description: 'Conditions on frameworks; all that are given must hold.',
  fields: (t) => ({
    keys: t.stringList({ description: 'With one of these keys: `["eu", "nato"]`.' }),
    frameworkKinds: t.field({ type: [FrameworkKindRef], description: 'Of one of these kinds.' }),
    partOf: t.stringList({ description: 'Keys of frameworks, all of which it is directly a part of: `["sdg-5"]`.' }),
    themes: t.stringList({ description: 'Keys of themes, all of which it addresses: `["participation"]`.' }),
    implements: t.intList({ description: 'Numbers of resolutions, all of which it implements: `[1325]`.' }),
  }),
})

byKey('Framework', FrameworkRef, 'sdg-5')

list('Framework', {
  node: FrameworkRef,
  description: 'All frameworks.',
  filter: FrameworkFilter,
  passes: ({ keys, frameworkKinds, partOf, themes, implements: resolutions }, { store }) => {
    const linked = inAll(
      among(store, 'Framework', { keys }),
      linkedTo(store, 'Framework', { partOf }, 'partOf', 'INVERSE'),
      linkedTo(store, 'Theme', { themes }, 'addresses', 'INVERSE'),
      linkedTo(store, 'Resolution', { implements: resolutions }, 'implements', 'INVERSE'),
    )
    return (node) => linked(node) && isOneOf(frameworkKinds, node.frameworkKind)
  },
  recorded: {
    partOf: ['partOf', 'FORWARD'],
    themes: ['addresses', 'FORWARD'],
    implements: ['implements', 'FORWARD'],
  },
  orders: {
    KEY: { by: 'key', value: ({ key }) => key },
    LABEL: byLabel,
    ADOPTED_ON: { by: 'date of adoption', value: ({ adoptedOn }) => adoptedOn },
  },
})
