import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'

const ask = asking(serverOf(dataset))

interface Recorded {
  what: string
  kinds: string[]
  known: number
  of: number
}

/** How many different concepts of a kind stand at an end of links of a predicate. */
const linked = (predicate: string, end: 'from' | 'to', kind: string): number =>
  new Set(
    dataset.links.flatMap((link) => {
      const ids: readonly string[] = link.predicate === predicate ? [link[end]].flat() : []
      return ids.filter((id) => id.startsWith(`${kind}:`))
    }),
  ).size

describe('what is not recorded', () => {
  const rows: [query: string, what: string, kind: string, known: number, of: number][] = [
    [
      'theme(key: "protection") { actionPlans',
      'actionPlans',
      'ActionPlan',
      linked('addresses', 'from', 'ActionPlan'),
      dataset.actionPlans.length,
    ],
    [
      'actionPlan(key: "be-nap-3") { themes',
      'themes',
      'ActionPlan',
      linked('addresses', 'from', 'ActionPlan'),
      dataset.actionPlans.length,
    ],
    [
      'country(code: "ML") { focusOfPlans',
      'focusOfPlans',
      'ActionPlan',
      linked('focusesOn', 'from', 'ActionPlan'),
      dataset.actionPlans.length,
    ],
    [
      'country(code: "BE") { contributions',
      'contributions',
      'Instrument',
      linked('contributesTo', 'to', 'Instrument'),
      dataset.instruments.length,
    ],
    [
      'framework(key: "nato") { participants',
      'participants',
      'Framework',
      linked('participatesIn', 'to', 'Framework'),
      dataset.frameworks.length,
    ],
    [
      'resolution(number: 1325) { recalledBy',
      'recalledBy',
      'Resolution',
      linked('recalls', 'from', 'Resolution'),
      dataset.resolutions.length,
    ],
  ]

  it.each(rows)('is counted beside the list it concerns: %s', async (query, what, kind, known, of) => {
    const answer = await ask<Record<string, Record<string, { coverage: Recorded }>>>(
      `{ ${query} { coverage { what kinds known of } } } }`,
    )
    const [[list]] = Object.values(answer).map((node) => Object.values(node)) as [[{ coverage: Recorded }]]
    expect(known).toBeGreaterThan(0)
    expect(list.coverage).toEqual({ what, kinds: [kind], known, of })
  })

  const coverage = async (list: string): Promise<Recorded[]> =>
    Object.values(
      await ask<Record<string, { coverage: Recorded[] }>>(`{ ${list} { coverage { what kinds known of } } }`),
    )[0]?.coverage as Recorded[]

  it('is counted beside a filtered list, for each condition that not every record tells', async () => {
    const of = dataset.actionPlans.length
    const [budget, themes, ...others] = await coverage(
      'actionPlans(filter: { themes: ["climate-and-security"], hasBudget: true, keys: ["be-nap-4"], asOf: "2024-01-01" })',
    )
    expect(themes).toEqual({
      what: 'themes',
      kinds: ['ActionPlan'],
      known: linked('addresses', 'from', 'ActionPlan'),
      of,
    })
    expect(budget).toEqual({
      what: 'hasBudget',
      kinds: ['ActionPlan'],
      known: dataset.actionPlans.filter((plan) => plan.budget).length,
      of,
    })
    expect(themes?.known).toBeLessThan(of)
    expect(others).toEqual([])
  })

  it('is not spoken of where nothing is asked, or only what every record tells', async () => {
    expect(await coverage('actionPlans')).toEqual([])
    expect(await coverage('countries(filter: { codes: ["BE"], unStatuses: [MEMBER] })')).toEqual([])
    expect(await coverage('resolutions(filter: { themes: null })')).toEqual([])
  })

  it('tells countries that were looked at from those that were not', async () => {
    const { dataset: counted } = await ask<{ dataset: { coverage: { countriesNotChecked: number } } }>(
      '{ dataset { coverage { countriesNotChecked } } }',
    )
    const of = dataset.countries.length
    expect(await coverage('countries(filter: { hasActionPlan: false })')).toEqual([
      { what: 'hasActionPlan', kinds: ['Country'], known: of - counted.coverage.countriesNotChecked, of },
    ])
  })

  it('says of paragraphs how many were seen that could cite a text', async () => {
    const [citing] = await coverage('provisions(filter: { citing: ["1325"] })')
    expect(citing?.kinds).toEqual(['Provision'])
    expect(citing?.known).toBeLessThan(citing?.of as number)
  })
})

