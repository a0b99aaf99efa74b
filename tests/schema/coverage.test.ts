import { describe, expect, it } from 'vitest'
import { changed, type Draft, smallDataset } from '../dataset/small-dataset.ts'
import { asking, post, serverOf } from '../support/ask.ts'

const server = serverOf(smallDataset)
const ask = asking(server)
/** What a server over the small dataset with something changed says of it. */
const askOf = (change: (draft: Draft) => void) => asking(serverOf(changed(change)))

const coverage = `{ dataset { coverage {
  concepts { kind total withOneSource }
  links { predicate total withOneSource }
  provisions { total withOneSource }
  disputes
  labels { language official translated missing }
  texts { kind whole part summary none }
  plansEndedWithoutSuccessor
  countriesWithoutPlan { country { id } finding asOf citations { source { id } } }
  countriesNotChecked
  latestSource
  datedSources
} } }`

interface Coverage {
  concepts: { kind: string; total: number; withOneSource: number }[]
  links: { predicate: string; total: number; withOneSource: number }[]
  labels: { language: string; official: number; translated: number; missing: number }[]
  texts: { kind: string }[]
  [field: string]: unknown
}
const coverageOf = async (query = ask) => (await query<{ dataset: { coverage: Coverage } }>(coverage)).dataset.coverage

describe('What the dataset covers, and where it is thin', () => {
  it('counts concepts and links, and those that rest on one source only', async () => {
    const { concepts, links } = await coverageOf()

    expect(concepts).toContainEqual({ kind: 'COUNTRY', total: 4, withOneSource: 4 })
    expect(concepts).toHaveLength(8)
    // One of the two links says the same in two sources.
    expect(links).toContainEqual({ predicate: 'ADDRESSES', total: 2, withOneSource: 1 })
    expect(links).toHaveLength(21)
  })

  it('takes two places in one document for one source', async () => {
    const { concepts } = await coverageOf(
      askOf(({ themes: [first] }) => {
        first.citations.push({ ...first.citations[0], locator: 'another place' })
      }),
    )
    expect(concepts).toContainEqual({ kind: 'THEME', total: 3, withOneSource: 3 })
  })

  it('counts provisions and disputes', async () => {
    expect(await coverageOf()).toMatchObject({ provisions: { total: 3, withOneSource: 3 }, disputes: 1 })
  })

  it('tells printed names from translated and missing ones, in every language', async () => {
    const { labels, concepts } = await coverageOf()
    const all = concepts.reduce((sum, { total }) => sum + total, 0)

    expect(labels.map(({ language }) => language)).toEqual(['en', 'fr', 'nl', 'de', 'es', 'ru', 'ar', 'zh'])
    expect(labels).toContainEqual({ language: 'fr', official: 3, translated: 0, missing: all - 3 })
    expect(labels).toContainEqual({ language: 'nl', official: 1, translated: 1, missing: all - 2 })
  })

  it('tells how far the texts were read', async () => {
    expect((await coverageOf()).texts).toEqual([
      { kind: 'RESOLUTION', whole: 0, part: 1, summary: 0, none: 2 },
      { kind: 'PRESIDENTIAL_STATEMENT', whole: 0, part: 0, summary: 1, none: 0 },
    ])
  })

  it('counts a text as whole where every paragraph was read in full, its parts together', async () => {
    const { texts } = await coverageOf(
      askOf(({ resolutions: [first] }) => {
        first.operativeParagraphs = 2
        const [one, other] = first.provisions
        first.provisions = [one, { ...other, number: 'OP 2(a)' }, { ...other, number: 'OP 2(b)' }].map((provision) => ({
          ...provision,
          reading: 'FULL',
        }))
      }),
    )
    expect(texts[0]).toMatchObject({ whole: 1, part: 0 })
  })

  it('names the countries checked without a plan, with their sources, and counts those not checked', async () => {
    const { countriesWithoutPlan, countriesNotChecked } = await coverageOf()

    expect(countriesWithoutPlan).toEqual([
      {
        country: { id: 'Country:RU' },
        finding: 'none',
        asOf: '2024-06',
        citations: [{ source: { id: 'Source:plan-tracker' } }],
      },
    ])
    // China and Mali: Belgium has plans, on Russia there is a finding.
    expect(countriesNotChecked).toBe(2)
  })

  it('tells how late the sources reach', async () => {
    expect(await coverageOf()).toMatchObject({ latestSource: '2024-06', datedSources: 3 })
  })

  it('says null where no source is dated', async () => {
    const undated = askOf(({ sources }) => {
      for (const source of sources) delete source.publishedOn
    })
    expect(await coverageOf(undated)).toMatchObject({ latestSource: null, datedSources: 0 })
  })

  it('counts plans that are over and have no successor, on the day asked for', async () => {
    const ended = (day: string) => ask(`{ dataset { coverage(asOf: "${day}") { plansEndedWithoutSuccessor } } }`)

    // On 24 November 2026 the third plan has a successor and the fourth runs on.
    expect(await coverageOf()).toMatchObject({ plansEndedWithoutSuccessor: 0 })
    expect(await ended('2027-01-01')).toEqual({ dataset: { coverage: { plansEndedWithoutSuccessor: 1 } } })
  })

  it('counts as many of them as the list of plans names', async () => {
    const query = `{
      dataset { coverage(asOf: "2027-01-01") { plansEndedWithoutSuccessor } }
      actionPlans(filter: { statuses: [ENDED], succeeded: false, asOf: "2027-01-01" }) { totalCount edges { node { id } } }
    }`
    const { dataset, actionPlans } = await ask<{
      dataset: { coverage: { plansEndedWithoutSuccessor: number } }
      actionPlans: { totalCount: number; edges: object[] }
    }>(query)

    expect(actionPlans.totalCount).toBe(dataset.coverage.plansEndedWithoutSuccessor)
    expect(actionPlans.edges).toEqual([{ node: { id: 'ActionPlan:be-nap-4' } }])
  })
})

