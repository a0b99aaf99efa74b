import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Example, openingTabs } from './examples.ts'
import type { Exchange, Said } from './exchange.ts'
import { likesPage } from './negotiation.ts'

/**
 * Shows GraphiQL to browsers that open `/graphql`. The page holds all of GraphiQL and needs no other address, so it is
 * large: it is made when first asked for, kept, and sent compressed to those who take that.
 */
export function graphiqlPage(examples: readonly Example[]): (exchange: Exchange) => Promise<Said> | undefined {
  let page: Promise<Said> | undefined
  return ({ headers }) => {
    if (!likesPage(headers.accept)) return undefined
    page ??= made(examples)
    return page
  }
}

async function made(examples: readonly Example[]): Promise<Said> {
  // Some megabytes that a server for programs never needs: not loaded before a person comes.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'wps-graph',
    endpoint: '/graphql',
    defaultTabs: openingTabs(examples),
    // The room is for the question: the variables open with a click, and no header is needed.
    defaultEditorToolsVisibility: false,
    isHeadersEditorEnabled: false,
  })
  const body = Buffer.from(mended(html))
  const coded = new Map<string, Promise<Uint8Array>>()
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(html),
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`,
    },
    body,
    coded(coding) {
      let bytes = coded.get(coding)
      if (!bytes) {
        bytes = coding === 'gzip' ? promisify(gzip)(body) : promisify(brotliCompress)(body, brotli)
        coded.set(coding, bytes)
      }
      return bytes
    },
    // It is kept here already.
    keep: false,
  }
}

/**
 * The page with what it lacks: a phone lays it out as wide as it is; and GraphiQL 5 leaves a tab moved aside after it was
 * drawn, so that the first click of a mouse on another tab goes by it.
 */
const mended = (html: string): string =>
  html.replace(
    /<head[^>]*>/,
    '$&<meta name="viewport" content="width=device-width, initial-scale=1"><style>.graphiql-tab { transform: none !important }</style>',
  )

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/**
 * The policy of a page that holds all it needs (Content Security Policy Level 3): its own scripts, known by their
 * hashes, and nothing from elsewhere. The editor makes styles as it goes, and its workers from blobs.
 */
function policyOf(html: string): string {
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
