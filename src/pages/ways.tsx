import type { Node } from '../dataset/nodes.ts'
import { cite } from '../discovery/citation-styles.ts'
import { formats, referenceTo } from './cite.ts'
import type { Visit } from './house.ts'
import { pathOf } from './names.tsx'
import { questionFor } from './question-for.ts'

const forms = [
  ['csv', 'CSV', 'text/csv'],
  ['jsonld', 'JSON-LD', 'application/ld+json'],
  ['ttl', 'Turtle', 'text/turtle'],
  ['json', 'JSON', 'application/json'],
] as const

/** The same facts in other forms, by media type. */
export const alternatesOf = (id: string) => forms.map(([ending, , type]) => ({ type, href: `${pathOf(id)}.${ending}` }))

/** Ways out of a page with its facts: files, a question to the graph, and how to cite it. */
export function Ways({ node, visit }: { node: Node; visit: Visit }) {
  const { say, store, today } = visit
  const { page } = say.words
  const path = pathOf(node.id)
  const reference = referenceTo(node, store, today)
  return (
    <section class="out">
      <h2>{page.waysOut}</h2>
      <ul class="ways">
        {forms.map(([ending, name, type]) => (
          <li>
            <a href={`${path}.${ending}`} type={type}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={`/graphql?query=${encodeURIComponent(questionFor(node.id))}`}>{page.ask}</a>
        </li>
      </ul>
      <details id="cite">
        <summary>{page.cite}</summary>
        <div lang="en" dir="ltr">
          <p>{cite(reference, 'APA')}</p>
          <p>{cite(reference, 'CHICAGO')}</p>
        </div>
        <ul class="ways">
          {Object.entries(formats).map(([ending, { name, type }]) => (
            <li>
              <a href={`/cite${path}.${ending}`} type={type} download>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
