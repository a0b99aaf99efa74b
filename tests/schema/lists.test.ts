import { getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { smallDataset } from '../dataset/small-dataset.ts'
import { dataset } from '../real-dataset.ts'
import { asking, serverOf } from '../support/ask.ts'
import { introspected, lists } from '../support/introspection.ts'
import { everyPage, type Page } from '../support/pages.ts'

const ask = asking(serverOf(smallDataset))
const real = serverOf(dataset)
const askReal = asking(real)
const schema = await introspected(real)
const listFields = [...lists(schema).values()].map(({ field }) => field)

/** Per list: a filter, and the keys that pass it in the small dataset, in its order. */
const filters: Record<string, [filter: string, keys: string[]][]> = {
  resolutions: [
    ['{ numbers: [2467, 1325] }', ['1325', '2467']],
    ['{ numbers: [1325], recalls: [1325] }', []],
    ['{ themes: "participation" }', ['1325']],
    ['{ themes: ["participation", "protection"] }', []],
    ['{ themes: [] }', ['1325', '1888', '2467']],
    ['{ numbers: [] }', []],
    ['{ scopes: [CORE] }', ['1325', '1888', '2467']],
    ['{ scopes: [RELATED] }', []],
    ['{ themes: ["participation"] }', ['1325']],
    ['{ themes: [" Participation"] }', ['1325']],
    ['{ hasProvisions: true }', ['1325']],
    ['{ hasProvisions: false }', ['1888', '2467']],
    ['{ recalls: [1325] }', ['2467']],
    ['{ concerns: ["ML"] }', ['2467']],
    ['{ scopes: [CORE, SITUATION] }', ['1325', '1888', '2467']],
    ['{ adoptedFrom: "2009-09-30" }', ['1888', '2467']],
    ['{ adoptedFrom: "2009-10-01" }', ['2467']],
    ['{ adoptedTo: "2009-09-01" }', ['1325', '1888']],
    ['{ adoptedTo: "2009-08-31" }', ['1325']],
    ['{ adoptedFrom: "2000-10-31", adoptedTo: "2000-10-31" }', ['1325']],
    ['{ scopes: [CORE], themes: ["participation"], recalls: [1325] }', []],
    ['{ scopes: null, themes: null }', ['1325', '1888', '2467']],
    ['{}', ['1325', '1888', '2467']],
  ],
  presidentialStatements: [
    ['{ symbols: ["s/prst/2004/40"] }', ['S/PRST/2004/40']],
    ['{ scopes: [CORE] }', ['S/PRST/2004/40']],
    ['{ scopes: [RELATED] }', []],
    ['{ themes: ["participation"] }', []],
    ['{ concerns: ["ML"] }', []],
    ['{ hasProvisions: true }', ['S/PRST/2004/40']],
    ['{ hasProvisions: false }', []],
  ],
  themes: [
    ['{ keys: ["Protection", "participation"] }', ['participation', 'protection']],
    ['{ broader: ["protection"] }', ['conflict-related-sexual-violence']],
    ['{ broader: ["participation"] }', []],
  ],
  countries: [
    ['{ codes: ["MLI", "be"] }', ['BE', 'ML']],
    ['{ unStatuses: [OBSERVER, MEMBER] }', ['BE', 'CN', 'RU', 'ML']],
    ['{ planStatuses: [ENDED, PLANNED] }', ['BE']],
    ['{ planGenerations: [1, 4] }', ['BE']],
    ['{ participatesIn: ["eu", "sdg-5"] }', []],
    ['{ participatesIn: ["EU"] }', ['BE']],
    ['{ unStatuses: [MEMBER] }', ['BE', 'CN', 'RU', 'ML']],
    ['{ unStatuses: [OBSERVER] }', []],
    ['{ participatesIn: ["eu"] }', ['BE']],
    ['{ participatesIn: ["eu"], asOf: "1993-10-31" }', []],
    ['{ servesOn: ["security-council"] }', ['CN', 'RU']],
    ['{ servesOn: ["security-council"], asOf: "2019-06-30" }', ['BE', 'CN', 'RU']],
    ['{ hasActionPlan: true }', ['BE']],
    ['{ hasActionPlan: false }', ['CN', 'RU', 'ML']],
    ['{ planStatuses: [CURRENT] }', ['BE']],
    ['{ planStatuses: [PLANNED] }', []],
    ['{ planGenerations: [4] }', ['BE']],
    ['{ planGenerations: [3] }', []],
    ['{ planEndedWithoutSuccessor: true }', []],
    ['{ planEndedWithoutSuccessor: true, asOf: "2027-01-01" }', ['BE']],
    ['{ planEndedWithoutSuccessor: false, asOf: "2027-01-01" }', ['CN', 'RU', 'ML']],
    ['{ planStatuses: [UNKNOWN], asOf: "2016-01-01" }', ['BE']],
    ['{ hasActionPlan: true, asOf: "2016-01-01" }', []],
    ['{ hasAbstained: true }', ['CN', 'RU']],
    ['{ hasAbstained: false, hasActionPlan: false }', ['ML']],
  ],
  frameworks: [
    ['{ keys: ["eu"] }', ['eu']],
    ['{ frameworkKinds: [GOAL, TARGET] }', ['sdg-5', 'sdg-5-2']],
    ['{ frameworkKinds: [] }', []],
    ['{ partOf: ["sdg-5"] }', ['sdg-5-2']],
    ['{ themes: ["participation"] }', []],
    ['{ implements: [1325] }', []],
  ],
  instruments: [
    ['{ keys: ["crsv-mptf"] }', ['crsv-mptf']],
    ['{ instrumentKinds: [FUND] }', ['crsv-mptf']],
    ['{ themes: ["participation"] }', []],
    ['{ operatesIn: ["ML"] }', ['team-of-experts']],
  ],
  actionPlans: [
    ['{ keys: ["be-nap-4"] }', ['be-nap-4']],
    ['{ countries: ["BE", "ML"] }', ['be-nap-3', 'be-nap-4']],
    ['{ generations: [3, 4] }', ['be-nap-3', 'be-nap-4']],
    ['{ countries: ["BE"] }', ['be-nap-3', 'be-nap-4']],
    ['{ countries: ["bel"] }', ['be-nap-3', 'be-nap-4']],
    ['{ countries: ["ML"] }', []],
    ['{ frameworks: ["eu"] }', ['eu-rap-1']],
    ['{ generations: [4] }', ['be-nap-4']],
    ['{ statuses: [CURRENT] }', ['be-nap-4']],
    ['{ statuses: [CURRENT], asOf: "2018-01-01" }', ['be-nap-3']],
    ['{ statuses: [ENDED], countries: ["BE"] }', ['be-nap-3']],
    ['{ focusesOn: ["ML"] }', ['be-nap-4']],
    ['{ focusesOn: ["CN", "ML"] }', []],
    ['{ focusesOn: ["CN"] }', []],
    ['{ focusesOn: [] }', ['be-nap-3', 'be-nap-4', 'eu-rap-1']],
    ['{ national: true }', ['be-nap-3', 'be-nap-4']],
    ['{ national: false }', ['eu-rap-1']],
    ['{ themes: ["participation"] }', ['be-nap-4']],
    ['{ hasBudget: false }', ['be-nap-4']],
    ['{ hasBudget: true }', []],
    ['{ ledBy: "DÉFENCE ministry" }', ['be-nap-4']],
    ['{ ledBy: "ministry of health" }', []],
    ['{ succeeded: true }', ['be-nap-3']],
    ['{ succeeded: false }', ['be-nap-4', 'eu-rap-1']],
  ],
  organizations: [
    ['{ keys: ["un-action"] }', ['un-action']],
    ['{ organizationKinds: [UN_ORGAN, CIVIL_SOCIETY] }', ['security-council', 'platform-1325']],
    ['{ partOf: ["security-council"] }', []],
  ],
  sources: [
    ['{ isCopy: true }', []],
    ['{ isCopy: false }', ['council-records', 'belgian-plan', 'plan-tracker', 'terminology']],
    ['{ keys: ["terminology"] }', ['terminology']],
    ['{ languages: ["nl", "fr"] }', ['belgian-plan']],
    ['{ publishers: ["track", "no one"] }', ['plan-tracker']],
    ['{ sourceKinds: [TRACKER, REFERENCE_WORK] }', ['plan-tracker', 'terminology']],
    ['{ publishers: ["TRACK"] }', ['plan-tracker']],
    ['{ languages: ["fr-BE"] }', ['belgian-plan']],
    ['{ languages: ["FR-be"] }', ['belgian-plan']],
    ['{ languages: ["fr"] }', ['belgian-plan']],
    ['{ languages: ["fr-CA"] }', []],
    ['{ languages: ["nl"] }', []],
  ],
  links: [
    [
      '{ predicates: [SERVES_ON] }',
      [
        'Link:servesOn/Country:CN/Organization:security-council/1971-10-25',
        'Link:servesOn/Country:BE/Organization:security-council/2019',
        'Link:servesOn/Country:RU/Organization:security-council',
      ],
    ],
    ['{ about: ["sdg-5"] }', ['Link:partOf/Framework:sdg-5-2/Framework:sdg-5']],
    ['{ about: ["Belgium", "security-council"] }', ['Link:servesOn/Country:BE/Organization:security-council/2019']],
    ['{ about: ["security-council", "BE", "eu"] }', []],
    [
      '{ from: ["CN", "RU"], predicates: [ABSTAINS] }',
      ['CN', 'RU'].map((code) => `Link:abstains/Country:${code}/Resolution:2467`),
    ],
    ['{ to: ["Resolution:1325"], from: ["be-nap-4"] }', ['Link:implements/ActionPlan:be-nap-4/Resolution:1325']],
    ['{ kinds: [COUNTRY, THEME] }', ['Link:prioritises/Country:BE/Theme:protection']],
    ['{ kinds: [FRAMEWORK, FRAMEWORK] }', ['Link:partOf/Framework:sdg-5-2/Framework:sdg-5']],
    ['{ kinds: [FRAMEWORK, COUNTRY], asOf: "1993-10-31" }', []],
    [
      '{ kinds: [FRAMEWORK, COUNTRY], asOf: "1993-11-01" }',
      ['Link:participatesIn/Country:BE/Framework:eu/MEMBER/1993-11'],
    ],
    ['{ sources: ["plan-tracker"], assertions: [EDITORIAL] }', []],
    [
      '{ sources: ["belgian-plan"], assertions: [EDITORIAL] }',
      ['Link:addresses/ActionPlan:be-nap-4/Theme:participation'],
    ],
  ],
  provisions: [
    ['{ texts: ["1325"] }', ['Provision:Resolution:1325/OP-1', 'Provision:Resolution:1325/OP-8(a)']],
    ['{ texts: ["S/PRST/2004/40"] }', ['Provision:PresidentialStatement:S/PRST/2004/40/unnumbered-1']],
    ['{ themes: ["participation", "protection"] }', ['Provision:Resolution:1325/OP-8(a)']],
    ['{ addressees: [PARTIES_TO_CONFLICT, OTHER] }', ['Provision:Resolution:1325/OP-8(a)']],
    ['{ addressees: [PARTIES_TO_CONFLICT, MEMBER_STATES] }', []],
    ['{ verbs: [DECIDES] }', []],
    ['{ citing: ["UNSCR 1325"] }', []],
    ['{ text: "peace needs" }', ['Provision:Resolution:1325/OP-8(a)']],
  ],
}

/** What a node of a list is called by: facts have no key. */
const nameIn = (list: string): string => (['links', 'provisions'].includes(list) ? 'id' : 'key')

interface List {
  list: { totalCount: number; edges: { node: { key: string } }[] }
}

describe('a filter', () => {
  it.each(Object.entries(filters).flatMap(([list, rows]) => rows.map((row) => [list, ...row] as const)))(
    'of %s keeps what meets it and nothing else: %s',
    async (field, filter, keys) => {
      const { list } = await ask<List>(
        `{ list: ${field}(filter: ${filter}) { totalCount edges { node { key: ${nameIn(field)} } } } }`,
      )
      expect(list.edges.map(({ node }) => node.key)).toEqual(keys)
      expect(list.totalCount).toBe(keys.length)
    },
  )

  it.each(listFields)('of $name is tried in each of its fields', ({ name, args }) => {
    const type = args.find((arg) => arg.name === 'filter')?.type
    const input = type && getNamedType(type)
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : []
    const tried = (filters[name] ?? []).map(([filter]) => filter).join(' ')
    expect(fields.length).toBeGreaterThan(0)
    expect(fields.filter((field) => !tried.includes(`${field}: `))).toEqual([])
  })

  it.each([
    ['resolutions(filter: { themes: ["mediation"] })', 'theme(key: "mediation") { resolutions'],
    ['presidentialStatements(filter: { themes: ["mediation"] })', 'theme(key: "mediation") { statements'],
    ['frameworks(filter: { themes: ["participation"] })', 'theme(key: "participation") { frameworks'],
    ['instruments(filter: { themes: ["protection"] })', 'theme(key: "protection") { instruments'],
    ['instruments(filter: { operatesIn: ["ML"] })', 'country(code: "ML") { instruments'],
    ['frameworks(filter: { implements: [1325] })', 'resolution(number: 1325) { implementingFrameworks'],
    ['organizations(filter: { partOf: ["un-action"] })', 'organization(key: "un-action") { parts'],
  ])('says the same as the links of the real dataset: %s', async (list, link) => {
    type Found = { one: { totalCount: number }; other: Record<string, { totalCount: number }> }
    const { one, other } = await askReal<Found>(`{ one: ${list} { totalCount } other: ${link} { totalCount } } }`)
    expect(one.totalCount).toBeGreaterThan(0)
    expect(Object.values(other)).toEqual([one])
  })
})

/** What each order goes by, as a selection. */
const selections: Record<string, string> = {
  KEY: 'key',
  CODE: 'code',
  NUMBER: 'number',
  GENERATION: 'generation',
  LABEL: 'label { value }',
  PUBLISHER: 'publisher',
  ADOPTED_ON: 'adoptedOn',
  ISSUED_ON: 'issuedOn',
  FOUNDED_ON: 'foundedOn',
  PUBLISHED_ON: 'publishedOn',
  START: 'during { start }',
  END: 'during { end }',
  DATE: 'of { ... on Resolution { date: adoptedOn } ... on PresidentialStatement { date: issuedOn } }',
}

/** The text or number in an answer, however deep; null if there is none. */
function leaf(value: unknown): string | number | null {
  if (value && typeof value === 'object') return leaf(Object.values(value)[0])
  return (value ?? null) as string | number | null
}

const collator = new Intl.Collator('en', { numeric: true })
const compare = (one: string | number, other: string | number) =>
  typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))

