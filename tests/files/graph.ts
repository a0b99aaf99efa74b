import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import { canonize } from 'rdf-canonize'
import { iriBase } from '../../src/dataset/ids.ts'
import { contextOf, contextPath } from '../../src/files/context.ts'

/** The one context that our documents name, for a processor that is not to ask the network. */
const loader = async (url: string) => {
  if (url !== `${iriBase}${contextPath}`) throw new Error(`A document names the context ${url}.`)
  return { document: contextOf(iriBase), documentUrl: url }
}

/** The statements of a document of Turtle. */
export const parsed = (turtle: string): Quad[] => new Parser({ baseIRI: 'http://localhost/' }).parse(turtle)

/** The graph of a document of JSON-LD as any processor finds it, in canonical form (RDFC-1.0). */
export const canonicalJsonLd = async (document: object): Promise<string> =>
  await jsonld.canonize(document, { algorithm: 'RDFC-1.0', documentLoader: loader, safe: true })

/** The graph of statements in canonical form. */
export const canonical = async (quads: readonly Quad[]): Promise<string> =>
  await canonize(quads, { algorithm: 'RDFC-1.0' })

/** Statements as a graph to look into. */
export const graphOf = (quads: readonly Quad[]): Store => new Store([...quads])
