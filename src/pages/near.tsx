import type { Concept } from '../dataset/nodes.ts'
import { chains, related } from '../discovery/related.ts'
import { chainSentence } from '../discovery/sentences.ts'
import type { Visit } from './house.ts'
import { NodeLink } from './names.tsx'

/** How many close concepts are shown. */
const most = 15

/** What is close to a concept, each with the strongest reason as a sentence. */
export function Near({ concept, visit }: { concept: Concept; visit: Visit }) {
  const { say, discovery } = visit
  const { graph } = discovery
  const from = discovery.indexOf(concept)
  const close = related(graph, from).slice(0, most)
  if (close.length === 0) return <></>
  return (
    <section id="close">
      <h2>{say.words.page.close}</h2>
      <p class="aside">{say.words.page.closeIntro}</p>
      <ol>
        {close.map(({ node }) => {
          const [reason] = chains(graph, from, discovery.indexOf(node))
          return (
            <li>
              <NodeLink node={node} say={say} />
              {reason && (
                <span class="aside" lang="en">
                  {' '}
                  {chainSentence(concept, reason)}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
