import type { Concept } from '../dataset/nodes.ts'
import { type Compared, compare, type Sharing } from '../discovery/compare.ts'
import { Citations } from './citations.tsx'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { headingOf } from './links.tsx'
import { Meant, meantBy } from './meant.tsx'
import { NodeLink, nameIn } from './names.tsx'

/** How many things are compared at most. */
const most = 5

/** What things have in common and what sets them apart, predicate by predicate. `of` names them, separated by commas. */
export function ComparePage({ visit, of }: { visit: Visit; of: string }) {
  const { say } = visit
  const { compare: words } = say.words
  const texts = [...new Set(of.split(/[,;\n،、，]/).map((one) => one.trim()))].filter(Boolean).slice(0, most)
  const ends = texts.map((text) => ({ text, end: meantBy(text, visit) }))
  const concepts = [...new Set(ends.flatMap(({ end: { concept } }) => concept ?? []))]
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
      {texts.length === 1 && <p>{words.more}</p>}
      {concepts.length > 1 && <Comparison concepts={concepts} visit={visit} />}
    </Page>
  )
}

const sharings: readonly Sharing[] = ['all', 'some', 'one']

function Comparison({ concepts, visit }: { concepts: readonly Concept[]; visit: Visit }) {
  const { say } = visit
  const { compare: words } = say.words
  return (
    <>
      {compare(visit.store, concepts).map((row) => (
        <section>
          <h2>{headingOf(row.predicate, row.direction, say)}</h2>
          <table>
            <tbody>
              {sharings.flatMap((sharing) =>
                row[sharing].map((compared) => (
                  <tr>
                    <td class="aside">{words[sharing]}</td>
                    <ComparedCells compared={compared} all={sharing === 'all'} visit={visit} />
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

function ComparedCells({ compared, all, visit }: { compared: Compared; all: boolean; visit: Visit }) {
  const { say, store } = visit
  const { node, holders, links } = compared
  return (
    <>
      <th scope="row">
        <NodeLink node={node} say={say} />
      </th>
      <td class="aside">{!all && holders.map((holder) => nameIn(holder, say).value).join(' · ')}</td>
      <td>
        <Citations citations={links.flatMap(({ citations }) => citations.slice(0, 1))} store={store} say={say} />
      </td>
    </>
  )
}
