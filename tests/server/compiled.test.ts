import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { type ExecutionArgs, type ExecutionResult, execute, getVariableValues, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { storeOf } from '../../src/dataset/store.ts'
import { discoveryOf } from '../../src/discovery/discovery.ts'
import { ContextAtOnce, createContext } from '../../src/schema/context.ts'
import { readExamples } from '../../src/schema/examples.ts'
import { schema } from '../../src/schema/schema.ts'
import { knownOperations } from '../../src/server/compiled.ts'
import { createKept } from '../../src/server/remembered.ts'
import { Choices, choices, runs } from '../fuzz/choices.ts'
import { documentFrom } from '../fuzz/document.ts'
import { dataset } from '../real-dataset.ts'
import { today } from '../support/ask.ts'
import { seed } from '../support/seed.ts'

const store = storeOf(dataset)
const discovery = discoveryOf(store)

const argsOf = (query: string, variableValues: Record<string, unknown> = {}): ExecutionArgs => ({
  schema,
  document: parse(query),
  variableValues,
  contextValue: createContext(store, discovery, today, ['en']),
})

/** Whether an answer was made by compiled code: graphql-js makes objects without a prototype. */
const isCompiled = ({ data }: ExecutionResult) => data != null && Object.getPrototypeOf(data) !== null

const examples = readExamples(fileURLToPath(new URL('../../schema/operations/', import.meta.url)))

describe('compiled execution', () => {
  const operations = knownOperations(schema, createKept(64_000_000), '/graphql')
  /** As a server does: by compiled code, at the first sight and when it is known, and by graphql-js where that leaves it. */
  const compiling = async (args: ExecutionArgs): Promise<ExecutionResult[]> => {
    const query = args.document.loc?.source.body as string
    const atFirst = operations.note({ query }, args.document, '')
    const known = operations.find(query, null)
    const definitions = known?.definition.variableDefinitions ?? []
    const { coerced } = getVariableValues(schema, definitions, args.variableValues ?? {})
    const answers: ExecutionResult[] = []
    for (const run of [known?.run, ...(atFirst ? [atFirst] : [])]) {
      const data = coerced && run?.(new ContextAtOnce(store, discovery, today, () => ['en']), coerced)
      answers.push(
        data ? { data } : await execute({ ...args, contextValue: createContext(store, discovery, today, ['en']) }),
      )
    }
    return answers
  }
  const same = async (query: string, variables?: Record<string, unknown>) => {
    const one = await execute(argsOf(query, variables))
    const others = await compiling(argsOf(query, variables))
    for (const other of others) expect(JSON.stringify(other), query).toBe(JSON.stringify(one))
    return others.find((other) => !isCompiled(other)) ?? (others[0] as ExecutionResult)
  }

  it('is done at the first sight of a document, and kept from the second on', () => {
    const query = '{ dataset { licence } }'
    expect(operations.find(query, null)).toBeUndefined()
    const atFirst = operations.note({ query }, parse(query), '')
    expect(atFirst?.(new ContextAtOnce(store, discovery, today, () => []), {})).toBeDefined()
    expect(operations.find(query, null)?.run(new ContextAtOnce(store, discovery, today, () => []), {})).toBeDefined()
    // Another text, or another name, is another operation.
    expect(operations.find(`${query} `, null)).toBeUndefined()
    expect(operations.find(query, '')).toBeUndefined()
  })

  it.each(examples)('answers $name to the byte like graphql-js', async ({ document }) => {
    expect(isCompiled(await same(document))).toBe(true)
  })

  it('says what is wrong in the words of graphql-js', async () => {
    const withVariable =
      'query ($first: Int!, $id: ID) { countries(first: $first) { totalCount } node(id: $id) { id } }'
    await same('{ countries(after: "nonsense") { totalCount } dataset { version } }')
    await same('{ resolution { id } dataset { version } }')
    // Many errors at once, in the order in which graphql-js meets them.
    await same(
      '{ dataset { gaps { edges { node { about { citations { source { facts(after: "BE") { totalCount } } } } } } } } }',
    )
    await same(withVariable, {})
    await same(withVariable, { first: 'three' })
    await same('query ($day: Date) { countries(filter: { asOf: $day }) { totalCount } }', { day: '2020-02-30' })
    await same('query ($on: Boolean!) { dataset { version @include(if: $on) licence @skip(if: $on) } }', { on: true })
  })

  it('leaves out what @skip and @include say, each time anew', async () => {
    const query = `query ($a: Boolean!, $b: Boolean = false) {
      country(code: "BE") {
        ...Names @include(if: $a)
        alpha3 @skip(if: $b)
        code @include(if: true)
        actionPlans(first: 2) { totalCount edges @include(if: $a) { node { key ... @skip(if: $b) { title } } } }
      }
    }
    fragment Names on Concept { label { value } ... on Country { officialName alpha3 } }`
    for (const a of [true, false]) {
      for (const b of [true, false]) expect(isCompiled(await same(query, { a, b }))).toBe(true)
      expect(isCompiled(await same(query, { a }))).toBe(true)
    }
  })

  it('takes variables for arguments, inside of others too', async () => {
    const query = `query ($first: Int, $scope: [TextScope!], $languages: [LanguageTag!], $after: String) {
      resolutions(first: $first, after: $after, filter: { scopes: $scope }, orderBy: NUMBER_DESC) {
        totalCount edges { cursor node { id label(languages: $languages) { value language } themes(first: $first) { totalCount } } }
      }
    }`
    for (const variables of [
      {},
      { first: 3 },
      { first: 2, scope: ['CORE'] },
      { languages: ['nl', 'fr'] },
      { scope: null },
    ]) {
      expect(isCompiled(await same(query, variables)), JSON.stringify(variables)).toBe(true)
    }
    expect((await same(query, { after: 'nonsense' })).errors).toHaveLength(1)
  })

  it('merges what is selected twice, and tells objects of several types apart', async () => {
    const query = `{
      lookup(reference: "S/RES/1325 (2000)") { concept { ...A ...B ... on Resolution { number } } }
      nodes(ids: ["Country:BE", "Theme:participation", "Source:be-press-release-2020", "Country:XX"]) {
        __typename id ... on Concept { kind: __typename label { value } label { language } } ... on Source { title }
      }
    }
    fragment A on Node { id ...C }
    fragment B on Concept { key ...C }
    fragment C on Concept { label { value } links(first: 2) { edges { concept { ... on Theme { definition: summary } id } } } }`
    expect(isCompiled(await same(query))).toBe(true)
  })

  it('has null where nothing has the key, and answers under any name', async () => {
    expect(isCompiled(await same('{ theme(key: "constructor") { id } country(code: "XX") { id } }'))).toBe(true)
    const query = '{ __proto__: dataset { version } constructor: dataset { toString: version } }'
    expect((await same(query)).errors).toBeUndefined()
  })

  it('leaves introspection to graphql-js', async () => {
    expect(isCompiled(await same('{ __schema { queryType { name } } }'))).toBe(false)
  })

  it(`gives ${runs} questions made up from the schema the same answers and errors`, { timeout: 300_000 }, async () => {
    let compiled = 0
    await fc.assert(
      fc.asyncProperty(choices(60), async (stream) => {
        const query = documentFrom(new Choices(stream))
        const one = JSON.stringify(await execute(argsOf(query)))
        const others = await compiling(argsOf(query))
        const other = others[0] as ExecutionResult
        if (others.some((each) => JSON.stringify(each) !== one)) throw new Error(`Not the same: ${query}`)
        if (other.data && isCompiled(other)) compiled++
        else if (!other.errors && !query.includes('__schema') && !query.includes('__type('))
          throw new Error(`Left: ${query}`)
      }),
      { numRuns: runs, seed },
    )
    expect(compiled).toBeGreaterThan(runs / 3)
  })
})
