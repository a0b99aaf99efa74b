import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { nodeKinds } from '../../src/dataset/model.ts'
import { listOf } from '../../src/dataset/nodes.ts'
import { predicateNames } from '../../src/dataset/predicates.ts'
import { check, rules } from '../../src/dataset/rules.ts'
import { readShape } from '../../src/dataset/shape.ts'
import { type Breakage, breakages } from './breakages.ts'
import { changed, type Draft, smallDataset } from './small-dataset.ts'

/** A message that tells its reader what to do uses one of these words. */
const advice =
  /\b(add|choose|cite|expected|join|keep|leave|mend|move|name|should read|must be|split|state|swap|take|write)\b/i

/** All that is wrong with a dataset that came as JSON. */
function findings(dataset: Dataset) {
  const shape = readShape(JSON.parse(JSON.stringify(dataset)))
  return 'problems' in shape ? shape.problems.map((problem) => ({ rule: 'shape', ...problem })) : check(shape.dataset)
}

it('A dataset that keeps every rule has no findings', () => {
  expect(check(smallDataset)).toEqual([])
})

it('The dataset the rules are tried on has every kind of node and a link of every predicate', () => {
  for (const kind of nodeKinds) expect(smallDataset[listOf[kind]], kind).not.toEqual([])
  expect(new Set(smallDataset.links.map(({ predicate }) => predicate))).toEqual(new Set(predicateNames))
})

it('Every rule has a name of its own and a sentence', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  for (const { sentence } of rules) expect(sentence).toMatch(/^[A-Z].*\.$/)
})

describe('Every breakage is found where it is, once, by its own rule, with what to do', () => {
  it.each(breakages.map((breakage) => [breakage.name, breakage] as const))('%s', (_, { rule, path, change }) => {
    const found = findings(changed(change))

    expect(found.map((finding) => ({ rule: finding.rule, path: finding.path }))).toEqual([{ rule, path }])
    expect(found[0]?.message).toMatch(advice)
    expect(found[0]?.message).toMatch(/\.$/)
  })
})

describe('No rule is without a breakage', () => {
  it.each(rules.map(({ name }) => name))('%s', (name) => {
    expect(breakages.filter(({ rule }) => rule === name)).not.toEqual([])
  })
})

it('No breakage names a rule that is not there', () => {
  const names = ['shape', ...rules.map(({ name }) => name)]
  for (const { rule } of breakages) expect(names).toContain(rule)
})

it('All that is wrong is found at once', () => {
  const some = ['links-lead-somewhere', 'dates-exist', 'votes-add-up', 'texts-are-not-empty']
  const broken = changed((draft) => {
    for (const name of some) breakages.find(({ rule }) => rule === name)?.change(draft)
  })

  expect(new Set(check(broken).map(({ rule }) => rule))).toEqual(new Set(some))
})

/** What looks wrong and is right: each would be a false alarm. */
const allowed: Pick<Breakage, 'name' | 'change'>[] = []
const allow = (name: string, change: (draft: Draft) => void) => allowed.push({ name, change })
const link = ({ links }: Draft, predicate: string): Draft => links.find((one: Draft) => one.predicate === predicate)
const pushLink = (draft: Draft, predicate: string, changes: object) =>
  draft.links.push({ ...link(draft, predicate), ...changes })

