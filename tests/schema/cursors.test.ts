import fc from 'fast-check'
import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Cursors, type List } from '../../src/schema/cursor.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { dataset } from '../real-dataset.ts'
import { asking, post, serverOf } from '../support/ask.ts'
import { connectionFields, introspected } from '../support/introspection.ts'
import { served } from '../support/served.ts'

const server = serverOf(dataset)
const ask = asking(server)
const schema = await introspected(server)
const connections = (on: string) => {
  const type = schema.getType(on)
  return type && 'getFields' in type ? connectionFields(type as never).map(({ field }) => field.name) : []
}

const versions = [smallDataset, { ...smallDataset, version: '9.9.9' }]
const list: fc.Arbitrary<List> = fc.record({
  field: fc.constantFrom('countries', 'resolutions', 'links'),
  of: fc.constantFrom('Country:BE', 'Theme:participation'),
  filter: fc.constantFrom({}, { asOf: '2020-10-31' }, { asOf: '2020-11-01' }, { theme: 'x', core: true }),
  order: fc.constantFrom(null, 'KEY_ASC', 'KEY_DESC'),
  dataset: fc.constantFrom(...versions),
})

/** What a cursor of one list is told by another; nothing where it is taken. */
function refusal(cursor: string, other: List): string | undefined {
  try {
    new Cursors(other).placeOf(cursor, 'after')
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(GraphQLError)
    expect((error as GraphQLError).extensions.code).toBe('BAD_CURSOR')
    return (error as GraphQLError).message
  }
}

describe('A cursor', () => {
  it('leads back to its place in its list, and to none in a list that differs in anything', () => {
    fc.assert(
      fc.property(list, list, fc.nat(100_000), (one, other, index) => {
        const cursor = new Cursors(one).at(index)
        expect(new Cursors(one).placeOf(cursor, 'after')).toBe(index)
        expect(cursor).toMatch(/^[\w-]+$/)
        const said = refusal(cursor, other)
        if (one.field !== other.field) expect(said).toContain(`of "${one.field}", not of "${other.field}"`)
        else if (one.of !== other.of) expect(said).toMatch(/something else/)
        else if (one.filter !== other.filter) expect(said).toMatch(/filter/)
        else if (one.order !== other.order) expect(said).toMatch(/order/)
        else if (one.dataset !== other.dataset) expect(said).toMatch(/version of the data/)
        else expect(said).toBeUndefined()
      }),
      { seed: 1, numRuns: 2_000 },
    )
  })

  it('does not depend on how the same conditions are written', () => {
    const cursor = (filter: object) => new Cursors({ field: 'countries', filter, dataset: smallDataset }).at(3)
    expect(cursor({ a: 1, b: 2 })).toBe(cursor({ b: 2, c: null, a: 1, d: undefined }))
    expect(cursor({})).toBe(cursor({ a: null }))
  })

  it('that is changed by hand is refused, or is that of another place in the same list', () => {
    fc.assert(
      fc.property(list, fc.nat(50), fc.nat(100), fc.constantFrom(...'abcXYZ019-_=+'), (one, index, at, letter) => {
        const cursor = new Cursors(one).at(index)
        const changed = cursor.slice(0, at % cursor.length) + letter + cursor.slice((at % cursor.length) + 1)
        if (changed === cursor || refusal(changed, one) !== undefined) return
        const place = new Cursors(one).placeOf(changed, 'after')
        expect(new Cursors(one).at(place)).toBe(changed)
      }),
      { seed: 2, numRuns: 2_000 },
    )
  })
})

/** Asks for what comes after a cursor: gives the message of the refusal. */
async function refusedBy(field: string, after: string): Promise<string | undefined> {
  const { errors = [] } = await post(server, `query ($after: String) ${field.replace('$', 'after: $after')}`, { after })
  if (errors.length > 0) expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR'])
  return errors[0]?.message
}

