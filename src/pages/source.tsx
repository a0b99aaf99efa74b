import { raw } from 'hono/html'
import type { Fact } from '../dataset/citing.ts'
import type { Source } from '../dataset/nodes.ts'
import { escaped } from './escaped.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { leadOf } from './lead.ts'
import { linkTo, WebLink } from './names.tsx'
import { Pager, pageOf } from './pager.tsx'
import { verbOf } from './verbs.ts'
import { alternatesOf, Ways } from './ways.tsx'
import type { Say } from './words/say.ts'

/** How many facts one page shows: some trackers are behind thousands. */
const most = 250

/** The page of a source: what it is, and every fact that rests on it, by the place in it. */
export function SourcePage({ source, visit, part }: { source: Source; visit: Visit; part: number }) {
  const { say, store } = visit
  const { kinds, page, fields } = say.words
  const { rows, n, of } = pageOf(factsOf(source, visit), part, most)
  return (
    <Page visit={visit} title={source.title} description={source.publisher} alternates={alternatesOf(source.id)}>
      <h1 lang={source.language} dir="auto">
        {source.title}
      </h1>
      <p class="kind">
        {kinds.Source.one} · <bdi>{source.publisher}</bdi>
      </p>
      <p class="lead">{leadOf(source, visit)}</p>
      <p>
        <WebLink url={source.url} />
      </p>
      <dl>
        {source.publishedOn && (
          <>
            <dt>{fields.publishedOn}</dt>
            <dd>{say.date(source.publishedOn)}</dd>
          </>
        )}
        {source.language && (
          <>
            <dt>{fields.language}</dt>
            <dd>{new Intl.DisplayNames([say.language], { type: 'language' }).of(source.language)}</dd>
          </>
        )}
        {source.note && (
          <>
            <dt>{fields.note}</dt>
            <dd lang="en" dir="auto">
              {source.note}
            </dd>
          </>
        )}
      </dl>
      <Ways node={source} visit={visit} />
      <section id="facts">
        <h2>{page.restsOn}</h2> <span class="count">{say.number(store.facts(source.key).length)}</span>
        <table>
          <thead>
            <tr>
              <th scope="col">{page.place}</th>
              <th scope="col">{page.says}</th>
              <th scope="col">{fields.kind}</th>
            </tr>
          </thead>
          <tbody>{raw(rows.map((row) => rowSaid(row, say)).join(''))}</tbody>
        </table>
        <Pager n={n} of={of} visit={visit} />
      </section>
    </Page>
  )
}

/** `OP 2` before `OP 10`. */
const inPlaces = new Intl.Collator('en', { numeric: true })

/** The facts in the order of the places in their source; it is the same for everybody. */
const placed = new WeakMap<Source, readonly Fact[]>()

function factsOf(source: Source, { store }: Visit): readonly Fact[] {
  let facts = placed.get(source)
  if (!facts) {
    const first = ({ citations }: Fact) => citations[0]?.locator ?? ''
    facts = store.facts(source.key).toSorted((a, b) => inPlaces.compare(first(a), first(b)))
    placed.set(source, facts)
  }
  return facts
}

/** One row for each fact, as in the table to take away: at the first of its places, the others beside it. */
function rowSaid(fact: Fact, say: Say): string {
  const places = fact.citations.map(({ locator }) => locator ?? '–')
  const kinds = [...new Set(fact.citations.map(({ assertion }) => say.words.assertions[assertion]))]
  const place = `<th scope="row"><bdi lang="en">${escaped(places.join('; '))}</bdi></th>`
  const kind = `<td class="says">${escaped(kinds.join('; '))}</td>`
  return `<tr data-fact="${escaped(fact.node.id)}">${place}<td>${told(fact, say)}</td>${kind}</tr>`
}

/** A fact in one line: a link as its two ends and what joins them, a paragraph as what it says. */
function told({ node, field }: Fact, say: Say): string {
  if (node.kind === 'Link') {
    const [before = '', after = ''] = verbOf(node, 'FORWARD', say).split('{}')
    return `${linkTo(node.from, say)} ${escaped(before)}${linkTo(node.to, say)}${escaped(after)}`
  }
  if (node.kind === 'Provision') {
    return `${linkTo(node.of, say)}: <span lang="en" dir="auto">${escaped(node.text)}</span>`
  }
  const named = field && (say.words.fields[field as never] ?? field)
  return `${linkTo(node, say)}${named ? `<span class="aside">: ${escaped(named)}</span>` : ''}`
}
