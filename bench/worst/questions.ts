import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../../src/schema/schema.ts'

/** A selection on `Query`, to be asked as often as a request may: `body` gets a number, so that no two are the same. */
export interface Worst {
  field: string
  name: string
  body(i: number): string
}

/** The values in an object, and those in the objects that stand in it, `depth` deep; nothing that wants an argument. */
function everything(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
  const inner = (field: GraphQLField<unknown, unknown>): string => {
    const of = getNamedType(field.type)
    if (isLeafType(of)) return field.name
    return depth > 0 && !of.name.endsWith('Connection') ? `${field.name} { ${everything(of, depth - 1)} }` : ''
  }
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map(inner)
    .filter(Boolean)
    .join(' ')
}

const fields = schema.getQueryType()?.getFields() ?? {}
const typeOf = (name: string): GraphQLNamedType => getNamedType(fields[name]?.type as never)

/** The node type of a connection. */
function nodeOf(connection: GraphQLNamedType): GraphQLNamedType {
  const edges = isObjectType(connection) && connection.getFields().edges
  const edge = edges && getNamedType(edges.type)
  const node = edge && isObjectType(edge) && edge.getFields().node
  if (!node) throw new Error(`${connection.name} is no connection.`)
  return getNamedType(node.type)
}

const keys: Record<string, string> = {
  resolution: 'number: 1325',
  presidentialStatement: 'symbol: "S/PRST/2004/40"',
  theme: 'key: "participation"',
  country: 'code: "BE"',
  framework: 'key: "eu"',
  instrument: 'key: "wphf"',
  actionPlan: 'key: "be-nap-4"',
  organization: 'key: "security-council"',
  source: 'key: "be-press-release-2020"',
}

/** Every root field with what it has, as much as stands in its objects. */
function ordinary(): Worst[] {
  return Object.keys(fields).flatMap((name): Worst[] => {
    const type = typeOf(name)
    if (type.name.endsWith('Connection') && !fields[name]?.args.some(isRequiredArgument)) {
      const page = (first: number, depth: number) =>
        `${name}(first: ${first}) { edges { node { ${everything(nodeOf(type), depth)} } } }`
      return [
        { field: name, name: `${name}, values of 100`, body: () => page(100, 0) },
        { field: name, name: `${name}, all of 5`, body: () => page(5, 1) },
      ]
    }
    const key = keys[name]
    if (key) return [{ field: name, name: `${name}, all`, body: () => `${name}(${key}) { ${everything(type, 1)} }` }]
    if (fields[name]?.args.length === 0)
      return [{ field: name, name, body: () => `${name} { ${everything(type, 1)} }` }]
    return []
  })
}

const letters = 'aeinorstlcdmupgbfhvkwyzjxq'
/** Words of two letters of which there are many beginnings: `wo`, `in`, `re` ... */
const pairs = (count: number, i: number): string =>
  Array.from({ length: count }, (_, n) => letters[(n * 7 + i) % 16] + (letters[(n * 3 + i * 5) % 12] ?? '')).join(' ')
/** Words that are spelt nearly like those of the data. */
const misspelt = [
  'womem',
  'peaec',
  'securty',
  'resoluton',
  'particpation',
  'protecton',
  'agrement',
  'natonal',
  'violense',
  'conflct',
  'strategie',
  'implementaton',
  'forein',
  'affaris',
  'contries',
  'develpment',
]
const slips = (count: number, i: number) =>
  Array.from({ length: count }, (_, n) => misspelt[(n + i) % misspelt.length] + (n >= misspelt.length ? n : '')).join(
    ' ',
  )

const search = (name: string, query: (i: number) => string, inner = 'edges { node { id } }', args = ''): Worst => ({
  field: 'search',
  name: `search, ${name}`,
  body: (i) => `search(query: ${JSON.stringify(query(i).slice(0, 200))}${args}) { ${inner} }`,
})

const lookup = (name: string, reference: (i: number) => string): Worst => ({
  field: 'lookup',
  name: `lookup, ${name}`,
  body: (i) =>
    `lookup(reference: ${JSON.stringify(reference(i).slice(0, 500))}) { matchedBy concept { id } candidates { id } }`,
})

/** The first of a list that a filter narrows: `countries(first: 1, filter: ...)`. */
const list = (name: string, args: (i: number) => string): Worst => {
  const field = name.split(',')[0] as string
  return { field, name, body: (i) => `${field}(first: 1, ${args(i)}) { totalCount }` }
}
const hundred = (text: (n: number) => string) =>
  Array.from({ length: 100 }, (_, n) => JSON.stringify(text(n))).join(', ')

const far = '{ edges { node { id } score } }'

