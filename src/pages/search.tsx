import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { SearchMatch } from '../discovery/matches.ts'
import type { Visit } from './house.ts'
import { Page, SearchForm } from './layout.tsx'
import { leadOf } from './lead.ts'
import { NodeLink } from './names.tsx'

/** How many hits a page shows. */
const most = 50

/** What was named outright first and marked, then what the words are found in, each with the reason. */
export function SearchPage({ visit, q, kind }: { visit: Visit; q: string; kind?: ConceptKind | undefined }) {
  const { say, discovery } = visit
  const { search, kinds } = say.words
  const asked = q.trim()
  const named = asked ? discovery.lookup(asked) : undefined
  const outright = named?.concept ? [named.concept] : []
  const { hits, facets } = asked
    ? discovery.search(asked, { kinds: kind && [kind] })
    : { hits: listed(visit, kind), facets: [] }
  const rest = hits.filter(({ node }) => !outright.includes(node))
  const address = (one?: ConceptKind) =>
    say.href(`/search?${new URLSearchParams({ ...(asked && { q: asked }), ...(one && { kind: one }) })}`)
  return (
    <Page visit={visit} title={asked || (kind ? kinds[kind].many : search.label)} hasSearch>
      <h1 dir="auto">{asked || (kind ? kinds[kind].many : search.label)}</h1>
      <SearchForm visit={visit} value={asked} />
      {facets.length > 1 || kind ? (
        <ul class="counts">
          <li>
            <a href={address()} {...(!kind && { 'aria-current': 'true' })}>
              {search.all}
            </a>
          </li>
          {facets.map(({ kind: one, count }) => (
            <li>
              <a href={address(one)} {...(one === kind && { 'aria-current': 'true' })}>
                {kinds[one].many} <b>{say.number(count)}</b>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {outright.map((concept) => (
        <section id="named" class="lead">
          <p class="kind">{search.named}</p>
          <NodeLink node={concept} say={say} />
          <p class="aside">
            {kinds[concept.kind].one}. {leadOf(concept, visit)}.
          </p>
        </section>
      ))}
      {asked && hits.length === 0 && outright.length === 0 ? (
        <p>
          {say.text(search.nothing, { query: asked })} <a href={say.href('/gaps')}>{say.words.nav.gaps}</a>
        </p>
      ) : (
        <ul class="hits">
          {rest.slice(0, most).map(({ node, matches }) => (
            <li>
              <NodeLink node={node} say={say} /> <span class="aside">{kinds[node.kind].one}</span>
              <Reason match={matches()[0]} name={nodeName(node)} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

const nodeName = (node: Concept): string => (typeof node.labels.en === 'string' ? node.labels.en : node.labels.en.value)

/** All of a kind, where nothing was asked. */
const listed = ({ store }: Visit, kind: ConceptKind | undefined) =>
  kind ? store.all(kind).map((node) => ({ node: node as Concept, matches: (): SearchMatch[] => [] })) : []

/** Why it was found: the text with the words marked. */
function Reason({ match, name }: { match: SearchMatch | undefined; name: string }) {
  if (!match || match.value === name) return null
  const parts: { text: string; marked: boolean }[] = []
  let end = 0
  for (const { start, end: stop } of match.highlights) {
    parts.push(
      { text: match.value.slice(end, start), marked: false },
      { text: match.value.slice(start, stop), marked: true },
    )
    end = stop
  }
  parts.push({ text: match.value.slice(end), marked: false })
  return (
    <p class="aside" lang={match.language} dir="auto">
      {parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
    </p>
  )
}
