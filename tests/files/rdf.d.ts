/* Two packages that have no types of their own, as far as the tests call them. */

declare module 'jsonld' {
  interface Options {
    algorithm: 'RDFC-1.0'
    documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>
    /** Refuses what would be lost: a name that the context does not have. */
    safe: boolean
  }
  const jsonld: { canonize(document: object, options: Options): Promise<string> }
  export default jsonld
}

declare module 'rdf-canonize' {
  import type { Quad } from 'n3'
  export function canonize(quads: readonly Quad[], options: { algorithm: 'RDFC-1.0' }): Promise<string>
}
