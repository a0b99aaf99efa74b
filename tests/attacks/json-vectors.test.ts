import { describe, expect, it } from 'vitest'
import { smallDataset } from '../dataset/small-dataset.ts'
import { serverOf } from '../support/ask.ts'
import { insides } from './insides.ts'

/*
 * Odd JSON, by kind: what RFC 8259 takes, what it does not, and what it leaves to us. Every value stands as a variable in
 * the body of a question. Made up for this service; `docs/decisions.md` says why.
 */
const server = serverOf(smallDataset)

async function post(body: string | Uint8Array): Promise<{ status: number; text: string }> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: body as BodyInit,
  })
  return { status: response.status, text: await response.text() }
}

const before = '{"query":"{ __typename }","variables":{"a":'
const around = (value: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(before), typeof value === 'string' ? Buffer.from(value) : value, Buffer.from('}}')])

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const quoted = (...values: number[]): Uint8Array => bytes(0x22, ...values, 0x22)

const taken: Record<string, string | Uint8Array> = {
  'minus zero': '-0',
  'a number with all its parts': '-13.25e+2',
  'a small exponent': '7E-03',
  'a number too large for a double': '4e999',
  'a number too small for a double': '4e-999',
  'more digits than a double has': '918273645546372819.918273645546372819',
  'an exponent of zero': '1325e0',
  'the three words': '[true,false,null]',
  'an empty string': '""',
  'every short escape': '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
  'an escaped NUL': '"\\u0000"',
  'an escape in small and large letters': '"\\u00eF\\uABcd"',
  'a pair of surrogates, escaped': '"\\ud83d\\udd4a"',
  'a pair of surrogates, as it is': '"🕊"',
  'half a pair': '"\\udd4a"',
  'the other half, twice': '"\\ud83d\\ud83d"',
  'a half before a letter': '"\\ud83dpeace"',
  'no character of Unicode': '"\uffff"',
  'separators of lines and paragraphs': '"\u2028\u2029"',
  'a mark of the order of bytes within': '"\ufeff"',
  'the character of deletion': quoted(0x7f),
  'blanks of all four kinds': '[ \t\n\r]',
  'blanks around colons and commas': '{ "a" : 1 , "b" : [ 2 , 3 ] }',
  'an empty key': '{"":0}',
  'a key like one of the language': '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}',
  'keys that only look the same': '{"é":1,"e\u0301":2}',
  'a key and itself one level deeper': '{"a":{"a":{"a":1}}}',
  'a key twice, in two objects of a list': '[{"a":1},{"a":2}]',
  'a string that looks like JSON': '"{\\"a\\":1,\\"a\\":2}"',
  'brackets within a string': `"${'['.repeat(300)}"`,
  'many empty lists side by side': `[${Array(99).fill('[]').join()}]`,
  'ninety lists within one another': nested(90),
  'a long string': `"${'ü'.repeat(15_000)}"`,
}

const refused: Record<string, string | Uint8Array> = {
  nothing: '',
  'a comma too many in a list': '[1,]',
  'a comma too many in an object': '{"a":1,}',
  'a comma first': '[,1]',
  'two commas': '[1,,2]',
  'no comma': '[1 2]',
  'a colon in a list': '[1:2]',
  'no colon': '{"a" 1}',
  'two colons': '{"a"::1}',
  'a key without a value': '{"a":}',
  'a value without a key': '{:1}',
  'a key without quotes': '{a:1}',
  'a number as a key': '{1:1}',
  'single quotes': "'peace'",
  'a list that does not end': '[1',
  'a list that ends as an object': '[1}',
  'a string that does not end': '"peace',
  'a quote too many': '"peace""',
  'two values': '1 2',
  'a comment of two slashes': '1 // one',
  'a comment of slash and star': '[/* nothing */]',
  'a comment of a hash': '1 # one',
  'a word in capitals': 'TRUE',
  'a word half written': 'nul',
  'words of another language': 'None',
  undefined: 'undefined',
  'not a number': 'NaN',
  infinity: '-Infinity',
  'a plus': '+1',
  'two signs': '--1',
  'a sign alone': '-',
  'a zero in front': '01',
  'a zero in front, negative': '-012',
  'a number that begins with its point': '.5',
  'a number that ends with its point': '5.',
  'an exponent without digits': '5e',
  'an exponent with a sign alone': '5e+',
  'an exponent with a point': '5e1.5',
  'a number in hexadecimal': '0x1F',
  'digits of another script': '١٣٢٥',
  'a number with a line below': '1_000',
  'an escape that is none': '"\\p"',
  'an escape by two digits': '"\\x41"',
  'an escape with a letter too high': '"\\u12g4"',
  'an escape of three digits': '"\\u123"',
  'a backslash at the end': '"\\"',
  'a tab in a string': '"a\tb"',
  'a line end in a string': '"a\nb"',
  'a NUL in a string': quoted(0x61, 0),
  'a NUL between values': bytes(0x31, 0),
  'a blank that is none: form feed': '[\f]',
  'a blank that is none: no-break': '[\u00a0]',
  'a blank that is none: of Chinese': '[\u3000]',
  'a mark of the order of bytes between': '[\ufeff]',
  'a template': '`peace`',
  'a key twice': '{"a":1,"a":1}',
  'a key twice, once escaped': '{"a":1,"\\u0061":2}',
  'a key twice, far below': '[[{"b":[{"a":1,"c":0,"a":2}]}]]',
  'a hundred and one lists within one another': nested(101),
  'thousands of lists that never end': '['.repeat(30_000),
  'a byte that begins nothing': quoted(0xff),
  'a byte that only goes on': quoted(0x80),
  'a character cut short': quoted(0xe2, 0x82),
  'a character in more bytes than it needs': quoted(0xc0, 0xaf),
  'a surrogate in UTF-8': quoted(0xed, 0xa0, 0xbd),
  'beyond the last character': quoted(0xf4, 0x90, 0x80, 0x80),
  'Latin 1': quoted(0xe9),
}

