import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { fold } from '../dataset/fold.ts'
import type { Language } from '../dataset/model.ts'

/** The Snowball stemmer of each language whose words have endings; Chinese has none. */
const stemmers: Partial<Record<Language, (word: string) => string>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
  es: spanish,
  ru: russian,
  ar: arabic,
}
const latin = ['en', 'fr', 'nl', 'de', 'es'] as const

/** Stems are told from words by a mark that no typing error bridges. */
const mark = '\u0001\u0001\u0001'
/** Of shorter words an ending would take off what tells them apart: *Mali*, *malo*. */
const shortest = 5
/** Longer ones are hardly words, and are not remembered. */
const longest = 40

/** Stems as they were found: what is found is searched for its words again, text by text. */
const found = new Map<string, string | undefined>()
const maxFound = 20_000

/** The stem of a word of a text, as a term of the index; `undefined` where it has none. */
export function stemOf(word: string, language: Language | undefined): string | undefined {
  if (!language || word.length > longest) return madeOf(word, language)
  const name = `${language} ${word}`
  let stem = found.get(name)
  if (stem === undefined && !found.has(name)) {
    stem = madeOf(word, language)
    if (found.size >= maxFound) found.clear()
    found.set(name, stem)
  }
  return stem
}

function madeOf(word: string, language: Language | undefined): string | undefined {
  const stem = language && stemmers[language]
  if (!stem || word.length < shortest || /\p{N}|\p{Script=Han}/u.test(word)) return undefined
  const plain = word
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
  return mark + fold(stem(plain))
}

/** The stems that a word of a query may have: its language is not known, its script is. */
export function stemsOf(word: string): string[] {
  const languages: readonly Language[] = /\p{Script=Cyrillic}/u.test(word)
    ? ['ru']
    : /\p{Script=Arabic}/u.test(word)
      ? ['ar']
      : latin
  return [...new Set(languages.flatMap((language) => stemOf(word, language) ?? []))]
}
