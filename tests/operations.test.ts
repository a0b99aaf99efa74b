import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../src/schema/examples.ts'
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

/** Questions about certain things, which say so: the pillars, the generations of plans, ways to name a thing, the Council. */
const aboutSomeThings = new Set([
  'TheResolutionsPillarByPillar',
  'CountriesByGeneration',
  'WaysToNameAThing',
  'TheCouncilThatAdopted',
])

/** What is written into a document as the value of an argument: texts, and numbers that are not the size of a page. */
function literalsIn(document: DocumentNode): string[] {
  const found: string[] = []
  const paging = new Set(['first', 'last'])
  visit(document, {
    VariableDefinition: () => false,
    Argument: ({ name }) => (paging.has(name.value) ? false : undefined),
    StringValue: ({ value, block }) => void (block || found.push(value)),
    IntValue: ({ value }) => void found.push(value),
  })
  return found
}

/** Every value in an answer, however deep. */
function* values(answer: unknown): Iterable<unknown> {
  yield answer
  if (answer && typeof answer === 'object') for (const value of Object.values(answer)) yield* values(value)
}

describe.each(examples)('the question $name', ({ name, document }) => {
  const [operation, ...others] = operationsOf(parse(document))

  it('begins with a description in plain words and is named like its file', () => {
    expect(operation?.description?.value).toMatch(/^\p{Lu}[\s\S]*[?.]/u)
    expect(operation?.name?.value).toBe(name)
    expect(others).toEqual([])
  })

  it('says of each variable what it stands for, and can be asked without giving any', () => {
    for (const { variable, type, defaultValue, description } of operation?.variableDefinitions ?? []) {
      expect(description?.value, variable.name.value).toMatch(/^\p{Lu}.*\.$/u)
      expect(type.kind === Kind.NON_NULL_TYPE && !defaultValue, variable.name.value).toBe(false)
    }
  })

  it('takes what it is about as a variable, unless it is about certain things', () => {
    if (aboutSomeThings.has(name)) expect(literalsIn(parse(document))).not.toEqual([])
    else expect(literalsIn(parse(document))).toEqual([])
  })

  it('is answered without errors, with something found, as its golden says', async () => {
    const answer = await ask(document)
    expect(answer.errors).toBeUndefined()
    expect([...values(answer.data)].some((value) => Array.isArray(value) && value.length > 0)).toBe(true)
    await expect(`${JSON.stringify(answer.data, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`)
  })
})

/** Relay's own fields, which a client selects in every list alike. */
const ofEveryList = /Connection\.pageInfo$|Edge\.cursor$|^PageInfo\./

describe('the questions together', () => {
  it('ask for at least nine in ten fields of the schema', () => {
    const schema = buildSchema(readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8'))
    const types = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType | GraphQLInterfaceType =>
        (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
    )
    /** A field that a type has from an interface is that of the interface: `Country.label` is `Concept.label`. */
    const declared = (type: GraphQLObjectType | GraphQLInterfaceType, name: string): string => {
      const from = type.getInterfaces().find((one) => name in one.getFields())
      return from ? declared(from, name) : `${type.name}.${name}`
    }
    const fields = new Set(types.flatMap((type) => Object.keys(type.getFields()).map((name) => declared(type, name))))
    for (const field of fields) if (ofEveryList.test(field)) fields.delete(field)

    const asked = new Set<string>()
    for (const { document } of examples) {
      const info = new TypeInfo(schema)
      const Field = ({ name }: { name: { value: string } }) => {
        const parent = info.getParentType()
        if (isObjectType(parent) || isInterfaceType(parent)) asked.add(declared(parent, name.value))
      }
      visit(parse(document), visitWithTypeInfo(info, { Field }))
    }
    const left = [...fields].filter((field) => !asked.has(field))
    expect(fields.size).toBeGreaterThan(300)
    expect(left.length / fields.size, `No question asks for ${left.join(', ')}.`).toBeLessThan(0.1)
  })
})