const bodies: Record<string, string | Uint8Array> = {
  'a number': '1325',
  'a string': '"{ __typename }"',
  null: 'null',
  'a list of one question': '[{"query":"{ __typename }"}]',
  'an empty object': '{}',
  'blanks alone': ' \n\t',
  'the query itself': '{ __typename }',
  'UTF-16': Buffer.from('{"query":"{ __typename }"}', 'utf16le'),
  'two marks of the order of bytes': '\ufeff\ufeff{"query":"{ __typename }"}',
  'something behind it': '{"query":"{ __typename }"};',
  'a second question behind it': '{"query":"{ __typename }"}{"query":"{ a }"}',
  'the query twice': '{"query":"{ __typename }","query":"{ __typename }"}',
  'a query of the wrong type': '{"query":["{ __typename }"]}',
  'variables of the wrong type': '{"query":"{ __typename }","variables":"{}"}',
  'a parameter that is none': '{"query":"{ __typename }","Query":"x"}',
}

describe('JSON in a body', () => {
  it.each(Object.entries(taken))('is taken with %s', async (_, value) => {
    expect(await post(around(value))).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}' })
  })

  it.each([
    ...Object.entries(refused).map(([name, value]) => [name, around(value)] as const),
    ...Object.entries(bodies),
  ])('is refused with %s, and told what is wrong', async (_, body) => {
    const { status, text } = await post(body)
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] }
    expect(status, text).toBe(400)
    expect(['BAD_REQUEST', 'TOO_MUCH_NESTING']).toContain(errors[0]?.extensions.code)
    expect(errors[0]?.message.length).toBeGreaterThan(10)
    expect(text.length).toBeLessThan(1_000)
    expect(text).not.toMatch(insides)
  })

  it('with a mark of the order of bytes before it is taken', async () => {
    expect((await post('\ufeff{"query":"{ __typename }"}')).status).toBe(200)
  })
})

