import { raw } from 'hono/html'
import type { Citation } from '../dataset/citation.ts'
import { idOf } from '../dataset/ids.ts'
import type { Store } from '../dataset/store.ts'
import { escaped } from './escaped.ts'
import { linkTo } from './names.tsx'
import type { Say } from './words/say.ts'

/** Who says so, as HTML: each source with the place in it and the kind of saying, in words. */
export function cited(citations: readonly Citation[], store: Store, say: Say): string {
  let list = '<ul class="cites">'
  for (const { source, locator, assertion } of citations) {
    list += `<li>${linkToKey(source, store, say)}`
    if (locator) list += `<span class="place">${say.words.marks.comma}<bdi>${escaped(locator)}</bdi></span>`
    list += `<span class="says"> · ${escaped(say.words.assertions[assertion])}</span></li>`
  }
  return `${list}</ul>`
}

/** Links to sources by key, for each store by who says them; no more of them than sources. */
const known = new WeakMap<Store, WeakMap<Say, Map<string, string>>>()

function linkToKey(key: string, store: Store, say: Say): string {
  const bySay = known.get(store) ?? new WeakMap<Say, Map<string, string>>()
  const byKey = bySay.get(say) ?? new Map<string, string>()
  let link = byKey.get(key)
  if (link === undefined) {
    const [node] = store.nodes([idOf('Source', key)])
    link = node ? linkTo(node, say) : escaped(key)
    byKey.set(key, link)
    bySay.set(say, byKey)
    known.set(store, bySay)
  }
  return link
}

/** Who says so. */
export const Citations = ({ citations, store, say }: { citations: readonly Citation[]; store: Store; say: Say }) =>
  raw(cited(citations, store, say))
