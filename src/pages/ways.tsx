import type { Child } from 'hono/jsx'
import type { Node } from '../dataset/nodes.ts'
import { cite } from '../discovery/citation-styles.ts'
import { datasetReference, type Reference } from '../discovery/reference.ts'
import { formats, referenceTo } from './cite.ts'
import { linkedForms, type Visit } from './house.ts'
import { pathOf } from './names.tsx'
import { questionFor } from './question-for.ts'
import { type Asked, addressOf } from './questions-for.ts'
import { mostLinked } from './sheet.ts'

const table = ['csv', 'CSV', 'text/csv'] as const
const linked = Object.entries(linkedForms).map(([ending, { name, type }]) => [ending, name, type] as const)
const forms = [table, ...linked, ['json', 'JSON', 'application/json']] as const

/** The same facts in other forms, by media type. */
export const alternatesOf = (id: string) => forms.map(([ending, , type]) => ({ type, href: `${pathOf(id)}.${ending}` }))

/** The files that say what a page says, an item of a list each. */
export const FormLinks = ({ id }: { id: string }) => (
  <>
    {forms.map(([ending, name, type]) => (
      <li>
        <a href={`${pathOf(id)}.${ending}`} type={type}>
          {name}
        </a>
      </li>
    ))}
  </>
)

/** Ways out of a page with its facts: files, a question to the graph, and how to cite it. */
export function Ways({ node, visit }: { node: Node; visit: Visit }) {
  const { say, store, today } = visit
  const { page } = say.words
  const path = pathOf(node.id)
  const asked = { query: questionFor(node.id) }
  return (
    <section class="out">
      <h2>{page.waysOut}</h2>
      <ul class="ways">
        <FormLinks id={node.id} />
        {store.provisions(node.id).length > 0 && (
          <li>
            <a href={`${addressOf(asked)}&format=csv&rows=node.provisions`}>CSV: {page.paragraphs}</a>
          </li>
        )}
        <li>
          <a href={addressOf(asked)}>{page.ask}</a>
        </li>
      </ul>
      <Cite reference={referenceTo(node, store, today)} visit={visit}>
        <ul class="ways">
          {Object.entries(formats).map(([ending, { name, type }]) => (
            <li>
              <a href={`/cite${path}.${ending}`} type={type} download>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Cite>
    </section>
  )
}

interface Ways {
  visit: Visit
  asked?: Asked | undefined
  /** How many rows of facts there are; linked data tells few of them as they are, and many in the files of the whole. */
  facts?: number
}

/**
 * Ways out of a page with a list: the list as a table, what it says in linked data, a question to the graph that gives it,
 * and how to cite it.
 */
export function ListWays({ visit, asked, facts = 0 }: Ways) {
  const { say, path, query, store, today } = visit
  const search = new URLSearchParams(query)
  search.delete('page')
  const asking = search.size > 0 ? `?${search}` : ''
  return (
    <section class="out inline">
      <ul class="ways" aria-label={say.words.page.waysOut}>
        {(facts > 0 && facts <= mostLinked ? [table, ...linked] : [table]).map(([ending, name, type]) => (
          <li>
            <a href={`${say.href(`${path}.${ending}`)}${asking}`} type={type}>
              {name}
            </a>
          </li>
        ))}
        {facts > mostLinked && (
          <li>
            <a href="/data/">{linked.map(([, name]) => name).join(', ')}</a>
          </li>
        )}
        {asked && (
          <li>
            <a href={addressOf(asked)}>{say.words.page.ask}</a>
          </li>
        )}
      </ul>
      <Cite reference={datasetReference(store, today)} visit={visit} />
    </section>
  )
}

function Cite({ reference, visit, children }: { reference: Reference; visit: Visit; children?: Child }) {
  return (
    <details id="cite">
      <summary>{visit.say.words.page.cite}</summary>
      <div lang="en" dir="ltr">
        <p>{cite(reference, 'APA')}</p>
        <p>{cite(reference, 'CHICAGO')}</p>
      </div>
      {children}
    </details>
  )
}
