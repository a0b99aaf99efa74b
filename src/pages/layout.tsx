import type { Child } from 'hono/jsx'
import type { Visit } from './house.ts'
import { style } from './style.ts'
import { sayIn, spoken } from './words/say.ts'

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
}

/** What all pages have around them. */
export function Page({ visit, title, description, children, alternates = [], hasSearch }: Shell) {
  const { say, path, query, store } = visit
  const { words, language, dir } = say
  const { nav } = words
  const places: [string, string][] = [
    ['/connect', nav.connect],
    ['/plans', nav.plans],
    ['/compare', nav.compare],
    ['/timeline', nav.timeline],
    ['/questions', nav.questions],
    ['/gaps', nav.gaps],
    ['/docs', nav.about],
  ]
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{path === '/' ? `wps-graph: ${title}` : `${title} · wps-graph`}</title>
        {description && <meta name="description" content={description} />}
        <link rel="stylesheet" href={style.path} />
        <link rel="icon" href="data:," />
        {spoken.map((one) => (
          <link rel="alternate" hreflang={one} href={`${sayIn(one).href(path)}${query}`} />
        ))}
        {alternates.map(({ type, href }) => (
          <link rel="alternate" type={type} href={href} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header>
          <a class="brand" href={say.href('/')} {...(path === '/' && { 'aria-current': 'page' })}>
            wps-graph
          </a>
          {!hasSearch && <SearchForm visit={visit} />}
          <nav>
            <ul>
              {places.map(([to, name]) => (
                <li>
                  <a href={say.href(to)} {...(path === to && { 'aria-current': 'page' })}>
                    {name}
                  </a>
                </li>
              ))}
              <li>
                <a href="/graphql">GraphiQL</a>
              </li>
            </ul>
          </nav>
        </header>
        <main id="content">{children}</main>
        <footer>
          <p>{say.text(words.page.updated, { date: say.date(store.dataset.updatedOn) })}</p>
          <nav aria-label={nav.languages}>
            <ul>
              {spoken.map((one) => (
                <li>
                  <a
                    href={`${sayIn(one).href(path)}${query}`}
                    lang={one}
                    hreflang={one}
                    dir="auto"
                    {...(one === language && { 'aria-current': 'true' })}
                  >
                    {sayIn(one).words.language}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </footer>
      </body>
    </html>
  )
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
        />
        <button type="submit">{search.button}</button>
      </form>
    </search>
  )
}
