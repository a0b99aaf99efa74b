import type { Store } from '../dataset/store.ts'
import { addressOf } from './address.ts'
import { datasetPath, licenceUrl } from './description.ts'
import { formNames, forms } from './forms.ts'
import { vocabularyPath } from './namespaces.ts'

/** All forms of what has an address, the page for people included, by their endings. */
const types = { html: 'text/html', ...Object.fromEntries(formNames.map((form) => [form, forms[form].type])) }
/** The documents that have only some of them. */
const someForms: Readonly<Record<string, readonly string[]>> = { [vocabularyPath]: ['html', 'jsonld', 'ttl'] }

/**
 * Writes the header `Link` of what has an id, told in a form: where else it is told, what describes the terms, what it
 * belongs to, under what licence, and what to cite (RFC 8288, RFC 8574).
 */
export function factLinks({ iriBase, dataset }: Store): (id: string, form: string) => string {
  const license = licenceUrl(dataset.licence)
  return (id, form) => {
    const address = addressOf({ id })
    const offered = someForms[id]
    const others = Object.entries(types).filter(([ending]) => ending !== form && (!offered || offered.includes(ending)))
    return [
      ...others.map(([ending, type]) => `<${address}.${ending}>; rel="alternate"; type="${type}"`),
      `</${vocabularyPath}>; rel="describedby"`,
      `</${datasetPath}>; rel="collection"`,
      `<${license}>; rel="license"`,
      `<${iriBase}${address.slice(1)}>; rel="cite-as"`,
    ].join(', ')
  }
}
