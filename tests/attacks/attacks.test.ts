import { describe, expect, it } from 'vitest'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { serverOf } from '../support/ask.ts'
import { served } from '../support/served.ts'
import { type Attack, attacks } from './corpus.ts'
import { insides } from './insides.ts'

const server = serverOf(dataset)

interface Met {
  status: number
  body: string
}

/** Each of them is sent four times: it must not become harmless when it comes again. */
async function send({ url = '/graphql', init }: Attack['request'], to = server): Promise<Met> {
  const response = await to.fetch(`http://localhost${url}`, init)
  return { status: response.status, body: await response.text() }
}

describe('a hostile request', () => {
  it('comes in many kinds', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(40)
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length)
  })

  it.each(attacks.filter(({ code }) => code))('is refused, and told why: $name', async ({ request, status, code }) => {
    const { status: came, body } = await send(request)
    expect({ status: came, codes: codesIn(body) }, body.slice(0, 500)).toEqual({
      status,
      codes: expect.arrayContaining([code]),
    })
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(2_048)
    expect(body).not.toMatch(insides)
  })

  it.each(attacks.filter(({ answer }) => answer))('is harmless, and answered: $name', async ({ request, answer }) => {
    const { status, body } = await send(request)
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: answer })
  })

  it('never takes long', { timeout: 60_000 }, async () => {
    const once = served(createServer(dataset))
    const slow: string[] = []
    for (const { name, request } of attacks) {
      await send(request, once)
      const took: number[] = []
      // The best of some tries: the machine may be busy with something else.
      for (let i = 0; i < 5 && (took.length === 0 || Math.min(...took) > 50); i++) {
        const begun = process.cpuUsage()
        await send(request, once)
        const { user, system } = process.cpuUsage(begun)
        took.push((user + system) / 1_000)
      }
      if (process.env.FIGURES) console.log(name, Math.min(...took).toFixed(1))
      if (Math.min(...took) > 50) slow.push(`${name}: ${Math.min(...took).toFixed()} ms`)
    }
    expect(slow).toEqual([])
  })

  it('leaves the server as it was', async () => {
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const { status, body } = await send({
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ country(code: \\"BE\\") { code } }"}',
      },
    })
    expect([status, body]).toEqual([200, '{"data":{"country":{"code":"BE"}}}'])
  })
})

const codesIn = (body: string): unknown[] =>
  (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code)
