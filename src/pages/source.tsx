import type { Fact } from '../dataset/citing.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { leadOf } from './lead.ts'
import { NodeLink } from './names.tsx'
import { alternatesOf, Ways } from './ways.tsx'

/** The page of a source: what it is, and every fact that rests on it, by the place in it. */
export function SourcePage({ source, visit }: { source: Source; visit: Visit }) {
  const { say, store } = visit
  const { kinds, page, fields, assertions } = say.words
  const rows = store
    .facts(source.key)
    .flatMap((fact) => fact.citations.map(({ locator, assertion }) => ({ fact, locator, assertion })))
    .sort((a, b) => inPlaces.compare(a.locator ?? '', b.locator ?? ''))
  return (
    <Page visit={visit} title={source.title} description={source.publisher} alternates={alternatesOf(source.id)}>
      <h1 lang={source.language} dir="auto">
        {source.title}
      </h1>
      <p class="kind">
        {kinds.Source.one} · {source.publisher}
      </p>
      <p class="lead">{leadOf(source, visit)}.</p>
      <p>
        <a href={source.url}>{source.url}</a>
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
            <dd lang="en" dir="ltr">
              {source.note}
            </dd>
          </>
        )}
      </dl>
      <Ways id={source.id} visit={visit} />
      <section id="facts">
        <h2>{page.restsOn}</h2> <span class="count">{say.number(rows.length)}</span>
        <table>
          <thead>
            <tr>
              <th scope="col">{page.place}</th>
              <th scope="col">{page.says}</th>
              <th scope="col">{fields.kind}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fact, locator, assertion }) => (
              <tr data-fact={fact.node.id}>
                <th scope="row" lang="en" dir="ltr">
                  {locator ?? '–'}
                </th>
                <td>
                  <Told fact={fact} visit={visit} />
                </td>
                <td class="says">{assertions[assertion]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  )
}

/** `OP 2` before `OP 10`. */
const inPlaces = new Intl.Collator('en', { numeric: true })

/** A fact in one line: a link as its two ends and what joins them, a paragraph as what it says. */
function Told({ fact: { node, field }, visit: { say } }: { fact: Fact; visit: Visit }) {
  if (node.kind === 'Link') {
    const [before = '', after = ''] = say.words.predicates[node.predicate].along.split('{}')
    return (
      <>
        <NodeLink node={node.from} say={say} /> {before}
        <NodeLink node={node.to} say={say} />
        {after}
      </>
    )
  }
  if (node.kind === 'Provision') {
    return (
      <>
        <NodeLink node={node.of} say={say} />:{' '}
        <span lang="en" dir="ltr">
          {node.text}
        </span>
      </>
    )
  }
  return (
    <>
      <NodeLink node={node as Concept} say={say} />
      {field && <span class="aside">: {say.words.fields[field as never] ?? field}</span>}
    </>
  )
}
