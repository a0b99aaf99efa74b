import type { InstrumentKind } from '../dataset/model.ts'
import { builder } from './builder.ts'
import { byKey } from './by-key.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { among, inAll, isOneOf, linkedTo } from './far-end.ts'
import { byLabel, list } from './list.ts'
import { nodeRef } from './node.ts'
import { PeriodRef } from './period.ts'

const InstrumentKindRef = builder.enumType('InstrumentKind', {
  description: 'What kind of instrument it is. Values may be added.',
  values: {
    FUND: { description: 'A fund.' },
    MANDATE: { description: 'An office with a mandate.' },
    MECHANISM: { description: 'A mechanism.' },
    NETWORK: { description: 'A network.' },
    COMPACT: { description: 'A compact.' },
    INITIATIVE: { description: 'An initiative.' },
    PLAN: { description: 'A plan.' },
    POLICY: { description: 'A policy.' },
    STANDARD: { description: 'A standard or code.' },
    BODY: { description: 'A body.' },
  } satisfies Record<InstrumentKind, object>,
})

/** A means by which the agenda is carried out: a fund, mandate, mechanism, network. */
export const InstrumentRef = nodeRef('Instrument')

InstrumentRef.implement({
  description: 'A means by which the agenda is carried out: a fund, mandate, mechanism, network.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    instrumentKind: t.expose('instrumentKind', {
      type: InstrumentKindRef,
      description: 'Its kind.',
    }),
    foundedOn: t.expose('foundedOn', {
      type: 'ReducedDate',
      nullable: true,
      description: 'When it was founded; null means not stated.',
    }),
    during: t.expose('during', {
      type: PeriodRef,
      nullable: true,
      description: 'The time it works, or worked; null means not stated.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'The address of its own page or text; null means not stated.',
    }),
  }),
})

const InstrumentFilter = builder.inputType('InstrumentFilter', {
  description: 'Conditions on instruments; all that are given must hold.',
  fields: (t) => ({
    keys: t.stringList({ description: 'With one of these keys: `["wphf"]`.' }),
    instrumentKinds: t.field({ type: [InstrumentKindRef], description: 'Of one of these kinds.' }),
    themes: t.stringList({
      description: 'Keys of themes, all of which it addresses: `["survivor-centred-approach"]`.',
    }),
    operatesIn: t.stringList({ description: 'Codes of countries, in all of which it works: `["ML"]`.' }),
  }),
})

byKey('Instrument', InstrumentRef, 'crsv-mptf')

list('Instrument', {
  node: InstrumentRef,
  description: 'All instruments.',
  filter: InstrumentFilter,
  passes: ({ keys, instrumentKinds, themes, operatesIn }, { store }) => {
    const linked = inAll(
      among(store, 'Instrument', { keys }),
      linkedTo(store, 'Theme', { themes }, 'addresses', 'INVERSE'),
      linkedTo(store, 'Country', { operatesIn }, 'operatesIn', 'INVERSE'),
    )
    return (node) => linked(node) && isOneOf(instrumentKinds, node.instrumentKind)
  },
  recorded: {
    themes: ['addresses', 'FORWARD'],
    operatesIn: ['operatesIn', 'FORWARD'],
  },
  orders: {
    KEY: { by: 'key', value: ({ key }) => key },
    LABEL: byLabel,
    FOUNDED_ON: { by: 'date of foundation', value: ({ foundedOn }) => foundedOn },
  },
})
