/** The vocabularies and registers whose identifiers are kept. */
export const identifierSchemes = [
  'UN_SYMBOL',
  'ISO_3166_1_ALPHA_2',
  'ISO_3166_1_ALPHA_3',
  'UN_M49',
  'UN_GEO_AREA',
  'UNBIS',
  'EUROVOC',
  'UN_SDG',
  'SDG_INTERFACE_ONTOLOGY',
  'WIKIDATA',
  'CELEX',
  'MPTF_FUND',
  'UN_DIGITAL_LIBRARY',
  'AKN',
  'CORRELATES_OF_WAR',
  'GLEDITSCH_WARD',
] as const
export type IdentifierScheme = (typeof identifierSchemes)[number]

/** How well an identifier of another vocabulary fits: the mapping relations of SKOS. */
export const matches = ['EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'] as const
export type Match = (typeof matches)[number]

/** What another vocabulary or register calls a concept. */
export interface Identifier {
  scheme: IdentifierScheme
  value: string
  iri?: string
  match: Match
  /** Why the match is what it is, where that is not plain. */
  justification?: string
}
