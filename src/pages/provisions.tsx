import type { Provision } from '../dataset/facts.ts'
import { Citations } from './citations.tsx'
import type { Visit } from './house.ts'
import { NodeLink } from './names.tsx'

/** The paragraphs of a text in our words, with their themes. */
export function Provisions({ provisions, visit: { say, store } }: { provisions: readonly Provision[]; visit: Visit }) {
  if (provisions.length === 0) return null
  const { page } = say.words
  return (
    <section id="paragraphs">
      <h2>{page.says}</h2> <span class="count">{say.number(provisions.length)}</span>
      <table>
        <thead>
          <tr>
            <th scope="col">{page.paragraph}</th>
            <th scope="col">{page.says}</th>
            <th scope="col">{page.themes}</th>
            <th scope="col">{page.sources}</th>
          </tr>
        </thead>
        <tbody>
          {provisions.map(({ id, number, text, themes, citations }) => (
            <tr data-fact={id} id={number?.replace(/\s+/g, '-')}>
              <th scope="row">{number ?? '–'}</th>
              <td lang="en" dir="ltr">
                {text}
              </td>
              <td>
                <ul class="cites">
                  {store.nodes(themes.map((key) => `Theme:${key}`)).map(
                    (theme) =>
                      theme && (
                        <li>
                          <NodeLink node={theme} say={say} />
                        </li>
                      ),
                  )}
                </ul>
              </td>
              <td>
                <Citations citations={citations} store={store} say={say} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
