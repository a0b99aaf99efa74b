import { Kind, print, type ValueNode } from 'graphql'
import { isCurrency } from '../dataset/currency.ts'
import { isDay, isReducedDate } from '../dataset/dates.ts'
import { builder } from './builder.ts'
import { userError } from './errors.ts'

/** A scalar of texts: `accepts` says which, `expected` how a right one looks. */
function textScalar(
  name: 'Date' | 'ReducedDate' | 'LanguageTag' | 'Currency' | 'URL' | 'IRI',
  options: { description: string; specifiedByURL: string; expected: string; accepts(text: string): boolean },
): void {
  const { description, specifiedByURL, expected, accepts } = options
  const refuse = (came: string, node?: ValueNode) =>
    userError('BAD_USER_INPUT', `${name} must be ${expected}; came ${came.slice(0, 100)}.`, node)
  builder.scalarType(name, {
    description,
    specifiedByURL,
    parseValue: (value) => {
      if (typeof value === 'string' && accepts(value)) return value
      throw refuse(JSON.stringify(value) ?? String(value))
    },
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING && accepts(node.value)) return node.value
      throw refuse(print(node), node)
    },
    serialize: (value) => value as string,
  })
}

textScalar('Date', {
  description: 'A calendar day, `2020-10-31`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expected: 'a day such as "2020-10-31"',
  accepts: isDay,
})

textScalar('ReducedDate', {
  description:
    'A date as precise as its source: a day `2020-10-31`, a month `2020-10` or a year `2020`. Nothing is filled in.',
  specifiedByURL: 'https://www.w3.org/TR/NOTE-datetime',
  expected: 'a day, month or year such as "2020-10-31", "2020-10" or "2020"',
  accepts: isReducedDate,
})

textScalar('LanguageTag', {
  description: 'A language, as a BCP 47 tag: `nl`, `fr-BE`, `zh-Hans`.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  expected: 'a BCP 47 language tag such as "fr" or "fr-BE"',
  accepts: (text) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text),
})

textScalar('Currency', {
  description: 'A currency, by its code of ISO 4217: `EUR`, `USD`.',
  specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
  expected: 'a code of ISO 4217 such as "EUR"',
  accepts: isCurrency,
})

textScalar('URL', {
  description: 'The address of a page or document.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  expected: 'an absolute address such as "https://example.org/"',
  accepts: URL.canParse,
})

textScalar('IRI', {
  description: 'The identifier of a thing on the web of data. It need not lead to a page.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3987',
  expected: 'an absolute IRI such as "http://metadata.un.org/sdg/5"',
  accepts: URL.canParse,
})
