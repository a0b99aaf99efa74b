import type { Concept } from '../dataset/nodes.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction } from '../dataset/store.ts'
import { type Compared, compare, type Sharing } from '../discovery/compare.ts'
import { Citations } from './citations.tsx'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { headingOf } from './links.tsx'
import { Meant, meantBy, type Named } from './meant.tsx'
import { NodeLink, nameIn } from './names.tsx'
import { comparisonAsked } from './questions-for.ts'
import { citationCells, citationColumns, joined, namesOf, type Sheet } from './sheet.ts'
import { ListWays } from './ways.tsx'

/** How many things are compared at most. */
const most = 5

/** What somebody wants to compare: what each of the texts between the commas comes to. */
function wanted(of: string, visit: Visit): { ends: { text: string; end: Named }[]; concepts: Concept[] } {
  const texts = [...new Set(of.split(/[,;\n،、，]/).map((one) => one.trim()))].filter(Boolean).slice(0, most)
  const ends = texts.map((text) => ({ text, end: meantBy(text, visit) }))
  return { ends, concepts: [...new Set(ends.flatMap(({ end: { concept } }) => concept ?? []))] }
}

/** What things have in common and what sets them apart, predicate by predicate. `of` names them, separated by commas. */
export function ComparePage({ visit, of }: { visit: Visit; of: string }) {
  const { say } = visit
  const { compare: words } = say.words
  const { ends, concepts } = wanted(of, visit)
  const title = concepts.length > 1 ? concepts.map((one) => nameIn(one, say).value).join(' · ') : words.title
  return (
    <Page visit={visit} title={title}>
      <h1>{title}</h1>
      <form action={say.href('/compare')}>
        <label>
          {words.what}
          <input name="of" value={of} placeholder={words.hint} dir="auto" maxlength={400} size={50} />
        </label>
        <button type="submit">{words.button}</button>
      </form>
      {ends.map(({ text, end }) => !end.concept && <Meant text={text} end={end} visit={visit} />)}
      {ends.length === 1 && <p>{words.more}</p>}
      {concepts.length > 1 && <Comparison concepts={concepts} visit={visit} />}
    </Page>
  )
}

interface Row extends Compared {
  predicate: Predicate
  direction: Direction
  sharing: Sharing
}

/**
 * The tables of a comparison: for each predicate what all have, what some, and what one alone; those first in which all
 * have something.
 */
const tablesOf = (concepts: readonly Concept[], { store }: Visit): Row[][] =>
  compare(store, concepts)
    .toSorted((a, b) => Number(b.all.length > 0) - Number(a.all.length > 0))
    .map(({ predicate, direction, ...row }) =>
      (['all', 'some', 'one'] as const).flatMap((sharing) =>
        row[sharing].map((compared) => ({ ...compared, predicate, direction, sharing })),
      ),
    )

function Comparison({ concepts, visit }: { concepts: readonly Concept[]; visit: Visit }) {
  const { say } = visit
  const { compare: words, page } = say.words
  const tables = tablesOf(concepts, visit)
  const rows = tables.flat()
  const n = rows.filter(({ sharing }) => sharing === 'all').length
  return (
    <>
      <p class="lead">{say.sentence(say.text(words.lead, { n, m: rows.length - n }))}</p>
      <p class="aside">{words.absent}</p>
      <ListWays visit={visit} asked={comparisonAsked(concepts)} facts={rows.length} />
      {tables.map((table) => {
        const [{ predicate, direction }] = table as [Row]
        return (
          <section>
            <h2>{headingOf(predicate, direction, say)}</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">{page.name}</th>
                  <th scope="col">{words.holders}</th>
                  <th scope="col">{page.sources}</th>
                </tr>
              </thead>
              <tbody>
                {table.map((row) => (
                  <ComparedRow row={row} visit={visit} />
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
    </>
  )
}

/** What several have, and who; who is stated not to have it, with the source of that. */
function ComparedRow({ row: { node, sharing, holders, links, lacking }, visit }: { row: Row; visit: Visit }) {
  const { say, store } = visit
  const { compare: words } = say.words
  const stated = lacking().filter(({ reason }) => reason === 'STATED_NOT_SO')
  return (
    <tr data-row={node.id}>
      <th scope="row">
        <NodeLink node={node} say={say} />
      </th>
      <td class="aside">
        {sharing === 'all' ? words.all : holders.map((holder) => nameIn(holder, say).value).join(' · ')}
        {stated.map(({ concept, citations }) => (
          <div>
            {say.text(words.notSo, { name: nameIn(concept, say).value })}
            <Citations citations={citations} store={store} say={say} />
          </div>
        ))}
      </td>
      <td>
        <Citations citations={firstOf(links)} store={store} say={say} />
      </td>
    </tr>
  )
}

/** The first source of each link: the others are on the pages of the things. */
const firstOf = (links: Compared['links']) => links.flatMap(({ citations }) => citations.slice(0, 1))

/** The same rows as a table; why others are not named stands in a column of its own. */
export function comparisonSheet(of: string, visit: Visit): Sheet {
  const { say, store } = visit
  const { concepts } = wanted(of, visit)
  const rows = concepts.length > 1 ? tablesOf(concepts, visit).flat() : []
  return {
    columns: ['predicate', 'direction', 'sharedBy', 'id', 'name', 'holders', 'lacking', ...citationColumns],
    rows: rows.map(({ predicate, direction, sharing, node, holders, links, lacking }) => [
      predicate,
      direction,
      sharing,
      node.id,
      nameIn(node, say).value,
      namesOf(holders, say),
      joined(lacking().map(({ concept, reason }) => `${nameIn(concept, say).value}: ${reason}`)),
      ...citationCells(firstOf(links), store),
    ]),
    facts: rows.flatMap(({ links }) => links.map(({ id }) => id)),
  }
}
