import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { serverOf } from '../support/ask.ts'
import { type Attack, attacks } from './corpus.ts'
import { insides } from './insides.ts'

const server = serverOf(dataset)

interface Met {
  status: number
  body: string
}

async function send({ url = '/graphql', init }: Attack['request']): Promise<Met> {
  const response = await server.fetch(`http://localhost${url}`, init)
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

  it('never takes long', async () => {
    const slow: string[] = []
    for (const { name, request } of attacks) {
      await send(request)
      const took: number[] = []
      // The best of some tries: the machine may be busy with something else.
      for (let i = 0; i < 5 && (took.length === 0 || Math.min(...took) > 50); i++) {
        const begun = performance.now()
        await send(request)
        took.push(performance.now() - begun)
      }
      if (process.env.FIGURES) console.log(name, Math.min(...took).toFixed(1))
      if (Math.min(...took) > 50) slow.push(`${name}: ${Math.min(...took).toFixed()} ms`)
    }
    expect(slow).toEqual([])
  })

  it('does not become harmless when it comes again', async () => {
    for (const { name, request, status, answer } of attacks) {
      // Often enough for every cache, and for what is compiled on the third sight.
      let met = await send(request)
      for (let i = 0; i < 4; i++) met = await send(request)
      expect(met.status, name).toBe(status ?? 200)
      if (answer) expect(JSON.parse(met.body), name).toEqual(answer)
    }
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
