import { getIntrospectionQuery } from 'graphql'

/** What a hostile client sends, and how it has to be met. */
export interface Attack {
  name: string
  request: { url?: string; init: RequestInit }
  /** The status it is refused with; without one any 4xx will do. */
  status?: number
  /** The `extensions.code` of the refusal. */
  code?: string
  /** Harmless: the answer it gets instead of a refusal. */
  answer?: unknown
}

const times = (count: number, text: string | ((i: number) => string)): string =>
  Array.from({ length: count }, (_, i) => (typeof text === 'string' ? text : text(i))).join('')

const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }

const raw = (body: NonNullable<RequestInit['body']>, more: Record<string, string> = {}): Attack['request'] => ({
  init: { method: 'POST', headers: { ...headers, ...more }, body },
})

const ask = (query: string, variables?: unknown, more: object = {}): Attack['request'] =>
  raw(JSON.stringify({ query, variables, ...more }))

const get = (search: string): Attack['request'] => ({ url: `/graphql?${search}`, init: { headers } })

const refused = (name: string, request: Attack['request'], code: string, status = 400): Attack => ({
  name,
  request,
  code,
  status,
})

const answered = (name: string, request: Attack['request'], answer: unknown): Attack => ({ name, request, answer })

const bytes = (...values: number[]) => new Uint8Array(values)
const joined = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))

/** Three fields deeper each time. */
const step = 'recalls(first: 1) { edges { node { '

