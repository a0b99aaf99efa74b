const cites = 'citations { source { title url } locator assertion }'
const named = 'id label { value }'
const more = 'totalCount pageInfo { hasNextPage endCursor }'

/** A question to the graph that gives the facts of the page of a concept or source; longer lists go on with `after`. */
export function questionFor(id: string): string {
  return id.startsWith('Source:') ? ofSource(JSON.stringify(id)) : ofConcept(JSON.stringify(id))
}

const ofSource = (id: string): string => `query WhatRestsOnIt($after: String) {
  node(id: ${id}) {
    ... on Source {
      title publisher url
      facts(first: 100, after: $after) {
        ${more}
        edges {
          node { ... on Node { id } }
          parts { field citations { locator assertion } }
        }
      }
    }
  }
}`

const ofConcept = (id: string): string => `query EverythingRecorded($after: String) {
  node(id: ${id}) {
    ... on Concept {
      ${named} summary ${cites}
      links(first: 100, after: $after) {
        ${more}
        edges {
          direction
          concept { ${named} }
          node { id predicate during { start end } role amount { value currency } note ${cites} }
        }
      }
    }${/^"(?:Resolution|PresidentialStatement):/.test(id) ? paragraphs(id) : ''}
  }
}`

const paragraphs = (id: string): string => `
    ... on ${id.slice(1, id.indexOf(':'))} {
      provisions { id number text themes { id } ${cites} }
    }`