describe('what one of the compared lacks', () => {
  interface Compared {
    compare: {
      predicates: {
        predicate: string
        one: {
          node: { id: string }
          holders: { id: string }[]
          lacking: { concept: { id: string }; reason: string; citations: { locator: string | null }[] }[]
        }[]
      }[]
    }
  }
  const lacking = async (ids: string[], asOf?: string) => {
    const { compare } = await ask<Compared>(
      `query ($ids: [ID!]!, $asOf: Date) { compare(ids: $ids, asOf: $asOf) { predicates { predicate one {
        node { id } holders { id } lacking { concept { id } reason citations { locator } } } } } }`,
      { ids, asOf },
    )
    return compare.predicates.flatMap(({ predicate, one }) =>
      one.flatMap(({ node, holders, lacking }) => {
        expect([...holders, ...lacking.map(({ concept }) => concept)].map(({ id }) => id).toSorted()).toEqual(
          ids.toSorted(),
        )
        return lacking.map((one) => ({ predicate, far: node.id, ...one }))
      }),
    )
  }

  it('is not recorded, unless a source says that it is not so', async () => {
    const found = await lacking(['ActionPlan:be-nap-3', 'ActionPlan:be-nap-4'])
    expect(found.length).toBeGreaterThan(0)
    for (const { reason, citations } of found) {
      expect(reason).toBe('NOT_RECORDED')
      expect(citations).toEqual([])
    }
  })

  it('is stated not to be so where all votes are known', async () => {
    const found = await lacking(['Resolution:1325', 'Resolution:2467'])
    const abstained = found.filter(({ predicate }) => predicate === 'ABSTAINS')
    expect(abstained.map(({ far }) => far).toSorted()).toEqual(['Country:CN', 'Country:RU'])
    for (const { concept, reason, citations } of abstained) {
      expect([concept.id, reason]).toEqual(['Resolution:1325', 'STATED_NOT_SO'])
      expect(citations.length).toBeGreaterThan(0)
    }
  })

  it('is stated not to be so of a country of which no plan is confirmed', async () => {
    const { country, citations } = dataset.countriesWithoutPlan[0] as (typeof dataset.countriesWithoutPlan)[0]
    const found = await lacking(['Country:BE', `Country:${country}`])
    const plans = found.filter(
      ({ predicate, concept }) => predicate === 'ADOPTS' && concept.id === `Country:${country}`,
    )
    expect(plans.map(({ far }) => far)).toContain('ActionPlan:be-nap-1')
    for (const { reason, citations: said } of plans) {
      expect(reason).toBe('STATED_NOT_SO')
      expect(said.map(({ locator }) => locator)).toEqual(citations.map(({ locator = null }) => locator))
    }
  })

  it('held at another time where the day is to blame', async () => {
    const found = await lacking(['Country:BE', 'Country:GB'], '2023-06-01')
    const council = found.filter(
      ({ far, predicate }) => predicate === 'SERVES_ON' && far === 'Organization:security-council',
    )
    expect(council).toEqual([
      expect.objectContaining({ concept: { id: 'Country:BE' }, reason: 'NOT_THEN', citations: expect.any(Array) }),
    ])
    expect(council[0]?.citations.length).toBeGreaterThan(0)
  })
})
