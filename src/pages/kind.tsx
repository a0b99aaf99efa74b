import type { NodeKind } from '../dataset/model.ts'
import type { Node } from '../dataset/nodes.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { NodeLink, nameIn } from './names.tsx'
import { Pager, pageOf } from './pager.tsx'
import { alternatesOf, FormLinks } from './ways.tsx'

/** How many names a page shows. */
const most = 200

/** Everything of a kind, by name. */
export function KindPage({ kind, visit, part }: { kind: NodeKind; visit: Visit; part: number }) {
  const { say, store } = visit
  const { many } = say.words.kinds[kind]
  const inOrder = new Intl.Collator(say.language, { numeric: true })
  const all = (store.all(kind) as readonly Node[])
    .map((node) => ({ node, name: nameIn(node, say).value }))
    .sort((a, b) => inOrder.compare(a.name, b.name))
  const { rows, n, of } = pageOf(all, part, most)
  return (
    <Page visit={visit} title={many} alternates={alternatesOf(kind)}>
      <h1>{many}</h1> <span class="count">{say.number(all.length)}</span>
      <ul>
        {rows.map(({ node }) => (
          <li>
            <NodeLink node={node} say={say} />
          </li>
        ))}
      </ul>
      <Pager n={n} of={of} visit={visit} />
      <section class="out">
        <h2>{say.words.page.waysOut}</h2>
        <ul class="ways">
          <FormLinks id={kind} />
        </ul>
      </section>
    </Page>
  )
}
