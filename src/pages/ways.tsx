import type { Visit } from './house.ts'
import { pathOf } from './names.tsx'

const forms = [
  ['csv', 'CSV', 'text/csv'],
  ['jsonld', 'JSON-LD', 'application/ld+json'],
  ['ttl', 'Turtle', 'text/turtle'],
  ['json', 'JSON', 'application/json'],
] as const

/** The same facts in other forms, by media type. */
export const alternatesOf = (id: string) => forms.map(([ending, , type]) => ({ type, href: `${pathOf(id)}.${ending}` }))

/** Ways out of a page with its facts. */
export function Ways({ id, visit: { say } }: { id: string; visit: Visit }) {
  const { page } = say.words
  return (
    <ul class="ways" aria-label={page.waysOut}>
      {forms.map(([ending, name, type]) => (
        <li>
          <a href={`${pathOf(id)}.${ending}`} type={type}>
            {name}
          </a>
        </li>
      ))}
      <li>
        <a href={`/graphql?query=${encodeURIComponent(questionFor(id))}`}>{page.ask}</a>
      </li>
    </ul>
  )
}

/** A question to the graph that gives the facts of a page. */
export function questionFor(id: string): string {
  const cites = 'citations { source { title url } locator assertion }'
  const named = 'id label { value }'
  if (id.startsWith('Source:')) {
    return `{ node(id: ${JSON.stringify(id)}) { id ... on Source { title publisher url } } }`
  }
  return `{
  node(id: ${JSON.stringify(id)}) {
    ... on Concept {
      ${named} summary ${cites}
      links(first: 50) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          direction
          concept { ${named} }
          node { id predicate during { start end } role amount { value currency } note ${cites} }
        }
      }
    }
  }
}`
}
