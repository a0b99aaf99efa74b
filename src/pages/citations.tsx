import { raw } from 'hono/html'
import type { Assertion, Citation } from '../dataset/citation.ts'
import { idOf } from '../dataset/ids.ts'
import type { Store } from '../dataset/store.ts'
import { escaped } from './escaped.ts'
import { linkTo } from './names.tsx'
import type { Say } from './words/say.ts'

/** Who says so, as HTML: each source with the place in it and the kind of saying, in words. */
export function cited(citations: readonly Citation[], store: Store, say: Say): string {
  const { links, ends, comma } = spokenBy(store, say)
  let list = '<ul class="cites">'
  for (const { source, locator, assertion } of citations) {
    let link = links.get(source)
    if (link === undefined) {
      const [node] = store.nodes([idOf('Source', source)])
      link = `<li>${node ? linkTo(node, say) : escaped(source)}`
      links.set(source, link)
    }
    list += link
    if (locator) list += `<span class="place">${comma}<bdi>${escaped(locator)}</bdi></span>`
    list += ends[assertion]
  }
  return `${list}</ul>`
}

/** What citations are made of, said once: there are no more links than sources, and a handful of kinds of saying. */
interface Spoken {
  links: Map<string, string>
  ends: Record<Assertion, string>
  comma: string
}

const known = new WeakMap<Store, WeakMap<Say, Spoken>>()

function spokenBy(store: Store, say: Say): Spoken {
  let bySay = known.get(store)
  if (!bySay) {
    bySay = new WeakMap()
    known.set(store, bySay)
  }
  let spoken = bySay.get(say)
  if (!spoken) {
    const { assertions, marks } = say.words
    const ends = Object.fromEntries(
      Object.entries(assertions).map(([name, text]) => [name, `<span class="says"> · ${escaped(text)}</span></li>`]),
    ) as Record<Assertion, string>
    spoken = { links: new Map(), ends, comma: marks.comma }
    bySay.set(say, spoken)
  }
  return spoken
}

/** Who says so. */
export const Citations = ({ citations, store, say }: { citations: readonly Citation[]; store: Store; say: Say }) =>
  raw(cited(citations, store, say))
