import { wordsIn } from '../discovery/query-words.ts'
import { type Question, titleOf } from '../schema/named-questions.ts'
import { asking, denying } from './aspect.ts'
import { formsOf, says } from './word-forms.ts'

/** A value as somebody would type it into a field: lists with commas. */
export const written = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : Array.isArray(value)
      ? value.map(written).join(', ')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

/** What was typed into the fields, as variables; an empty field is left out, so that the usual value stands. */
export function variablesFrom(
  question: Question,
  typed: (name: string) => string | undefined,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { name, type, isList } of question.variables) {
    const text = typed(name)?.trim()
    if (!text) continue
    values[name] = isList ? text.split(/\s*,\s*/).map((one) => typedAs(type, one)) : typedAs(type, text)
  }
  return values
}

function typedAs(type: string, text: string): unknown {
  if (type === 'Int' || type === 'Float') return Number.isNaN(Number(text)) ? text : Number(text)
  if (type === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (!text.startsWith('{')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** How many questions are offered to somebody who searches. */
const mostOffered = 3
const forms = new WeakMap<Question, Set<string>>()

/** The questions that say nearly all of two words or more, those first whose titles are the shortest. */
export function questionsLike(text: string, questions: readonly Question[]): Question[] {
  const words = wordsIn(text)
    .filter(({ written }) => !asking.test(written) && !denying.test(written))
    .map(({ written }) => formsOf(written, ['en']))
  if (words.length < 2) return []
  return questions
    .map((question) => {
      // What it is asked about unless somebody says otherwise belongs to it.
      const usual = question.variables.map((one) => written(one.usual))
      const said = forms.get(question) ?? formsOf([question.text, ...usual].join(' '), ['en'])
      forms.set(question, said)
      return { question, count: words.filter((word) => says(said, word)).length }
    })
    .filter(({ count }) => count >= Math.max(2, words.length * 0.7))
    .sort((a, b) => b.count - a.count || titleOf(a.question).length - titleOf(b.question).length)
    .slice(0, mostOffered)
    .map(({ question }) => question)
}
