import { ends } from '../../dataset/dates.ts'
import { type Language, languages, type Period, type ReducedDate } from '../../dataset/model.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

/** The words of each language the pages speak. */
export const wordsIn: { [L in Language]?: Words } = { en, fr, nl, de, es, ru, ar, zh }

/** The languages the pages speak, English first. */
export const spoken = languages.filter((language) => wordsIn[language] !== undefined)

/** Says texts, dates, periods and numbers in one language. */
export interface Say {
  language: Language
  words: Words
  /** Whether the address of the page says the language. */
  byAddress: boolean
  /** Direction of the script. */
  dir: 'ltr' | 'rtl'
  /** A text with what stands in braces put in, one of two wordings by the number; what is not given stays away. */
  text(template: string, values: Record<string, string | number>): string
  /** Parts that are there, as one sentence with a capital and a full stop; empty without any. */
  sentence(...parts: readonly string[]): string
  /** A name kept in its own direction within a text that runs from right to left (Unicode Bidirectional Algorithm, FSI). */
  isolated(name: string): string
  date(date: ReducedDate): string
  period(period: Period): string
  number(value: number): string
  money(value: number, currency: string): string
  /** The address of a page: in this language where that was asked for by address, else in that of whoever opens it. */
  href(path: string): string
}

const made = new Map<string, Say>()

/**
 * How a language is spoken; English where the pages do not speak it. Addresses keep the language where it stands in
 * the address of the page itself. Made once each.
 */
export function sayIn(wanted: Language, byAddress: boolean): Say {
  const language = wordsIn[wanted] ? wanted : 'en'
  const prefix = byAddress ? `/${language}` : ''
  const name = `${prefix} ${language}`
  let say = made.get(name)
  if (!say) {
    say = speaker(language, wordsIn[language] as Words, prefix)
    made.set(name, say)
  }
  return say
}

/** How many dates are remembered as they are said. */
const maxDates = 5_000

function speaker(language: Language, words: Words, prefix: string): Say {
  // Latin digits in Arabic too: sources, codes and symbols have them.
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const precise = [
    format({ year: 'numeric' }),
    format({ year: 'numeric', month: 'long' }),
    format({ year: 'numeric', month: 'long', day: 'numeric' }),
  ]
  const numbers = new Intl.NumberFormat(locale)
  const plural = new Intl.PluralRules(locale)
  const currencies = new Map<string, Intl.NumberFormat>()
  const dates = new Map<string, string>()
  const date = (one: ReducedDate): string => {
    const known = dates.get(one)
    if (known !== undefined) return known
    const parts = one.split('-')
    const [year, month = '01', day = '01'] = parts
    if (parts.length === 1) return one
    const said = (precise[parts.length - 1] as Intl.DateTimeFormat).format(
      new Date(`${year}-${month}-${day}T00:00:00Z`),
    )
    if (dates.size >= maxDates) dates.clear()
    dates.set(one, said)
    return said
  }
  const dir = language === 'ar' ? 'rtl' : 'ltr'
  const isolated = (name: string): string => (dir === 'rtl' && name ? `\u2068${name}\u2069` : name)
  return {
    language,
    words,
    byAddress: prefix !== '',
    dir,
    text: (template, values) =>
      template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, several?: string) => {
        const value = values[name] ?? ''
        if (one !== undefined) return (plural.select(Number(value)) === 'one' ? one : several) as string
        return typeof value === 'number' ? numbers.format(value) : isolated(value)
      }),
    sentence(...parts) {
      const text = parts.filter(Boolean).join(words.marks.between)
      return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}${words.marks.stop}`
    },
    isolated,
    date,
    period(period) {
      const { start, end } = ends(period)
      if (start !== undefined && start === end) return date(start)
      return `${start === undefined ? '…' : date(start)} – ${end === undefined ? '' : date(end)}`.trim()
    },
    number: (value) => numbers.format(value),
    money(value, currency) {
      let said = currencies.get(currency)
      if (!said) {
        said = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
        currencies.set(currency, said)
      }
      return said.format(value)
    },
    href: (path) => (path === '/' && prefix ? prefix : `${prefix}${path}`),
  }
}
