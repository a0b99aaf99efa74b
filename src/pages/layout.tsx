import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Visit } from './house.ts'
import { style } from './style.ts'
import { script } from './suggest.ts'
import { sayIn, spoken } from './words/say.ts'

/** The first page has its style in itself: on a slow line a second way to the server and back costs more than the style. */
const inFirst = raw(`<style>${style.first}</style><link rel="prefetch" as="style" href="${style.path}">`)
/** A long page would be laid out once before its style is there, and that takes longer than all the rest. */
const inLong = raw(`<style>${style.css}</style>`)
const apart = raw(`<link rel="stylesheet" href="${style.path}">`)

interface Shell {
  visit: Visit
  title: string
  /** What search engines and previews show. */
  description?: string | undefined
  children?: Child
  /** Further ways to the same facts: format and address. */
  alternates?: readonly { type: string; href: string }[]
  /** The search stands in the page itself. */
  hasSearch?: boolean
  /** There are thousands of elements in it. */
  isLong?: boolean
}

/**
 * What all pages have around them. A template: elements of a head made one by one would be looked for in the whole page
 * again and again.
 */
export function Page({ visit, title, description, children, alternates = [], hasSearch, isLong }: Shell) {
  const { say, path, query, store } = visit
  const { words, language, dir } = say
  const { nav } = words
  const places: [path: string, name: string][] = [
    ['/connect', nav.connect],
    ['/plans', nav.plans],
    ['/compare', nav.compare],
    ['/timeline', nav.timeline],
    ['/questions', nav.questions],
    ['/gaps', nav.gaps],
    ['/docs', nav.about],
  ]
  const current = (here: boolean) => (here ? raw(' aria-current="page"') : '')
  const links = alternates.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">`)
  const tongues = spoken.map((one) => ({ one, href: `${sayIn(one, true).href(path)}${query}` }))
  return html`<html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${path === '/' ? `wps-graph: ${title}` : `${title} · wps-graph`}</title>${description && html`<meta name="description" content="${description}">`}${path === '/' ? inFirst : isLong ? inLong : apart}<link rel="icon" href="data:,"><script src="${script.path}" type="module" async></script>${tongues.map(({ one, href }) => html`<link rel="alternate" hreflang="${one}" href="${href}">`)}<link rel="alternate" hreflang="x-default" href="${path}${query}">${links}</head><body><a class="skip" href="#content">${words.skip}</a><header><a class="brand" href="${say.href('/')}"${current(path === '/')}>wps-graph</a>${!hasSearch && <SearchForm visit={visit} />}<nav><ul>${places.map(([to, name]) => html`<li><a href="${say.href(to)}"${current(path === to)}>${name}</a></li>`)}<li><a href="/graphql">GraphiQL</a></li></ul></nav></header><main id="content">${children}</main><footer><p>${say.text(words.page.updated, { date: say.date(store.dataset.updatedOn) })}</p><nav aria-label="${nav.languages}"><ul>${tongues.map(({ one, href }) => html`<li><a href="${href}" lang="${one}" hreflang="${one}" dir="auto"${one === language ? raw(' aria-current="true"') : ''}>${sayIn(one, true).words.language}</a></li>`)}</ul></nav></footer></body></html>`
}

/** A field for anything, by the name one knows it by. */
export function SearchForm({ visit: { say }, value }: { visit: Visit; value?: string }) {
  const { search } = say.words
  return (
    <search>
      <form class="search" action={say.href('/search')}>
        <input
          type="search"
          name="q"
          aria-label={search.label}
          placeholder={search.hint}
          value={value ?? ''}
          dir="auto"
          maxlength={200}
          data-suggest={say.href('/suggest')}
          data-suggested={search.suggested}
        />
        <button type="submit">{search.button}</button>
      </form>
    </search>
  )
}
