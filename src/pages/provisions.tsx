import { raw } from 'hono/html'
import { citedText } from '../dataset/cited-text.ts'
import type { Provision } from '../dataset/facts.ts'
import type { Node } from '../dataset/nodes.ts'
import { cited } from './citations.tsx'
import { escaped } from './escaped.ts'
import type { Visit } from './house.ts'
import { linkTo } from './names.tsx'
import type { Say } from './words/say.ts'

/** The paragraphs of a text in our words, with their themes and the texts they cite. */
export function Provisions({ provisions, visit: { say, store } }: { provisions: readonly Provision[]; visit: Visit }) {
  if (provisions.length === 0) return null
  const { page } = say.words
  const citing = provisions.some(({ cites }) => cites?.length)
  let rows = ''
  for (const { id, number, text, themes, cites = [], citations } of provisions) {
    const place = number ? ` id="${escaped(number.replace(/\s+/g, '-'))}"` : ''
    rows += `<tr data-fact="${escaped(id)}"${place}><th scope="row">${escaped(number ?? '–')}</th>`
    rows += `<td><div lang="en" dir="ltr">${escaped(text)}</div></td>`
    rows += `<td>${listed(themes.map((key) => named(store.nodes([`Theme:${key}`])[0], key, say)))}</td>`
    if (citing) rows += `<td>${listed(cites.map((key) => named(citedText(store, key), key, say)))}</td>`
    rows += `<td>${cited(citations, store, say)}</td></tr>`
  }
  return (
    <section id="paragraphs">
      <h2>{page.says}</h2> <span class="count">{say.number(provisions.length)}</span>
      <table>
        <thead>
          <tr>
            <th scope="col">{page.paragraph}</th>
            <th scope="col">{page.says}</th>
            <th scope="col">{page.themes}</th>
            {citing && <th scope="col">{page.cites}</th>}
            <th scope="col">{page.sources}</th>
          </tr>
        </thead>
        <tbody>{raw(rows)}</tbody>
      </table>
    </section>
  )
}

const named = (node: Node | undefined | null, key: string, say: Say): string =>
  node ? linkTo(node, say) : escaped(key)

const listed = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul class="cites">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
