import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { broken, mayBreak } from './support/evolution.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const { version } = JSON.parse(read('package.json')) as { version: string }
const releasedContract = read('schema/released.graphql')
const releasedVersion = /^# .* version (\d+\.\d+\.\d+)\./.exec(releasedContract)?.[1] ?? ''

describe('The contract in schema/schema.graphql', () => {
  it('breaks nothing that was released, unless its version says so (docs/evolution.md)', async () => {
    const released = { version: releasedVersion, contract: releasedContract }
    expect(await broken(released, { version, contract: read('schema/schema.graphql') })).toEqual([])
  })

  it('has its version told in the changelog, with how to move from the one before where it breaks something', () => {
    const changelog = read('CHANGELOG.md')
    const [, section = ''] = changelog.split(`## ${version}`)
    const own = section.split('\n## ')[0] ?? ''
    expect(own.trim()).not.toBe('')
    if (mayBreak(releasedVersion, version)) expect(own).toContain('| before | now |')
  })
})

const before = `
  type Query { country(code: String!, day: String): Country countries(filter: Filter): [Country!]! }
  type Country implements Named { name: String! code: String! status: Status! }
  interface Named { name: String! }
  input Filter { code: String }
  enum Status { MEMBER OBSERVER }
`
const changes: readonly (readonly [what: string, from: string, to: string, breaks: boolean])[] = [
  ['a field that is gone', 'code: String! status', 'status', true],
  ['a field that may be null now', 'name: String! code', 'name: String code', true],
  ['a field of another type', 'status: Status!', 'status: String!', true],
  ['an argument that has to be given', 'day: String', 'day: String!', true],
  ['an argument that is gone', 'code: String!, day: String', 'code: String!', true],
  ['a condition that takes another type', 'input Filter { code: String }', 'input Filter { code: Int }', true],
  ['a condition that is gone', 'input Filter { code: String }', 'input Filter { codes: [String!] }', true],
  ['a value of an enum that is gone', 'MEMBER OBSERVER', 'MEMBER', true],
  ['an interface that is gone', 'Country implements Named', 'Country', true],
  ['a new field', 'status: Status!', 'status: Status! key: String!', false],
  ['a new value of an enum', 'MEMBER OBSERVER', 'MEMBER OBSERVER OTHER', false],
  ['a new argument that may be left out', 'day: String', 'day: String, language: String', false],
  ['a new condition', 'input Filter { code: String }', 'input Filter { code: String key: String }', false],
  ['another description', 'type Query', '"What can be asked." type Query', false],
  ['a field that is deprecated', 'code: String! status', 'code: String! @deprecated(reason: "x") status', false],
  ['nothing', 'type Query', 'type Query', false],
]

describe('The check of the contract', () => {
  it.each(changes)('tells %s', async (_, from, to, breaks) => {
    const after = before.replace(from, to)
    if (from !== to) expect(after).not.toBe(before)
    const changed = (version: string) => broken({ version: '0.1.0', contract: before }, { version, contract: after })
    expect((await changed('0.1.1')).length > 0).toBe(breaks)
    // The version says that something may break.
    expect(await changed('0.2.0')).toEqual([])
    expect(await changed('1.0.0')).toEqual([])
  })

  it.each([
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.1.9', false],
    ['0.1.0', '0.2.0', true],
    ['0.9.3', '0.10.0', true],
    ['0.2.0', '0.1.0', false],
    ['0.9.0', '1.0.0', true],
    ['1.0.0', '1.1.0', false],
    ['1.4.2', '2.0.0', true],
    ['2.0.0', '1.9.0', false],
  ])('lets what was released as %s be broken by %s: %s', (released, present, may) => {
    expect(mayBreak(released, present)).toBe(may)
  })
})
