import type { Visit } from './house.ts'
import { Page, SearchForm } from './layout.tsx'
import { NodeLink } from './names.tsx'

/** Says that there is nothing here, and what may have been meant. */
export function NotFoundPage({ visit }: { visit: Visit }) {
  const { say, discovery, path } = visit
  const { page } = say.words
  let words = path
  try {
    words = decodeURIComponent(path)
  } catch {
    // Shown as it came.
  }
  words = words
    .replace(/^\/(?:[A-Z]\w+\/)?/, '')
    .replace(/[-_/.]+/g, ' ')
    .slice(0, 200)
  const near = discovery.search(words, {}).hits.slice(0, 6)
  return (
    <Page visit={visit} title={page.notFound} hasSearch>
      <h1>{page.notFound}</h1>
      <SearchForm visit={visit} value={words} />
      {near.length > 0 && (
        <>
          <p>{page.didYouMean}</p>
          <ul>
            {near.map(({ node }) => (
              <li>
                <NodeLink node={node} say={say} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
