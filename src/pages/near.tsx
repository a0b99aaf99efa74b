import { raw } from 'hono/html'
import type { Concept } from '../dataset/nodes.ts'
import { type Chain, chains, related } from '../discovery/related.ts'
import { escaped } from './escaped.ts'
import type { Visit } from './house.ts'
import { NodeLink, nameIn, pathOf } from './names.tsx'
import { chainSaid } from './sentences.ts'
import { wrapped } from './wrapped.ts'

/** How many close concepts are shown. */
const most = 15

interface Close {
  node: Concept
  score: number
  reason: Chain | undefined
}

/** What was found close to a concept: it never changes, and costs more than all else on its page. */
const found = new WeakMap<Concept, readonly Close[]>()

function closeTo(concept: Concept, { discovery }: Visit): readonly Close[] {
  let close = found.get(concept)
  if (!close) {
    const { graph } = discovery
    const from = discovery.indexOf(concept)
    close = related(graph, from)
      .slice(0, most)
      .map(({ node, score }) => ({ node, score, reason: chains(graph, from, discovery.indexOf(node))[0] }))
    found.set(concept, close)
  }
  return close
}

/** What is close to a concept: a picture, and each with the strongest reason as a sentence beside it. */
export function Near({ concept, visit }: { concept: Concept; visit: Visit }) {
  const { say } = visit
  const close = closeTo(concept, visit)
  if (close.length === 0) return null
  return (
    <section id="close">
      <h2>{say.words.page.close}</h2>
      <p class="aside">{say.words.page.closeIntro}</p>
      <div class="near">
        <NearPicture concept={concept} close={close} visit={visit} />
        <ol>
          {close.map(({ node, reason }) => (
            <li>
              <NodeLink node={node} say={say} />
              {reason && <span class="aside"> {chainSaid(concept, reason, say)}</span>}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

const [width, row, top] = [560, 30, 20]

/**
 * The concept at one side, what is close to it at the other, the closer the shorter the line: names stand under one
 * another, so none lies over another.
 */
function NearPicture({ concept, close, visit: { say } }: { concept: Concept; close: readonly Close[]; visit: Visit }) {
  const height = top * 2 + close.length * row
  const strongest = close[0]?.score ?? 1
  const middle = height / 2
  const x = (score: number) => 330 - 150 * Math.sqrt(score / strongest)
  const own = wrapped(nameIn(concept, say).value, 16, 4)
  const boxes = close.map(({ node, score }, i) => {
    const [cx, cy] = [x(score).toFixed(0), top + i * row + row / 2]
    const name = escaped(wrapped(nameIn(node, say).value, 30, 1)[0] ?? '')
    const href = escaped(say.href(pathOf(node.id)))
    return `<a href="${href}" tabindex="-1"><circle class="dot" cx="${cx}" cy="${cy}" r="6"/><text x="${Number(cx) + 12}" y="${cy + 5}">${name}</text></a>`
  })
  const lines = close.map(
    ({ score }, i) => `<path class="arrow" d="M70 ${middle}L${x(score).toFixed(0)} ${top + i * row + row / 2}"/>`,
  )
  const names = own.map((line, i) => {
    const y = middle + 5 + (i - (own.length - 1) / 2) * 17
    return `<text x="66" y="${y}" text-anchor="middle">${escaped(line)}</text>`
  })
  return raw(
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" direction="ltr">${lines.join('')}<circle class="box" cx="66" cy="${middle}" r="62"/>${names.join('')}${boxes.join('')}</svg>`,
  )
}
