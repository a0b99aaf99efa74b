import type { OrganizationKind } from '../dataset/model.ts'
import { builder } from './builder.ts'
import { byKey } from './by-key.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { among, inAll, isOneOf, linkedTo } from './far-end.ts'
import { byLabel, list } from './list.ts'
import { nodeRef } from './node.ts'

const OrganizationKindRef = builder.enumType('OrganizationKind', {
  description: 'What kind of organization it is. Values may be added.',
  values: {
    UN_ORGAN: { description: 'A principal or subsidiary organ of the United Nations.' },
    UN_ENTITY: { description: 'An entity of the United Nations system.' },
    UN_NETWORK: { description: 'A network of entities of the United Nations system.' },
    GOVERNMENT_BODY: { description: 'A ministry or other authority of a state.' },
    INTERGOVERNMENTAL_BODY: { description: 'A body of an intergovernmental organization other than the UN.' },
    CIVIL_SOCIETY: { description: 'An association of civil society.' },
    COURT: { description: 'A court, or a body of one.' },
    OTHER: { description: 'Another body.' },
  } satisfies Record<OrganizationKind, object>,
})

/** A body that adopts, runs or takes part in something: an organ or entity of the UN, an authority, an association. */
export const OrganizationRef = nodeRef('Organization')

OrganizationRef.implement({
  description:
    'A body that adopts, runs or takes part in something: an organ or entity of the UN, an authority, an association. What countries are members of (NATO, the EU) is a `Framework`.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    organizationKind: t.expose('organizationKind', {
      type: OrganizationKindRef,
      description: 'Its kind.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'The address of its own page or text; null means not stated.',
    }),
  }),
})

const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description: 'Conditions on organizations; all that are given must hold.',
  fields: (t) => ({
    keys: t.stringList({ description: 'With one of these keys: `["un-action"]`.' }),
    organizationKinds: t.field({ type: [OrganizationKindRef], description: 'Of one of these kinds.' }),
    partOf: t.stringList({
      description: 'Keys of organizations, all of which it is directly a part of: `["un-action"]`.',
    }),
  }),
})

byKey('Organization', OrganizationRef, 'un-action')

list('Organization', {
  node: OrganizationRef,
  description: 'All organizations.',
  filter: OrganizationFilter,
  passes: ({ keys, organizationKinds, partOf }, { store }) => {
    const linked = inAll(
      among(store, 'Organization', { keys }),
      linkedTo(store, 'Organization', { partOf }, 'partOf', 'INVERSE'),
    )
    return (node) => linked(node) && isOneOf(organizationKinds, node.organizationKind)
  },
  recorded: {
    partOf: ['partOf', 'FORWARD'],
  },
  orders: {
    KEY: { by: 'key', value: ({ key }) => key },
    LABEL: byLabel,
  },
})
