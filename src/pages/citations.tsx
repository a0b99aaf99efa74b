import { html } from 'hono/html'
import type { Citation } from '../dataset/citation.ts'
import type { Store } from '../dataset/store.ts'
import { pathOf } from './names.tsx'
import type { Say } from './words/say.ts'

/**
 * Who says so: each source with the place in it and the kind of saying, in words. There are more of these on a page than
 * of anything else, and a template costs a fifth of elements.
 */
export function Citations({ citations, store, say }: { citations: readonly Citation[]; store: Store; say: Say }) {
  return html`<ul class="cites">${citations.map(({ source, locator, assertion }) => {
    const [node] = store.nodes([`Source:${source}`])
    const title = node?.kind === 'Source' ? node.title : source
    const place = locator ? html`<span class="place">, ${locator}</span>` : ''
    return html`<li><a href="${say.href(pathOf(`Source:${source}`))}">${title}</a>${place}<span class="says"> · ${say.words.assertions[assertion]}</span></li>`
  })}</ul>`
}