/** Strings that programs stumble over, by kind. */
const naughty: Record<string, string> = {
  nothing: '',
  blanks: ' \t\n\u00a0\u3000 ',
  'a blank of no width': '\u200b\u2060\ufeff',
  NUL: 'BE\0',
  'all that steers a terminal': '\u001b[31mred\u0007\u0008\u007f',
  'line ends of another header': 'BE\r\nSet-Cookie: a=b\r\n\r\n<html>',
  'words of programs': 'null undefined NaN true None nil',
  'an object of the language': '__proto__',
  'a method of the language': 'constructor',
  'a method of objects': 'toString',
  'a method that is called': 'hasOwnProperty',
  'a number': '-9007199254740993e308',
  'a very small number': '1e-400',
  'a fraction of zeros': '0/0',
  'quotes of all kinds': '\'"`´‘’“”„‚«»',
  'the end of a script': '</script><script>alert(document.domain)</script>',
  'an attribute that runs': '" onmouseover=alert(1) x="',
  'an image that runs': '<img src=x onerror=alert`1`>',
  'an address that runs': 'javascript:alert(1)//https://example.org',
  'a query of SQL': "BE'; DROP TABLE countries; --",
  'a query that is always true': "x' OR 1=1 /*",
  'a query of a document store': '{"$where":"sleep(1000)"}',
  'a query of GraphQL': '") { code } } { __schema { types { name } } } #',
  'a command': '$(reboot); `id` | cat && echo',
  'a pattern of text': '%s%n%d{0}{{7*7}}\x24{7*7}<%= 7*7 %>',
  'a lookup of a logger': '\x24{jndi:ldap://127.0.0.1/a}',
  'a path': '../../../../etc/passwd',
  'a path of another system': '..\\..\\windows\\win.ini',
  'a path that is a device': 'CON',
  'an expression that takes for ever': `${'a'.repeat(400)}!`,
  'an expression of expressions': '(((((a+)+)+)+)+)$^[\\p{L}*?',
  'marks that stand on one letter': `e${'\u0301'.repeat(300)}`,
  'text in both directions': '\u202eBE\u202c \u2066אבג\u2069 العربية',
  'letters that grow when folded': 'ﷺ'.repeat(100),
  'letters that change when small': 'İıẞſK',
  'letters like others': 'Ведgium Βelgium',
  'half a pair of surrogates': '\ud83d',
  'halves the wrong way round': '\udd4a\ud83d',
  'no character': '\uffff\ufffe\u{10ffff}',
  'a family of emoji': '👩🏽‍⚕️👨‍👩‍👧‍👦🏳️‍🌈',
  'a flag': '🇧🇪🇲🇱',
  'Chinese beyond the first plane': '𠀀𪚥',
  'letters from above and below': 'Ṱ̺̺̕o͞ ̷i̲̬͇',
  'a cursor that is none': 'eyJhIjoxfQ==',
  'an id of nothing': 'Country:',
  'an id of ids': 'Country:Country:BE',
  'an id with a blank': ' Country:BE ',
  'a long address': `https://w3id.org/wps-graph/${'a/'.repeat(200)}?#%00%ff`,
}

const everywhere = `query ($s: String!, $list: [String!]!, $id: ID!, $ids: [ID!]!) {
  node(id: $id) { id }
  nodes(ids: [$id]) { id }
  country(code: $s) { code }
  resolution(symbol: $s) { number }
  theme(key: $s) { key }
  source(key: $s) { key }
  lookup(reference: $s) { matchedBy concept { id } candidates { id } }
  search(query: $s) { edges { node { id } matches { value highlights { start end } } } }
  countries(filter: { codes: $list, participatesIn: $list }) { totalCount }
  resolutions(filter: { themes: $list }) { totalCount }
  sources(filter: { publishers: $list }) { totalCount }
  provisions(filter: { text: $s, texts: $list }) { totalCount }
  links(filter: { about: $list }, after: $s) { totalCount }
  paths(from: $id, to: $id) { exhausted }
  compare(ids: $ids) { predicates { predicate } }
  timeline(of: $id) { totalCount }
}`

describe('a string that programs stumble over', () => {
  it.each(Object.entries(naughty))('is a value like any other: %s', async (_, text) => {
    const two = [text, `${text}x`]
    const variables = { s: text, list: two, id: text, ids: two }
    const { status, text: answer } = await post(JSON.stringify({ query: everywhere, variables }))
    const { data, errors = [] } = JSON.parse(answer) as {
      data?: object
      errors?: { message: string; extensions: { code: string } }[]
    }
    expect([status, typeof data], answer).toEqual([200, 'object'])
    for (const { message, extensions } of errors) {
      expect(['BAD_USER_INPUT', 'NOT_FOUND', 'BAD_CURSOR'], message).toContain(extensions.code)
      expect(message.split(JSON.stringify(text.slice(0, 100)).slice(1, -1) || '\0').join('')).not.toMatch(insides)
    }
  })

  it.each(Object.entries(naughty))('is data in an address too, or refused: %s', async (_, text) => {
    // Half a pair of surrogates cannot be written in an address.
    const whole = Buffer.from(text).toString()
    const value = encodeURIComponent(whole)
    const query = encodeURIComponent('query ($s: String!) { lookup(reference: $s) { matchedBy } }')
    const variables = encodeURIComponent(JSON.stringify({ s: whole }))
    for (const path of [`/graphql?query=${query}&variables=${variables}`, `/graphql?query=${value}`, `/${value}`]) {
      const response = await server.fetch(`http://localhost${path}`, { headers: { accept: 'application/json' } })
      expect(response.status, path).toBeLessThan(500)
      for (const name of response.headers.keys()) expect(name).not.toBe('set-cookie')
      await response.arrayBuffer()
    }
  })
})
