import { validateSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { storeOf } from '../../src/dataset/store.ts'
import { entitiesOf } from '../../src/schema/subgraph/entities.ts'
import { type EntityKind, entityKinds, keys } from '../../src/schema/subgraph/keys.ts'
import { maxRepresentations } from '../../src/schema/subgraph/representation.ts'
import { sdl, subgraph } from '../../src/schema/subgraph/subgraph.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { now, serverOf } from '../support/ask.ts'
import { served } from '../support/served.ts'

const store = storeOf(dataset)
const server = served(createServer(dataset, { now, rememberBytes: 64_000_000, subgraph }), 4)

interface Answer {
  status: number
  data?: { _entities: ({ __typename: string; id: string } | null)[] } & Record<string, unknown>
  errors?: { message: string; extensions: Record<string, unknown> }[]
  extensions?: { cost: { requested: number } }
}

async function ask(query: string, variables = {}, more = {}): Promise<Answer> {
  const response = await server.fetch('http://localhost/subgraph', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables, ...more }),
  })
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
}

const entities = (
  representations: unknown,
  selection = '__typename ... on Concept { id } ... on Source { id } ... on Link { id } ... on Provision { id }',
) => ask(`query ($them: [_Any!]!) { _entities(representations: $them) { ${selection} } }`, { them: representations })

const some = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor((i * list.length) / count)] as T)

const objectsOf = (kind: EntityKind): readonly object[] =>
  kind === 'Link' ? store.allLinks : kind === 'Provision' ? store.allProvisions : store.all(kind)

