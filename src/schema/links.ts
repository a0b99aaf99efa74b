import type { ConceptKind } from '../dataset/model.ts'
import type { Predicate } from '../dataset/predicates.ts'
import { asOf } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { ConceptRef } from './concept.ts'
import { DirectionRef, PredicateRef } from './link.ts'
import { LinkConnection, linkEdge } from './link-connection.ts'
import { addLinkField, asOfDescription } from './link-field.ts'
import { forwardArgs, pageOf } from './page.ts'

/** The types a field stands on, its name, the kind it leads to (`Concept`: several) and what it means. */
type Row = readonly [on: readonly ConceptKind[], name: string, far: ConceptKind | 'Concept', description: string]

/**
 * The ontology on one page: for each predicate the fields that follow it and the fields that lead back. A symmetric
 * predicate is its own way back.
 */
export const ontology: Record<Predicate, { forward: readonly Row[]; inverse: readonly Row[] }> = {
  addresses: {
    forward: [
      [
        ['Resolution', 'PresidentialStatement', 'Framework', 'Instrument', 'ActionPlan'],
        'themes',
        'Theme',
        'The themes it addresses.',
      ],
    ],
    inverse: [
      [['Theme'], 'resolutions', 'Resolution', 'The resolutions that address it.'],
      [['Theme'], 'statements', 'PresidentialStatement', 'The presidential statements that address it.'],
      [['Theme'], 'frameworks', 'Framework', 'The frameworks that address it.'],
      [['Theme'], 'instruments', 'Instrument', 'The instruments that serve it.'],
      [['Theme'], 'actionPlans', 'ActionPlan', 'The action plans that address it.'],
    ],
  },
  recalls: {
    forward: [
      [['Resolution', 'PresidentialStatement'], 'recalls', 'Resolution', 'The earlier resolutions it recalls.'],
    ],
    inverse: [
      [['Resolution'], 'recalledBy', 'Resolution', 'The later resolutions that recall it.'],
      [['Resolution'], 'recalledByStatements', 'PresidentialStatement', 'The presidential statements that recall it.'],
    ],
  },
  establishes: {
    forward: [[['Resolution'], 'establishes', 'Instrument', 'The instruments it is the legal basis of.']],
    inverse: [[['Instrument'], 'legalBasis', 'Resolution', 'The resolutions it rests on.']],
  },
  requests: {
    forward: [
      [
        ['Resolution', 'PresidentialStatement'],
        'requests',
        'Instrument',
        'The instruments it calls for or gives a task to.',
      ],
    ],
    inverse: [
      [['Instrument'], 'requestedBy', 'Resolution', 'The resolutions that call for it or give it a task.'],
      [
        ['Instrument'],
        'requestedByStatements',
        'PresidentialStatement',
        'The presidential statements that call for it.',
      ],
    ],
  },
  implements: {
    forward: [[['Framework', 'ActionPlan'], 'implements', 'Resolution', 'The resolutions it puts into practice.']],
    inverse: [
      [['Resolution'], 'implementingFrameworks', 'Framework', 'The frameworks that put it into practice.'],
      [['Resolution'], 'implementingPlans', 'ActionPlan', 'The action plans that put it into practice.'],
    ],
  },
  adopts: {
    forward: [
      [['Organization'], 'resolutions', 'Resolution', 'The resolutions it adopted.'],
      [['Organization'], 'statements', 'PresidentialStatement', 'The statements its president made on its behalf.'],
      [['Country', 'Framework'], 'actionPlans', 'ActionPlan', 'The action plans it adopted.'],
    ],
    inverse: [
      [['Resolution', 'PresidentialStatement'], 'adoptedBy', 'Organization', 'The body that adopted it.'],
      [['ActionPlan'], 'adoptedBy', 'Concept', 'The country or regional organisation that adopted it.'],
    ],
  },
  participatesIn: {
    forward: [[['Country'], 'frameworks', 'Framework', 'The frameworks it takes part in; the role says how.']],
    inverse: [[['Framework'], 'participants', 'Country', 'The countries that take part; the role says how.']],
  },
  servesOn: {
    forward: [[['Country'], 'terms', 'Organization', 'Its terms on bodies such as the Security Council.']],
    inverse: [[['Organization'], 'members', 'Country', 'The countries that serve on it.']],
  },
  sponsors: {
    forward: [
      [['Country'], 'sponsored', 'Resolution', 'The resolutions it sponsored or negotiated; the role says which.'],
    ],
    inverse: [
      [['Resolution'], 'sponsors', 'Country', 'The countries that sponsored or negotiated it; the role says which.'],
    ],
  },
  abstains: {
    forward: [[['Country'], 'abstentions', 'Resolution', 'The resolutions in whose vote it abstained.']],
    inverse: [[['Resolution'], 'abstainers', 'Country', 'The countries that abstained.']],
  },
  prioritises: {
    forward: [[['Country'], 'priorities', 'Theme', 'The themes it gives priority.']],
    inverse: [[['Theme'], 'prioritisedBy', 'Country', 'The countries that give it priority.']],
  },
  contributesTo: {
    forward: [
      [['Country', 'Framework', 'Organization'], 'contributions', 'Instrument', 'The instruments it supports.'],
    ],
    inverse: [
      [['Instrument'], 'contributors', 'Country', 'The countries that support it, as far as sources name them.'],
      [['Instrument'], 'contributingFrameworks', 'Framework', 'The organisations of states that support it.'],
      [['Instrument'], 'contributingOrganizations', 'Organization', 'The other bodies that support it.'],
    ],
  },
  operatesIn: {
    forward: [[['Instrument'], 'countries', 'Country', 'The countries it works in, as far as sources name them.']],
    inverse: [[['Country'], 'instruments', 'Instrument', 'The instruments that work there.']],
  },
  focusesOn: {
    forward: [[['ActionPlan'], 'focusCountries', 'Country', 'The countries it puts its emphasis on.']],
    inverse: [[['Country'], 'focusOfPlans', 'ActionPlan', 'The action plans that put their emphasis on it.']],
  },
  administers: {
    forward: [[['Organization'], 'administers', 'Instrument', 'The instruments it runs.']],
    inverse: [[['Instrument'], 'administeredBy', 'Organization', 'The bodies that run it.']],
  },
  partOf: {
    forward: [
      [['Framework'], 'partOf', 'Framework', 'The frameworks it belongs to.'],
      [['Organization'], 'partOf', 'Organization', 'The organizations and networks it belongs to.'],
    ],
    inverse: [
      [['Framework'], 'parts', 'Framework', 'The frameworks that belong to it.'],
      [['Organization'], 'parts', 'Organization', 'The organizations that belong to it.'],
    ],
  },
  succeeds: {
    forward: [
      [['ActionPlan'], 'succeeds', 'ActionPlan', 'The plan before it.'],
      [['Framework'], 'succeeds', 'Framework', 'What it replaces.'],
    ],
    inverse: [
      [['ActionPlan'], 'succeededBy', 'ActionPlan', 'The plan after it; empty where none is known.'],
      [['Framework'], 'succeededBy', 'Framework', 'What replaces it; empty where nothing is known to.'],
    ],
  },
  broader: {
    forward: [[['Theme'], 'broader', 'Theme', 'The wider themes.']],
    inverse: [[['Theme'], 'narrower', 'Theme', 'The narrower themes.']],
  },
  related: { forward: [[['Theme'], 'seeAlso', 'Theme', 'Themes that are close to it.']], inverse: [] },
  engagesWith: {
    forward: [
      [
        ['Country', 'ActionPlan'],
        'engagesWith',
        'Organization',
        'The organizations of civil society it keeps a dialogue with.',
      ],
    ],
    inverse: [
      [['Organization'], 'engagedBy', 'Concept', 'The countries and action plans that keep a dialogue with it.'],
    ],
  },
}

for (const [predicate, { forward, inverse }] of Object.entries(ontology) as [
  Predicate,
  (typeof ontology)[Predicate],
][]) {
  for (const [direction, rows] of [
    ['FORWARD', forward],
    ['INVERSE', inverse],
  ] as const) {
    for (const [on, name, far, description] of rows) {
      for (const kind of on) addLinkField(kind, predicate, direction, { name, far, description })
    }
  }
}

builder.interfaceField(ConceptRef, 'links', (t) =>
  t.field({
    type: LinkConnection,
    description: 'Every link of the concept, whatever its predicate, with what stands at the far end.',
    args: {
      predicates: t.arg({ type: [PredicateRef], description: 'Only these predicates.' }),
      direction: t.arg({ type: DirectionRef, description: 'Only links read this way.' }),
      asOf: t.arg({ type: 'Date', description: asOfDescription }),
      ...forwardArgs(),
    },
    resolve: ({ id }, { predicates, direction, asOf: day, ...page }, { store }) => {
      const links = asOf(store.neighbours(id), day).filter(
        ({ link, direction: way }) =>
          (!predicates || predicates.includes(link.predicate)) && (!direction || direction === way),
      )
      return pageOf(links, page, linkEdge)
    },
  }),
)