describe('The cursor of one list', () => {
  const onCountry = connections('Country').map(
    (name) => `{ country(code: "BE") { found: ${name}($) { totalCount pageInfo { endCursor } } } }`,
  )
  const lists = [
    ...connections('Query').map((name) => `{ found: ${name}($) { totalCount pageInfo { endCursor } } }`),
    ...onCountry,
    ...onCountry.map((one) => one.replace('"BE"', '"DE"')),
    '{ found: search(query: "mediation", $) { totalCount pageInfo { endCursor } } }',
    '{ found: search(query: "protection", $) { totalCount pageInfo { endCursor } } }',
    '{ found: timeline(of: "Country:BE", $) { totalCount pageInfo { endCursor } } }',
    '{ found: timeline(of: "Country:DE", $) { totalCount pageInfo { endCursor } } }',
    '{ found: countries(filter: { hasActionPlan: true }, $) { totalCount pageInfo { endCursor } } }',
    '{ found: countries(filter: { hasActionPlan: true, asOf: "2020-10-31" }, $) { totalCount pageInfo { endCursor } } }',
    '{ found: countries(orderBy: CODE_DESC, $) { totalCount pageInfo { endCursor } } }',
    '{ country(code: "BE") { found: frameworks(asOf: "2020-10-31", $) { totalCount pageInfo { endCursor } } } }',
    '{ country(code: "BE") { found: frameworks(roles: [MEMBER], $) { totalCount pageInfo { endCursor } } } }',
    '{ dataset { found: gaps($) { totalCount pageInfo { endCursor } } } }',
    '{ source(key: "be-press-release-2020") { found: facts($) { totalCount pageInfo { endCursor } } } }',
  ]

  it('is taken by that list and refused by every other', async () => {
    const cursors = new Map<string, string>()
    for (const one of lists) {
      const text = JSON.stringify(await ask(one.replace('$', 'first: 2')))
      const [, cursor] = /"endCursor":"([^"]+)"/.exec(text) ?? []
      if (cursor) cursors.set(one, cursor)
    }
    expect(cursors.size).toBeGreaterThan(30)
    expect(new Set(cursors.values()).size).toBe(cursors.size)
    for (const [one, cursor] of cursors) {
      expect(await refusedBy(one, cursor), one).toBeUndefined()
      const others = [...cursors.keys()].filter((other) => other !== one)
      // Each is tried in a few others, together all in all of the neighbourhood.
      const at = others.length > 8 ? lists.indexOf(one) : 0
      for (let i = 0; i < 8; i++) {
        const other = others[(at + i * 5) % others.length] as string
        expect(await refusedBy(other, cursor), `${one} in ${other}`).toMatch(
          /^"after" must be a cursor of this list; it is/,
        )
      }
    }
  })

  it('is refused by another version of the data, which says that it is one', async () => {
    const after = `{ countries(first: 1, $) { pageInfo { endCursor } } }`
    type Found = { countries: { pageInfo: { endCursor: string } } }
    const [one, other] = [serverOf(smallDataset), serverOf({ ...smallDataset, gaps: smallDataset.gaps.slice(1) })]
    const { countries } = await asking(one)<Found>(after.replace(', $', ''))
    const query = after.replace('$', `after: "${countries.pageInfo.endCursor}"`)
    const { errors } = await post(other, query)
    expect(errors?.[0]?.message).toMatch(/another version of the data/)
    const { data } = await post<{ dataset: { digest: string } }>(other, '{ dataset { digest } }')
    expect(data.dataset.digest).not.toBe((await asking(one)<typeof data>('{ dataset { digest } }')).dataset.digest)
  })

  it('is that of tomorrow too, unless the list depends on the day', async () => {
    const { createServer } = await import('../../src/server/server.ts')
    const tomorrow = served(createServer(dataset, { now: () => new Date('2026-11-25T12:00:00Z') }))
    for (const [filter, taken] of [
      ['', true],
      ['filter: { countries: ["BE"] }, ', false],
      ['filter: { countries: ["BE"], asOf: "2026-11-24" }, ', true],
    ] as const) {
      const query = `{ actionPlans(${filter}first: 1, $) { pageInfo { endCursor } } }`
      type Found = { actionPlans: { pageInfo: { endCursor: string } } }
      const { actionPlans } = await ask<Found>(query.replace(', $', ''))
      const { errors } = await post(tomorrow, query.replace('$', `after: "${actionPlans.pageInfo.endCursor}"`))
      expect(errors === undefined, filter).toBe(taken)
    }
  })
})

describe('An empty page', () => {
  it.each([
    '{ found: countries(first: 0) { totalCount edges { cursor } pageInfo { startCursor endCursor } } }',
    '{ found: themes(filter: { broader: ["mediation"] }) { totalCount edges { cursor } pageInfo { startCursor endCursor } } }',
    '{ found: search(query: "xyzzyxyzzy") { totalCount edges { cursor } pageInfo { startCursor endCursor } } }',
  ])('has no cursors: %s', async (query) => {
    type Found = { found: { edges: unknown[]; pageInfo: object } }
    const { found } = await ask<Found>(query)
    expect(found.edges).toEqual([])
    expect(found.pageInfo).toEqual({ startCursor: null, endCursor: null })
  })
})