describe('the subgraph', () => {
  it('is not there unless it is asked for', async () => {
    const response = await serverOf(dataset).fetch('http://localhost/subgraph', { method: 'POST' })
    expect(response.status).toBe(404)
  })

  it('is a valid schema that says where it comes from', async () => {
    expect(validateSchema(subgraph)).toEqual([])
    const { data } = await ask('{ _service { sdl } }')
    expect(data?._service).toEqual({ sdl: sdl() })
  })

  it('tells the specification of each scalar, and leaves what is one for a whole supergraph to that', () => {
    for (const scalar of ['Date', 'ReducedDate', 'LanguageTag', 'Currency', 'URL', 'IRI']) {
      expect(sdl()).toMatch(new RegExp(`^scalar ${scalar} @specifiedBy\\(url: "https:`, 'm'))
    }
    expect(sdl()).not.toMatch(/^ {2}nodes?\(/m)
    expect(sdl()).toMatch(/^type PageInfo @shareable/m)
    expect(Object.keys(subgraph.getQueryType()?.getFields() ?? {})).not.toContain('node')
  })

  it('answers every question that the plain schema answers, but for those by id', async () => {
    const { data } = await ask('{ country(code: "BEL") { id } resolution(number: 1325) { symbol } }')
    expect(data).toEqual({ country: { id: 'Country:BE' }, resolution: { symbol: 'S/RES/1325 (2000)' } })
  })
})

describe('what another graph refers to', () => {
  const named = entityKinds.flatMap((kind) => keys[kind].map((key) => [kind, key] as const))

  it.each(named)('a %s is found by its %s', async (kind, key) => {
    const objects = some(objectsOf(kind) as { id: string }[], 30)
    const { data, errors } = await entities(objects.map((one) => ({ __typename: kind, [key]: one[key as 'id'] })))
    expect(errors).toBeUndefined()
    expect(data?._entities).toEqual(objects.map(({ id }) => ({ __typename: kind, id })))
  })

  it('a concept is found by its id alone, whatever its kind', async () => {
    const ids = ['Country:BE', 'Theme:participation', 'Resolution:1325', 'PresidentialStatement:S/PRST/2004/40']
    const { data } = await entities(ids.map((id) => ({ __typename: 'Concept', id })))
    expect(data?._entities.map((one) => one?.id)).toEqual(ids)
  })

  it('codes and symbols are read as people write them, and former keys lead to the present one', async () => {
    const { data } = await entities([
      { __typename: 'Country', code: 'bel' },
      { __typename: 'Resolution', symbol: 's/res/1325(2000)' },
      { __typename: 'Framework', key: 'NATO' },
    ])
    expect(data?._entities.map((one) => one?.id)).toEqual(['Country:BE', 'Resolution:1325', 'Framework:nato'])
    for (const node of store.all('Organization')) {
      const [former] = ('formerKeys' in node && node.formerKeys) || []
      if (!former) continue
      const found = await entities([{ __typename: 'Organization', key: former }])
      expect(found.data?._entities[0]?.id).toBe(node.id)
    }
  })

  it('what is not there is null in its place, and so is what is something else than it is said to be', async () => {
    const { data, errors } = await entities([
      { __typename: 'Country', code: 'BE' },
      { __typename: 'Country', code: 'ZZ' },
      { __typename: 'Country', id: 'Theme:participation' },
      { __typename: 'Concept', id: 'Source:be-press-release-2020' },
      { __typename: 'Resolution', symbol: 'S/RES/1325 (1999)' },
      { __typename: 'Link', id: 'Provision:Resolution:1325/OP-1' },
      { __typename: 'Provision', id: 'nothing' },
      { __typename: 'Theme', key: 'participation' },
    ])
    expect(errors).toBeUndefined()
    expect(data?._entities.map((one) => one?.id ?? null)).toEqual([
      'Country:BE',
      ...Array(6).fill(null),
      'Theme:participation',
    ])
  })

  it.each([
    ['no type', {}],
    ['a type that is none', { __typename: 'Planet', id: 'Planet:1' }],
    ['a type that cannot be referred to', { __typename: 'PageInfo', id: 'x' }],
    ['a name of every object', { __typename: '__proto__', id: 'x' }],
    ['no key', { __typename: 'Country' }],
    ['a key of another type', { __typename: 'Theme', code: 'BE' }],
    ['a null in the place of the key', { __typename: 'Country', id: null }],
    ['a list in the place of the key', { __typename: 'Country', id: ['Country:BE'] }],
    ['a text in the place of the object', 'Country:BE'],
    ['a number in the place of the object', 7],
  ])('a representation with %s is refused, and told what passes', async (_, representation) => {
    const { status, errors, data } = await entities([{ __typename: 'Country', code: 'BE' }, representation])
    expect(status).toBe(400)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toMatch(/In a representation, .* came/)
  })

  it('may be written in the document too', async () => {
    const query = '{ _entities(representations: [{ __typename: "Country", code: "BE" }]) { ... on Country { id } } }'
    expect((await ask(query)).data?._entities).toEqual([{ id: 'Country:BE' }])
  })
})

describe('many references at once', () => {
  const links = some(store.allLinks, maxRepresentations).map(({ id }) => ({ __typename: 'Link', id }))
  const mixed = some(
    [...store.all('Country'), ...store.all('Resolution'), ...store.all('Source'), ...store.all('ActionPlan')],
    maxRepresentations,
  ).map(({ kind, id }) => ({ __typename: kind, id }))

  it('1,000 are answered, however long their ids are', async () => {
    for (const them of [links, mixed]) {
      expect(them).toHaveLength(maxRepresentations)
      const { status, data } = await entities(them)
      expect(status).toBe(200)
      expect(data?._entities.map((one) => one?.id)).toEqual(them.map(({ id }) => id))
    }
  })

  it('1,001 are refused, and told how many pass', async () => {
    const { status, errors } = await entities([...mixed, { __typename: 'Country', code: 'BE' }])
    expect(status).toBe(400)
    expect(errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE')
    expect(errors?.[0]?.message).toBe('"$them" takes at most 1,000 representations at a time; 1,001 came.')
  })

  it('other lists stay as short as they have to be', async () => {
    const { status, errors } = await ask(
      'query ($codes: [String!]) { countries(filter: { codes: $codes }) { totalCount } }',
      {
        codes: Array(101).fill('BE'),
      },
    )
    expect(status).toBe(400)
    expect(errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE')
  })

  it('have their price before anything is looked up', async () => {
    const { status, errors } = await entities(mixed, '... on Concept { labels { value } citations { source { url } } }')
    expect(status).toBe(400)
    expect(errors?.[0]?.extensions.code).toBe('COST_TOO_HIGH')
    expect(errors?.[0]?.message).toContain('_entities')
  })

  it('a fragment costs as often as there are objects it applies to', async () => {
    const cost = async (them: unknown[], selection: string) => {
      const query = `query ($them: [_Any!]!) { _entities(representations: $them) { ${selection} } }`
      const { extensions } = await ask(query, { them }, { extensions: { cost: true } })
      return extensions?.cost.requested ?? 0
    }
    const countries = some(store.all('Country'), 100).map(({ id }) => ({ __typename: 'Country', id }))
    const themes = some(store.all('Theme'), 10).map(({ id }) => ({ __typename: 'Theme', id }))
    const selection = '... on Country { label { value } } ... on Theme { label { value } }'
    const [both, ours, theirs] = [
      await cost([...countries, ...themes], selection),
      await cost(countries, '... on Country { label { value } }'),
      await cost(themes, '... on Theme { label { value } }'),
    ]
    expect(both).toBeGreaterThan(0)
    expect(Math.abs(both - ours - theirs)).toBeLessThanOrEqual(1)
  })

  it('are read from the store in one batch', () => {
    let reads = 0
    const counting = {
      ...store,
      nodes: (ids: readonly string[]) => {
        reads++
        return store.nodes(ids)
      },
    }
    const found = entitiesOf(
      counting,
      mixed.map(({ __typename, id }) => ({ type: __typename, key: 'id', value: id })),
    )
    expect(found.every(Boolean)).toBe(true)
    expect(reads).toBe(1)
  })
})