allow('a Roman number in a title', ({ sources: [first] }) => {
  first.title = 'General Assembly resolution 3519 (XXX)'
})
allow('a Spanish title in capitals', ({ sources: [first] }) => {
  first.title = 'MUJERES EN TODO EL MUNDO'
})
allow('an address that holds a placeholder', ({ sources: [first] }) => {
  first.url = 'https://example.org/TBD'
})
allow('two sources that differ in the query of their address only', ({ sources: [first, second] }) => {
  first.url = 'https://example.org/plans?page=2'
  second.language = 'zh-Hans'
})
allow('one identifier that is close to two records', ({ themes: [first, second] }) => {
  second.identifiers = first.identifiers
})
allow('a former key that a record of another kind has', ({ organizations: [, second] }) => {
  second.formerKeys = ['participation']
})
allow('two gifts of one year that differ in amount', (draft) =>
  pushLink(draft, 'contributesTo', { amount: { value: 50_000, currency: 'EUR' } }),
)
allow('a theme with two broader themes', (draft) => pushLink(draft, 'broader', { to: 'Theme:participation' }))
allow('a diamond of parts', (draft) => {
  pushLink(draft, 'partOf', { from: 'Framework:sdg-5-2', to: 'Framework:eu' })
  pushLink(draft, 'partOf', { from: 'Framework:sdg-5', to: 'Framework:eu' })
})
allow('a member that left and came back within a year', (draft) => {
  link(draft, 'participatesIn').during = '1993-11/2004'
  pushLink(draft, 'participatesIn', { during: '2004/..' })
})
allow('a member that is an observer at the same time', (draft) =>
  pushLink(draft, 'participatesIn', { role: 'OBSERVER' }),
)
allow('two terms in the Council with a year between', (draft) => pushLink(draft, 'servesOn', { during: '2022/2023' }))
allow('a term split between two countries', (draft) => {
  link(draft, 'servesOn').during = '2017/2017'
  pushLink(draft, 'servesOn', { from: 'Country:ML', during: '2018/2018' })
})
allow('an abstention on a vote of which the month is known only', ({ resolutions }) => {
  resolutions[2].adoptedOn = '2019-04'
})
allow('an abstention in the month in which the term begins', ({ links, resolutions }) => {
  resolutions[2].adoptedOn = '2019-04'
  links.find((one: Draft) => one.predicate === 'servesOn' && one.from === 'Country:CN').during = '2019-04-15/..'
})
allow('seven votes in favour in the Council of eleven', ({ resolutions }) => {
  const early = { key: '161', number: 161, year: 1961, symbol: 'S/RES/161 (1961)', adoptedOn: '1961-02-21' }
  resolutions.push({ ...resolutions[2], ...early, vote: { inFavour: 7, against: 0, abstaining: 0 } })
})
allow('a member that did not vote', ({ resolutions: [first] }) => {
  first.vote.inFavour = 14
})
allow('two parts of one paragraph', ({ resolutions: [first] }) => {
  first.provisions[0].number = 'OP 8(b)'
})
allow('two provisions without a number', ({ presidentialStatements: [first] }) => {
  first.provisions.push(first.provisions[0])
})
allow('a plan whose adopter is not known, with a gap that says so', (draft) => {
  draft.links = draft.links.filter((one: Draft) => one.to !== 'ActionPlan:eu-rap-1')
  draft.gaps.push({ about: 'ActionPlan:eu-rap-1', text: 'Who adopted it is not known.' })
})
allow('a successor of a plan whose adopter is not known', (draft) => {
  draft.links = draft.links.filter((one: Draft) => one.to !== 'ActionPlan:be-nap-3')
  draft.gaps.push({ about: 'ActionPlan:be-nap-4', text: 'Who adopted the third plan is not known.' })
})
allow(
  'a successor of which only the year is known, in the year of the plan before',
  ({ actionPlans: [third, fourth] }) => {
    third.during = '2022-03/2022-06'
    fourth.during = '2022/2026'
  },
)
allow('a plan that two parties adopted, and its successor by one of them', (draft) => {
  delete draft.actionPlans[1].generation
  pushLink(draft, 'adopts', { from: 'Country:ML', to: 'ActionPlan:be-nap-4' })
})

allow('a plan of which a gap says that the one before it is not known', (draft) => {
  draft.actionPlans[0].generation = 2
  draft.gaps.push({ about: 'ActionPlan:be-nap-4', text: 'The third plan is not known.' })
})
allow('two frameworks in the place of one', (draft) => {
  pushLink(draft, 'succeeds', { from: 'Framework:sdg-5', to: 'Framework:eu' })
  pushLink(draft, 'succeeds', { from: 'Framework:sdg-5-2', to: 'Framework:eu' })
})
allow('a treaty that is to come into force', ({ frameworks: [, second] }) => {
  second.inForceOn = '2027-01-01'
})

describe('What looks wrong and is right is let through', () => {
  it.each(allowed.map(({ name, change }) => [name, change] as const))('%s', (_, change) => {
    expect(findings(changed(change))).toEqual([])
  })
})

describe('However broken the dates are, the rules say so and none of them fails', () => {
  const nonsense = [
    '',
    ' ',
    '/',
    '//',
    'spring',
    '2019/spring',
    '99999999/99999999',
    '2020-00',
    '0000/9999',
    '../',
    '/..',
  ]
  it.each(nonsense)('"%s"', (text) => {
    const broken = changed(({ links, resolutions, presidentialStatements, frameworks, instruments, actionPlans }) => {
      for (const one of links) one.during = text
      for (const one of [...resolutions, ...frameworks, ...actionPlans]) one.adoptedOn = text
      for (const one of [...frameworks, ...instruments, ...actionPlans]) one.during = text
      presidentialStatements[0].issuedOn = text
    })
    const found = findings(broken).map(({ rule }) => rule)

    expect(found).toContain('dates-exist')
    expect(found.includes('periods-are-in-order')).toBe(text !== '0000/9999')
  })
})
