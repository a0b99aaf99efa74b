import { type ConceptKind, conceptKinds } from '../dataset/model.ts'
import { foldName } from './fold.ts'

/*
 * How people write what they paste. Each function takes what came and answers what it may be a way of writing.
 */

const resolutionWords =
  '(?:(?:un )?(?:security council |sc )?(?:res(?:olution|olutie|olucion)?|резолюция|قرار|القرار)|un ?scr|scr|s res)'
const resolution = new RegExp(`^${resolutionWords} ?(?:no |number )?(\\d{1,4})(?: (\\d{4}))?$`)
const chineseResolution = /^第?\s?(\d{1,4})\s?(?: (\d{4}) )?号决议$/

/** The number, and the year if it was given, in any way of citing a resolution: `UNSCR 1325`, `S/RES/1325(2000)`. */
export function resolutionIn(text: string): { number: string; year: string | undefined } | undefined {
  const name = foldName(text)
  const match = resolution.exec(name) ?? chineseResolution.exec(name)
  return match?.[1] === undefined ? undefined : { number: match[1], year: match[2] }
}

const goal =
  /^(?:un )?(?:sdg|sustainable development goal|goal|odd|ods)?s? ?(?:goal|target|indicator)? ?(\d{1,2}(?:\.[a-z0-9]{1,2}){0,2})$/

/** The code of a goal, target or indicator: `5.2` for `SDG 5.2`, `target 5.2` and `5.2`. */
export const goalIn = (text: string): string | undefined => goal.exec(foldName(text))?.[1]

/** The code after the name of a scheme: `Q31` for `wikidata:Q31`, `5280` for `EuroVoc 5280`. */
export const codeIn = (text: string): string | undefined =>
  /^(?:unbis|eurovoc|wikidata|wd|m49|celex|iso 3166 1|iso)[ :]+(.+)$/i.exec(text.trim())?.[1]

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

/** An address in the one form in which two addresses of the same thing are equal. */
export function normalAddress(address: string): string {
  return decoded(address)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\s+/g, '')
    .replace(/[/#?]+$/, '')
}

/** The symbol of a UN document in an address: `S/RES/1325(2000)` in `https://undocs.org/en/S/RES/1325(2000)`. */
export const symbolIn = (address: string): string | undefined =>
  /\bS\/(?:RES\/\d{1,4}(?:\s*\(\d{4}\))?|PRST\/\d{4}\/\d+)/i.exec(decoded(address))?.[0]

/** The goal an address of the United Nations is about: `5` in `https://sdgs.un.org/goals/goal5`. */
export const goalInAddress = (address: string): string | undefined =>
  /\bun\.org\/.*\bgoals?[/-]?(?:goal)?-?(\d{1,2})\b/i.exec(address)?.[1]

/** Kind and key in an IRI of ours, whatever stands before: `…/wps-graph/Country/BE`. */
export function ownIri(address: string): { kind: ConceptKind; key: string } | undefined {
  const [, kind, key] = /\/wps-graph\/([A-Za-z]+)\/(.+?)\/?$/.exec(decoded(address)) ?? []
  const known = conceptKinds.find((one) => one === kind)
  return known && key ? { kind: known, key } : undefined
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.trim())
  } catch {
    return address.trim()
  }
}
