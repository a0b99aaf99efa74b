import type { Plugin } from 'graphql-yoga'

/** Requests that came as HEAD. */
const asked = new WeakSet<Request>()

/** The method that the client used. */
export const methodOf = (request: Request): string => (asked.has(request) ? 'HEAD' : request.method)

/** Takes HEAD for GET on its way in (RFC 9110, section 9.3.2). The first of the plugins: the others see GET. */
export function headAsGet(): Plugin {
  return {
    onRequest({ request, setRequest, fetchAPI: { Request } }) {
      if (request.method !== 'HEAD') return
      const { url, headers, signal } = request
      const asGet = new Request(url, { method: 'GET', headers, signal })
      asked.add(asGet)
      setRequest(asGet)
    },
  }
}

/** Leaves the body out of the answer to HEAD, on its way out: its headers are those of the answer to GET. */
export function headWithoutBody(): Plugin {
  return {
    onResponse({ request, response: { status, headers }, setResponse, fetchAPI: { Response } }) {
      if (asked.has(request)) setResponse(new Response(null, { status, headers }))
    },
  }
}
