import { ends, firstDay, isPeriod, isReducedDate, lastDay } from '../dates.ts'
import { statedBeginning } from '../existence.ts'
import type { At, Problem, Rule, View } from './rule.ts'

const dateFields = ['adoptedOn', 'issuedOn', 'inForceOn', 'foundedOn', 'publishedOn', 'readOn'] as const

/** Every date of the dataset. */
function* dates({ dataset, nodes }: View): Iterable<At<{ date: string | undefined }>> {
  yield { date: dataset.updatedOn, path: 'updatedOn' }
  for (const { path, ...record } of nodes) {
    for (const field of dateFields) {
      yield { date: (record as { [F in typeof field]?: string })[field], path: `${path}.${field}` }
    }
  }
  for (const list of ['publishedTotals', 'countriesWithoutPlan'] as const) {
    for (const [i, { asOf }] of dataset[list].entries()) yield { date: asOf, path: `${list}[${i}].asOf` }
  }
}

export const dateRules: readonly Rule[] = [
  {
    name: 'dates-exist',
    sentence: 'Every date is a year, month or day of ISO 8601 that is in the calendar.',
    *check(view): Iterable<Problem> {
      for (const { date, path } of dates(view)) {
        if (date !== undefined && !isReducedDate(date)) {
          yield { path, message: `"${date}" is not a date; write 2020, 2020-10 or 2020-10-31.` }
        }
      }
    },
  },
  {
    name: 'periods-are-in-order',
    sentence: 'Every period is an ISO 8601 interval that does not end before it starts.',
    *check({ nodes, links }): Iterable<Problem> {
      const periods = [
        ...nodes.map(({ path, ...record }) => ({ during: 'during' in record ? record.during : undefined, path })),
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
  {
    name: 'nothing-is-from-the-future',
    sentence:
      'Nothing was adopted, issued, founded, published or counted after the day the facts were last gone through.',
    *check(view): Iterable<Problem> {
      const { updatedOn } = view.dataset
      if (!isReducedDate(updatedOn)) return
      for (const { date, path } of dates(view)) {
        // What is to come into force on a later day is known beforehand.
        if (date === undefined || !isReducedDate(date) || path.endsWith('.inForceOn')) continue
        if (firstDay(date) <= lastDay(updatedOn)) continue
        yield {
          path,
          message: `${date} is later than ${updatedOn}, when the dataset was updated; mend one of the two.`,
        }
      }
    },
  },
  {
    name: 'instruments-begin-before-they-work',
    sentence: 'No gift to a fund, and no work of an instrument in a country, was over before it began.',
    *check({ linksOf, byId }): Iterable<Problem> {
      for (const { during, from, to, path } of [...linksOf('contributesTo'), ...linksOf('operatesIn')]) {
        const end = during !== undefined && isPeriod(during) ? ends(during).end : undefined
        const instrument = [from, to].map((id) => byId.get(id)).find((node) => node?.kind === 'Instrument')
        const begun = instrument?.kind === 'Instrument' ? statedBeginning(instrument) : undefined
        if (end === undefined || begun === undefined || !isReducedDate(begun)) continue
        if (lastDay(end) >= firstDay(begun)) continue
        yield {
          path: `${path}.during`,
          message: `It ends in ${end}, before ${instrument?.id} began (${begun}); leave out the day of what was only announced, or mend a date.`,
        }
      }
    },
  },
]
