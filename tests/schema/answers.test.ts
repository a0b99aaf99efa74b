import { describe, expect, it } from 'vitest'
import { createServer } from '../../src/server/server.ts'
import { smallDataset } from '../dataset/small-dataset.ts'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'
import { everyEdge, type Page } from '../support/pages.ts'
import { served } from '../support/served.ts'

const ask = asking(serverOf(smallDataset))
const askReal = asking(serverOf(dataset))

describe('a label', () => {
  const labelOf = async (id: string, languages?: string[]) => {
    const query = `query ($id: ID!, $languages: [LanguageTag!]) {
      node(id: $id) { ... on Concept { label(languages: $languages) { value language origin source { key } } } }
    }`
    return (await ask<{ node: { label: { value: string } } }>(query, { id, languages })).node.label
  }

  it('is in English where no language is asked for', async () => {
    expect(await labelOf('Country:BE')).toEqual({ value: 'Belgium', language: 'en', origin: 'OFFICIAL', source: null })
  })

  it('is in the first language of the list that has one, and says which', async () => {
    expect(await labelOf('Theme:participation', ['zh', 'nl', 'en'])).toMatchObject({
      value: 'Deelname',
      language: 'nl',
    })
    expect(await labelOf('Country:BE', ['de', 'nl'])).toMatchObject({ value: 'Belgien', language: 'de' })
  })

  it('falls back to English', async () => {
    for (const languages of [['zh', 'ar'], ['tlh'], []]) {
      expect(await labelOf('Theme:participation', languages)).toMatchObject({ value: 'Participation', language: 'en' })
    }
  })

  it('is found by a tag with a region, and in capitals', async () => {
    for (const tag of ['fr-BE', 'FR', 'fr-Latn-BE']) {
      expect(await labelOf('Country:BE', [tag])).toMatchObject({ value: 'Belgique', language: 'fr' })
    }
  })

  it('says where it comes from, and names its own source', async () => {
    expect(await labelOf('Country:BE', ['fr'])).toMatchObject({ origin: 'OFFICIAL', source: { key: 'terminology' } })
    expect(await labelOf('Theme:participation', ['nl'])).toMatchObject({ origin: 'TRANSLATION', source: null })
  })

  it('is the name of a country too', async () => {
    const query = '{ country(code: "BE") { name(languages: ["nl"]) { value language } } }'
    expect(await ask(query)).toEqual({ country: { name: { value: 'België', language: 'nl' } } })
  })

  it('is one of all labels, which start with English', async () => {
    const query = '{ country(code: "BE") { labels { language } } }'
    expect(await ask(query)).toEqual({
      country: { labels: ['en', 'fr', 'nl', 'de'].map((language) => ({ language })) },
    })
  })
})

