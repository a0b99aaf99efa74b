import { foldName } from '../dataset/fold.ts'
import type { IdentifierScheme } from '../dataset/identifier.ts'
import type { Concept } from '../dataset/nodes.ts'
import { normalAddress } from './addresses.ts'
import type { Match } from './meaning.ts'
import { looseName } from './name-forms.ts'
import { countedSchemes, textsOf } from './names.ts'

/** Every name, code and address of every concept. */
export interface NameIndex {
  /** By a name or code, folded. */
  named(name: string): readonly Match[]
  /** By a name in whatever way it may be written. */
  loosely(name: string): readonly Match[]
  /** By an address in the form of `normalAddress`. */
  at(address: string): readonly Match[]
  /** By an identifier in any of some schemes. */
  identified(schemes: readonly IdentifierScheme[], value: string): readonly Match[]
}

/** The European Union has codes of its own for two countries (Interinstitutional Style Guide, annex A5). */
const codesOfTheUnion: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' }

/** Schemes whose values have three digits; people leave off the noughts before them. */
const threeDigits: ReadonlySet<IdentifierScheme> = new Set(['UN_M49', 'UN_GEO_AREA'])
const none: readonly Match[] = []

export function indexNames(concepts: readonly Concept[]): NameIndex {
  const names = new Map<string, Match[]>()
  const loose = new Map<string, Match[]>()
  const addresses = new Map<string, Match[]>()
  const identifiers = new Map<string, Match[]>()
  const name = (value: string, match: Match) => {
    add(names, foldName(value), match)
    add(loose, looseName(value), match)
  }

  for (const concept of concepts) {
    for (const key of [concept.key, ...(concept.formerKeys ?? [])]) name(key, { concept, by: 'KEY' })
    for (const { scheme, value, iri, match } of concept.identifiers ?? []) {
      const remote = match !== 'EXACT' && match !== 'CLOSE'
      add(identifiers, `${scheme} ${foldName(value)}`, { concept, by: remote ? 'NEAR' : 'IDENTIFIER' })

      if (iri) add(addresses, normalAddress(iri), { concept, by: remote ? 'NEAR' : 'ADDRESS' })
      if (countedSchemes.has(scheme)) continue
      // EuroVoc counts through: without its name, its numbers are those of everything else.
      const running = scheme === 'EUROVOC' && /^\d+$/.test(value)
      name(value, { concept, by: remote || running ? 'NEAR' : 'IDENTIFIER' })
    }
    if ('url' in concept && concept.url) add(addresses, normalAddress(concept.url), { concept, by: 'ADDRESS' })
    const codes = new Set(concept.identifiers?.map(({ value }) => value))
    for (const { field, value } of textsOf(concept)) {
      if (field === 'IDENTIFIER' && codes.has(value)) continue
      // The title of a resolution is its subject, which many share.
      if (field === 'TITLE' && concept.kind === 'Resolution') continue
      // What is said of a concept, and the words people look for it by, are no names of it.
      if (field === 'SUMMARY' || field === 'PROVISION' || field === 'HIDDEN_LABEL') continue
      name(value, { concept, by: field === 'TITLE' ? 'LABEL' : field })
    }
    const code = concept.kind === 'Country' ? codesOfTheUnion[concept.code] : undefined
    if (code) name(code, { concept, by: 'IDENTIFIER' })
  }

  return {
    named: (text) => names.get(foldName(text)) ?? none,
    loosely: (text) => loose.get(looseName(text)) ?? none,
    at: (address) => addresses.get(address) ?? none,
    identified: (schemes, value) =>
      schemes.flatMap((scheme) => {
        const folded = foldName(value)
        const padded = threeDigits.has(scheme) && /^\d{1,3}$/.test(folded) ? folded.padStart(3, '0') : folded
        return identifiers.get(`${scheme} ${padded}`) ?? none
      }),
  }
}

function add(map: Map<string, Match[]>, key: string, match: Match): void {
  if (!key) return
  const list = map.get(key)
  if (!list) map.set(key, [match])
  else {
    const known = list.findIndex(({ concept }) => concept === match.concept)
    if (known < 0) list.push(match)
    // A concept may be near by one identifier and meant by another.
    else if (list[known]?.by === 'NEAR') list[known] = match
  }
}
