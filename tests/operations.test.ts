import { fileURLToPath } from 'node:url'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../src/server/examples.ts'
import { dataset } from './real-dataset.ts'
import { serverOf } from './support/ask.ts'

const examples = readExamples(fileURLToPath(new URL('../schema/operations/', import.meta.url)))
// The goldens are of this day: the status of a plan depends on it.
const server = serverOf(dataset)

async function ask(query: string): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as { data?: unknown }
}

const operationsOf = (document: DocumentNode) =>
  document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )

/** Every value in an answer, however deep. */
function* values(answer: unknown): Iterable<unknown> {
  yield answer
  if (answer && typeof answer === 'object') for (const value of Object.values(answer)) yield* values(value)
}

describe.each(examples)('the question $name', ({ name, document }) => {
  it('begins with a comment in plain words and is named like its file', () => {
    expect(document).toMatch(/^# \S+/)
    expect(operationsOf(parse(document)).map((operation) => operation.name?.value)).toEqual([name])
  })

  it('is answered without errors, with something found, as its golden says', async () => {
    const answer = await ask(document)
    expect(answer.errors).toBeUndefined()
    expect([...values(answer.data)].some((value) => Array.isArray(value) && value.length > 0)).toBe(true)
    await expect(`${JSON.stringify(answer.data, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`)
  })
})
