import { append } from '../dataset/multimap.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction, Neighbour, Store } from '../dataset/store.ts'
import { Citations } from './citations.tsx'
import { NodeLink } from './names.tsx'
import type { Say } from './words/say.ts'

/** Blocks with more rows than this are folded. */
const short = 12

/** The links of a concept, a block for each predicate and direction, in the order in which the store has them. */
export function LinkBlocks({ neighbours, store, say }: { neighbours: readonly Neighbour[]; store: Store; say: Say }) {
  const blocks = new Map<string, Neighbour[]>()
  for (const neighbour of neighbours) {
    append(blocks, `${neighbour.link.predicate}-${neighbour.direction.toLowerCase()}`, neighbour)
  }
  return (
    <>
      {[...blocks].map(([name, block]) => (
        <LinkBlock name={name} block={block} store={store} say={say} />
      ))}
    </>
  )
}

/** What a predicate says, read in one direction, without the other end: `takes part in …`. */
export const headingOf = (predicate: Predicate, direction: Direction, say: Say): string =>
  say.words.predicates[predicate][direction === 'FORWARD' ? 'along' : 'against'].replace('{}', '…')

interface Block {
  name: string
  block: readonly Neighbour[]
  store: Store
  say: Say
}

function LinkBlock({ name, block, store, say }: Block) {
  const { link, direction } = block[0] as Neighbour
  const { page } = say.words
  // A column that says nothing is left out.
  const has = {
    role: block.some((one) => one.link.role),
    when: block.some((one) => one.link.during),
    amount: block.some((one) => one.link.amount),
    note: block.some((one) => one.link.note),
  }
  return (
    <section id={name}>
      <details open={block.length <= short}>
        <summary>
          <h2>{headingOf(link.predicate, direction, say)}</h2> <span class="count">{say.number(block.length)}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{page.name}</th>
              {has.role && <th scope="col">{page.role}</th>}
              {has.when && <th scope="col">{page.when}</th>}
              {has.amount && <th scope="col">{page.amount}</th>}
              {has.note && <th scope="col">{page.note}</th>}
              <th scope="col">{page.sources}</th>
            </tr>
          </thead>
          <tbody>
            {block.map(({ link: { id, role, during, amount, note, citations }, node }) => (
              <tr data-fact={id}>
                <th scope="row">
                  <NodeLink node={node} say={say} />
                </th>
                {has.role && <td>{role && say.words.roles[role]}</td>}
                {has.when && <td>{during && say.period(during)}</td>}
                {has.amount && <td>{amount && say.money(amount.value, amount.currency)}</td>}
                {has.note && <td lang="en">{note}</td>}
                <td>
                  <Citations citations={citations} store={store} say={say} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
