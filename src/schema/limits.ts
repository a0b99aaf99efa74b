import { builder } from './builder.ts'

interface Limit {
  value: number
  /** What is counted, as `docs/limits.md` and the schema have it. */
  counts: string
  /** The `extensions.code` of the refusal. */
  code: string
}

/** What one request may ask: the numbers that the server keeps to, the schema tells and `docs/limits.md` publishes. */
export const limits = {
  bodyBytes: { value: 65_536, counts: 'Bytes in the body of a request.', code: 'REQUEST_ENTITY_TOO_LARGE' },
  documentBytes: { value: 20_480, counts: 'Bytes in a GraphQL document, as UTF-8.', code: 'DOCUMENT_TOO_LARGE' },
  tokens: {
    value: 1_000,
    counts: 'Tokens in a document: names, values, punctuation, comments.',
    code: 'TOO_MANY_TOKENS',
  },
  nesting: {
    value: 100,
    counts: 'Brackets open at the same time, in a document or in the JSON around it.',
    code: 'TOO_MUCH_NESTING',
  },
  depth: { value: 20, counts: 'Fields within fields, fragments filled in.', code: 'TOO_DEEP' },
  aliases: { value: 30, counts: 'Aliases, those of `__typename` and in fragments too.', code: 'TOO_MANY_ALIASES' },
  directives: { value: 20, counts: 'Directives, wherever they stand.', code: 'TOO_MANY_DIRECTIVES' },
  selections: {
    value: 1_000,
    counts: 'Fields and fragments selected, each fragment filled in wherever it is spread.',
    code: 'TOO_MANY_SELECTIONS',
  },
  pageSize: { value: 100, counts: 'Edges in a page, and entries in a list given as input.', code: 'PAGE_TOO_LARGE' },
  cost: {
    value: 5_000,
    counts: 'The cost of an operation: what it may have to look up, at most. `docs/limits.md` has the weights.',
    code: 'COST_TOO_HIGH',
  },
  tableCells: {
    value: 100_000,
    counts: 'Cells in an answer as a table; one with a long text counts once more for each 20 characters.',
    code: 'TABLE_TOO_LARGE',
  },
  answerBytes: { value: 1_000_000, counts: 'Bytes in an answer, before it is compressed.', code: 'ANSWER_TOO_LARGE' },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

export const limitNames = Object.keys(limits) as readonly LimitName[]

const LimitsRef = builder.objectRef<typeof limits>('Limits')

LimitsRef.implement({
  description: 'What one request may ask at most. One that asks more is refused, and told what would pass.',
  fields: (t) =>
    Object.fromEntries(
      limitNames.map((name) => [name, t.int({ description: limits[name].counts, resolve: (all) => all[name].value })]),
    ),
})

builder.queryField('limits', (t) =>
  t.field({ type: LimitsRef, description: 'What one request may ask at most.', resolve: () => limits }),
)
