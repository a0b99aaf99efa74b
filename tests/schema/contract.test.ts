import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { conceptKinds } from '../../src/dataset/model.ts'
import { type Predicate, predicates } from '../../src/dataset/predicates.ts'
import { schema as code, contract } from '../../src/schema/schema.ts'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'
import { connectionFields, introspected, typeOfField } from '../support/introspection.ts'
import { everyEdge, type Page } from '../support/pages.ts'

const server = serverOf(dataset)
const ask = asking(server)
const schema = await introspected(server)

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)),
)

const typeNamed = (name: string): GraphQLNamedType => {
  const type = schema.getType(name)
  if (!type) throw new Error(`There is no type ${name}.`)
  return type
}

const objectNamed = (name: string) => {
  const type = typeNamed(name)
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`)
  return type
}

const argumentOf = (on: string, field: string, argument: string) => {
  const type = typeNamed(on)
  const found = (isObjectType(type) || isInterfaceType(type)) && type.getFields()[field]?.args
  return String((found || []).find(({ name }) => name === argument)?.type)
}

describe('the contract in schema/schema.graphql', () => {
  const text = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
  const printed = (one: GraphQLSchema) => parse(printSchema(lexicographicSortSchema(one)))
  const shape = (one: GraphQLSchema) =>
    print(visit(printed(one), { StringValue: { leave: ({ block }) => (block ? null : undefined) } }))
  const described = (document: DocumentNode) => {
    const found = new Set<string>()
    visit(document, { StringValue: ({ value }) => void found.add(value) })
    return found
  }

  it('is what the code says', () => {
    expect(text).toBe(contract())
    expect(shape(buildSchema(text))).toBe(shape(code))
  })

  it('is what a client finds by asking', () => {
    expect(shape(buildSchema(text))).toBe(shape(schema))
  })

  it('says everything that is said by introspection, once where the same is meant', () => {
    expect(described(parse(text))).toEqual(described(printed(schema)))
    const { Country: country, Concept: concept } = buildSchema(text).getTypeMap() as Record<string, GraphQLObjectType>
    expect(concept?.getFields().label?.description).toBeTruthy()
    expect(country?.getFields().label?.description).toBeUndefined()
  })
})

describe.each(ownTypes.map((type) => [type.name, type] as const))('the type %s', (_, type) => {
  it('is described, with all that it has', () => {
    const described: [string, string | null | undefined][] = [[type.name, type.description]]
    const add = (path: string, { description }: { description?: string | null | undefined }) =>
      described.push([path, description])
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        add(`${type.name}.${field.name}`, field)
        for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name}:)`, arg)
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field)
    }
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value)
    expect(described.filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([])
  })
})

describe('the names', () => {
  it('tell the specification of every scalar of our own', () => {
    const scalars = ownTypes.filter((type) => isScalarType(type))
    expect(scalars.map(({ name }) => name).toSorted()).toEqual([
      'Currency',
      'Date',
      'IRI',
      'LanguageTag',
      'ReducedDate',
      'URL',
    ])
    for (const { name, specifiedByURL } of scalars) expect(specifiedByURL, name).toMatch(/^https:\/\//)
  })

  it('say of every enum in an answer that it may grow, unless it is whole', () => {
    const whole = `Assertion ConceptKind IdentifierMatch LinkDirection PlanStatus ProvisionReading SourceQuality
      TextOrigin TextScope UnStatus`.split(/\s+/)
    const answered = new Set(
      ownTypes.flatMap((type) =>
        isObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [],
      ),
    )
    const enums = [...answered].filter((type) => isEnumType(type))
    expect(enums.length).toBeGreaterThan(10)
    for (const { name, description } of enums) {
      expect(/Values may be added\.$/.test(description ?? ''), name).toBe(!whole.includes(name))
    }
  })

  it('spell organization as the United Nations does', () => {
    expect(contract()).not.toMatch(/organisation/i)
  })

  it('are introduced by a description of the schema', () => {
    expect(schema.description).toMatch(/Women, Peace and Security/)
  })

  it('write enum values in capitals and fields in camel case, without get or list before them', () => {
    for (const type of ownTypes) {
      if (isEnumType(type)) {
        for (const { name } of type.getValues()) expect(name, type.name).toMatch(/^[A-Z][A-Z0-9_]*$/)
      }
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const name of Object.keys(type.getFields())) {
        expect(name, type.name).toMatch(/^[a-z][A-Za-z0-9]*$/)
        expect(name, type.name).not.toMatch(/^(get|list)[A-Z]/)
      }
    }
  })
})

