import { type ConceptKind, conceptKinds } from '../dataset/model.ts'

/** Whether a text is meant as an address: with a scheme, or as texts and browsers show it, without. */
export const isAddress = (text: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\/\S/i.test(text)
export const mayBeAddress = (text: string): boolean => /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(text)

/** An address in the one form in which two addresses of the same thing are equal. */
export const normalAddress = (address: string): string =>
  decoded(address)
    .replaceAll('&amp;', '&')
    .toLowerCase()
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\//, '')
    .replace(/^www\./, '')
    .replace(/^([^/?#]*):(?:80|443)(?=[/?#]|$)/, '$1')
    .replace(/\s+/g, '')
    .replace(/[/#?]+$/, '')

/** Parameters that choose a language, a look or a version of the same thing, or tell where a reader came from. */
const harmless =
  /^(?:lang|language|languages|ln|locale|lg|hl|l|uselang|setlang|format|output|print|view|v|version|ref|source|from|utm_\w+|fbclid|gclid|mc_[ce]id|msclkid|at_\w+)(?:=|$)/
/** Endings by which a form of the same thing is asked for. */
const ending = /\.(?:json|jsonld|ttl|rdf|nt|n3|xml|html?|csv|txt|md|aspx|php)$/

/** The ways to write an address, the nearest first, by which the same thing may be recorded. */
export function* waysToWrite(address: string): Iterable<string> {
  const whole = normalAddress(address)
  yield whole
  // What stands behind `#!` or `#/` is a page of its own.
  const [, base = whole, query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(whole) ?? []
  if (/^#[!/]/.test(fragment)) return
  const kept = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter && !harmless.test(parameter))
  const path = base.replace(/\/+$/, '')
  const bare = kept.length > 0 ? `${path}?${kept.join('&')}` : path
  yield bare
  yield bare.replace(ending, '')
  yield bare.replace(/^(?:m|mobile)\.|(?<=^\w+)\.m(?=\.)/, '')
}

/** Kind and key in an IRI or a page address of ours: `…/wps-graph/Country/BE`, `/Country/BE.ttl`, `…/Country/BE#it`. */
export function ownPath(address: string): { kind: ConceptKind | 'Provision'; key: string } | undefined {
  const path = decoded(address)
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
  const [, kind, key] = /^(?:\/wps-graph)?\/([A-Z][A-Za-z]+)\/(.+?)\/*$/.exec(path) ?? []
  const known = [...conceptKinds, 'Provision' as const].find((one) => one === kind)
  return known && key ? { kind: known, key } : undefined
}

/** A key without the ending of a form: `BE` for `BE.ttl`. */
export const withoutEnding = (key: string): string => key.replace(/\.(?:json|jsonld|ttl|csv|html|bib|ris)$/, '')

/** An address in letters: a second decoding is nobody's. What is no valid encoding stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address.trim())
  } catch {
    return address.trim()
  }
}
