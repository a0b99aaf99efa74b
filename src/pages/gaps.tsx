import { coverageOf } from '../dataset/coverage.ts'
import type { Gap } from '../dataset/dataset.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { NodeLink, nameIn } from './names.tsx'
import { addressOf, gapsAsked } from './questions-for.ts'
import type { Sheet } from './sheet.ts'
import { ListWays } from './ways.tsx'

/** What is known to be missing, and how thin the rest is. */
export function GapsPage({ visit }: { visit: Visit }) {
  const { say, store } = visit
  const { nav, kinds, page, gaps: words } = say.words
  const { concepts } = coverageOf(store.dataset)
  return (
    <Page visit={visit} title={nav.gaps}>
      <h1>{nav.gaps}</h1>
      <p class="lead">{say.sentence(say.text(page.gapsKnown, { n: store.dataset.gaps.length }))}</p>
      <ListWays visit={visit} asked={gapsAsked} />
      <ul class="hits">
        {store.dataset.gaps.map((gap) => {
          const node = subjectOf(gap, visit)
          return (
            <li data-row={node?.id ?? ''}>
              {node && (
                <>
                  <NodeLink node={node} say={say} />:{' '}
                </>
              )}
              <span lang="en" dir="ltr">
                {gap.text}
              </span>
            </li>
          )
        })}
      </ul>
      <section id="coverage">
        <h2>{words.thin}</h2>
        <ul class="ways">
          <li>
            <a href={`${addressOf(gapsAsked)}&format=csv&rows=dataset.coverage.concepts`}>CSV</a>
          </li>
        </ul>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.words.fields.kind}</th>
              <th scope="col">{words.recorded}</th>
              <th scope="col">{words.oneSource}</th>
            </tr>
          </thead>
          <tbody>
            {concepts.map(({ kind, total, withOneSource }) => (
              <tr data-row={kind}>
                <th scope="row">{kinds[kind].many}</th>
                <td>{say.number(total)}</td>
                <td>{say.number(withOneSource)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  )
}

/** What a gap is about; `undefined` where it is about no one thing. */
const subjectOf = ({ about }: Gap, { store }: Visit): Concept | undefined =>
  (about && (store.nodes([about])[0] as Concept | null)) || undefined

/** What is known to be missing, as a table. */
export const gapsSheet = (visit: Visit): Sheet => ({
  columns: ['about.id', 'about', 'text'],
  rows: visit.store.dataset.gaps.map((gap) => {
    const node = subjectOf(gap, visit)
    return [node?.id ?? '', node ? nameIn(node, visit.say).value : '', gap.text]
  }),
})
