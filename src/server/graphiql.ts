import { hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { once } from '../dataset/once.ts'
import { type Example, openingTabs } from '../schema/examples.ts'
import type { Exchange, Said } from './exchange.ts'
import { likesPage } from './negotiation.ts'
import { namesForm } from './table.ts'

/** GraphiQL, for people who open `/graphql`. */
export interface Graphiql {
  /** The page, for a client that likes one better than JSON. */
  page(exchange: Exchange): Promise<Said> | undefined
  /** A script or style of the page, by its name; `undefined` if there is none. */
  part(name: string): Promise<Said | undefined>
}

/** Where the parts of the page are. */
export const partsPath = '/graphiql'

/**
 * Serves GraphiQL whole, with nothing from elsewhere. It is large, so its scripts and styles have addresses of their
 * own, made of their bytes: who comes again loads the page alone. They are made when first asked for, kept once, and
 * compressed once for everybody.
 */
export function graphiqlOf(examples: readonly Example[]): Graphiql {
  const made = once(() => make(examples))
  return {
    page: ({ url, headers }) =>
      likesPage(headers.accept) && !namesForm(url) ? made().then((parts) => parts.get('') as Said) : undefined,
    part: async (name) => (await made()).get(name),
  }
}

/** The page under no name, and its parts by theirs. */
async function make(examples: readonly Example[]): Promise<Map<string, Said>> {
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
  // Megabytes of text: others get their turn in between.
  await setImmediate()
  const parts = new Map<string, Said>()
  const apart = (content: string, ending: string, type: string): string => {
    const name = `${hash('sha256', content, 'base64url').slice(0, 20)}.${ending}`
    parts.set(name, keptOnce(content, type, { 'cache-control': 'public, max-age=31536000, immutable' }))
    return `${partsPath}/${name}`
  }
  const page = html
    .replace(/<style>([\s\S]*?)<\/style>/g, (_, style: string) => {
      return `<link rel="stylesheet" href="${apart(style, 'css', 'text/css')}" />`
    })
    .replace(/<script>([\s\S]*?)<\/script>/g, (_, script: string) => {
      return `<script src="${apart(withShared(script), 'js', 'text/javascript')}"></script>`
    })
  parts.set('', keptOnce(mended(page), 'text/html', { 'content-security-policy': policy }))
  return parts
}

/** Says the same bytes to everybody, whole or compressed. */
function keptOnce(content: string, type: string, headers: Record<string, string>): Said {
  const body = Buffer.from(content)
  const coded = new Map<string, Promise<Uint8Array>>()
  const compress = { gzip: () => promisify(gzip)(body), br: () => promisify(brotliCompress)(body, brotli) }
  return {
    status: 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      etag: `"${hash('sha256', body, 'base64url').slice(0, 32)}"`,
      ...headers,
    },
    body,
    coded(coding) {
      const bytes = coded.get(coding) ?? compress[coding]()
      coded.set(coding, bytes)
      return bytes
    },
    // It is kept here already.
    keep: false,
  }
}

/**
 * What the page lacks. A phone lays it out as wide as it is, and has no room for two columns. GraphiQL 5 leaves a tab
 * moved aside after it was drawn, so that the first click of a mouse on another tab goes by it. Its place for a name is
 * too small for one: the name stands above, with the way to all questions.
 */
const styles = `.graphiql-tab { transform: none !important }
.graphiql-logo { display: none !important }
#root { height: calc(100vh - 2.25rem) !important }
.ways { box-sizing: border-box; height: 2.25rem; padding: .5rem 1rem 0; display: flex; gap: 1.25rem; font: 15px system-ui, sans-serif }
.ways a { color: hsl(219 70% 38%) }
@media (prefers-color-scheme: dark) { .ways { background: hsl(219 29% 18%) } .ways a { color: hsl(219 90% 82%) } }
.graphiql-container { height: 100% !important }
@media (max-width: 50rem) {
  #graphiql-session { flex-direction: column !important }
  #graphiql-session > div { flex: 1 1 0 !important; min-height: 0; width: 100% }
  #graphiql-session > .graphiql-horizontal-drag-bar { display: none !important }
}`

const ways =
  '<nav class="ways"><a href="/"><b>wps-graph</b></a><a href="/questions">All questions with their answers</a></nav>'

/** A question in the address gets a tab of its own, before the others: it would stand in the place of the first. */
const shared = `...(() => {
  const asked = new URL(location.href).searchParams
  return asked.get('query') ? [{ query: asked.get('query'), variables: asked.get('variables') ?? undefined }] : []
})(),`

/** The script with the tab for a question in the address. */
function withShared(script: string): string {
  const tabs = '"defaultTabs":['
  const at = script.lastIndexOf(tabs) + tabs.length
  return at < tabs.length ? script : script.slice(0, at) + shared + script.slice(at)
}

/** The page with what it lacks. */
const mended = (html: string): string =>
  html
    .replace(
      /<head[^>]*>/,
      `$&<meta name="viewport" content="width=device-width, initial-scale=1"><style>${styles}</style>`,
    )
    .replace(/<div id="root"><\/div>/, `${ways}$&`)

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/**
 * The policy of a page that holds all it needs (Content Security Policy Level 3): scripts of this server, and nothing
 * from elsewhere. The editor makes styles as it goes, and its workers from blobs.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
