import { foldName } from '../dataset/fold.ts'
import type { IdentifierScheme } from '../dataset/identifier.ts'

/** How people name the vocabularies and registers whose identifiers are kept. A longer name comes before its beginning. */
const names: readonly (readonly [name: string, ...schemes: IdentifierScheme[]])[] = [
  ['iso 3166 1 alpha 2|iso 3166 alpha 2|iso alpha 2|iso alpha2|iso2|iso 2|alpha 2', 'ISO_3166_1_ALPHA_2'],
  ['iso 3166 1 alpha 3|iso 3166 alpha 3|iso alpha 3|iso alpha3|iso3|iso 3|alpha 3', 'ISO_3166_1_ALPHA_3'],
  ['iso 3166 1 numeric|iso 3166 numeric|iso numeric', 'UN_M49'],
  ['iso 3166 1|iso 3166|iso3166 1|iso3166|iso', 'ISO_3166_1_ALPHA_2', 'ISO_3166_1_ALPHA_3', 'UN_M49'],
  ['un m49|un m.49|un m 49|m49|m.49|m 49|unm49|unsd m49', 'UN_M49'],
  ['un geo area|geo area|geoarea|geoareacode', 'UN_GEO_AREA'],
  ['unbis thesaurus|un thesaurus|unbis|unbist', 'UNBIS'],
  ['eurovoc', 'EUROVOC'],
  ['sdg interface ontology|sdgio', 'SDG_INTERFACE_ONTOLOGY'],
  ['un sdg', 'UN_SDG'],
  ['wikidata|wd', 'WIKIDATA'],
  ['celex', 'CELEX'],
  ['mptf fund|mptf', 'MPTF_FUND'],
  ['correlates of war|cow|cown', 'CORRELATES_OF_WAR'],
  ['gleditsch ward|gleditsch and ward|gw|gwn', 'GLEDITSCH_WARD'],
  ['akoma ntoso|akn4un|akn', 'AKN'],
  ['un digital library|digital library|undl', 'UN_DIGITAL_LIBRARY'],
  ['un symbol|un document symbol|document symbol|un document|un doc', 'UN_SYMBOL'],
]

/** What may stand between the name of a scheme and the value: `EuroVoc descriptor no. 5280`. */
const lead = '(?:concept|descriptor|entity|item|code|id|identifier|number|record|symbol|term|no|nr)'
const written = names.map(([name, ...schemes]) => ({
  before: new RegExp(`^(?:${name})(?: ${lead}){0,2} (.+)$`),
  behind: new RegExp(`^(.+?) (?:in )?(?:${name})(?: ${lead})?$`),
  schemes,
}))
/** With what a name of a scheme begins: a text without any of these words names none. */
const firstWords = new Set(names.flatMap(([name]) => name.split('|').map((one) => one.split(' ', 1)[0] as string)))

/** An identifier in the scheme that is named with it. */
export interface InScheme {
  schemes: readonly IdentifierScheme[]
  value: string
}

/** The scheme and the value where both are named: `EuroVoc 5280`, `wd:Q31`, `BEL (ISO 3166-1 alpha-3)`. */
export function inScheme(text: string): InScheme | undefined {
  const name = foldName(text)
  if (!name.split(' ').some((word) => firstWords.has(word))) return undefined
  for (const { before, behind, schemes } of written) {
    const value = before.exec(name)?.[1] ?? behind.exec(name)?.[1]
    if (value !== undefined) return { schemes, value }
  }
  return undefined
}
