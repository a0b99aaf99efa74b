import { isPeriod, isReducedDate } from '../dates.ts'
import type { Problem, Rule } from './rule.ts'

const dateFields = ['adoptedOn', 'issuedOn', 'inForceOn', 'foundedOn', 'publishedOn'] as const

export const dateRules: readonly Rule[] = [
  {
    name: 'dates-exist',
    sentence: 'Every date is a year, month or day of ISO 8601 that is in the calendar.',
    *check({ dataset, nodes }): Iterable<Problem> {
      const dated: { record: object; path: string }[] = [
        ...nodes,
        { record: { publishedOn: dataset.updatedOn }, path: 'updatedOn' },
      ]
      for (const { record, path } of dated) {
        for (const field of dateFields) {
          const date = (record as { [F in typeof field]?: string })[field]
          if (date !== undefined && !isReducedDate(date)) {
            yield { path: `${path}.${field}`, message: `"${date}" is not a date; write 2020, 2020-10 or 2020-10-31.` }
          }
        }
      }
    },
  },
  {
    name: 'periods-are-in-order',
    sentence: 'Every period is an ISO 8601 interval that does not end before it starts.',
    *check({ nodes, links }): Iterable<Problem> {
      const periods = [
        ...nodes.map(({ record, path }) => ({ during: 'during' in record ? record.during : undefined, path })),
        ...links,
      ]
      for (const { during, path } of periods) {
        if (during !== undefined && !isPeriod(during)) {
          yield {
            path: `${path}.during`,
            message: `"${during}" is not a period; write 2017/2021 or 2017-03/.. with the earlier date first.`,
          }
        }
      }
    },
  },
]