describe('asOf', () => {
  const follow = async (id: string, field: string, asOf: string | null) => {
    const kind = id.split(':')[0]
    const query = `query ($id: ID!, $asOf: Date) {
      node(id: $id) { ... on ${kind} { far: ${field}(asOf: $asOf) { totalCount edges { node { id } } } } }
    }`
    type Found = { node: { far: { totalCount: number; edges: { node: { id: string } }[] } } }
    const { totalCount, edges } = (await ask<Found>(query, { id, asOf })).node.far
    expect(totalCount).toBe(edges.length)
    return edges.map(({ node }) => node.id)
  }

  it.each([
    ['2018-12-31', false],
    ['2019-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false],
    [null, true],
  ])('keeps what holds on both days at its ends, which are as wide as the year: on %s %s', async (day, holds) => {
    const there = holds ? ['Organization:security-council'] : []
    const term = 'Link:servesOn/Country:BE/Organization:security-council/2019'
    expect(await follow('Country:BE', 'terms', day)).toEqual(there)
    expect((await follow('Organization:security-council', 'members', day)).includes('Country:BE')).toBe(holds)
    expect((await follow('Country:BE', 'links', day)).includes(term)).toBe(holds)
  })

  it.each([
    ['Country:BE', 'frameworks', '1993-10-31', []],
    ['Country:BE', 'frameworks', '1993-11-01', ['Framework:eu']],
    ['Country:BE', 'frameworks', '2999-12-31', ['Framework:eu']],
    ['Country:BE', 'priorities', '1900-01-01', ['Theme:protection']],
    ['Country:BE', 'priorities', '2020-12-31', ['Theme:protection']],
    ['Country:BE', 'priorities', '2021-01-01', []],
  ])('takes an open end as open: %s.%s on %s', async (id, field, day, found) => {
    expect(await follow(id, field, day)).toEqual(found)
  })

  it('keeps what has no period: no source says that it did not hold', async () => {
    for (const day of ['1900-01-01', '2999-12-31']) {
      expect(await follow('Country:RU', 'terms', day)).toEqual(['Organization:security-council'])
    }
  })

  it('shows the members of the European Union of the day, before and after the United Kingdom left', async () => {
    const members = async (asOf: string) => {
      const query = `query ($asOf: Date) {
        framework(key: "eu") { participants(asOf: $asOf, roles: [MEMBER], first: 100) { edges { node { code } } } }
      }`
      type Found = { framework: { participants: { edges: { node: { code: string } }[] } } }
      const { framework } = await askReal<Found>(query, { asOf })
      return framework.participants.edges.map(({ node }) => node.code)
    }
    const [before, after] = [await members('2020-01-31'), await members('2020-02-01')]
    expect(before).toHaveLength(28)
    expect(after).toHaveLength(27)
    expect(before.filter((code) => !after.includes(code))).toEqual(['GB'])
  })
})

describe('the links of a concept', () => {
  const linksOf = async (args: string) => {
    type Found = { country: { links: { edges: { direction: string; node: { id: string; predicate: string } }[] } } }
    const query = `{ country(code: "BE") { links(${args}) { edges { direction node { id predicate } } } } }`
    return (await ask<Found>(query)).country.links.edges
  }

  it('can be cut down to some predicates', async () => {
    const found = await linksOf('first: 100, predicates: [SERVES_ON, SPONSORS]')
    expect(found.map(({ node }) => node.predicate).toSorted()).toEqual(['SERVES_ON', 'SPONSORS'])
  })

  it('can be cut down to one direction, and the two directions make the whole', async () => {
    const [all, forward, inverse] = await Promise.all([
      linksOf('first: 100'),
      linksOf('first: 100, direction: FORWARD'),
      linksOf('first: 100, direction: INVERSE'),
    ])
    expect(new Set(forward.map(({ direction }) => direction))).toEqual(new Set(['FORWARD']))
    expect(all).toHaveLength(forward.length + inverse.length)
  })

  it('are found from the other end as well', async () => {
    const query = `{ theme(key: "protection") { links(predicates: [PRIORITISES]) { edges { direction concept { id } node { id } } } } }`
    expect(await ask(query)).toEqual({
      theme: {
        links: {
          edges: [
            {
              direction: 'INVERSE',
              concept: { id: 'Country:BE' },
              node: { id: 'Link:prioritises/Country:BE/Theme:protection' },
            },
          ],
        },
      },
    })
  })

  it('can be cut down to some roles where they have any', async () => {
    const query = `{ organization(key: "security-council") { members(roles: [PERMANENT_MEMBER]) { edges { links { role } node { id } } } } }`
    const links = [{ role: 'PERMANENT_MEMBER' }]
    const { organization } = await ask<{ organization: { members: { edges: { node: { id: string } }[] } } }>(query)
    expect(organization.members.edges).toHaveLength(2)
    expect(organization.members.edges).toEqual(
      expect.arrayContaining([
        { links, node: { id: 'Country:CN' } },
        { links, node: { id: 'Country:RU' } },
      ]),
    )
  })

  it('carry what they say: period, role, amount, note, citations', async () => {
    const query = `{
      country(code: "BE") { contributions { edges { links {
        during { start end } role amount { value currency } note citations { source { key } locator assertion }
      } } } }
      resolution(number: 2467) { requests { edges { links { note during { start } role amount { value } } } } }
    }`
    expect(await ask(query)).toEqual({
      country: {
        contributions: {
          edges: [
            {
              links: [
                {
                  during: { start: '2020', end: '2020' },
                  role: 'DONOR',
                  amount: { value: 200_000.5, currency: 'EUR' },
                  note: null,
                  citations: [{ source: { key: 'terminology' }, locator: null, assertion: 'REPORT' }],
                },
              ],
            },
          ],
        },
      },
      resolution: {
        requests: {
          edges: [{ links: [{ note: 'It asks the team to go on.', during: null, role: null, amount: null }] }],
        },
      },
    })
  })

  it('lead both ways between themes that are close, from one statement', async () => {
    const query = `{
      one: theme(key: "participation") { seeAlso { edges { node { id } } } }
      other: theme(key: "protection") { seeAlso { edges { node { id } } } }
    }`
    const to = (id: string) => ({ seeAlso: { edges: [{ node: { id } }] } })
    expect(await ask(query)).toEqual({ one: to('Theme:protection'), other: to('Theme:participation') })
  })

  it('lead from a plan to whoever adopted it: a country or a framework', async () => {
    const adopter = (key: string) => `actionPlan(key: "${key}") { adoptedBy { edges { node { __typename id } } } }`
    const by = (kind: string, id: string) => ({ adoptedBy: { edges: [{ node: { __typename: kind, id } }] } })
    expect(await ask(`{ be: ${adopter('be-nap-4')} eu: ${adopter('eu-rap-1')} }`)).toEqual({
      be: by('Country', 'Country:BE'),
      eu: by('Framework', 'Framework:eu'),
    })
  })
})

describe('the status of a plan', () => {
  it.each([
    ['be-nap-3', '2016-12-31', 'UNKNOWN'],
    ['be-nap-3', '2017-01-01', 'CURRENT'],
    ['be-nap-3', '2021-12-31', 'CURRENT'],
    ['be-nap-3', '2022-01-01', 'ENDED'],
    ['be-nap-4', '2021-12-31', 'NOT_ADOPTED'],
    ['be-nap-4', '2026-12-31', 'CURRENT'],
    ['be-nap-4', '2027-01-01', 'ENDED'],
  ])('of %s on %s is %s', async (key, asOf, status) => {
    const query = 'query ($key: String!, $asOf: Date) { actionPlan(key: $key) { status(asOf: $asOf) } }'
    expect(await ask(query, { key, asOf })).toEqual({ actionPlan: { status } })
  })

  it('is that of today, in UTC, where no day is asked for', async () => {
    const on = async (now: string) => {
      const askThen = asking(served(createServer(smallDataset, { now: () => new Date(now) })))
      const { actionPlan } = await askThen<{ actionPlan: { status: string } }>(
        '{ actionPlan(key: "be-nap-4") { status } }',
      )
      return actionPlan.status
    }
    expect(await on('2022-02-28T23:59:59Z')).toBe('NOT_ADOPTED')
    expect(await on('2022-03-01T00:00:00Z')).toBe('CURRENT')
    expect(await on('2027-01-01T00:30:00+01:00')).toBe('CURRENT')
  })
})

describe('a natural key', () => {
  it.each(['BE', 'be', 'BEL', 'bel', ' Be '])('finds a country: "%s"', async (code) => {
    const query = 'query ($code: String!) { country(code: $code) { id } }'
    expect(await ask(query, { code })).toEqual({ country: { id: 'Country:BE' } })
  })

  it.each(['S/RES/1325 (2000)', 'S/RES/1325(2000)', 's/res/1325 (2000)', 'S/RES/1325', ' S/RES/1325  (2000) '])(
    'finds a resolution, however its symbol is spelled: "%s"',
    async (symbol) => {
      const query = 'query ($symbol: String) { resolution(symbol: $symbol) { id } }'
      expect(await ask(query, { symbol })).toEqual({ resolution: { id: 'Resolution:1325' } })
    },
  )

  it.each(['S/PRST/2004/40', 's/prst/2004/40', ' S/PRST/2004/40 '])(
    'finds a presidential statement, however its symbol is spelled: "%s"',
    async (symbol) => {
      const query = 'query ($symbol: String!) { presidentialStatement(symbol: $symbol) { id } }'
      expect(await ask(query, { symbol })).toEqual({
        presidentialStatement: { id: 'PresidentialStatement:S/PRST/2004/40' },
      })
    },
  )

  it('finds each kind of node', async () => {
    const query = `{
      resolution(number: 1325) { id } theme(key: "participation") { id } framework(key: "sdg-5") { id }
      instrument(key: "crsv-mptf") { id } actionPlan(key: "be-nap-4") { id } organization(key: "un-action") { id }
      source(key: "terminology") { id }
    }`
    expect(await ask(query)).toEqual({
      resolution: { id: 'Resolution:1325' },
      theme: { id: 'Theme:participation' },
      framework: { id: 'Framework:sdg-5' },
      instrument: { id: 'Instrument:crsv-mptf' },
      actionPlan: { id: 'ActionPlan:be-nap-4' },
      organization: { id: 'Organization:un-action' },
      source: { id: 'Source:terminology' },
    })
  })

  it('of former days leads to the node under its present key', async () => {
    const query = '{ theme(key: "womens-participation") { id key } node(id: "Theme:womens-participation") { id } }'
    expect(await ask(query)).toEqual({
      theme: { id: 'Theme:participation', key: 'participation' },
      node: { id: 'Theme:participation' },
    })
  })

  it.each([
    'country(code: "XX")',
    'country(code: "XXX")',
    'country(code: "")',
    'country(code: "constructor")',
    'country(code: "__proto__")',
    'theme(key: "hasOwnProperty")',
    'theme(key: "__proto__")',
    'framework(key: "toString")',
    'resolution(number: -1)',
    'resolution(number: 2147483647)',
    'resolution(symbol: "1325")',
    'resolution(symbol: "S/RES/1325 (1999)")',
    'resolution(symbol: "")',
    'presidentialStatement(symbol: "S/PRST/1900/1")',
    'instrument(key: "Source:terminology")',
    'actionPlan(key: "../be-nap-4")',
    'organization(key: " ")',
    'source(key: "\\u0000")',
    'node(id: "Country:constructor")',
    'node(id: "__proto__:BE")',
    'node(id: "")',
  ])('that nothing has is answered with null: %s', async (field) => {
    expect(await ask(`{ found: ${field} { id } }`)).toEqual({ found: null })
  })
})

describe('the facts of a source', () => {
  interface FactEdge {
    parts: { field: string | null; citations: { source: { key: string } }[] }[]
    node: { __typename: string; id?: string }
  }
  const factsOf = async (key: string, args = 'first: 100') => {
    const query = `query ($key: String!) { source(key: $key) { facts(${args}) { edges {
      parts { field citations { source { key } } } node { __typename ... on Node { id } }
    } } } }`
    return (await ask<{ source: { facts: { edges: FactEdge[] } } }>(query, { key })).source.facts.edges
  }

  it('are links, provisions and concepts, each with the citations that name the source', async () => {
    const facts = await factsOf('council-records')
    const kinds = new Set(facts.map(({ node }) => node.__typename))
    for (const kind of ['Link', 'Provision', 'Resolution', 'PresidentialStatement', 'Theme', 'Organization']) {
      expect(kinds).toContain(kind)
    }
    for (const { citations } of facts.flatMap(({ parts }) => parts)) {
      expect(citations.length).toBeGreaterThan(0)
      expect(new Set(citations.map(({ source }) => source.key))).toEqual(new Set(['council-records']))
    }
  })

  it('count every link that cites it', async () => {
    for (const { key } of smallDataset.sources) {
      const citing = smallDataset.links.filter(({ citations }) => citations.some(({ source }) => source === key))
      const links = (await factsOf(key)).filter(({ node }) => node.__typename === 'Link')
      expect(links, key).toHaveLength(citing.length)
    }
  })

  it('name the field that rests on it: a label, a disputed value, a part of a plan', async () => {
    const fieldsOf = async (key: string) =>
      (await factsOf(key)).flatMap(({ parts, node }) =>
        parts.flatMap(({ field }) => (field ? [`${node.id} ${field}`] : [])),
      )
    expect(await fieldsOf('terminology')).toEqual(['Country:BE labels'])
    expect(await fieldsOf('plan-tracker')).toEqual(['Instrument:crsv-mptf foundedOn', 'ActionPlan:be-nap-4 budget'])
  })

  it('can be cut down to what it says in one way', async () => {
    const commitments = await factsOf('belgian-plan', 'assertions: [COMMITMENT]')
    expect(commitments.map(({ parts, node }) => [node.__typename, parts.map(({ field }) => field)])).toEqual([
      ['ActionPlan', ['monitoring', 'civilSocietyRole']],
      ['Link', [null]],
      ['Link', [null]],
    ])
  })

  it('tell of a link what it joins, and of a provision whose it is', async () => {
    const query = `{ source(key: "council-records") { facts(first: 100) { edges { node {
      ... on Link { predicate from { id } to { id } } ... on Provision { number of { id } }
    } } } } }`
    const { source } = await ask<{ source: { facts: { edges: { node: object }[] } } }>(query)
    const facts = source.facts.edges.map(({ node }) => node)
    expect(facts).toContainEqual({
      predicate: 'ESTABLISHES',
      from: { id: 'Resolution:1888' },
      to: { id: 'Instrument:team-of-experts' },
    })
    expect(facts).toContainEqual({ number: 'OP 8(a)', of: { id: 'Resolution:1325' } })
  })

  it('are there for every source of the real dataset that a link cites', async () => {
    const query = `query ($after: String) { sources(first: 100, after: $after) {
      edges { node { key facts { totalCount } } } pageInfo { hasNextPage endCursor }
    } }`
    type Found = { sources: Page<{ node: { key: string; facts: { totalCount: number } } }> }
    const edges = await everyEdge(async (after) => (await askReal<Found>(query, { after })).sources)
    const without = edges.flatMap(({ node }) => (node.facts.totalCount > 0 ? [] : [node.key]))
    const cited = new Set(dataset.links.flatMap(({ citations }) => citations.map(({ source }) => source)))
    expect(without.filter((key) => cited.has(key))).toEqual([])
  })
})
