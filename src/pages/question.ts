import type { Question } from '../schema/named-questions.ts'

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
