import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { SearchMatch } from '../discovery/matches.ts'
import { titleOf } from '../schema/named-questions.ts'
import { type Aspect, aspectOf } from './aspect.ts'
import { Contents } from './concept.tsx'
import type { Visit } from './house.ts'
import { Page, SearchForm } from './layout.tsx'
import { leadOf } from './lead.ts'
import { blocksOf, LinkTable, titleOfBlock } from './links.tsx'
import { NodeLink, nameIn, pathOf } from './names.tsx'
import { Pager, pageOf } from './pager.tsx'
import { Provisions } from './provisions.tsx'
import { questionsLike } from './question.ts'
import { kindAsked, searchAsked } from './questions-for.ts'
import { stepSaid } from './sentences.ts'
import type { Sheet } from './sheet.ts'
import { ListWays } from './ways.tsx'

/** How many hits a page shows: the reason of each is looked for in all its texts. */
const most = 20
/** How many rows of an answer stand on the page before one is sent to where all are. */
const mostRows = 15

interface Searched {
  visit: Visit
  q: string
  kind?: ConceptKind | undefined
  part: number
}

/** What was named outright first, with what was asked of it; then what the words are found in, each with the reason. */
export function SearchPage({ visit, q, kind, part }: Searched) {
  const { say, questions } = visit
  const { search, kinds, nav } = say.words
  const asked = q.trim()
  const { aspect, hits, facets } = found(asked, kind, visit)
  const { rows, n, of } = pageOf(hits, part, most)
  const named = aspect ? 1 + aspect.provisions.length + aspect.links.length : 0
  const like = questionsLike(asked, questions)
  const title = asked || (kind ? kinds[kind].many : search.label)
  return (
    <Page visit={visit} title={title} hasSearch>
      <h1 dir="auto">{title}</h1>
      <SearchForm visit={visit} value={asked} />
      {aspect && n === 1 && <Named aspect={aspect} visit={visit} />}
      {like.length > 0 && n === 1 && (
        <section>
          <h2>{nav.questions}</h2>
          <ul lang="en" dir="auto">
            {like.map((question) => (
              <li>
                <a href={say.href(`/questions/${question.name}`)}>{titleOf(question)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facets q={asked} kind={kind} facets={facets} visit={visit} />
      {(asked || kind) && hits.length > 0 && (
        <ListWays
          visit={visit}
          asked={asked ? searchAsked(asked, kind) : kind && kindAsked(kind)}
          facts={hits.length + named}
        />
      )}
      {asked && hits.length === 0 && !aspect ? (
        <p>
          {say.text(search.nothing, { query: asked })} <a href={say.href('/gaps')}>{nav.gaps}</a>
        </p>
      ) : (
        <ul class="hits">
          {rows.map(({ node, matches }) => (
            <li data-row={node.id}>
              <NodeLink node={node} say={say} /> <span class="aside">{kinds[node.kind].one}</span>
              <Reason match={matches()[0]} node={node} visit={visit} />
            </li>
          ))}
        </ul>
      )}
      <Pager n={n} of={of} visit={visit} />
    </Page>
  )
}

interface Found {
  /** What was named outright, with what was asked of it. */
  aspect?: Aspect | undefined
  /** What else was found, the best first. */
  hits: readonly { node: Concept; matches(): SearchMatch[] }[]
  facets: readonly { kind: ConceptKind; count: number }[]
}

function found(asked: string, kind: ConceptKind | undefined, visit: Visit): Found {
  if (!asked) return { hits: listed(visit, kind), facets: [] }
  const aspect = kind ? undefined : aspectOf(asked, visit)
  const { hits, facets } = visit.discovery.search(asked, { kinds: kind && [kind] })
  return { aspect, hits: hits.filter(({ node }) => node !== aspect?.concept), facets }
}

/** What was named, what was asked of it, and all that was found, as a table; the texts beside it are those that matched. */
export function searchSheet(q: string, kind: ConceptKind | undefined, visit: Visit): Sheet {
  const { say } = visit
  const { aspect, hits } = found(q.trim(), kind, visit)
  const row = (node: Concept, text: string) => [node.id, node.kind, nameIn(node, say).value, text]
  const said = aspect
    ? [
        row(aspect.concept, leadOf(aspect.concept, visit)),
        ...aspect.provisions.map(({ id, number, text }) => [id, 'Provision', number ?? '', text]),
        ...aspect.links.map((one) => [
          one.link.id,
          'Link',
          nameIn(one.node, say).value,
          stepSaid(aspect.concept, one, say),
        ]),
      ]
    : []
  const rows = [...said, ...hits.map(({ node, matches }) => row(node, matches()[0]?.value ?? ''))]
  return {
    columns: ['id', 'kind', 'name', 'text'],
    rows,
    facts: rows.map(([id]) => id as string),
  }
}

/** All of a kind, where nothing was asked. */
const listed = ({ store }: Visit, kind: ConceptKind | undefined) =>
  kind ? store.all(kind).map((node) => ({ node: node as Concept, matches: (): SearchMatch[] => [] })) : []

interface Narrowing {
  q: string
  kind: ConceptKind | undefined
  facets: readonly { kind: ConceptKind; count: number }[]
  visit: Visit
}

/** Ways to narrow what was found to one kind. */
function Facets({ q, kind, facets, visit: { say } }: Narrowing) {
  if (facets.length < 2 && !kind) return null
  const { search, kinds } = say.words
  const address = (one?: ConceptKind) =>
    say.href(`/search?${new URLSearchParams({ ...(q && { q }), ...(one && { kind: one }) })}`)
  return (
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
  )
}

/** What was named: the answer in one sentence, what was asked of it, or else all there is to ask. */
function Named({ aspect: { concept, links, provisions }, visit }: { aspect: Aspect; visit: Visit }) {
  const { say, store } = visit
  const { search, kinds, page } = say.words
  const path = say.href(pathOf(concept.id))
  return (
    <section id="named" class="card">
      <p class="kind">
        {search.named}: {kinds[concept.kind].one}
      </p>
      <h2 data-row={concept.id}>
        <NodeLink node={concept} say={say} />
      </h2>
      <p class="lead">{leadOf(concept, visit) || concept.summary}</p>
      <Provisions provisions={provisions} visit={visit} />
      {[...blocksOf(links)].map(([name, block]) => {
        const { title, count } = titleOfBlock(block, say)
        return (
          <div>
            <h3>
              {title} <span class="count">{count}</span>
            </h3>
            <LinkTable block={block.slice(0, mostRows)} store={store} say={say} brief />
            {block.length > mostRows && <a href={`${path}#${name}`}>{say.text(page.more, { n: block.length })}</a>}
          </div>
        )
      })}
      {links.length + provisions.length === 0 && (
        <Contents concept={concept} blocks={blocksOf(store.neighbours(concept.id))} visit={visit} on={path} />
      )}
    </section>
  )
}

/** Why it was found: the text with the words marked; where the name says it, what there is to know first. */
function Reason({ match, node, visit }: { match: SearchMatch | undefined; node: Concept; visit: Visit }) {
  if (!match || match.field === 'LABEL') {
    const lead = leadOf(node, visit)
    return lead ? <p class="aside">{lead}</p> : null
  }
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
  const number = match.provision?.number
  return (
    <p class="aside">
      {number && (
        <>
          <a href={`${visit.say.href(pathOf(node.id))}#${number.replace(/\s+/g, '-')}`}>{number}</a>:{' '}
        </>
      )}
      <span lang={match.language} dir="auto">
        {parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      </span>
    </p>
  )
}
