import { type DocumentNode, type ExecutionResult, execute, isObjectType, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { holds } from '../../src/dataset/holding.ts'
import { conceptKinds } from '../../src/dataset/model.ts'
import type { Concept, NodeOf } from '../../src/dataset/nodes.ts'
import { planStatus } from '../../src/dataset/plan-chain.ts'
import { planStatuses } from '../../src/dataset/plan-status.ts'
import type { Predicate } from '../../src/dataset/predicates.ts'
import type { Direction } from '../../src/dataset/store.ts'
import { related } from '../../src/discovery/related.ts'
import { ContextAtOnce } from '../../src/schema/context.ts'
import type { Follows } from '../../src/schema/extent.ts'
import { schema } from '../../src/schema/schema.ts'
import { concept, concepts, dice, discovery, indexOf, pick, store } from '../discovery/real-graph.ts'
import { today } from '../support/ask.ts'
import { someDay } from '../support/days.ts'
import { everyEdge, type Page } from '../support/pages.ts'

/** The questions that were asked: reading one takes longer than answering it. */
const read = new Map<string, DocumentNode>()

/** Asks the schema itself: so many questions that the limits of one request do not matter. */
async function ask<Data>(source: string, variableValues: object = {}): Promise<Data> {
  const document = read.get(source) ?? parse(source)
  if (!read.has(source)) expect(validate(schema, document)).toEqual([])
  read.set(source, document)
  const contextValue = new ContextAtOnce(store, discovery, today, () => ['en'])
  const { data, errors } = (await execute({
    schema,
    document,
    contextValue,
    variableValues: { ...variableValues },
  })) as ExecutionResult<Data>
  expect(errors).toBeUndefined()
  return data as Data
}

type Ids = Page<{ node: { id: string } }>
const page = 'edges { node { id } } pageInfo { hasNextPage endCursor }'

/** The ids of what a root field lists, over all its pages. */
async function idsIn(field: string, args: string, variables: object): Promise<string[]> {
  const query = `query ($after: String, $day: Date) { list: ${field}(first: 100, after: $after, ${args}) { ${page} } }`
  const edges = await everyEdge(async (after) => (await ask<{ list: Ids }>(query, { ...variables, after })).list)
  return edges.map(({ node }) => node.id)
}

/** The ids at the far end of the links that the one function says may have held on a day. */
const far = (id: string, predicate: Predicate, direction: Direction, day: string): Set<string> =>
  new Set(
    store
      .neighbours(id)
      .filter((one) => one.link.predicate === predicate && one.direction === direction && holds(one.link, day))
      .map(({ node }) => node.id),
  )

const linkFields = conceptKinds.flatMap((kind) => {
  const type = schema.getType(kind)
  return Object.values(isObjectType(type) ? type.getFields() : {}).flatMap((field) => {
    const follows = field.extensions.follows as Follows | undefined
    return follows ? [{ kind, name: field.name, follows }] : []
  })
})

describe('a field that follows a predicate', () => {
  it('is there for every kind, and takes a day', () => {
    expect(linkFields.length).toBeGreaterThan(50)
  })

  it.each(linkFields)('$kind.$name leads, from every $kind on any day, to what may hold then', async (field) => {
    const { kind, name, follows } = field
    const day = someDay(store, name.length)
    for (const { id } of store.all(kind)) {
      const variables = { id, day: day() }
      const query = `query ($id: ID!, $day: Date, $after: String) {
        node(id: $id) { ... on ${kind} { far: ${name}(asOf: $day, first: 100, after: $after) { ${page} } } }
      }`
      const edges = await everyEdge(
        async (after) => (await ask<{ node: { far: Ids } }>(query, { ...variables, after })).node.far,
      )
      const wanted = [...far(id, follows.predicate, follows.direction, variables.day)]
      const expected = follows.far === 'Concept' ? wanted : wanted.filter((one) => one.startsWith(`${follows.far}:`))
      const found = [...new Set(edges.map(({ node }) => node.id))]
      expect(found.toSorted(), `${id} on ${variables.day}`).toEqual(expected.toSorted())
    }
  })
})

/** What a condition of a filter asks, as the one function and the statuses have it. */
type Condition<K extends 'Country' | 'ActionPlan'> = [filter: string, holds: (node: NodeOf<K>, day: string) => boolean]

const plansOn = (id: string, day: string) =>
  [...far(id, 'adopts', 'FORWARD', day)].map((plan) => concept(plan) as NodeOf<'ActionPlan'>)
const hasSuccessor = (plan: Concept, day: string) => far(plan.id, 'succeeds', 'INVERSE', day).size > 0
const generations = [1, 2, 3, 4, 5]

const countryConditions: Condition<'Country'>[] = [
  ...keysOf('Framework', 'participatesIn').map(
    (key): Condition<'Country'> => [
      `participatesIn: ["${key}"]`,
      ({ id }, day) => far(id, 'participatesIn', 'FORWARD', day).has(`Framework:${key}`),
    ],
  ),
  ...keysOf('Organization', 'servesOn').map(
    (key): Condition<'Country'> => [
      `servesOn: ["${key}"]`,
      ({ id }, day) => far(id, 'servesOn', 'FORWARD', day).has(`Organization:${key}`),
    ],
  ),
  ...[true, false].flatMap((yes): Condition<'Country'>[] => [
    [`hasAbstained: ${yes}`, ({ id }, day) => far(id, 'abstains', 'FORWARD', day).size > 0 === yes],
    [`hasActionPlan: ${yes}`, ({ id }, day) => plansOn(id, day).length > 0 === yes],
    [
      `planEndedWithoutSuccessor: ${yes}`,
      ({ id }, day) =>
        plansOn(id, day).some((plan) => planStatus(store, plan, day) === 'ENDED' && !hasSuccessor(plan, day)) === yes,
    ],
  ]),
  ...planStatuses.map(
    (status): Condition<'Country'> => [
      `planStatuses: [${status}]`,
      ({ id }, day) => plansOn(id, '9999-12-31').some((plan) => planStatus(store, plan, day) === status),
    ],
  ),
  ...generations.map(
    (generation): Condition<'Country'> => [
      `planGenerations: [${generation}]`,
      ({ id }, day) => Math.max(0, ...plansOn(id, day).map(({ generation = 0 }) => generation)) === generation,
    ],
  ),
]

const adopters = (id: string, day: string) => [...far(id, 'adopts', 'INVERSE', day)]
const planConditions: Condition<'ActionPlan'>[] = [
  ...['BE', 'CH', 'ES', 'US'].map(
    (code): Condition<'ActionPlan'> => [
      `countries: ["${code}"]`,
      ({ id }, day) => adopters(id, day).includes(`Country:${code}`),
    ],
  ),
  ['frameworks: ["eu"]', ({ id }, day) => adopters(id, day).includes('Framework:eu')],
  ...['ML', 'CD', 'AF'].map(
    (code): Condition<'ActionPlan'> => [
      `focusesOn: ["${code}"]`,
      ({ id }, day) => far(id, 'focusesOn', 'FORWARD', day).has(`Country:${code}`),
    ],
  ),
  ...keysOf('Theme', 'addresses', 'ActionPlan').map(
    (key): Condition<'ActionPlan'> => [
      `themes: ["${key}"]`,
      ({ id }, day) => far(id, 'addresses', 'FORWARD', day).has(`Theme:${key}`),
    ],
  ),
  ...planStatuses.map(
    (status): Condition<'ActionPlan'> => [
      `statuses: [${status}]`,
      (plan, day) => planStatus(store, plan, day) === status,
    ],
  ),
  ...generations.map(
    (generation): Condition<'ActionPlan'> => [
      `generations: [${generation}]`,
      (plan, day) => store.since(plan) <= day && plan.generation === generation,
    ],
  ),
  ...['defence', 'Foreign Affairs'].map(
    (words): Condition<'ActionPlan'> => [
      `ledBy: "${words}"`,
      (plan, day) =>
        store.since(plan) <= day &&
        plan.lead?.agencies.some((name) =>
          words.split(' ').every((word) => new RegExp(`\\b${word}\\b`, 'i').test(name)),
        ) === true,
    ],
  ),
  ...[true, false].flatMap((yes): Condition<'ActionPlan'>[] => [
    [
      `national: ${yes}`,
      (plan, day) => store.since(plan) <= day && adopters(plan.id, day).some((id) => id.startsWith('Country:')) === yes,
    ],
    [`hasBudget: ${yes}`, (plan, day) => store.since(plan) <= day && plan.budget?.present === yes],
    [`succeeded: ${yes}`, (plan, day) => store.since(plan) <= day && hasSuccessor(plan, day) === yes],
  ]),
]

/** The keys of what links of a predicate lead to. */
function keysOf(kind: 'Framework' | 'Organization' | 'Theme', predicate: Predicate, from = ''): string[] {
  const links = store.allLinks.filter(
    (link) => link.predicate === predicate && link.to.kind === kind && link.from.kind.startsWith(from),
  )
  return [...new Set(links.map(({ to }) => to.key))]
}

describe('a filter with a day', () => {
  const day = someDay(store, 5)

  it.each(countryConditions)('of countries means that day: { %s }', async (filter, meets) => {
    for (const one of [day(), day(), '1990-01-01']) {
      const found = await idsIn('countries', `filter: { ${filter}, asOf: $day }`, { day: one })
      const expected = store.all('Country').filter((node) => meets(node, one))
      expect(found, one).toEqual(expected.map(({ id }) => id))
    }
  })

  it.each(planConditions)('of plans means that day: { %s }', async (filter, meets) => {
    for (const one of [day(), day(), '1990-01-01']) {
      const found = await idsIn('actionPlans', `filter: { ${filter}, asOf: $day }`, { day: one })
      const expected = store.all('ActionPlan').filter((node) => meets(node, one))
      expect(found, one).toEqual(expected.map(({ id }) => id))
    }
  })

  it('is tried in each of its conditions', () => {
    for (const [name, conditions] of [
      ['CountryFilter', countryConditions],
      ['ActionPlanFilter', planConditions],
    ] as const) {
      const type = schema.getType(name) as unknown as { getFields(): object }
      const tried = conditions.map(([filter]) => filter).join(' ')
      const untried = Object.keys(type.getFields()).filter((field) => !tried.includes(`${field}: `))
      // A code or key has no date; nor has what a country is to the United Nations.
      expect(untried.filter((field) => !['asOf', 'unStatuses', 'codes', 'keys'].includes(field))).toEqual([])
    }
  })
})

describe('the totals of a day', () => {
  it('count what the filters of that day list', async () => {
    const day = someDay(store, 6)
    for (let i = 0; i < 20; i++) {
      const one = day()
      type Totals = {
        dataset: { totals: { countriesWithPlan: number; countriesWithPlanInForce: number } }
        withPlan: { totalCount: number }
        inForce: { totalCount: number }
      }
      const { dataset, withPlan, inForce } = await ask<Totals>(
        `query ($day: Date) {
          dataset { totals(asOf: $day) { countriesWithPlan countriesWithPlanInForce } }
          withPlan: countries(filter: { hasActionPlan: true, asOf: $day }) { totalCount }
          inForce: countries(filter: { planStatuses: [CURRENT], asOf: $day }) { totalCount }
        }`,
        { day: one },
      )
      expect(dataset.totals.countriesWithPlan, one).toBe(withPlan.totalCount)
      expect(dataset.totals.countriesWithPlanInForce, one).toBe(inForce.totalCount)
    }
  })
})

describe('paths of a day', () => {
  it('lead straight from one end of a link to the other on the days on which it may hold, and on no other', () => {
    const day = someDay(store, 7)
    const roll = dice(7)
    for (let i = 0; i < 1500; i++) {
      const { from, to } = pick(store.allLinks, roll)
      const one = day()
      const joined = store.neighbours(from.id).some(({ link, node }) => node === to && holds(link, one))
      const options = { maxLength: 1, first: 1, day: one }
      const { paths } = discovery.findPaths(indexOf(from.id), indexOf(to.id), options)
      expect(paths.length > 0, `${from.id} ${to.id} ${one}`).toBe(joined)
    }
  })
})

describe('what is related on a day', () => {
  it('is what one or two links that may hold then lead to, from every concept', () => {
    const day = someDay(store, 8)
    for (const { id } of concepts) {
      const one = day()
      const next = (from: string) =>
        store.neighbours(from).flatMap(({ link, node }) => (holds(link, one) ? [node.id] : []))
      const reached = new Set(next(id).flatMap((first) => [first, ...next(first)]))
      reached.delete(id)
      const found = related(discovery.graph, indexOf(id), undefined, one).map(({ node }) => node.id)
      expect(found.toSorted(), `${id} on ${one}`).toEqual([...reached].toSorted())
    }
  })
})

describe('the examples that were found wrong', () => {
  it.each([
    ['theme(key: "participation") { resolutions(asOf: "1990-01-01") { totalCount } }', 0],
    ['actionPlan(key: "be-nap-3") { focusCountries(asOf: "2000-01-01") { totalCount } }', 0],
    ['actionPlan(key: "es-nap-3") { status(asOf: "2025-03-01") }', 'NOT_ADOPTED'],
    ['actionPlan(key: "be-nap-4") { status(asOf: "1990-01-01") }', 'NOT_ADOPTED'],
    ['countries(filter: { hasActionPlan: true, asOf: "1990-01-01" }) { totalCount }', 0],
    ['framework(key: "nato") { participants(asOf: "2026-11-01") { totalCount } }', 32],
    ['dataset { totals(asOf: "1990-01-01") { countriesWithPlan } }', 0],
  ])('%s is %j', async (query, answer) => {
    let found: unknown = await ask(`{ ${query} }`)
    while (found && typeof found === 'object') found = Object.values(found)[0]
    expect(found).toBe(answer)
  })
})
