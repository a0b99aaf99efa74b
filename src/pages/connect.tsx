import type { Concept } from '../dataset/nodes.ts'
import type { Neighbour } from '../dataset/store.ts'
import { Citations } from './citations.tsx'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { Meant, meantBy } from './meant.tsx'
import { nameIn, pathOf } from './names.tsx'
import { pathsAsked } from './questions-for.ts'
import { stepSaid } from './sentences.ts'
import { citationCells, citationColumns, type Sheet } from './sheet.ts'
import { verbOf, withoutEnd } from './verbs.ts'
import { ListWays } from './ways.tsx'
import { wrapped } from './wrapped.ts'

/** How far a connection may reach, and how many are shown. */
const bounds = { maxLength: 4, first: 5 }

/** How two things hang together: each way from one to the other, as a picture and as sentences with their sources. */
export function ConnectPage({ visit, from, to }: { visit: Visit; from: string; to: string }) {
  const { say } = visit
  const { connect } = say.words
  const ends = [from, to].map((text) => (text.trim() ? meantBy(text, visit) : undefined))
  const [one, other] = ends.map((end) => end?.concept)
  const title = one && other ? `${nameIn(one, say).value} – ${nameIn(other, say).value}` : connect.title
  return (
    <Page visit={visit} title={title}>
      <h1>{title}</h1>
      <form action={say.href('/connect')}>
        <label>
          {connect.from}
          <input name="from" value={from} dir="auto" maxlength={200} />
        </label>
        <label>
          {connect.to}
          <input name="to" value={to} dir="auto" maxlength={200} />
        </label>
        <button type="submit">{connect.button}</button>
      </form>
      {!from && !to && <p>{connect.intro}</p>}
      {ends.map((end, i) => end && !end.concept && <Meant text={i === 0 ? from : to} end={end} visit={visit} />)}
      {one && other && <Connections from={one} to={other} visit={visit} />}
    </Page>
  )
}

function Connections({ from, to, visit }: { from: Concept; to: Concept; visit: Visit }) {
  const { say, store } = visit
  const { connect } = say.words
  const paths = pathsBetween(from, to, visit)
  if (paths.length === 0) return <p class="lead">{connect.none}</p>
  return (
    <>
      <ListWays visit={visit} asked={pathsAsked(from.id, to.id, bounds)} facts={paths.flat().length} />
      {paths.map((steps, i) => (
        <section>
          <h2>{say.text(connect.path, { n: i + 1 })}</h2>
          <PathPicture from={from} steps={steps} visit={visit} />
          <ol class="steps">
            {steps.map((step, at) => (
              <li data-row={step.link.id}>
                {stepSaid(startOf(from, steps, at), step, say)}
                <Citations citations={step.link.citations} store={store} say={say} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

const pathsBetween = (from: Concept, to: Concept, { discovery }: Visit): readonly (readonly Neighbour[])[] =>
  discovery.findPaths(discovery.indexOf(from), discovery.indexOf(to), bounds).paths

/** Where a step of a path sets out from. */
const startOf = (from: Concept, steps: readonly Neighbour[], at: number): Concept =>
  at === 0 ? from : (steps[at - 1] as Neighbour).node

/** The steps of all connections as a table, one a row. */
export function connectionSheet([from, to]: readonly [string, string], visit: Visit): Sheet {
  const { say, store } = visit
  const [one, other] = [from, to].map((text) => (text.trim() ? meantBy(text, visit).concept : undefined))
  const paths = one && other ? pathsBetween(one, other, visit) : []
  return {
    columns: ['connection', 'step', 'from', 'to', 'sentence', 'id', ...citationColumns],
    rows: paths.flatMap((steps, i) =>
      steps.map((step, at) => {
        const start = startOf(one as Concept, steps, at)
        return [
          i + 1,
          at + 1,
          nameIn(start, say).value,
          nameIn(step.node, say).value,
          stepSaid(start, step, say),
          step.link.id,
          ...citationCells(step.link.citations, store),
        ]
      }),
    ),
    facts: paths.flatMap((steps) => steps.map(({ link }) => link.id)),
  }
}

const [boxWidth, boxHeight, gap] = [190, 64, 150]

/** A row of boxes, each a link to its page, with the verb on the arrow between. */
function PathPicture({ from, steps, visit: { say } }: { from: Concept; steps: readonly Neighbour[]; visit: Visit }) {
  const boxes = [from, ...steps.map(({ node }) => node)]
  const width = boxes.length * boxWidth + steps.length * gap + 2
  return (
    <div class="scroll">
      <svg
        width={width}
        height={boxHeight + 2}
        viewBox={`0 0 ${width} ${boxHeight + 2}`}
        aria-hidden="true"
        direction="ltr"
      >
        {boxes.map((node, i) => {
          // From right to left where that is how people read.
          const back = say.dir === 'rtl'
          const x = 1 + (back ? boxes.length - 1 - i : i) * (boxWidth + gap)
          const [start, way] = back ? [x - 4, -1] : [x + boxWidth + 4, 1]
          const lines = wrapped(nameIn(node, say).value, 24, 3)
          const step = steps[i]
          const verb = step ? wrapped(withoutEnd(verbOf(step.link, step.direction, say)), 19, 2) : []
          const y = boxHeight / 2 + 1
          return (
            <>
              <a href={say.href(pathOf(node.id))} tabindex={-1}>
                <rect class="box" x={x} y={1} width={boxWidth} height={boxHeight} rx={6} />
                {lines.map((line, at) => (
                  <text x={x + boxWidth / 2} y={y + 5 + (at - (lines.length - 1) / 2) * 17} text-anchor="middle">
                    {line}
                  </text>
                ))}
              </a>
              {step && (
                <>
                  <path class="arrow" d={`M${start} ${y}h${way * (gap - 12)}`} />
                  <path class="tip" d={`M${start + way * (gap - 8)} ${y}l${-8 * way} -5v10z`} />
                  {verb.map((line, at) => (
                    <text
                      x={start + way * (gap / 2 - 4)}
                      y={y - 6 - (verb.length - 1 - at) * 15}
                      text-anchor="middle"
                      class="small"
                    >
                      {line}
                    </text>
                  ))}
                </>
              )}
            </>
          )
        })}
      </svg>
    </div>
  )
}
