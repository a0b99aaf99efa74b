import Negotiator from 'negotiator'

/** The forms in which facts are told at their addresses, the first one to who does not mind. */
export const forms = {
  json: { type: 'application/json', title: 'Plain JSON' },
  jsonld: { type: 'application/ld+json', title: 'JSON-LD' },
  ttl: { type: 'text/turtle', title: 'Turtle' },
  csv: { type: 'text/csv', title: 'CSV' },
} as const

export type Form = keyof typeof forms

export const formNames = Object.keys(forms) as readonly Form[]

/** The `content-type` of a form: all our answers are UTF-8. */
export const contentType = (form: Form): string => `${forms[form].type}; charset=utf-8`

/** Of some forms the one that a client likes best (RFC 9110, section 12.5.1); `undefined` if it takes none of them. */
export function formFor<F extends Form = Form>(
  accept: string | undefined,
  offered: readonly F[] = formNames as readonly F[],
): F | undefined {
  const types = offered.map((form) => forms[form].type)
  const liked = new Negotiator({ headers: { accept: plain(accept) } }).mediaType(types)
  return offered[types.indexOf(liked as (typeof types)[number])]
}

/** What a client takes, without what it says of a type besides: the character set, a profile of JSON-LD. */
const plain = (accept: string | undefined): string =>
  (accept || '*/*').replace(/;\s*(?!q\s*=)[\w-]+\s*=\s*(?:"[^"]*"|[^;,"]*)/gi, '')

/** Whether a client likes a page better than any form for programs, as browsers do. */
export const likesPage = (accept: string | undefined): boolean =>
  new Negotiator({ headers: { accept: plain(accept) } }).mediaType([
    ...formNames.map((form) => forms[form].type),
    'text/html',
  ]) === 'text/html'

/** A path without its ending, and the ending: what follows the last dot of its last part. */
export function withoutEnding(path: string): { path: string; ending?: string } {
  const [, before, ending] = /^(.*[^/])\.(\w{1,8})$/.exec(path) ?? []
  return before && ending ? { path: before, ending } : { path }
}

/** What is said to a client that takes no form we have; some addresses have a page for people too. */
export function noForm(offered: readonly Form[] = formNames, hasPage = false): string {
  const all = [...offered.map((form) => `${forms[form].type} (.${form})`), ...(hasPage ? ['text/html (.html)'] : [])]
  return `This address answers as ${all.join(', ')}: name one in "accept", or end the address with it.`
}
