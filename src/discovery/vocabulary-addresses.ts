import type { IdentifierScheme } from '../dataset/identifier.ts'
import { normalAddress } from './addresses.ts'

/** What the address of a page or a file of somebody else is about. */
export type Addressed =
  | { scheme: IdentifierScheme; value: string }
  | { resolution: string; year?: string; date?: string }
  | { goal: string }

type Reading = readonly [address: RegExp, about: (...parts: string[]) => Addressed]

const identifier =
  (scheme: IdentifierScheme) =>
  (value: string): Addressed => ({ scheme, value })
const goal = (code: string): Addressed => ({ goal: code })
const resolution = (number: string, year?: string): Addressed => ({
  resolution: String(Number(number)),
  ...(year && { year }),
})
const statement = (year: string, number: string): Addressed => ({
  scheme: 'UN_SYMBOL',
  value: `S/PRST/${year}/${Number(number)}`,
})

/** Hosts of the United Nations that serve documents by their symbols. */
const documents = '(?:undocs\\.org|(?:[a-z0-9-]+\\.)*un\\.org)'
const symbolEnd = '(?=$|[&#?.]|-?(?:ar|en|es|fr|ru|zh)\\b|-\\w\\w\\.pdf)'

/*
 * The addresses under which vocabularies and registers show their entries to browsers, to telephones and to programs.
 * They are read as `normalAddress` leaves them: in small letters, without scheme and `www.`.
 */
const readings: readonly Reading[] = [
  [
    /^(?:m\.)?wikidata\.org\/(?:wiki\/(?:special:entity(?:data|page)\/)?|entity\/|w\/index\.php\?title=)(q\d+)(?:\.[a-z]+)?(?:[?#&].*)?$/,
    identifier('WIKIDATA'),
  ],
  [/^eurovoc\.europa\.eu\/(?:resource\/)?(c_[0-9a-f]+|\d+)(?:\.[a-z]+)?(?:[?#].*)?$/, identifier('EUROVOC')],
  [/^metadata\.un\.org\/thesaurus\/(\d+)(?:\.[a-z]+)?(?:[?#].*)?$/, identifier('UNBIS')],
  [/^digitallibrary\.un\.org\/record\/(\d+)(?:[/?#].*)?$/, identifier('UN_DIGITAL_LIBRARY')],
  [/^(?:beta\.)?mptf\.undp\.org\/(?:factsheet\/)?fund\/([a-z]{3}\d\d)(?:[/?#].*)?$/, identifier('MPTF_FUND')],
  [/^eur-lex\.europa\.eu\/.*[?&]uri=celex:(\w+)(?:[&#].*)?$/, identifier('CELEX')],
  [/^publications\.europa\.eu\/resource\/celex\/(\w+)(?:[.?#].*)?$/, identifier('CELEX')],
  [/^iso\.org\/obp\/ui\/(?:\w\w\/)?#(?:!)?(?:iso:code:3166:)([a-z]{2})$/, identifier('ISO_3166_1_ALPHA_2')],
  [/^metadata\.un\.org\/sdg\/(\d{1,2}(?:\.[0-9a-d]+){0,2})(?:[?#].*)?$/, goal],
  [/^sdgs\.un\.org\/(?:\w\w\/)?goals\/goal(\d{1,2})(?:[?#].*)?$/, goal],
  [/^unstats\.un\.org\/sdgs\/metadata\/?\?(?:.*&)?target=(\d{1,2}\.[0-9a-d]+)(?:[&#].*)?$/, goal],
  [/^unstats\.un\.org\/sdgs\/metadata\/?\?(?:.*&)?goal=(\d{1,2})(?:&target=)?(?:#.*)?$/, goal],
  [/^unscr\.com\/\w\w\/resolutions\/(?:doc\/)?(\d{1,4})$/, resolution],
  [new RegExp(`^${documents}(?=\\/).*[/=_]s[/_]res[/_-](\\d{1,4})[-_+]*(?:\\((\\d{4})\\))?${symbolEnd}`), resolution],
  [new RegExp(`^${documents}(?=\\/).*[/=_]s[/_]prst[/_-](\\d{4})[/_-](\\d{1,3})${symbolEnd}`), statement],
  [/^(?:undocs|docs\.un)\.org\/(?:(?:ar|en|es|fr|ru|zh)\/)?([a-z]+\/[^?#]+)(?:[?#].*)?$/, identifier('UN_SYMBOL')],
  [
    /^(?:undocs\.org|(?:[a-z0-9-]+\.)*un\.org)\/.*[?&](?:final)?(?:symbol(?:no)?|ds|m)=([a-z]+\/[^&#]+)/,
    identifier('UN_SYMBOL'),
  ],
]

/** What an address of another vocabulary or of a document of the United Nations is about. */
export function addressed(address: string): Addressed | undefined {
  const normal = normalAddress(address)
  // The page of a vocabulary may name the entry it shows by the entry's own IRI.
  const inner = /^[^?#]*\?(?:[^#]*&)?(?:uri|iri)=(https?:[^&#]+)/.exec(normal)?.[1]
  if (inner) return addressed(inner)
  for (const [pattern, about] of readings) {
    const [, ...parts] = pattern.exec(normal) ?? []
    if (parts.length > 0) return about(...(parts as string[]))
  }
  return undefined
}

/** A paragraph of a text, or the text where none is named, and the day it is of. */
export type InAkomaNtoso = Addressed & { date: string; paragraph?: string }

/** The Council's text an IRI of Akoma Ntoso names: `/akn/un/statement/deliberation/unsc/2000-10-31/1325-2000/`. */
export function inAkomaNtoso(address: string): InAkomaNtoso | undefined {
  const [, date, one, other, rest = ''] =
    /^(?:https?:\/\/[^/]+)?\/?akn\/un\/statement\/deliberation\/unsc\/(\d{4}-\d\d-\d\d)\/(\d{1,4})-(\d{1,4})(?![\w-])(.*)$/i.exec(
      address,
    ) ?? []
  if (!date || !one || !other) return undefined
  const [, paragraph] = /[~/](?:\w+__)?para_(\d+)(?![a-z0-9])/i.exec(rest) ?? []
  const within = { date, ...(paragraph && { paragraph }) }
  // A resolution by its number and year, a statement by its year and number.
  return other.length === 4 ? { ...resolution(one, other), ...within } : { ...statement(one, other), ...within }
}