/** The fields that others rely on, per type: DESIGN, section 3. */
const fields: Record<string, string> = {
  Query: `node nodes resolution presidentialStatement theme country framework instrument actionPlan organization source
    resolutions themes countries frameworks instruments actionPlans organizations presidentialStatements sources links provisions`,
  Concept: 'id key kind iri label labels alternativeLabels summary identifiers citations disputes links',
  Sourced: 'citations',
  Resolution: 'number year symbol title adoptedOn meeting vote agendaItem draftSymbol provisions',
  Vote: 'inFavour against abstaining',
  PresidentialStatement: 'symbol issuedOn meeting provisions',
  Provision: 'id iri number addressees text themes reading of citations',
  Theme: 'definition',
  Country: 'code alpha3 m49 name officialName',
  Framework: 'frameworkKind symbol adoptedOn inForceOn during',
  Instrument: 'instrumentKind foundedOn during url',
  ActionPlan: 'generation title adoptedOn during status lead budget monitoring civilSocietyRole',
  Organization: 'organizationKind url',
  Source: 'key title publisher url sourceKind publishedOn readOn language facts',
  Citation: 'source locator assertion',
  Link: 'id iri predicate from to during role amount note citations',
  LinkEdge: 'node cursor',
  NeighbourEdge: 'node cursor concept direction',
  ThemeLinkEdge: 'node cursor links',
  Period: 'start end',
  Text: 'value language origin',
  Identifier: 'scheme value iri match',
}

describe('the names others rely on', () => {
  const rows = Object.entries(fields).flatMap(([on, names]) => names.split(/\s+/).map((name) => [on, name] as const))

  it.each(rows)('%s.%s is there', (on, name) => {
    expect(typeOfField(typeNamed(on), name)).toBeDefined()
  })

  it.each([
    ['node', 'id', 'ID!'],
    ['nodes', 'ids', '[ID!]!'],
    ['resolution', 'number', 'Int'],
    ['resolution', 'symbol', 'String'],
    ['presidentialStatement', 'symbol', 'String!'],
    ['country', 'code', 'String!'],
    ['theme', 'key', 'String!'],
    ['framework', 'key', 'String!'],
    ['instrument', 'key', 'String!'],
    ['actionPlan', 'key', 'String!'],
    ['organization', 'key', 'String!'],
    ['source', 'key', 'String!'],
  ])('%s(%s:) takes %s, and its answer may be null', (field, argument, type) => {
    expect(argumentOf('Query', field, argument)).toBe(type)
    expect(String(typeOfField(objectNamed('Query'), field))).toMatch(/[^!]$/)
  })

  it.each(conceptKinds)('%s is a Concept, a Node and Sourced', (kind) => {
    const interfaces = objectNamed(kind).getInterfaces()
    expect(interfaces.map(({ name }) => name)).toEqual(expect.arrayContaining(['Concept', 'Node', 'Sourced']))
  })

  it('offer one filter, one order and both ways to page for each list', () => {
    const lists = connectionFields(objectNamed('Query'))
    expect(lists).toHaveLength(11)
    for (const { field } of lists) {
      expect(field.args.map(({ name }) => name)).toEqual(['after', 'before', 'filter', 'first', 'last', 'orderBy'])
    }
  })

  it('let a label, a status and the links of a concept be asked as designed', () => {
    expect(argumentOf('Concept', 'label', 'languages')).toBe('[LanguageTag!]')
    expect(String(typeOfField(typeNamed('Concept'), 'label'))).toBe('Text!')
    expect(argumentOf('Country', 'name', 'languages')).toBe('[LanguageTag!]')
    expect(argumentOf('ActionPlan', 'status', 'asOf')).toBe('Date')
    expect(String(typeOfField(typeNamed('ActionPlan'), 'status'))).toBe('PlanStatus!')
    for (const argument of ['predicates', 'direction', 'asOf', 'first', 'after']) {
      expect(argumentOf('Concept', 'links', argument), argument).not.toBe('undefined')
    }
    expect(String(typeOfField(typeNamed('Concept'), 'links'))).toBe('NeighbourConnection!')
  })

  it.each([
    ['PlanStatus', 'NOT_ADOPTED PLANNED CURRENT ENDED UNKNOWN'],
    ['Assertion', 'NORM EVENT COMMITMENT SELF_DESCRIPTION REPORT EDITORIAL'],
    ['TextOrigin', 'OFFICIAL RULE TRANSLATION'],
    ['LinkDirection', 'FORWARD INVERSE'],
  ])('give %s the values designed', (name, values) => {
    const type = typeNamed(name)
    const found = isEnumType(type) ? type.getValues().map((value) => value.name) : []
    expect(found.toSorted()).toEqual(values.split(' ').toSorted())
  })
})