describe('How many countries have a plan', () => {
  const totals = (day?: string) => `{ dataset { totals${day ? `(asOf: "${day}")` : ''} {
    asOf countriesWithPlan countriesWithPlanInForce
    published { publisher countries asOf note ours citations { source { id } } }
  } } }`

  it('sets our count beside the published ones, each with source and date', async () => {
    expect(await ask(totals())).toEqual({
      dataset: {
        totals: {
          asOf: '2026-11-24',
          countriesWithPlan: 1,
          countriesWithPlanInForce: 1,
          published: [
            {
              publisher: 'A tracker',
              countries: 110,
              asOf: '2024-06',
              note: 'Plans out of force are counted too.',
              ours: 1,
              citations: [{ source: { id: 'Source:plan-tracker' } }],
            },
          ],
        },
      },
    })
  })

  it('counts for the day asked for: none before the first plan, none in force after the last', async () => {
    const at = (countriesWithPlan: number, countriesWithPlanInForce: number) => ({
      dataset: { totals: { countriesWithPlan, countriesWithPlanInForce } },
    })
    expect(await ask(totals('2016-12-31'))).toMatchObject(at(0, 0))
    expect(await ask(totals('2017-01-01'))).toMatchObject(at(1, 1))
    expect(await ask(totals('2027-01-01'))).toMatchObject(at(1, 0))
  })

  it('counts a plan from its adoption, even if it begins later', async () => {
    const early = askOf(({ actionPlans: [first] }) => {
      first.adoptedOn = '2016-10'
    })
    expect(await early(totals('2016-12-31'))).toMatchObject({
      dataset: { totals: { countriesWithPlan: 1, countriesWithPlanInForce: 0 } },
    })
  })

  it('does not count regional plans', async () => {
    const regional = askOf((draft) => {
      draft.links = draft.links.filter(({ predicate, from }: Draft) => predicate !== 'adopts' || from !== 'Country:BE')
    })
    expect(await regional(totals())).toMatchObject({ dataset: { totals: { countriesWithPlan: 0 } } })
  })

  it('gives our count for the date of each published one, oldest first', async () => {
    const two = askOf(({ publishedTotals }) => publishedTotals.push({ ...publishedTotals[0], asOf: '2016' }))
    expect(await two(`{ dataset { totals { published { asOf ours } } } }`)).toEqual({
      dataset: {
        totals: {
          published: [
            { asOf: '2016', ours: 0 },
            { asOf: '2024-06', ours: 1 },
          ],
        },
      },
    })
  })
})

describe('What is known to be missing', () => {
  it('is listed, with the concept it is about where there is one', async () => {
    expect(await ask('{ dataset { gaps { totalCount edges { node { text about { id } } } } } }')).toEqual({
      dataset: {
        gaps: {
          totalCount: 2,
          edges: [
            {
              node: {
                text: 'The first and second plan of Belgium are left out.',
                about: { id: 'ActionPlan:be-nap-3' },
              },
            },
            { node: { text: 'The amounts of most gifts are not published.', about: null } },
          ],
        },
      },
    })
  })

  it('can be asked of one concept', async () => {
    const about = (id: string) => ask(`{ dataset { gaps(about: "${id}") { totalCount } } }`)
    expect(await about('ActionPlan:be-nap-3')).toEqual({ dataset: { gaps: { totalCount: 1 } } })
    expect(await about('ActionPlan:be-nap-4')).toEqual({ dataset: { gaps: { totalCount: 0 } } })
  })

  it('is refused of what is no concept', async () => {
    const { errors } = await post(server, '{ dataset { gaps(about: "ActionPlan:be-nap-99") { totalCount } } }')
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
  })
})
