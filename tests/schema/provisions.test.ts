import { describe, expect, it } from 'vitest'
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