/**
 * What each predicate joins and how its fields are called: DESIGN, section 2. `seeAlso` leads both ways. A row is
 * predicate, kind it starts from, forward field, kind it leads to, field that leads back.
 */
const table: readonly (readonly [Predicate, string, string, string, string])[] = [
  ['addresses', 'Resolution', 'themes', 'Theme', 'resolutions'],
  ['addresses', 'PresidentialStatement', 'themes', 'Theme', 'statements'],
  ['addresses', 'Framework', 'themes', 'Theme', 'frameworks'],
  ['addresses', 'Instrument', 'themes', 'Theme', 'instruments'],
  ['addresses', 'ActionPlan', 'themes', 'Theme', 'actionPlans'],
  ['recalls', 'Resolution', 'recalls', 'Resolution', 'recalledBy'],
  ['recalls', 'PresidentialStatement', 'recalls', 'Resolution', 'recalledByStatements'],
  ['recalls', 'Resolution', 'recallsStatements', 'PresidentialStatement', 'recalledBy'],
  ['recalls', 'PresidentialStatement', 'recallsStatements', 'PresidentialStatement', 'recalledByStatements'],
  ['concerns', 'Resolution', 'concerns', 'Country', 'concernedBy'],
  ['concerns', 'PresidentialStatement', 'concerns', 'Country', 'concernedByStatements'],
  ['establishes', 'Resolution', 'establishes', 'Instrument', 'legalBasis'],
  ['requests', 'Resolution', 'requests', 'Instrument', 'requestedBy'],
  ['requests', 'PresidentialStatement', 'requests', 'Instrument', 'requestedByStatements'],
  ['implements', 'Framework', 'implements', 'Resolution', 'implementingFrameworks'],
  ['implements', 'ActionPlan', 'implements', 'Resolution', 'implementingPlans'],
  ['adopts', 'Organization', 'resolutions', 'Resolution', 'adoptedBy'],
  ['adopts', 'Organization', 'statements', 'PresidentialStatement', 'adoptedBy'],
  ['adopts', 'Country', 'actionPlans', 'ActionPlan', 'adoptedBy'],
  ['adopts', 'Framework', 'actionPlans', 'ActionPlan', 'adoptedBy'],
  ['participatesIn', 'Country', 'frameworks', 'Framework', 'participants'],
  ['servesOn', 'Country', 'terms', 'Organization', 'members'],
  ['sponsors', 'Country', 'sponsored', 'Resolution', 'sponsors'],
  ['abstains', 'Country', 'abstentions', 'Resolution', 'abstainers'],
  ['prioritises', 'Country', 'priorities', 'Theme', 'prioritisedBy'],
  ['contributesTo', 'Country', 'contributions', 'Instrument', 'contributors'],
  ['contributesTo', 'Framework', 'contributions', 'Instrument', 'contributingFrameworks'],
  ['contributesTo', 'Organization', 'contributions', 'Instrument', 'contributingOrganizations'],
  ['operatesIn', 'Instrument', 'countries', 'Country', 'instruments'],
  ['focusesOn', 'ActionPlan', 'focusCountries', 'Country', 'focusOfPlans'],
  ['administers', 'Organization', 'administers', 'Instrument', 'administeredBy'],
  ['partOf', 'Framework', 'partOf', 'Framework', 'parts'],
  ['partOf', 'Organization', 'partOf', 'Organization', 'parts'],
  ['succeeds', 'ActionPlan', 'succeeds', 'ActionPlan', 'succeededBy'],
  ['succeeds', 'Framework', 'succeeds', 'Framework', 'succeededBy'],
  ['broader', 'Theme', 'broader', 'Theme', 'narrower'],
  ['related', 'Theme', 'seeAlso', 'Theme', 'seeAlso'],
  ['engagesWith', 'Country', 'engagesWith', 'Organization', 'engagedBy'],
  ['engagesWith', 'ActionPlan', 'engagesWith', 'Organization', 'engagedBy'],
]

