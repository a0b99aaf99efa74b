import type { Plugin } from 'graphql-yoga'

/**
 * Lets pages of every origin ask, without credentials (Fetch Standard, CORS protocol). Yoga's own would send the
 * origin that asked back to it, which makes every answer another one for caches.
 */
export function openToAll(): Plugin {
  return {
    onRequest({ request, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'OPTIONS') return
      const headers = {
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers': '*',
        'access-control-max-age': '86400',
      }
      endResponse(new Response(null, { status: 204, headers }))
    },
    onResponse({ response }) {
      response.headers.set('access-control-allow-origin', '*')
      response.headers.set('access-control-expose-headers', 'ETag, Retry-After')
    },
  }
}
