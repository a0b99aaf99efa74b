import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attacks } from './attacks.ts'
import { type Besieged, different, many, promised, siege, startLimited, stopped } from './siege.ts'

// The short form of `npm run soak -- --attacks`: it starts `support/process.ts`, as an operator starts the server.
describe('a server with 415 MB of heap', { timeout: 120_000 }, () => {
  let server: Besieged

  beforeAll(async () => {
    server = await startLimited()
  })
  afterAll(() => stopped(server))

  it.each(attacks.map((attack) => [attack.name, attack] as const))(
    'lives, stays small and answers the others under %s',
    async (_, attack) => {
      expect((await siege(server, attack, 1)).broken).toEqual([])
    },
  )

  it.each(Object.entries(different))('keeps its memory through different questions, each %s', async (_, ask) => {
    const memory = await many(server, 1_000, ask)
    expect(Math.max(...memory)).toBeLessThan(promised.megabytes)
  })

  it('has lost nothing, and ends well', async () => {
    expect(await stopped(server)).toBe(true)
  })
})
