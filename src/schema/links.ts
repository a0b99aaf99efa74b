import type { ConceptKind } from '../dataset/model.ts'
import { type Predicate, predicateNames } from '../dataset/predicates.ts'
import { asOf } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { ConceptRef } from './concept.ts'
import { DirectionRef, PredicateRef } from './link.ts'
import { NeighbourConnection } from './link-connection.ts'
import { addLinkField, asOfDescription, type LinkField } from './link-field.ts'
import { forwardArgs, pageOf } from './page.ts'

/** A field that follows a predicate, and the kinds it stands on. */
interface Row extends LinkField {
  on: readonly ConceptKind[]
}

/**
 * The ontology on one page: for each predicate the fields that follow it and the fields that lead back. A symmetric
 * predicate is its own way back.
 */
export const ontology: Record<Predicate, { forward: readonly Row[]; inverse: readonly Row[] }> = {
  addresses: {
    forward: [
      {
        on: ['Resolution', 'PresidentialStatement', 'Framework', 'Instrument', 'ActionPlan'],
        name: 'themes',
        far: 'Theme',
        description: 'The themes it addresses.',
      },
    ],
    inverse: [
      { on: ['Theme'], name: 'resolutions', far: 'Resolution', description: 'The resolutions that address it.' },
      {
        on: ['Theme'],
        name: 'statements',
        far: 'PresidentialStatement',
        description: 'The presidential statements that address it.',
      },
      { on: ['Theme'], name: 'frameworks', far: 'Framework', description: 'The frameworks that address it.' },
      { on: ['Theme'], name: 'instruments', far: 'Instrument', description: 'The instruments that serve it.' },
      { on: ['Theme'], name: 'actionPlans', far: 'ActionPlan', description: 'The action plans that address it.' },
    ],
  },
  recalls: {
    forward: [
      {
        on: ['Resolution', 'PresidentialStatement'],
        name: 'recalls',
        far: 'Resolution',
        description: 'The earlier resolutions it recalls.',
      },
      {
        on: ['Resolution', 'PresidentialStatement'],
        name: 'recallsStatements',
        far: 'PresidentialStatement',
        description: 'The earlier presidential statements it recalls.',
      },
    ],
    inverse: [
      {
        on: ['Resolution', 'PresidentialStatement'],
        name: 'recalledBy',
        far: 'Resolution',
        description: 'The later resolutions that recall it.',
      },
      {
        on: ['Resolution', 'PresidentialStatement'],
        name: 'recalledByStatements',
        far: 'PresidentialStatement',
        description: 'The presidential statements that recall it.',
      },
    ],
  },
  concerns: {
    forward: [
      {
        on: ['Resolution', 'PresidentialStatement'],
        name: 'concerns',
        far: 'Country',
        description: 'The countries it is about, by the item of the agenda or the subject headings.',
      },
    ],
    inverse: [
      {
        on: ['Country'],
        name: 'concernedBy',
        far: 'Resolution',
        description: 'The resolutions about it, as far as they are recorded.',
      },
      {
        on: ['Country'],
        name: 'concernedByStatements',
        far: 'PresidentialStatement',
        description: 'The presidential statements about it, as far as they are recorded.',
      },
    ],
  },
  establishes: {
    forward: [
      {
        on: ['Resolution'],
        name: 'establishes',
        far: 'Instrument',
        description: 'The instruments it is the legal basis of.',
      },
    ],
    inverse: [
      { on: ['Instrument'], name: 'legalBasis', far: 'Resolution', description: 'The resolutions it rests on.' },
    ],
  },
  requests: {
    forward: [
      {
        on: ['Resolution', 'PresidentialStatement'],
        name: 'requests',
        far: 'Instrument',
        description: 'The instruments it calls for or gives a task to.',
      },
    ],
    inverse: [
      {
        on: ['Instrument'],
        name: 'requestedBy',
        far: 'Resolution',
        description: 'The resolutions that call for it or give it a task.',
      },
      {
        on: ['Instrument'],
        name: 'requestedByStatements',
        far: 'PresidentialStatement',
        description: 'The presidential statements that call for it.',
      },
    ],
  },
  implements: {
    forward: [
      {
        on: ['Framework', 'ActionPlan'],
        name: 'implements',
        far: 'Resolution',
        description: 'The resolutions it puts into practice.',
      },
    ],
    inverse: [
      {
        on: ['Resolution'],
        name: 'implementingFrameworks',
        far: 'Framework',
        description: 'The frameworks that put it into practice.',
      },
      {
        on: ['Resolution'],
        name: 'implementingPlans',
        far: 'ActionPlan',
        description: 'The action plans that put it into practice.',
      },
    ],
  },
  adopts: {
    forward: [
      { on: ['Organization'], name: 'resolutions', far: 'Resolution', description: 'The resolutions it adopted.' },
      {
        on: ['Organization'],
        name: 'statements',
        far: 'PresidentialStatement',
        description: 'The statements its president made on its behalf.',
      },
      {
        on: ['Country', 'Framework'],
        name: 'actionPlans',
        far: 'ActionPlan',
        description: 'The action plans it adopted.',
      },
    ],
    inverse: [
      {
        on: ['Resolution', 'PresidentialStatement'],
        name: 'adoptedBy',
        far: 'Organization',
        description: 'The body that adopted it.',
      },
      {
        on: ['ActionPlan'],
        name: 'adoptedBy',
        far: 'Concept',
        description: 'The country or regional organization that adopted it.',
      },
    ],
  },
  participatesIn: {
    forward: [
      {
        on: ['Country'],
        name: 'frameworks',
        far: 'Framework',
        description: 'The frameworks it takes part in; the role says how.',
      },
    ],
    inverse: [
      {
        on: ['Framework'],
        name: 'participants',
        far: 'Country',
        description: 'The countries that take part; the role says how.',
      },
    ],
  },
  servesOn: {
    forward: [
      {
        on: ['Country'],
        name: 'terms',
        far: 'Organization',
        description: 'Its terms on bodies such as the Security Council.',
      },
    ],
    inverse: [
      { on: ['Organization'], name: 'members', far: 'Country', description: 'The countries that serve on it.' },
    ],
  },
  sponsors: {
    forward: [
      {
        on: ['Country'],
        name: 'sponsored',
        far: 'Resolution',
        description: 'The resolutions it sponsored or negotiated; the role says which.',
      },
    ],
    inverse: [
      {
        on: ['Resolution'],
        name: 'sponsors',
        far: 'Country',
        description: 'The countries that sponsored or negotiated it; the role says which.',
      },
    ],
  },
  abstains: {
    forward: [
      {
        on: ['Country'],
        name: 'abstentions',
        far: 'Resolution',
        description: 'The resolutions in whose vote it abstained.',
      },
    ],
    inverse: [{ on: ['Resolution'], name: 'abstainers', far: 'Country', description: 'The countries that abstained.' }],
  },
  prioritises: {
    forward: [{ on: ['Country'], name: 'priorities', far: 'Theme', description: 'The themes it gives priority.' }],
    inverse: [
      { on: ['Theme'], name: 'prioritisedBy', far: 'Country', description: 'The countries that give it priority.' },
    ],
  },
  contributesTo: {
    forward: [
      {
        on: ['Country', 'Framework', 'Organization'],
        name: 'contributions',
        far: 'Instrument',
        description: 'The instruments it supports.',
      },
    ],
    inverse: [
      {
        on: ['Instrument'],
        name: 'contributors',
        far: 'Country',
        description: 'The countries that support it, as far as sources name them.',
      },
      {
        on: ['Instrument'],
        name: 'contributingFrameworks',
        far: 'Framework',
        description: 'The organizations of states that support it.',
      },
      {
        on: ['Instrument'],
        name: 'contributingOrganizations',
        far: 'Organization',
        description: 'The other bodies that support it.',
      },
    ],
  },
  operatesIn: {
    forward: [
      {
        on: ['Instrument'],
        name: 'countries',
        far: 'Country',
        description: 'The countries it works in, as far as sources name them.',
      },
    ],
    inverse: [
      { on: ['Country'], name: 'instruments', far: 'Instrument', description: 'The instruments that work there.' },
    ],
  },
  focusesOn: {
    forward: [
      {
        on: ['ActionPlan'],
        name: 'focusCountries',
        far: 'Country',
        description: 'The countries it puts its emphasis on.',
      },
    ],
    inverse: [
      {
        on: ['Country'],
        name: 'focusOfPlans',
        far: 'ActionPlan',
        description: 'The action plans that put their emphasis on it.',
      },
    ],
  },
  administers: {
    forward: [
      { on: ['Organization'], name: 'administers', far: 'Instrument', description: 'The instruments it runs.' },
    ],
    inverse: [
      { on: ['Instrument'], name: 'administeredBy', far: 'Organization', description: 'The bodies that run it.' },
    ],
  },
  partOf: {
    forward: [
      { on: ['Framework'], name: 'partOf', far: 'Framework', description: 'The frameworks it belongs to.' },
      {
        on: ['Organization'],
        name: 'partOf',
        far: 'Organization',
        description: 'The organizations and networks it belongs to.',
      },
    ],
    inverse: [
      { on: ['Framework'], name: 'parts', far: 'Framework', description: 'The frameworks that belong to it.' },
      { on: ['Organization'], name: 'parts', far: 'Organization', description: 'The organizations that belong to it.' },
    ],
  },
  succeeds: {
    forward: [
      { on: ['ActionPlan'], name: 'succeeds', far: 'ActionPlan', description: 'The plan before it.' },
      { on: ['Framework'], name: 'succeeds', far: 'Framework', description: 'What it replaces.' },
    ],
    inverse: [
      {
        on: ['ActionPlan'],
        name: 'succeededBy',
        far: 'ActionPlan',
        description: 'The plan after it; empty where none is known.',
      },
      {
        on: ['Framework'],
        name: 'succeededBy',
        far: 'Framework',
        description: 'What replaces it; empty where nothing is known to.',
      },
    ],
  },
  broader: {
    forward: [{ on: ['Theme'], name: 'broader', far: 'Theme', description: 'The wider themes.' }],
    inverse: [{ on: ['Theme'], name: 'narrower', far: 'Theme', description: 'The narrower themes.' }],
  },
  related: {
    forward: [{ on: ['Theme'], name: 'seeAlso', far: 'Theme', description: 'Themes that are close to it.' }],
    inverse: [],
  },
  engagesWith: {
    forward: [
      {
        on: ['Country', 'ActionPlan'],
        name: 'engagesWith',
        far: 'Organization',
        description: 'The organizations of civil society it keeps a dialogue with.',
      },
    ],
    inverse: [
      {
        on: ['Organization'],
        name: 'engagedBy',
        far: 'Concept',
        description: 'The countries and action plans that keep a dialogue with it.',
      },
    ],
  },
}

for (const predicate of predicateNames) {
  const { forward, inverse } = ontology[predicate]
  for (const { on, ...field } of forward) for (const kind of on) addLinkField(kind, predicate, 'FORWARD', field)
  for (const { on, ...field } of inverse) for (const kind of on) addLinkField(kind, predicate, 'INVERSE', field)
}

builder.interfaceField(ConceptRef, 'links', (t) =>
  t.field({
    type: NeighbourConnection,
    description: 'Every link of the concept, whatever its predicate.',
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
      const list = { field: 'links', of: id, filter: { predicates, direction, asOf: day }, dataset: store.dataset }
      return pageOf(list, links, page, ({ link, direction, node }, cursor) => ({
        cursor,
        direction,
        concept: node,
        node: link,
      }))
    },
  }),
)
