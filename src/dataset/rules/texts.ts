import { type Label, languages } from '../model.ts'
import type { Node } from '../nodes.ts'
import type { At, Problem, Rule } from './rule.ts'

const placeholder = /\b(TODO|TBD|FIXME|XXX)\b|[Ll]orem ipsum|\?\?\?/

/** Every text in a record, with its path; addresses, keys and codes are texts too. */
function* texts(value: unknown, path: string): Iterable<{ text: string; path: string }> {
  if (typeof value === 'string') yield { text: value, path }
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, `${path}[${i}]`)
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* texts(item, `${path}.${key}`)
  }
}

/** The texts of nodes and links as a reader meets them. */
function* everyText(nodes: readonly At<Node>[], links: readonly { path: string }[]) {
  for (const { record, path } of nodes) yield* texts(record, path)
  for (const { path, ...link } of links) yield* texts(link, path)
}

export const textRules: readonly Rule[] = [
  {
    name: 'labels-have-english',
    sentence: 'Every concept has a label in English, and labels only in the languages the dataset keeps.',
    *check({ nodes }): Iterable<Problem> {
      for (const node of nodes) {
        if (node.kind === 'Source') continue
        const labels = node.record.labels as Record<string, Label>
        if (!labels.en) yield { path: `${node.path}.labels`, message: 'An English label ("en") is missing.' }
        for (const language of Object.keys(labels)) {
          if (!languages.some((known) => known === language)) {
            yield {
              path: `${node.path}.labels.${language}`,
              message: `Labels are kept in ${languages.join(' ')} only.`,
            }
          }
        }
      }
    },
  },
  {
    name: 'texts-are-not-empty',
    sentence: 'No text is empty or padded with blanks: what is not stated is left out.',
    *check({ nodes, links }): Iterable<Problem> {
      for (const { text, path } of everyText(nodes, links)) {
        if (text.trim() === '')
          yield { path, message: 'The text is empty; leave the field out if no source states it.' }
        else if (text.trim() !== text) yield { path, message: 'The text begins or ends with a blank; take it off.' }
      }
    },
  },
  {
    name: 'no-placeholders',
    sentence: 'No text is a placeholder such as TODO or TBD.',
    *check({ nodes, links }): Iterable<Problem> {
      for (const { text, path } of everyText(nodes, links)) {
        if (placeholder.test(text) && !/^https?:/.test(text)) {
          yield {
            path,
            message: `"${placeholder.exec(text)?.[0]}" stands for something missing; state it or leave it out.`,
          }
        }
      }
    },
  },
]