/** Checks that a field follows links as designed: where it leads, what its edges carry, that it takes a day. */
function expectLinkField(on: string, name: string, to: string): void {
  const field = connectionFields(objectNamed(on)).find(({ field: { name: one } }) => one === name)
  expect(['Concept', to]).toContain(field?.node.name)
  expect(argumentOf(on, name, 'asOf')).toBe('Date')
  const edge = objectNamed(getNamedType(typeOfField(getNamedType(typeOfField(typeNamed(on), name)), 'edges')).name)
  expect(Object.keys(edge.getFields()).toSorted()).toEqual(['cursor', 'links', 'node'])
}

/** The ids at the far end of a link field, over all its pages. */
async function farIds(id: string, on: string, field: string): Promise<string[]> {
  const query = `query ($id: ID!, $after: String) {
    node(id: $id) { ... on ${on} { far: ${field}(first: 100, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor }
    } } }
  }`
  type Found = { node: { far: Page<{ node: { id: string } }> } }
  const edges = await everyEdge(async (after) => (await ask<Found>(query, { id, after })).node.far)
  return edges.map(({ node }) => node.id)
}

describe('the predicates', () => {
  it('are all in the table of the design, with every pair of kinds they join', () => {
    const pairs = Object.entries(predicates).flatMap(([predicate, { ends }]) =>
      ends.flatMap(({ from, to }) => from.flatMap((one) => to.map((other) => `${predicate} ${one} ${other}`))),
    )
    expect(table.map(([predicate, from, , to]) => `${predicate} ${from} ${to}`).toSorted()).toEqual(pairs.toSorted())
  })

  it.each(table)('%s: %s.%s leads to a %s, and %s leads back', async (predicate, from, forward, to, back) => {
    expectLinkField(from, forward, to)
    expectLinkField(to, back, from)
    const links = dataset.links.filter(
      (link) => link.predicate === predicate && link.from.startsWith(`${from}:`) && link.to.startsWith(`${to}:`),
    )
    for (const link of [links[0], links.at(-1)]) {
      if (!link) continue
      expect(await farIds(link.from, from, forward)).toContain(link.to)
      expect(await farIds(link.to, to, back)).toContain(link.from)
    }
  })
})
