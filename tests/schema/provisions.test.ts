import { describe, expect, it } from 'vitest'
import { complete } from '../../src/dataset/complete.ts'
import { changed, type Draft, smallDataset } from '../dataset/small-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'

const ask = asking(serverOf(smallDataset))

describe('The provisions of a text on a theme', () => {
  const provisions = async (theme: string, query = ask) => {
    const { resolution } = await query<{ resolution: { provisions: { number: string }[] } }>(
      `{ resolution(number: 1325) { id provisions(theme: "${theme}") { number } } }`,
    )
    return resolution.provisions.map(({ number }) => number)
  }

  it('are those it names', async () => {
    expect(await provisions('participation')).toEqual(['OP 1', 'OP 8(a)'])
    expect(await provisions('protection')).toEqual(['OP 8(a)'])
  })

  it('are also those on a narrower theme', async () => {
    const narrower = serverOf(
      changed(({ resolutions: [first] }: Draft) => {
        first.provisions[0].themes = ['conflict-related-sexual-violence']
      }),
    )
    expect(await provisions('protection', asking(narrower))).toEqual(['OP 1', 'OP 8(a)'])
  })
})

describe('A paragraph that was read in the text of the United Nations', () => {
  const fingerprint = 'f'.repeat(64)
  const read = asking(
    serverOf(
      complete(
        changed((draft: Draft) => {
          draft.councilTexts = [
            {
              of: 'Resolution:1888',
              paragraphs: [
                {
                  number: 'OP 1',
                  verb: 'URGES',
                  addressees: ['MEMBER_STATES'],
                  themes: ['protection'],
                  text: 'States should protect.',
                  cites: ['1325', 'S/PRST/2004/40', 'S/RES/1261 (1999)'],
                  anchor: 'para_9',
                  fingerprint,
                },
              ],
            },
          ]
        }),
      ).dataset,
    ),
  )

  it('has verb, anchor, fingerprint and the texts it cites, recorded or not', async () => {
    const { resolution } = await read<{ resolution: { provisions: object[] } }>(
      '{ resolution(number: 1888) { id provisions { id verb reading anchor fingerprint cites { symbol text { id } } citations { locator source { key } } } } }',
    )
    expect(resolution.provisions).toEqual([
      {
        id: expect.any(String),
        verb: 'URGES',
        reading: 'FULL',
        anchor: 'para_9',
        fingerprint,
        cites: [
          { symbol: 'S/RES/1325 (2000)', text: { id: 'Resolution:1325' } },
          { symbol: 'S/PRST/2004/40', text: { id: 'PresidentialStatement:S/PRST/2004/40' } },
          { symbol: 'S/RES/1261 (1999)', text: null },
        ],
        citations: [{ locator: 'OP 1', source: { key: 's-res-1888' } }],
      },
    ])
  })

  it('counts as one that anyone can check', async () => {
    const { dataset } = await read<{ dataset: { coverage: { provisions: object } } }>(
      '{ dataset { coverage { provisions { total verifiable } } } }',
    )
    expect(dataset.coverage.provisions).toMatchObject({ verifiable: 1 })
  })
})
