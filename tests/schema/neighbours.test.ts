import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isNullableType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { dataset } from '../real-dataset.ts'
import { post, serverOf } from '../support/ask.ts'
import { introspected } from '../support/introspection.ts'

const server = serverOf(dataset)
const schema = await introspected(server)
const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {})

type Field = GraphQLField<unknown, unknown>
const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []

/** Whether a field takes arguments, or anything does that can be selected in it: then it can raise an error. */
function takesArguments(field: Field, seen = new Set<string>()): boolean {
  const type = getNamedType(field.type)
  if (field.args.length > 0) return true
  if (seen.has(type.name)) return false
  seen.add(type.name)
  return fieldsOf(type).some((inner) => takesArguments(inner, seen))
}

/** A right value of each argument that has to be given, so that the others can be tried. */
const given: Record<string, Record<string, string>> = {
  node: { id: '"Country:BE"' },
  nodes: { ids: '["Country:BE"]' },
  resolution: { number: '1325' },
  presidentialStatement: { symbol: '"S/PRST/2004/40"' },
  theme: { key: '"participation"' },
  country: { code: '"BE"' },
  framework: { key: '"nato"' },
  instrument: { key: '"wphf"' },
  actionPlan: { key: '"be-nap-3"' },
  organization: { key: '"un-action"' },
  source: { key: '"be-press-release-2020"' },
  search: { query: '"mediation"', first: '12' },
  lookup: { reference: '"NATO"' },
  timeline: { of: '"Country:BE"' },
  paths: { from: '"Country:BE"', to: '"Country:ML"' },
  compare: { ids: '["Country:BE", "Country:ML"]' },
}

/** Values of an ordinary kind that fit the type of an argument, and may be wrong all the same. */
function wrongValues({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>): unknown[] {
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) {
    const one = wrongValues({ name, type: inner.ofType })
    return [[], ...one.flatMap((value) => [[value], [value, value]])]
  }
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) =>
      wrongValues(field).map((value) => ({ [field.name]: value })),
    )
  }
  if (inner.name === 'Int') return [-1, 0, 9999, 2147483647]
  if (inner.name === 'Float') return [-1.5]
  if (inner.name === 'ID') return ['Country:XX', 'Source:be-press-release-2020', '', 'Country:BE', 'AU']
  if (inner.name === 'String') return ['', 'Country:XX', '__proto__', 'x'.repeat(600)]
  return []
}

const asked = (field: Field, args: Record<string, string>): string => {
  const written = Object.entries({ ...given[field.name], ...args }).map(([name, value]) => `${name}: ${value}`)
  return `asked: ${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}`
}

/** Whether the place of an error, or one that it stands in, is null. */
const isNullAlong = (value: unknown, [step, ...rest]: readonly (string | number)[]): boolean =>
  value === null || (step !== undefined && isNullAlong((value as Record<string | number, unknown>)?.[step], rest))

/** Asks a root field beside another one, with variables of these types if it has any: the other has to be answered. Gives the codes of its errors. */
async function besideBelgium(
  selection: string,
  variables: Record<string, string> = {},
  values = {},
): Promise<unknown[]> {
  type Both = { country: { code: string }; asked: unknown } | undefined
  const declared = Object.entries(variables).map(([name, type]) => `$${name}: ${type}`)
  const query = `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { country(code: "BE") { code } ${selection} }`
  const { data, errors = [] } = await post<Both>(server, query, values)
  const codes = errors.map(({ extensions }) => extensions?.code)
  // What is refused before anything is executed is a limit of the whole request.
  if (codes.includes('PAGE_TOO_LARGE') && data === undefined) return codes
  const what = `${selection} ${JSON.stringify(values)}`
  expect(data?.country, what).toEqual({ code: 'BE' })
  for (const { path } of errors) expect(path?.[0], what).toBe('asked')
  for (const { path = [] } of errors) expect(isNullAlong(data, path), what).toBe(true)
  return codes
}

