import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'

/** A question to the graph, with what is put into it. */
export interface Asked {
  query: string
  variables?: Readonly<Record<string, unknown>>
}

/** Where GraphiQL opens with a question. */
export const addressOf = ({ query, variables }: Asked): string =>
  `/graphql?query=${encodeURIComponent(query)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`

const named = 'id label { value }'
const cites = 'citations { source { id title url } locator assertion }'
const more = 'totalCount pageInfo { hasNextPage endCursor }'

/** What the list of plans shows: those that meet a filter, as they stand on a day. */
export const plansAsked = (filter: Readonly<Record<string, unknown>>, day: string): Asked => ({
  query: `query Plans($filter: ActionPlanFilter, $day: Date!, $after: String) {
  actionPlans(filter: $filter, first: 25, after: $after) {
    ${more}
    edges {
      node {
        ${named} generation adoptedOn during { start end } status(asOf: $day)
        adoptedBy { edges { node { ${named} } } }
        budget { present ${cites} }
        monitoring { present ${cites} }
        civilSocietyRole { present ${cites} }
        lead { agencies ${cites} }
        themes { edges { node { ${named} } } }
      }
    }
  }
}`,
  variables: { filter, day },
})

/** What a search finds, with where. */
export const searchAsked = (query: string, kind: ConceptKind | undefined): Asked => ({
  query: `query Found($query: String!, $kinds: [ConceptKind!], $after: String) {
  search(query: $query, kinds: $kinds, first: 20, after: $after) {
    ${more}
    edges { node { kind ${named} } matches { field value provision { id number } } }
  }
}`,
  // A kind by its name in the graph: `ACTION_PLAN`.
  variables: { query, ...(kind && { kinds: [kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] }) },
})

const lists: Readonly<Record<ConceptKind, string>> = {
  Resolution: 'resolutions',
  PresidentialStatement: 'presidentialStatements',
  Theme: 'themes',
  Country: 'countries',
  Framework: 'frameworks',
  Instrument: 'instruments',
  ActionPlan: 'actionPlans',
  Organization: 'organizations',
}

/** All concepts of a kind. */
export const kindAsked = (kind: ConceptKind): Asked => ({
  query: `query All($after: String) {
  ${lists[kind]}(first: 100, after: $after) {
    ${more}
    edges { node { ${named} summary ${cites} } }
  }
}`,
})

/** How two things hang together, in at most so many links. */
export const pathsAsked = (
  from: string,
  to: string,
  { maxLength, first }: { maxLength: number; first: number },
): Asked => ({
  query: `query Connections($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: ${maxLength}, first: ${first}) {
    exhausted
    paths {
      length
      steps { sentence direction link { id predicate from { ${named} } to { ${named} } ${cites} } }
    }
  }
}`,
  variables: { from, to },
})

/**
 * What things have in common, and what sets them apart; or, where that would cost more than one request may, the links
 * from which it follows. Its price rises with how many links concepts of a kind can have, and with their number.
 */
export function comparisonAsked(concepts: readonly Concept[]): Asked {
  const ids = concepts.map(({ id }) => id)
  const kinds = new Set(concepts.map(({ kind }) => kind))
  const isCheap = concepts.length === 2 && kinds.size === 1 && !manyLinked.some((kind) => kinds.has(kind))
  return { query: isCheap ? comparison : linksOfAll, variables: { ids } }
}

/** Of these, single concepts have hundreds of links. */
const manyLinked: readonly ConceptKind[] = ['Resolution', 'PresidentialStatement', 'Theme', 'Organization']

const compared = `{ node { ${named} } holders { id } lacking { concept { id } reason } links { id } }`
const comparison = `query Compared($ids: [ID!]!) {
  compare(ids: $ids) {
    concepts { ${named} }
    predicates {
      predicate direction
      all ${compared}
      some ${compared}
      one ${compared}
    }
  }
}`

const joining = `{
    ${more}
    edges { node { id predicate from { ${named} } to { ${named} } ${cites} } }
  }`
const linksOfAll = `query LinksOfAll($ids: [String!]!, $after: String, $afterTo: String) {
  from: links(filter: { from: $ids }, first: 50, after: $after) ${joining}
  to: links(filter: { to: $ids }, first: 50, after: $afterTo) ${joining}
}`

/** Everything dated about a concept. */
export const timelineAsked = (of: string): Asked => ({
  query: `query Dated($of: ID!, $after: String) {
  timeline(of: $of, first: 100, after: $after) {
    ${more}
    edges { node { date kind sentence link { id } ${cites} } }
  }
}`,
  variables: { of },
})

/** What is known to be missing, and how thin the rest is. */
export const gapsAsked: Asked = {
  query: `query Missing($after: String) {
  dataset {
    gaps(first: 100, after: $after) {
      ${more}
      edges { node { about { ${named} } text } }
    }
    coverage { concepts { kind total withOneSource } countriesNotChecked disputes }
  }
}`,
}
