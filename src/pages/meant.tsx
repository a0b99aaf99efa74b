import type { Concept } from '../dataset/nodes.ts'
import type { Visit } from './house.ts'
import { NodeLink } from './names.tsx'

/** What a text that names one thing comes to: the thing, or what it may have been. */
export interface Named {
  concept?: Concept | undefined
  candidates: readonly Concept[]
}

/** What somebody means by a text: what `lookup` settles, else the candidates, else what a search finds first. */
export function meantBy(text: string, { discovery }: Visit): Named {
  const found = discovery.lookup(text)
  if (found.concept || found.candidates.length > 0) return found
  return {
    candidates: discovery
      .search(text, {})
      .hits.slice(0, 8)
      .map(({ node }) => node),
  }
}

/** What somebody may have meant. */
export function Meant({ text, end, visit: { say } }: { text: string; end: Named; visit: Visit }) {
  const { connect } = say.words
  return (
    <section>
      <p class="lead">{say.text(connect.unclear, { text })}</p>
      {end.candidates.length > 0 && (
        <>
          <p>{connect.which}</p>
          <ul>
            {end.candidates.map((candidate) => (
              <li>
                <NodeLink node={candidate} say={say} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
