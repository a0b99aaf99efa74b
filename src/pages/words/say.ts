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
  /** Direction of the script. */
  dir: 'ltr' | 'rtl'
  /** A text with what stands in braces put in; what is not given stays away. */
  text(template: string, values: Record<string, string | number>): string
  date(date: ReducedDate): string
  period(period: Period): string
  number(value: number): string
  money(value: number, currency: string): string
  /** The address of a page in this language. */
  href(path: string): string
}

const made = new Map<Language, Say>()

/** How a language is spoken; English where the pages do not speak it. Made once each. */
export function sayIn(wanted: Language): Say {
  const language = wordsIn[wanted] ? wanted : 'en'
  let say = made.get(language)
  if (!say) {
    say = speaker(language, wordsIn[language] as Words)
    made.set(language, say)
  }
  return say
}

function speaker(language: Language, words: Words): Say {
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
  const date = (one: ReducedDate) => {
    const parts = one.split('-')
    const [year, month = '01', day = '01'] = parts
    if (parts.length === 1) return one
    return (precise[parts.length - 1] as Intl.DateTimeFormat).format(new Date(`${year}-${month}-${day}T00:00:00Z`))
  }
  return {
    language,
    words,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    text: (template, values) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? ''
        return typeof value === 'number' ? numbers.format(value) : value
      }),
    date,
    period(period) {
      const { start, end } = ends(period)
      if (start !== undefined && start === end) return date(start)
      return `${start === undefined ? '…' : date(start)} – ${end === undefined ? '' : date(end)}`.trim()
    },
    number: (value) => numbers.format(value),
    money: (value, currency) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
    href: (path) => (language === 'en' ? path : `/${language}${path === '/' ? '' : path}`),
  }
}
