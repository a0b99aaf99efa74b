import { coverageOf } from '../dataset/coverage.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { NodeLink } from './names.tsx'

/** What is known to be missing, and how thin the rest is. */
export function GapsPage({ visit }: { visit: Visit }) {
  const { say, store } = visit
  const { nav, kinds, page } = say.words
  const coverage = coverageOf(store.dataset)
  return (
    <Page visit={visit} title={nav.gaps}>
      <h1>{nav.gaps}</h1>
      <p class="lead">{say.sentence(say.text(page.gapsKnown, { n: store.dataset.gaps.length }))}</p>
      <table>
        <tbody>
          {coverage.concepts.map(({ kind, total, withOneSource }) => (
            <tr>
              <th scope="row">{kinds[kind].many}</th>
              <td>{say.number(total)}</td>
              <td class="aside">
                {say.number(total - withOneSource)} ≥ 2 {page.sources}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="hits">
        {store.dataset.gaps.map(({ about, text }) => {
          const [node] = about ? store.nodes([about]) : []
          return (
            <li>
              {node && (
                <>
                  <NodeLink node={node} say={say} />:{' '}
                </>
              )}
              <span lang="en" dir="ltr">
                {text}
              </span>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
