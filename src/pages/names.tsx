import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { labelIn } from '../dataset/labels.ts'
import type { Node } from '../dataset/nodes.ts'
import { escaped } from './escaped.ts'
import type { Say } from './words/say.ts'

/** The address of what has a global id: the path of its IRI, `/Country/BE`. */
export const pathOf = (id: string): string => `/${encodeURI(id.replace(':', '/')).replace(/[?#]/g, encodeURIComponent)}`

/** A name in the wanted language; `language` is the one it is in. */
export function nameIn(node: Node, say: Say): { value: string; language: string } {
  return node.kind === 'Source' ? { value: node.title, language: node.language ?? '' } : labelIn(node, [say.language])
}

/** Names that were said, by who says them: they never change, and there are no more of them than nodes. */
const said = new WeakMap<Say, WeakMap<Node, string>>()

/**
 * A name that leads to its page, as HTML. A name in another language says so, for whoever reads it aloud, and keeps its
 * own direction.
 */
export function linkTo(node: Node, say: Say): string {
  let names = said.get(say)
  if (!names) {
    names = new WeakMap()
    said.set(say, names)
  }
  let link = names.get(node)
  if (link === undefined) {
    const { value, language } = nameIn(node, say)
    const other = language && language !== say.language ? ` lang="${language}" dir="auto"` : ''
    link = `<a href="${escaped(say.href(pathOf(node.id)))}"${other}>${escaped(value)}</a>`
    names.set(node, link)
  }
  return link
}

/** An address of the web, as a link; what has another scheme is no address to follow, and stays text. */
export function WebLink({ url, children = url }: { url: string; children?: Child }) {
  if (!isWeb(url)) return <bdi>{children}</bdi>
  return (
    <a href={url} dir="ltr">
      {children}
    </a>
  )
}

/** Whether a browser may be sent to an address of the data: never to `javascript:`. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)

/** A name that leads to its page. */
export const NodeLink = ({ node, say }: { node: Node; say: Say }) => raw(linkTo(node, say))
