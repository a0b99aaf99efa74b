import { html } from 'hono/html'
import { labelIn } from '../dataset/labels.ts'
import type { Node } from '../dataset/nodes.ts'
import type { Say } from './words/say.ts'

/** The address of what has a global id: the path of its IRI, `/Country/BE`. */
export const pathOf = (id: string): string => `/${encodeURI(id.replace(':', '/')).replace(/[?#]/g, encodeURIComponent)}`

/** A name in the wanted language; `language` is the one it is in. */
export function nameIn(node: Node, say: Say): { value: string; language: string } {
  return node.kind === 'Source' ? { value: node.title, language: node.language ?? '' } : labelIn(node, [say.language])
}

/** A name that leads to its page. A name in another language says so, for whoever reads it aloud. */
export function NodeLink({ node, say }: { node: Node; say: Say }) {
  const { value, language } = nameIn(node, say)
  const href = say.href(pathOf(node.id))
  return language && language !== say.language
    ? html`<a href="${href}" lang="${language}" dir="auto">${value}</a>`
    : html`<a href="${href}">${value}</a>`
}
