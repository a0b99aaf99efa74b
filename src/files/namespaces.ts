/** The vocabularies of others that our documents use. */
const others = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  prov: 'http://www.w3.org/ns/prov#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'https://schema.org/',
  spdx: 'http://spdx.org/rdf/terms#',
  vann: 'http://purl.org/vocab/vann/',
} as const

export type Prefix = keyof typeof others | 'wps'
export type Namespaces = Readonly<Record<Prefix, string>>

/** The path of our vocabulary; its terms are fragments of it. */
export const vocabularyPath = 'vocabulary'

/** Every prefix with its namespace; ours is the vocabulary below the address that our IRIs begin with. */
export const namespacesOf = (base: string): Namespaces => ({ wps: `${base}${vocabularyPath}#`, ...others })

/** A name with a prefix as an IRI: `skos:Concept`. Throws for a prefix that is none. */
export function expanded(name: string, namespaces: Namespaces): string {
  const colon = name.indexOf(':')
  const namespace = namespaces[name.slice(0, colon) as Prefix]
  if (!namespace) throw new Error(`"${name}" has no known prefix.`)
  return `${namespace}${name.slice(colon + 1)}`
}
