import { foldName, isAscii } from '../fold.ts'
import { type Label, languages } from '../model.ts'
import type { Problem, Rule } from './rule.ts'

/** What writers leave where a text is still missing. `XXX` is not among it: it is a Roman number in many titles. */
const placeholder = new RegExp(
  [
    /\b(?:TBD|FIXME)\b/,
    // Among other words in capitals it is Spanish.
    /(?<!\b\p{Lu}+ )\bTODO\b(?! \p{Lu}+\b)/u,
    /[Ll]orem ipsum/,
    /\?\?\?/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
)

/** A problem for each text, anywhere in the dataset, that `wrong` has something to say about. */
function textProblems(dataset: unknown, wrong: (text: string) => string | undefined): Problem[] {
  const problems: Problem[] = []
  const steps: (string | number)[] = []
  const visit = (value: unknown) => {
    if (typeof value === 'string') {
      const message = wrong(value)
      if (message) problems.push({ path: pathOf(steps), message })
      return
    }
    if (!value || typeof value !== 'object') return
    const isList = Array.isArray(value)
    for (const step of Object.keys(value)) {
      steps.push(isList ? Number(step) : step)
      visit((value as Record<string, unknown>)[step])
      steps.pop()
    }
  }
  visit(dataset)
  return problems
}

const pathOf = (steps: readonly (string | number)[]): string =>
  steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')

/** A name without case, accents, marks and the article it begins with: spellings that differ in these are of one name. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

export const textRules: readonly Rule[] = [
  {
    name: 'publishers-have-one-spelling',
    sentence: 'A publisher is spelt in one way: capitals, accents, marks and a "The" before make no other name.',
    *check({ of }): Iterable<Problem> {
      const spelt = new Map<string, string>()
      for (const { publisher, path } of of('Source')) {
        const known = spelt.get(plain(publisher))
        if (known === undefined) spelt.set(plain(publisher), publisher)
        else if (known !== publisher) {
          yield { path: `${path}.publisher`, message: `"${publisher}" is "${known}" elsewhere; write both alike.` }
        }
      }
    },
  },
  {
    name: 'labels-have-english',
    sentence: 'Every concept has a label in English, and labels only in the languages the dataset keeps.',
    *check({ concepts }): Iterable<Problem> {
      for (const { path, ...record } of concepts) {
        const labels = record.labels as Record<string, Label>
        if (labels.en === undefined) {
          yield { path: `${path}.labels`, message: 'An English label ("en") is missing; add it.' }
        }
        for (const language of Object.keys(labels)) {
          if (languages.some((known) => known === language)) continue
          yield {
            path: `${path}.labels.${language}`,
            message: `Take it out: labels are in ${languages.join(' ')} only.`,
          }
        }
      }
    },
  },
  {
    name: 'other-names-are-other-names',
    sentence:
      'No other name of a concept, and no word it is looked for by, is its label or another of them in the same language, but for case, accents and marks: all of these are found alike.',
    *check({ concepts }): Iterable<Problem> {
      for (const { path, ...record } of concepts) {
        for (const language of languages) {
          const label = record.labels[language]
          const known = new Map<string, string>()
          if (label !== undefined) known.set(foldName(typeof label === 'string' ? label : label.value), 'its label')
          for (const list of ['alternativeLabels', 'hiddenLabels'] as const) {
            for (const [i, name] of (record[list]?.[language] ?? []).entries()) {
              const first = known.get(foldName(name))
              const at = `${list}.${language}[${i}]`
              if (first === undefined) known.set(foldName(name), `"${name}" (${at})`)
              else yield { path: `${path}.${at}`, message: `"${name}" is ${first} written otherwise; take it out.` }
            }
          }
        }
      }
    },
  },
  {
    name: 'source-languages-are-tags',
    sentence: 'The language of a source is a BCP 47 tag.',
    *check({ of }): Iterable<Problem> {
      for (const { language, path } of of('Source')) {
        if (language === undefined || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) continue
        yield { path: `${path}.language`, message: `"${language}" is not a BCP 47 tag; write "fr" or "fr-BE".` }
      }
    },
  },
  {
    name: 'texts-are-not-empty',
    sentence: 'No text is empty or padded with blanks: what is not stated is left out.',
    check: ({ written }) =>
      textProblems(written, (text) => {
        const trimmed = text.trim()
        if (trimmed === '') return 'The text is empty; leave the field out if no source states it.'
        return trimmed === text ? undefined : 'The text begins or ends with a blank; take it off.'
      }),
  },
  {
    name: 'texts-are-composed',
    sentence: 'Letters with marks are written as one character where there is one (Unicode NFC).',
    check: ({ written }) =>
      textProblems(written, (text) =>
        isAscii(text) || text === text.normalize('NFC')
          ? undefined
          : 'A letter and its mark are two characters; write the text in the normal form C of Unicode.',
      ),
  },
  {
    name: 'no-placeholders',
    sentence: 'No text is a placeholder such as TODO or TBD.',
    check: ({ written }) =>
      textProblems(written, (text) => {
        if (/^https?:/.test(text)) return undefined
        const found = placeholder.exec(text)?.[0]
        return found && `"${found}" stands for something missing; state it or leave it out.`
      }),
  },
]