/** What those fields were found to be slow at that work before they answer, or whose values are long. */
function known(): Worst[] {
  return [
    search('words of two letters', (i) => pairs(66, i)),
    search('twelve words of two letters', (i) => pairs(12, i)),
    search('two words of two letters', (i) => pairs(2, i)),
    search('one letter', (i) => letters[i % 26] as string),
    search('words spelt wrongly', (i) => slips(22, i)),
    search('one word spelt wrongly', (i) => slips(1, i)),
    search('twelve words of three letters', (i) => pairs(18, i).replaceAll(' ', '').replace(/(...)/g, '$1 ')),
    search('letters that grow', (i) => `${'ﷺ '.repeat(60)}${i}`),
    search('Chinese without a space', (i) => '妇女和平与安全决议冲突中的性暴力'.repeat(12).slice(i % 16)),
    search(
      'everybody’s words, with matches',
      () => 'women peace and security resolution national action plan',
      'edges { node { id } matches { value highlights { start end } } }',
      ', first: 10',
    ),
    search('nonsense', (i) => `${'zqxwv '.repeat(33)}${i}`),
    search('one long word', (i) => `${'women'.repeat(40)}${i}`),
    search(
      'of one kind, in one language',
      (i) => pairs(12, i),
      'edges { node { id } }',
      ', kinds: [COUNTRY], languages: ["nl"]',
    ),
    lookup('nonsense of 500 letters', (i) => `${'zqxwv '.repeat(90)}${i}`),
    lookup('many halves', (i) => `${'women: peace - security, '.repeat(20)}${i}`),
    lookup('a long address', (i) => `https://example.org/${'a/%20'.repeat(95)}${i}`),
    lookup('letters that grow', (i) => `${'ﷺ'.repeat(490)}${i}`),
    lookup('a title', () => 'Women and peace and security'),
    {
      field: 'related',
      name: 'related, of a much linked concept',
      body: () => `framework(key: "un") { related(first: 1) ${far} }`.replace('"un"', '"eu"'),
    },
    {
      field: 'related',
      name: 'related, of a resolution, a page',
      body: () => `resolution(number: 1325) { related(first: 100) ${far} }`,
    },
    {
      field: 'related',
      name: 'related, on a day',
      body: () => `organization(key: "security-council") { related(first: 1, asOf: "2020-10-31") ${far} }`,
    },
    {
      field: 'related',
      name: 'related, of fifty countries',
      body: () => 'countries(first: 50) { edges { node { related(first: 1) { totalCount } } } }',
    },
    {
      field: 'reasons',
      name: 'related, with reasons',
      body: () => 'resolution(number: 1325) { related(first: 20) { edges { reasons(first: 10) { sentence } } } }',
    },
    {
      field: 'reasons',
      name: 'related, with reasons and links',
      body: () =>
        'organization(key: "security-council") { related(first: 20) { edges { reasons(first: 1) { sentence links { predicate } } } } }',
    },
    {
      field: 'paths',
      name: 'paths, ten of up to six',
      body: () =>
        'paths(from: "Country:TV", to: "ActionPlan:be-nap-1", maxLength: 6, first: 10) { exhausted paths { length } }',
    },
    {
      field: 'paths',
      name: 'paths, on a day',
      body: () =>
        'paths(from: "Country:BE", to: "Theme:participation", maxLength: 6, first: 10, asOf: "2020-10-31") { paths { steps { sentence } } }',
    },
    {
      field: 'paths',
      name: 'paths, by few predicates',
      body: () =>
        'paths(from: "Country:BE", to: "Country:ML", maxLength: 6, first: 10, predicates: [recalls, themes]) { exhausted }'.replace(
          ', predicates: [recalls, themes]',
          '',
        ),
    },
    {
      field: 'paths',
      name: 'paths, between what long texts name',
      body: (i) => `paths(from: "${'women peace '.repeat(40)}${i}", to: "${'zqxwv '.repeat(80)}") { exhausted }`,
    },
    {
      field: 'compare',
      name: 'compare, ten much linked',
      body: () =>
        'compare(ids: ["Framework:eu", "Framework:nato", "Framework:au", "Framework:osce", "Country:BE"]) { predicates { predicate } }',
    },
    {
      field: 'compare',
      name: 'compare, with all links',
      body: () =>
        'compare(ids: ["Country:BE", "Country:NL"]) { predicates { all { node { id } links { predicate } } some { node { id } } one { node { id } } } }',
    },
    {
      field: 'compare',
      name: 'compare, by long names',
      body: (i) =>
        `compare(ids: ["${'women peace '.repeat(40)}${i}", "${'zqxwv '.repeat(80)}"]) { predicates { predicate } }`,
    },
    {
      field: 'timeline',
      name: 'timeline, the longest',
      body: () => 'timeline(of: "Organization:security-council", first: 1) { edges { node { date sentence } } }',
    },
    {
      field: 'timeline',
      name: 'timeline, a page',
      body: () => 'timeline(of: "Organization:security-council", first: 100) { edges { node { date sentence } } }',
    },
    {
      field: 'timeline',
      name: 'timeline, by a long name',
      body: (i) => `timeline(of: "${'zqxwv '.repeat(80)}${i}") { totalCount }`,
    },
    list(
      'countries, by all that can be asked',
      () =>
        'filter: { planStatuses: [CURRENT, ENDED], planGenerations: [1, 2, 3], planEndedWithoutSuccessor: true, hasAbstained: false, hasActionPlan: true, asOf: "2020-10-31", participatesIn: ["eu"], servesOn: ["security-council"] }',
    ),
    list('countries, by status', () => 'filter: { planStatuses: [PLANNED, UNKNOWN], asOf: "2020-10-31" }'),
    list('countries, by plans that ended', () => 'filter: { planEndedWithoutSuccessor: true, asOf: "2020-10-31" }'),
    list(
      'actionPlans, by focus and theme',
      () =>
        'filter: { statuses: [CURRENT], asOf: "2020-10-31", themes: ["participation"], focusesOn: ["ML", "CD"], succeeded: false, national: true }',
    ),
    list('actionPlans, by status', () => 'filter: { statuses: [UNKNOWN], asOf: "2020-10-31" }'),
    list(
      'actionPlans, by many countries',
      () => `filter: { countries: [${Array.from({ length: 50 }, () => '"ML", "BEL"').join(', ')}] }`,
    ),
    list(
      'resolutions, by theme and day',
      () => 'filter: { themes: ["participation"], adoptedFrom: "2000-01-01", recalls: [1325], hasProvisions: true }',
    ),
    list('resolutions, by a theme that is none', (i) => `filter: { themes: ["${'zqxwv '.repeat(80)}${i}"] }`),
    list('sources, by publishers', (i) => `filter: { publishers: [${hundred((n) => `nobody ${n + i}`)}] }`),
    list('sources, by long publishers', (i) => `filter: { publishers: ["${'ﷺ'.repeat(400)}${i}"] }`),
    list('sources, by languages', () => `filter: { languages: [${hundred((n) => (n ? `fr-BE-x-a${n}` : 'fr'))}] }`),
    list('provisions, by words', () => 'filter: { text: "peace women security council states" }'),
    list('provisions, by words spelt wrongly', (i) => `filter: { text: "${slips(12, i)}" }`),
    list(
      'provisions, by addressee and theme',
      () => 'filter: { themes: ["protection", "accountability"], addressees: [MEMBER_STATES] }',
    ),
    list(
      'provisions, by texts under other names',
      () => `filter: { texts: [${hundred((n) => `UNSCR ${1325 + (n % 2) * 495}`)}] }`,
    ),
    list(
      'links, by concepts under other names',
      () => `filter: { about: [${hundred((n) => (n % 2 ? 'Belgium' : 'NATO'))}] }`,
    ),
    list(
      'links, by what many sources say on a day',
      () =>
        `filter: { sources: [${hundred(() => 'be-press-release-2020')}], assertions: [NORM, REPORT, SELF_DESCRIPTION], asOf: "2020-10-31" }`,
    ),
    list('links, by kinds on a day', () => 'filter: { kinds: [COUNTRY, FRAMEWORK], asOf: "2020-10-31" }'),
    {
      field: 'nodes',
      name: 'nodes, a hundred',
      body: () => `nodes(ids: [${Array.from({ length: 100 }, () => '"Country:BE"').join(', ')}]) { id }`,
    },
    {
      field: 'nodes',
      name: 'nodes, a hundred that are none',
      body: (i) => `nodes(ids: [${Array.from({ length: 100 }, () => `"X:${i}"`).join(', ')}]) { id }`,
    },
    { field: 'node', name: 'node', body: () => 'node(id: "Country:BE") { id }' },
    {
      field: '__schema',
      name: 'introspection',
      body: () =>
        '__schema { types { name description fields { name description args { name } type { name ofType { name } } } } }',
    },
    {
      field: 'values',
      name: 'long values, under many names',
      body: () =>
        `frameworks(first: 100) { edges { node { ${Array.from({ length: 25 }, (_, n) => `a${n}: summary`).join(' ')} } } }`,
    },
    {
      field: 'values',
      name: 'texts of provisions',
      body: () =>
        `resolutions(first: 100) { edges { node { ${Array.from({ length: 8 }, (_, n) => `a${n}: title`).join(' ')} provisions { text } } } }`,
    },
  ]
}

export const questions: readonly Worst[] = [...ordinary(), ...known()]
