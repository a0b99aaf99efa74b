import type { Identifier, identifierSchemes, Match } from '../dataset/identifier.ts'
import { builder } from './builder.ts'

const schemes: Record<(typeof identifierSchemes)[number], string> = {
  UN_SYMBOL: 'Document symbol of the United Nations.',
  ISO_3166_1_ALPHA_2: 'Two-letter country code of ISO 3166-1.',
  ISO_3166_1_ALPHA_3: 'Three-letter country code of ISO 3166-1.',
  UN_M49: 'Three-digit area code of the UN Statistics Division (M49).',
  UN_GEO_AREA: 'Geographic area in the linked data of the UN on the Sustainable Development Goals.',
  UNBIS: 'Concept of the UNBIS Thesaurus of the UN library.',
  EUROVOC: 'Concept of EuroVoc, the thesaurus of the European Union.',
  UN_SDG: 'Goal, target or indicator in the linked data of the UN on the Sustainable Development Goals.',
  SDG_INTERFACE_ONTOLOGY: 'Term of the SDG Interface Ontology of the UN Environment Programme.',
  WIKIDATA: 'Item of Wikidata.',
  CELEX: 'Number of a document of the European Union.',
  MPTF_FUND: 'Fund code of the UN Multi-Partner Trust Fund Office.',
  UN_DIGITAL_LIBRARY: 'Record of the UN Digital Library.',
  AKN: 'Name of a text in Akoma Ntoso, as the United Nations writes it (AKN4UN): an IRI without a host.',
  CORRELATES_OF_WAR: 'Number of a state in the Correlates of War project.',
  GLEDITSCH_WARD: 'Number of a state in the list of independent states of Gleditsch and Ward.',
}

const IdentifierScheme = builder.enumType('IdentifierScheme', {
  description: 'The vocabulary or register an identifier belongs to. Values may be added.',
  values: Object.fromEntries(Object.entries(schemes).map(([value, description]) => [value, { description }])) as Record<
    (typeof identifierSchemes)[number],
    { description: string }
  >,
})

const IdentifierMatch = builder.enumType('IdentifierMatch', {
  description: 'How well the thing identified elsewhere fits: the mapping relations of SKOS.',
  values: {
    EXACT: { description: 'The same thing.' },
    CLOSE: { description: 'Nearly the same; fit for most uses.' },
    BROAD: { description: 'Something wider.' },
    NARROW: { description: 'Something narrower.' },
    RELATED: { description: 'Something connected.' },
  } satisfies Record<Match, object>,
})

/** What another vocabulary calls a thing. */
export const IdentifierRef = builder.objectRef<Identifier>('Identifier')

IdentifierRef.implement({
  description: 'What another vocabulary or register calls the thing.',
  fields: (t) => ({
    scheme: t.field({ type: IdentifierScheme, description: 'The vocabulary or register.', resolve: (i) => i.scheme }),
    value: t.exposeString('value', { description: 'The code or number there.' }),
    iri: t.field({
      type: 'IRI',
      nullable: true,
      description: 'Its IRI there; null where the vocabulary has none.',
      resolve: (i) => i.iri,
    }),
    match: t.field({ type: IdentifierMatch, description: 'How well it fits.', resolve: (i) => i.match }),
    justification: t.exposeString('justification', {
      nullable: true,
      description: 'Why it fits so well or badly; null where that is plain.',
    }),
  }),
})
