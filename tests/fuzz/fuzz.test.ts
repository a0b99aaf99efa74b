import fc from 'fast-check'
import { type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { insides } from '../attacks/insides.ts'
import { dataset } from '../real-dataset.ts'
import { serverOf } from '../support/ask.ts'
import { seed } from '../support/seed.ts'
import { Choices, choices, runs } from './choices.ts'
import { documentFrom } from './document.ts'
import { mutated } from './mutation.ts'
import { disobedience, objectsIn } from './obeys.ts'

const server = serverOf(dataset)

interface Answer {
  data?: unknown
  errors?: { message: string; extensions: { code: string } }[]
  extensions?: { cost: { requested: number; limit: number } }
}

async function post(body: string | Uint8Array, headers: Record<string, string> = {}) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: body as BodyInit,
  })
  return { status: response.status, text: await response.text() }
}

/** Codes that a valid question never gets. */
const faults = new Set(['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'])

/** `expect` takes longer than an answer does; of twenty thousand, it would be most of the time. */
function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise.slice(0, 1_000))
}

const bodyOf = (query: string) => JSON.stringify({ query, extensions: { cost: true } })

describe(`${runs} questions made up from the schema`, { timeout: 300_000 }, () => {
  it('get answers that obey the schema and hold no more objects than their cost says, or are told what would pass', async () => {
    const figures = {
      answered: 0,
      tooCostly: 0,
      otherLimits: 0,
      objects: 0,
      cost: 0,
      closest: 0,
      fields: new Set<string>(),
    }
    await fc.assert(
      fc.asyncProperty(choices(120), async (stream) => {
        const query = documentFrom(new Choices(stream))
        const { status, text } = await post(bodyOf(query))
        const { data, errors = [], extensions } = JSON.parse(text) as Answer
        const codes = errors.map(({ extensions: { code } }) => code)
        must(status < 500 && !codes.some((code) => faults.has(code)), text)
        if (!data) {
          if (codes.includes('COST_TOO_HIGH')) figures.tooCostly++
          else figures.otherLimits++
          return
        }
        figures.answered++
        const [operation] = parse(query).definitions as OperationDefinitionNode[]
        const problems = disobedience(data, (operation as OperationDefinitionNode).selectionSet)
        must(problems.length === 0, problems.join('\n'))
        const objects = objectsIn(data) - 1
        const requested = extensions?.cost.requested ?? -1
        must(objects <= requested, `${objects} objects at a cost of ${requested}: ${query}`)
        figures.objects += objects
        figures.cost += requested
        figures.closest = Math.max(figures.closest, requested > 20 ? objects / requested : 0)
      }),
      { seed, numRuns: runs, endOnFailure: false },
    )
    if (process.env.FIGURES) console.log(figures)
    // A generator of what is refused anyway would prove nothing.
    expect(figures.answered).toBeGreaterThan(runs / 2)
    expect(figures.objects).toBeGreaterThan(runs)
  })
})

describe(`${runs} questions broken at random`, { timeout: 300_000 }, () => {
  it('are met with an answer or a 4xx that tells nothing of our insides', async () => {
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(choices(60), choices(40), async (stream, breaks) => {
        const { body, headers } = mutated(documentFrom(new Choices(stream)), new Choices(breaks))
        const { status, text } = await post(body, headers)
        must(status < 500, text)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        const { errors } = JSON.parse(text) as Answer
        for (const { message, extensions } of errors ?? []) {
          must(/^[A-Z_]+$/.test(extensions.code) && extensions.code !== 'INTERNAL_SERVER_ERROR', text)
          must(!insides.test(message), message)
        }
        must(status < 400 || Buffer.byteLength(text) <= 2_048, text)
      }),
      { seed, numRuns: runs },
    )
    if (process.env.FIGURES) console.log(statuses)
    expect(statuses.get(400)).toBeGreaterThan(runs / 4)
  })
})
