import { type Namespaces, namespacesOf } from './namespaces.ts'
import { classes, type Term, terms } from './terms.ts'

/**
 * The version of the context, in its address: documents that name an older one keep their meaning. A name that is added
 * leaves it as it is; one that changes its meaning makes a new one, beside the old.
 */
const version = 1

/** The path of the context. */
export const contextPath = `context/${version}.jsonld`

/** The context of all our JSON-LD: what each name means. */
export function contextOf(base: string): { '@context': Record<string, unknown> } {
  const namespaces = namespacesOf(base)
  return {
    '@context': {
      '@version': 1.1,
      ...namespaces,
      ...classes,
      ...Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, definitionOf(term, namespaces)])),
    },
  }
}

function definitionOf({ iri, form, list }: Term, { wps }: Namespaces): string | object {
  switch (form) {
    case 'english':
      return { '@id': iri, '@language': 'en' }
    case 'decimal':
      return { '@id': iri, '@type': 'xsd:decimal' }
    case 'names':
      return { '@id': iri, '@container': '@language' }
    case 'iri':
      return { '@id': iri, '@type': '@id' }
    case 'term':
      return { '@id': iri, '@type': '@vocab' }
    case 'code':
      return { '@id': iri, '@type': '@vocab', '@context': { '@vocab': `${wps}${list}-` } }
    default:
      return iri
  }
}
