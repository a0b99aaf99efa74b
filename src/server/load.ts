import type { Plugin } from 'graphql-yoga'
import { exchangeOf } from './exchange.ts'

/** How often the event loop is asked how late it is, in milliseconds. */
const interval = 50

/** How late the event loop runs: the time requests wait before anything is done about them. */
export interface LoadWatch {
  /** Milliseconds, of the last look or since it was due. */
  delay(): number
  stop(): void
}

/** Watches the event loop. Keeps no process alive. */
export function watchLoad(): LoadWatch {
  let due = performance.now() + interval
  let late = 0
  const timer = setInterval(() => {
    const now = performance.now()
    late = Math.max(0, now - due)
    due = now + interval
  }, interval).unref()
  return { delay: () => Math.max(late, performance.now() - due), stop: () => clearInterval(timer) }
}

/**
 * Answers 503 with `Retry-After` while the event loop is too late. That costs next to nothing, so what has been taken
 * on is finished and the delay goes down. Health is still told: a busy process must not be taken for a dead one.
 */
export function shedding(overloaded: () => boolean): Plugin {
  return {
    onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (!overloaded() || ['/healthz', '/readyz', '/metrics'].includes(url.pathname)) return
      exchangeOf(request).code = 'OVERLOADED'
      const error = { message: 'Too many requests at once; try again in a second.', extensions: { code: 'OVERLOADED' } }
      const headers = { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' }
      endResponse(new Response(JSON.stringify({ errors: [error] }), { status: 503, headers }))
    },
  }
}
