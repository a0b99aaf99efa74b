import { raw } from 'hono/html'
import { append } from '../dataset/multimap.ts'
import { type Predicate, ruleOf } from '../dataset/predicates.ts'
import { recordedLinks } from '../dataset/recorded.ts'
import type { Direction, Neighbour, Store } from '../dataset/store.ts'
import { cited } from './citations.tsx'
import { escaped } from './escaped.ts'
import { linkTo } from './names.tsx'
import { withoutEnd } from './verbs.ts'
import type { Say } from './words/say.ts'

/** From which share on it is not said of how many something is recorded: what is missing then tells nobody anything. */
const mostlyKnown = 0.95
/** Blocks with more rows than this are folded. */
const short = 12

/** The links of a concept that say the same, by the name of their block: `adopts-forward`. */
export function blocksOf(neighbours: readonly Neighbour[]): Map<string, Neighbour[]> {
  const blocks = new Map<string, Neighbour[]>()
  for (const neighbour of neighbours) {
    append(blocks, `${neighbour.link.predicate}-${neighbour.direction.toLowerCase()}`, neighbour)
  }
  return blocks
}

/** What a predicate says, read in one direction, without the other end: `Takes part in`, `Has … taking part`. */
export function headingOf(predicate: Predicate, direction: Direction, say: Say): string {
  const said = say.words.predicates[predicate][direction === 'FORWARD' ? 'along' : 'against']
  const heading = withoutEnd(said)
  return heading.charAt(0).toUpperCase() + heading.slice(1)
}

/** What a block says, and how often: `Takes part in`, 10. */
export function titleOfBlock(block: readonly Neighbour[], say: Say): { title: string; count: string } {
  const { link, direction } = block[0] as Neighbour
  return { title: headingOf(link.predicate, direction, say), count: say.number(block.length) }
}

/** The links of a concept, a block for each predicate and direction, in the order in which the store has them. */
export function LinkBlocks({ blocks, store, say }: { blocks: Map<string, Neighbour[]>; store: Store; say: Say }) {
  return (
    <>
      {[...blocks].map(([name, block]) => {
        const { title, count } = titleOfBlock(block, say)
        return (
          <section>
            <details open={block.length <= short}>
              <summary>
                <h2>{title}</h2> <span class="count">{count}</span>
              </summary>
              <RecordedSoFar block={block} store={store} say={say} />
              <LinkTable id={name} block={block} store={store} say={say} />
            </details>
          </section>
        )
      })}
    </>
  )
}

/**
 * Of how many things of the kinds at the other end such links are recorded at all, unless of all: the links of a theme
 * are gathered text by text and plan by plan, so a short block is no fact about the world.
 */
function RecordedSoFar({ block, store, say }: Omit<Table, 'id' | 'brief'>) {
  const [{ link, direction }] = block as [Neighbour]
  const { predicate, from, to } = link
  const [near, far] = direction === 'FORWARD' ? [from, 'to'] : [to, 'from']
  if ((ruleOf(predicate).gatheredAt ?? 'from') !== far) return null
  // Bodies are of so many sorts that most have nothing of the kind to tell: one alone is served on.
  const kinds = new Set(block.map(({ node }) => node.kind).filter((kind) => kind !== 'Organization'))
  const parts = [...kinds].flatMap((kind) => {
    const { known, of } = recordedLinks(store, { on: near.kind, predicate, direction, far: kind })
    return known < of * mostlyKnown ? [`${say.words.kinds[kind].many} ${say.number(known)}/${say.number(of)}`] : []
  })
  if (parts.length === 0) return null
  return <p class="aside">{say.text(say.words.page.recordedSoFar, { parts: parts.join(say.words.marks.comma) })}</p>
}

interface Table {
  /** Where a link to the block leads: within what is folded, so that browsers unfold it. */
  id?: string
  block: readonly Neighbour[]
  store: Store
  say: Say
  /** Only the first source of each: the rest is on the page of the thing. */
  brief?: boolean
}

/** Links that say the same as a table; a column that says nothing is left out. */
export function LinkTable({ id, block, store, say, brief }: Table) {
  const { page } = say.words
  const has = {
    role: block.some(({ link }) => link.role),
    when: block.some(({ link }) => link.during),
    amount: block.some(({ link }) => link.amount),
    note: block.some(({ link }) => link.note),
  }
  let rows = ''
  for (const { link, node } of block) {
    const { role, during, amount, note, citations } = link
    const fact = escaped(link.id)
    rows += `<tr data-fact="${fact}" id="${fact}"><th scope="row">${linkTo(node, say)}</th>`
    if (has.role) rows += `<td>${role ? escaped(say.words.roles[role]) : ''}</td>`
    if (has.when) rows += `<td class="when">${during ? escaped(say.period(during)) : ''}</td>`
    if (has.amount) rows += `<td>${amount ? escaped(say.money(amount.value, amount.currency)) : ''}</td>`
    if (has.note) rows += `<td>${note ? `<div lang="en" dir="auto">${escaped(note)}</div>` : ''}</td>`
    rows += `<td>${cited(brief ? citations.slice(0, 1) : citations, store, say)}</td></tr>`
  }
  return (
    <table {...(id && { id })}>
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
      <tbody>{raw(rows)}</tbody>
    </table>
  )
}
