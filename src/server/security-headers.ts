import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

/**
 * The policy of a page that holds all it needs (Content Security Policy Level 3): its own scripts, known by their
 * hashes, and nothing from elsewhere. The editor makes styles as it goes, and its workers from blobs.
 */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(scripts)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Tells browsers to take answers for what they are, and to show them in no frame. */
export function securityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      headers.set('x-content-type-options', 'nosniff')
      headers.set('referrer-policy', 'no-referrer')
      headers.set('cross-origin-resource-policy', 'cross-origin')
      if (!headers.has('content-security-policy')) {
        headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      }
    },
  }
}