const bomb = (levels: number) =>
  `{ ...F0 } ${times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} } `)} fragment F${levels} on Query { __typename }`

const tooLarge = 'REQUEST_ENTITY_TOO_LARGE'
const invalid = 'GRAPHQL_VALIDATION_FAILED'
const unparsed = 'GRAPHQL_PARSE_FAILED'

export const attacks: readonly Attack[] = [
  refused(
    '31 aliases of one field',
    ask(`{ ${times(31, (i) => `a${i}: country(code: "BE") { code } `)} }`),
    'TOO_MANY_ALIASES',
  ),
  refused('aliases of __typename', ask(`{ ${times(200, (i) => `a${i}: __typename `)} }`), 'TOO_MANY_ALIASES'),
  refused(
    'aliases in a fragment that is spread twice',
    ask(
      `{ a: country(code: "BE") { ...A } b: country(code: "FR") { ...A } } fragment A on Country { ${times(16, (i) => `a${i}: code `)} }`,
    ),
    'TOO_MANY_ALIASES',
  ),
  refused(
    'aliases left out by @skip',
    ask(`{ ${times(31, (i) => `a${i}: country(code: "BE") @skip(if: true) { code } `)} }`),
    'TOO_MANY_ALIASES',
  ),
  refused('300 times the same directive', ask(`{ __typename ${times(300, '@a')} }`), 'TOO_MANY_DIRECTIVES'),
  refused(
    '21 directives that are right',
    ask(`{ ${times(21, '__typename @skip(if: false) ')} }`),
    'TOO_MANY_DIRECTIVES',
  ),
  refused(
    'directives in a fragment that nobody spreads',
    ask(`{ __typename } fragment F on Query { __typename ${times(21, '@include(if: true) ')} }`),
    'TOO_MANY_DIRECTIVES',
  ),
  refused('more than 1,000 tokens', ask(`{ ${times(1_100, '__typename ')} }`), 'TOO_MANY_TOKENS'),
  refused(
    'a field 1,001 times, by fragments',
    ask(`{ ${times(12, '...F ')} } fragment F on Query { ${times(90, '__typename ')} }`),
    'TOO_MANY_SELECTIONS',
  ),
  refused('a field as often as tokens allow', ask(`{ ${times(990, '__typename ')}}`), invalid),
  refused('a fragment within itself', ask('{ ...A } fragment A on Query { __typename ...A }'), invalid),
  refused(
    'fragments in a ring',
    ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }'),
    invalid,
  ),
  refused('a bomb of fragments, two to the thirtieth', ask(bomb(30)), 'TOO_MANY_SELECTIONS'),
  refused('a bomb of fragments, two to the ninety-fifth', ask(bomb(95)), 'TOO_MANY_SELECTIONS'),
  refused(
    'an introspection that follows types for ever',
    ask(`{ __schema { types ${times(4, '{ fields { type ')} { name } ${times(4, '} } ')} } }`),
    invalid,
  ),
  refused(
    'an introspection that is large and flat',
    ask(
      `{ __schema { types { ${times(25, (i) => `a${i}: fields { name args { name type { name ofType { name ofType { name } } } } } `)} } } }`,
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'an introspection in a fragment',
    ask(
      `{ __schema { ...S } } fragment S on __Schema { ${times(25, (i) => `a${i}: types { fields { type { name ofType { name } } args { name type { name ofType { name } } } } } `)} }`,
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'the standard introspection beside itself, three times',
    ask(
      getIntrospectionQuery().replace(
        'query IntrospectionQuery {',
        'query I { a: __schema { types { ...FullType } } b: __schema { types { ...FullType } }',
      ),
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'a query 23 deep',
    ask(`{ resolution(number: 2467) { ${times(7, step)} id ${times(7, '} } } ')} } }`),
    'TOO_DEEP',
  ),
  refused(
    '101 lists in one another',
    ask(`{ nodes(ids: ${'['.repeat(101)}${']'.repeat(101)}) { id } }`),
    'TOO_MUCH_NESTING',
  ),
  refused(
    '101 objects in one another',
    ask(`{ themes(filter: ${'{a:'.repeat(101)}1${'}'.repeat(101)}) { totalCount } }`),
    'TOO_MUCH_NESTING',
  ),
  refused('selections deep enough to overflow a parser', ask('{a'.repeat(9_000)), 'TOO_MUCH_NESTING'),
  refused('lists deep enough to overflow a parser', ask(`{ a(b: ${'['.repeat(15_000)}`), 'TOO_MUCH_NESTING'),
  refused('types deep enough to overflow a parser', ask(`query($a: ${'['.repeat(15_000)}`), 'TOO_MUCH_NESTING'),
  refused('objects deep enough to overflow a parser', ask(`{ a(b: ${'{a:'.repeat(5_000)}`), 'TOO_MUCH_NESTING'),
  refused('a document of 21 kB', ask(`{ __typename } # ${'x'.repeat(21_000)}`), 'DOCUMENT_TOO_LARGE', 413),
  refused(
    'a document of 7,000 letters in three bytes each',
    ask(`{ __typename } # ${'和'.repeat(7_000)}`),
    'DOCUMENT_TOO_LARGE',
    413,
  ),
  refused('a body of 70 kB', ask('{ __typename }', { a: 'x'.repeat(70_000) }), tooLarge, 413),
  refused(
    'a variable of 50 kB',
    ask('query($first: Int) { themes(first: $first) { totalCount } }', { first: 'x'.repeat(50_000) }),
    'BAD_USER_INPUT',
  ),
  refused(
    '10,000 ids in a variable',
    ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(10_000).fill('a') }),
    'PAGE_TOO_LARGE',
  ),
  refused('101 ids in the document', ask(`{ nodes(ids: [${times(101, '"a" ')}]) { id } }`), 'PAGE_TOO_LARGE'),
  refused(
    'a list of 101 in a filter',
    ask('query($k: [SourceKind!]) { sources(filter: { sourceKinds: $k }) { totalCount } }', {
      k: Array(101).fill('PRESS'),
    }),
    'PAGE_TOO_LARGE',
  ),
  refused('a page of 101', ask('{ countries(first: 101) { totalCount } }'), 'PAGE_TOO_LARGE'),
  refused(
    'a page of 101 from the back, by a default',
    ask('query($n: Int = 101) { countries(last: $n) { totalCount } }'),
    'PAGE_TOO_LARGE',
  ),
  refused(
    'a page of 101 where it is skipped',
    ask('{ countries(first: 101) @skip(if: true) { totalCount } }'),
    'PAGE_TOO_LARGE',
  ),
  refused(
    'variables nested 200 deep',
    raw(`{"query":"{ __typename }","variables":{"a":${'['.repeat(200)}${']'.repeat(200)}}}`),
    'TOO_MUCH_NESTING',
  ),
  refused(
    'lists within lists within lists',
    ask(
      '{ countries(first: 100) { edges { node { links(first: 100) { edges { concept { links(first: 100) { edges { node { id } } } } } } } } } }',
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'the same by variables',
    ask(
      'query($n: Int!) { countries(first: $n) { edges { node { links(first: $n) { edges { concept { links(first: $n) { totalCount edges { cursor } } } } } } } } }',
      { n: 100 },
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'the same where it is left out by a variable',
    ask(
      'query($no: Boolean!) { countries(first: 100) @include(if: $no) { edges { node { links(first: 100) { edges { concept { links { edges { cursor } } } } } } } } }',
      { no: false },
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'the costly one of two operations',
    ask(
      'query Cheap { __typename } query Dear { countries(first: 100) { edges { node { links(first: 100) { edges { concept { links { edges { cursor } } } } } } } } }',
      undefined,
      { operationName: 'Dear' },
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'costly by fragments on interfaces',
    ask(
      '{ countries(first: 100) { edges { node { ...L } } } } fragment L on Concept { links(first: 100) { edges { node { ... on Sourced { citations { source { facts(first: 100) { totalCount edges { cursor } } } } } } } } }',
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'a search for paths 30 times',
    ask(
      `{ ${times(30, (i) => `a${i}: paths(from: "Country:BE", to: "Country:ML", maxLength: 6, first: 10) { exhausted } `)} }`,
    ),
    'COST_TOO_HIGH',
  ),
  refused(
    'what is related to all that is related',
    ask('{ countries(first: 100) { edges { node { related(first: 100) { edges { node { id } } } } } } }'),
    'COST_TOO_HIGH',
  ),
  refused('several requests in one', raw(JSON.stringify(Array(10).fill({ query: '{ __typename }' }))), 'BAD_REQUEST'),
  refused('a mutation', ask('mutation { deleteEverything }'), 'BAD_USER_INPUT'),
  refused('a mutation by GET', get('query=mutation{deleteEverything}'), 'BAD_REQUEST', 405),
  refused('a subscription', ask('subscription { everything }'), 'BAD_USER_INPUT'),
  refused('text as the query', raw('{ __typename }', { 'content-type': 'text/plain' }), 'UNSUPPORTED_MEDIA_TYPE', 415),
  refused(
    'a bare document',
    raw('{ __typename }', { 'content-type': 'application/graphql' }),
    'UNSUPPORTED_MEDIA_TYPE',
    415,
  ),
  refused(
    'a form, which any page can send',
    raw('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    'UNSUPPORTED_MEDIA_TYPE',
    415,
  ),
  refused(
    'a form with files',
    raw('--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--x--', {
      'content-type': 'multipart/form-data; boundary=x',
    }),
    'UNSUPPORTED_MEDIA_TYPE',
    415,
  ),
  refused(
    'JSON in UTF-16',
    raw(Buffer.from('{"query":"{__typename}"}', 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }),
    'UNSUPPORTED_MEDIA_TYPE',
    415,
  ),
  refused(
    'a type that only begins like JSON',
    raw('{"query":"{__typename}"}', { 'content-type': 'application/jsonp' }),
    'UNSUPPORTED_MEDIA_TYPE',
    415,
  ),
  refused(
    'a wish for events',
    {
      init: {
        method: 'POST',
        headers: { ...headers, accept: 'text/event-stream' },
        body: '{"query":"{ __typename }"}',
      },
    },
    'NOT_ACCEPTABLE',
    406,
  ),
  refused('a key twice', raw('{"query":"{ __typename }","query":"{ limits { cost } }"}'), 'BAD_REQUEST'),
  refused(
    'a key twice, written differently',
    raw('{"query":"{ __typename }","\\u0071uery":"{ limits { cost } }"}'),
    'BAD_REQUEST',
  ),
  refused('a parameter twice in the address', get('query={__typename}&query={limits{cost}}'), 'BAD_REQUEST'),
  refused(
    'bytes that are no UTF-8',
    raw(joined('{"query":"{ country(code: \\"', bytes(0xc3, 0x28), '\\") { code } }"}')),
    'BAD_REQUEST',
  ),
  refused(
    'a slash in overlong UTF-8',
    raw(joined('{"query":"{ country(code: \\"', bytes(0xc0, 0xaf), '\\") { code } }"}')),
    'BAD_REQUEST',
  ),
  refused('a NUL byte in the JSON', raw(joined('{"query":"{ __typename }', bytes(0), '"}')), 'BAD_REQUEST'),
  refused('a NUL byte in the document', ask('{ __typename \u0000 }'), unparsed),
  answered('a NUL byte in a value', ask('query($c: String!) { country(code: $c) { code } }', { c: 'B\u0000E' }), {
    data: { country: null },
  }),
  answered(
    'half a character in a value',
    raw('{"query":"query($c: String!) { country(code: $c) { code } }","variables":{"c":"\\ud800"}}'),
    { data: { country: null } },
  ),
  refused('half a character in the document', raw('{"query":"{ country(code: \\"\\ud800\\") { code } }"}'), unparsed),
  refused('a number beyond 32 bits', ask('{ countries(first: 99999999999) { totalCount } }'), invalid),
  refused(
    'a number beyond all bounds in a variable',
    raw('{"query":"query($n: Int) { countries(first: $n) { totalCount } }","variables":{"n":1e999}}'),
    'PAGE_TOO_LARGE',
  ),
  refused(
    'less than nothing',
    raw('{"query":"query($n: Int) { countries(first: $n) { totalCount } }","variables":{"n":-9007199254740993}}'),
    'BAD_USER_INPUT',
  ),
  answered('__proto__ as a key', ask('{ country(code: "__proto__") { code } }'), { data: { country: null } }),
  answered(
    'constructor as a key, and as an id',
    ask(
      '{ theme(key: "constructor") { key } node(id: "Theme:constructor") { id } other: node(id: "constructor:prototype") { id } }',
    ),
    { data: { theme: null, node: null, other: null } },
  ),
  answered(
    'a variable called __proto__',
    raw('{"query":"query($__proto__: ID!) { node(id: $__proto__) { id } }","variables":{"__proto__":"Country:BE"}}'),
    { data: { node: { id: 'Country:BE' } } },
  ),
  answered(
    'a variable that nobody asked for, called __proto__',
    raw('{"query":"{ __typename }","variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}}'),
    { data: { __typename: 'Query' } },
  ),
  refused(
    'a parameter called __proto__',
    raw('{"query":"{ __typename }","__proto__":{"polluted":true}}'),
    'BAD_REQUEST',
  ),
  refused('no JSON at all', raw('query'), 'BAD_REQUEST'),
  refused('nothing', raw(''), 'BAD_REQUEST'),
  refused('a number instead of an object', raw('1'), 'BAD_REQUEST'),
  refused('null', raw('null'), 'BAD_REQUEST'),
  refused('an object as the query', raw('{"query":{"length":1}}'), 'BAD_REQUEST'),
  refused('a list as variables', ask('{ __typename }', []), 'BAD_REQUEST'),
  refused(
    'an operation name that is no name',
    ask('{ __typename }', undefined, { operationName: { a: 1 } }),
    'BAD_REQUEST',
  ),
  refused(
    'a cursor of its own making',
    ask(`{ countries(after: "${'A'.repeat(5_000)}") { totalCount } }`),
    'BAD_CURSOR',
    200,
  ),
  refused('a name of 15,000 letters that is none', ask(`{ ${'a'.repeat(15_000)} }`), invalid),
  refused('100 different names that are none', ask(`{ ${times(900, (i) => `countrie${i} `)} }`), invalid),
]
