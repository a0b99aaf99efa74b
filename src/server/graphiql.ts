import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'
import { type Example, openingTabs } from './examples.ts'
import { policyOf } from './security-headers.ts'

/**
 * Shows GraphiQL to browsers that open `/graphql`. The page holds all of GraphiQL and needs no other address, so it is
 * large: it is made when first asked for, kept, and sent compressed to those who take that.
 */
export function graphiqlPage(examples: readonly Example[]): Plugin {
  let html: string | undefined
  let policy: string | undefined
  let zipped: Promise<Uint8Array> | undefined
  return {
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      const { method, headers: asked } = request
      if (url.pathname !== '/graphql' || method !== 'GET' || !asked.get('accept')?.includes('text/html')) return
      // Some megabytes that a server for programs never needs: not loaded before a person comes.
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      html ??= renderGraphiQL({
        title: 'wps-graph',
        endpoint: '/graphql',
        defaultTabs: openingTabs(examples),
        // The room is for the question: the variables open with a click, and no header is needed.
        defaultEditorToolsVisibility: false,
        isHeadersEditorEnabled: false,
      })
      policy ??= policyOf(html)
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'public, max-age=300',
        vary: 'Accept, Accept-Encoding',
      }
      if (!asked.get('accept-encoding')?.includes('gzip')) return endResponse(new Response(html, { headers }))
      zipped ??= promisify(gzip)(html)
      const body = (await zipped) as Uint8Array<ArrayBuffer>
      const coded = { 'content-encoding': 'gzip', 'content-length': String(body.length) }
      endResponse(new Response(body, { headers: { ...headers, ...coded } }))
    },
  }
}
