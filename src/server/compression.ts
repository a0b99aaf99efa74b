import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'
import { preferences, qualityOf } from './preferences.ts'

/** Below this, a packet holds the answer either way. */
const worthwhile = 1_024

const codings = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 4, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
}

export type Coding = keyof typeof codings

/** The coding a client likes best of those we have, `br` where it does not mind; `undefined`: send it as it is. */
export function codingFor(acceptEncoding: string | null): Coding | undefined {
  const listed = preferences(acceptEncoding)
  const [br, zipped] = [qualityOf(listed, 'br', '*'), qualityOf(listed, 'gzip', '*')]
  if (br === 0 && zipped === 0) return undefined
  return br >= zipped ? 'br' : 'gzip'
}

/** The coding of an answer of some bytes for a client; `undefined`: as it is, for it is small or the client wants that. */
export const codingOf = (bytes: number, acceptEncoding: string | null): Coding | undefined =>
  bytes < worthwhile ? undefined : codingFor(acceptEncoding)

/** The bytes in a coding. */
export const encoded = (coding: Coding, bytes: Uint8Array): Promise<Uint8Array> => codings[coding](bytes)

/** Compresses what is large enough to gain by it, for clients that take that, and says how long the answer is. */
export function compression(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI: { Response } }) {
      if (!response.body || response.headers.has('content-encoding')) return
      const plain = new Uint8Array(await response.arrayBuffer())
      const coding = codingOf(plain.length, request.headers.get('accept-encoding'))
      const body = coding ? ((await encoded(coding, plain)) as Uint8Array<ArrayBuffer>) : plain
      const headers = Object.fromEntries(response.headers as Headers)
      headers['content-length'] = String(body.length)
      if (coding) headers['content-encoding'] = coding
      setResponse(new Response(body, { status: response.status, statusText: response.statusText, headers }))
    },
  }
}
