/** The part of our contract that the workloads touch, for servers that are built from the schema language. */
export const typeDefs = /* GraphQL */ `
  type Query {
    country(code: String!): Country
    countries(first: Int, last: Int): CountryConnection!
    resolutions(filter: ResolutionFilter, first: Int, last: Int): ResolutionConnection!
  }

  input ResolutionFilter {
    scopes: [TextScope!]
  }

  enum TextScope {
    CORE
    RELATED
    SITUATION
  }

  type Text {
    value: String!
    language: String!
    origin: TextOrigin!
  }

  enum TextOrigin {
    OFFICIAL
    TRANSLATION
  }

  enum UnStatus {
    MEMBER
    OBSERVER
    OTHER
  }

  enum Assertion {
    NORM
    EVENT
    COMMITMENT
    SELF_DESCRIPTION
    REPORT
    EDITORIAL
  }

  type Source {
    id: ID!
    title: String!
    url: String!
  }

  type Citation {
    source: Source!
    locator: String
    assertion: Assertion!
  }

  type Country {
    id: ID!
    key: String!
    code: String!
    alpha3: String!
    m49: String
    officialName: String
    unStatus: UnStatus!
    name: Text!
    actionPlans(first: Int): ActionPlanLinkConnection!
  }

  type CountryEdge {
    node: Country!
  }

  type CountryConnection {
    totalCount: Int!
    edges: [CountryEdge!]!
  }

  type ActionPlan {
    id: ID!
    title: String
  }

  type Link {
    citations: [Citation!]!
  }

  type ActionPlanLinkEdge {
    node: ActionPlan!
    links: [Link!]!
  }

  type ActionPlanLinkConnection {
    totalCount: Int!
    edges: [ActionPlanLinkEdge!]!
  }

  type Resolution {
    id: ID!
    symbol: String!
    title: String
    adoptedOn: String!
    themes(first: Int): ThemeLinkConnection!
  }

  type ResolutionEdge {
    node: Resolution!
  }

  type ResolutionConnection {
    totalCount: Int!
    edges: [ResolutionEdge!]!
  }

  type Theme {
    id: ID!
    label: Text!
  }

  type ThemeLinkEdge {
    node: Theme!
    links: [Link!]!
  }

  type ThemeLinkConnection {
    totalCount: Int!
    edges: [ThemeLinkEdge!]!
  }
`