describe('a root field', () => {
  it.each(rootFields.map((field) => [field.name, field] as const))(
    '%s is nullable if anything in it can be asked wrongly',
    (_, field) => {
      expect(isNullableType(field.type)).toBe(takesArguments(field))
    },
  )

  it.each(rootFields.filter(({ args }) => args.length > 0).map((field) => [field.name, field] as const))(
    '%s leaves its neighbours their answers, whatever its arguments are',
    async (_, field) => {
      for (const { name } of field.args.filter(isRequiredArgument)) expect(given[field.name]).toHaveProperty(name)
      for (const arg of field.args) {
        const selection = `${asked(field, { [arg.name]: '$value' })} { __typename }`
        for (const value of wrongValues(arg)) await besideBelgium(selection, { value: String(arg.type) }, { value })
      }
    },
    60_000,
  )

  it.each(rootFields.map((field) => [field.name, field] as const))(
    '%s does so too where something within it is asked wrongly',
    async (_, field) => {
      const inner = wrongCursorIn(getNamedType(field.type), 5)
      if (!inner) return expect(['limits', 'lookup']).toContain(field.name)
      const codes = await besideBelgium(`${asked(field, {})} { ${inner} }`)
      if (!['lookup'].includes(field.name)) expect(codes, inner).toContain('BAD_CURSOR')
    },
  )
})

/** A selection on a type that leads to a list and asks it for what comes after a cursor that is none. */
function wrongCursorIn(type: GraphQLNamedType, depth: number): string | undefined {
  const country = schema.getType('Country')
  if (type.name === 'Node' && country) return `... on Country { ${wrongCursorIn(country, depth)} }`
  const plain = fieldsOf(type).filter(({ args }) => !args.some(isRequiredArgument))
  const list = plain.find(({ args }) => args.some(({ name }) => name === 'after'))
  if (list) return `${list.name}(after: "no cursor") { totalCount }`
  if (depth === 0) return undefined
  for (const field of plain) {
    const inner = wrongCursorIn(getNamedType(field.type), depth - 1)
    if (inner) return `${field.name} { ${inner} }`
  }
  return undefined
}

describe('a concept that a question names', () => {
  it.each([
    ['NATO', 'Framework:nato'],
    ['BEL', 'Country:BE'],
    ['UNSCR 1325', 'Resolution:1325'],
    ['https://undocs.org/S/RES/1325(2000)', 'Resolution:1325'],
    ['Country:BE', 'Country:BE'],
  ])('may be written as %s in paths, timeline and gaps', async (reference, id) => {
    const ask = async (one: string) => {
      const query = `query ($one: ID!) {
        there: paths(from: $one, to: "Country:ML") { exhausted paths { steps { sentence } } }
        back: paths(from: "Country:ML", to: $one) { paths { length } }
        timeline(of: $one) { totalCount edges { node { sentence } } }
        dataset { gaps(about: $one) { totalCount } }
      }`
      const { data, errors } = await post<object>(server, query, { one })
      expect(errors).toBeUndefined()
      return data
    }
    expect(await ask(reference)).toEqual(await ask(id))
  })

  it('may be written so in compare, and costs what looking it up takes', async () => {
    const ask = async (ids: string[]) => {
      const query = `query ($ids: [ID!]!) {
        compare(ids: $ids) { concepts { id } predicates { predicate all { node { id } } one { links { predicate } } } }
      }`
      const response = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { ids }, extensions: { cost: true } }),
      })
      return (await response.json()) as { data: unknown; extensions: { cost: { requested: number } } }
    }
    const named = await ask(['NATO', 'European Union'])
    const exact = await ask(['Framework:nato', 'Framework:eu'])
    expect(named.data).toEqual(exact.data)
    expect(named).toHaveProperty('data.compare.concepts.1.id', 'Framework:eu')
    const more = named.extensions.cost.requested - exact.extensions.cost.requested
    expect(more).toBeGreaterThanOrEqual(2 * 20)
    expect(more).toBeLessThan(2 * 30)
  })

  it.each([
    ['paths(from: "AU", to: "Country:BE") { exhausted }', ['Country:AU', 'Framework:au']],
    ['compare(ids: ["Country:BE", "AU"]) { __typename }', ['Country:AU', 'Framework:au']],
    ['timeline(of: "AU") { totalCount }', ['Country:AU', 'Framework:au']],
    ['countries(filter: { participatesIn: ["European Union"] }) { totalCount }', ['Framework:eu']],
    ['timeline(of: "Country:XX") { totalCount }', []],
  ])('is told with what may be meant where that is not certain: %s', async (query, ids) => {
    const { errors = [] } = await post(server, `{ ${query} }`)
    type Candidates = { code: string; candidates: { id: string; label: string }[] }
    const [{ code, candidates }] = errors.map(({ extensions }) => extensions as Candidates) as [Candidates]
    expect(code).toBe('NOT_FOUND')
    expect(candidates.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    for (const { label } of candidates) expect(label).not.toBe('')
  })
})
