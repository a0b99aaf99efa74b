import type { Plugin } from 'graphql-yoga'
import { preferences, qualityOf } from './preferences.ts'

/** The media types of an answer, and the wider names a client may ask for them by. */
const names = [
  ['application/graphql-response+json', 'application/*', '*/*'],
  ['application/json', 'application/*', '*/*'],
]

/**
 * Answers 406 to clients that take no JSON. Yoga would stream the one answer there is to those that ask for events or
 * parts.
 */
export function acceptedTypes(): Plugin {
  return {
    onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      const accept = request.headers.get('accept')
      if (url.pathname !== '/graphql' || !accept || request.method === 'OPTIONS') return
      const listed = preferences(accept)
      if (names.every((one) => qualityOf(listed, ...one) === 0)) endResponse(new Response(null, { status: 406 }))
    },
  }
}