describe('an order', () => {
  const orders = listFields.flatMap(({ name, args }) => {
    const type = args.find((arg) => arg.name === 'orderBy')?.type
    const order = type && getNamedType(type)
    return isEnumType(order) ? order.getValues().map((value) => [name, value.name] as const) : []
  })

  it.each(orders)('%s by %s: what is stated in order, then what is not, and nothing lost', async (field, order) => {
    const name = order.replace(/_(ASC|DESC)$/, '')
    const query = `query ($after: String) { list: ${field}(first: 100, after: $after, orderBy: ${order}) {
      totalCount edges { node { id by: ${selections[name]} } } pageInfo { hasNextPage endCursor }
    } }`
    type Found = { list: Page<{ node: { id: string; by: unknown } }> & { totalCount: number } }
    const pages = await everyPage(async (after) => (await askReal<Found>(query, { after })).list)
    const nodes = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(pages[0]?.totalCount)
    const values = nodes.map(({ by }) => leaf(by))
    const stated = values.filter((value) => value !== null)
    const sorted = stated.toSorted((one, other) =>
      order.endsWith('_DESC') ? compare(other, one) : compare(one, other),
    )
    expect(values.slice(0, stated.length)).toEqual(sorted)
  })

  it('of labels is that of a dictionary: Côte d’Ivoire stands between Costa Rica and Croatia', async () => {
    type Found = { countries: { edges: { node: { code: string } }[] } }
    const { countries } = await askReal<Found>(
      '{ countries(first: 100, orderBy: LABEL_ASC) { edges { node { code } } } }',
    )
    const codes = countries.edges.map(({ node }) => node.code)
    expect(codes.slice(codes.indexOf('CR'), codes.indexOf('HR') + 1)).toEqual(['CR', 'CI', 'HR'])
  })

  it('without one is that of the dataset', async () => {
    const { list } = await ask<List>('{ list: countries { edges { node { key } } } }')
    expect(list.edges.map(({ node }) => node.key)).toEqual(smallDataset.countries.map(({ key }) => key))
  })
})
