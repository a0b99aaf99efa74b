import type { Plugin } from 'graphql-yoga'

/**
 * Answers `/readyz`: whether to send requests here. The port opens once the data is verified, so before that nothing
 * answers; while the server drains, the answer is no. `/healthz` says whether the process lives.
 */
export function readiness(ready: () => boolean): Plugin {
  return {
    onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (url.pathname !== '/readyz' || request.method !== 'GET') return
      const yes = ready()
      const body = `${JSON.stringify({ status: yes ? 'ready' : 'draining' })}\n`
      const headers = { 'content-type': 'application/json; charset=utf-8' }
      endResponse(new Response(body, { status: yes ? 200 : 503, headers }))
    },
  }
}
