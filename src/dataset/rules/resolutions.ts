import { covers } from '../dates.ts'
import type { ResolutionRecord } from '../model.ts'
import type { Problem, Rule, View } from './rule.ts'

/** Members of the Security Council since its enlargement took effect in 1966 (Charter, Article 23). */
const councilSize = 15
/** Affirmative votes a decision needs (Charter, Article 27). */
const majority = 9

export const resolutionRules: readonly Rule[] = [
  {
    name: 'numbers-match-symbols',
    sentence: 'Key, number, year, symbol and date of a resolution agree with one another.',
    *check({ of }): Iterable<Problem> {
      for (const { record, path } of of('Resolution')) {
        const { key, number, year, symbol, adoptedOn } = record
        const expected = `S/RES/${number} (${year})`
        if (key !== String(number)) yield { path: `${path}.key`, message: `The key must be the number, "${number}".` }
        if (symbol !== expected) yield { path: `${path}.symbol`, message: `"${symbol}" should read "${expected}".` }
        if (!adoptedOn.startsWith(String(year))) {
          yield { path: `${path}.adoptedOn`, message: `${adoptedOn} is not in ${year}; mend the one that is wrong.` }
        }
      }
      for (const { record, path } of of('PresidentialStatement')) {
        if (record.key !== record.symbol) yield { path: `${path}.key`, message: `The key must be "${record.symbol}".` }
      }
    },
  },
  {
    name: 'votes-add-up',
    sentence: 'A resolution has nine votes in favour or more, fifteen in all at most, and a link for each abstention.',
    *check(view): Iterable<Problem> {
      for (const { record, id, path } of view.of('Resolution')) {
        if (!record.vote) continue
        const { inFavour, against, abstaining } = record.vote
        const sum = inFavour + against + abstaining
        if (inFavour < majority) yield { path: `${path}.vote`, message: `${inFavour} votes in favour adopt nothing.` }
        if (sum > councilSize)
          yield { path: `${path}.vote`, message: `${sum} votes were cast by ${councilSize} members.` }
        const named = view.linksOf('abstains').filter(({ to }) => to === id).length
        if (named !== abstaining) {
          yield {
            path: `${path}.vote`,
            message: `${abstaining} abstained, but ${named} are linked; name each of them.`,
          }
        }
      }
    },
  },
  {
    name: 'abstainers-were-members',
    sentence: 'A country that abstained served on the Security Council on the day of the vote.',
    *check(view): Iterable<Problem> {
      for (const link of view.linksOf('abstains')) {
        const resolution = view.byId.get(link.to)?.record as ResolutionRecord | undefined
        const served = view
          .linksOf('servesOn')
          .some((term) => term.from === link.from && resolution && covers(term.during, resolution.adoptedOn))
        if (!served) {
          yield {
            path: link.path,
            message: `${link.from} was no member of the Council then; add the term or mend the link.`,
          }
        }
      }
    },
  },
  {
    name: 'provisions-are-numbered-once',
    sentence: 'No two provisions of a text share a number, and no number exceeds the paragraphs it has.',
    *check(view): Iterable<Problem> {
      for (const node of [...view.of('Resolution'), ...view.of('PresidentialStatement')]) yield* provisionProblems(node)
    },
  },
]

function* provisionProblems({ record, path }: ReturnType<View['of']>[number]): Iterable<Problem> {
  const seen = new Set<string>()
  const total = 'operativeParagraphs' in record ? record.operativeParagraphs : undefined
  for (const [i, { number }] of ('provisions' in record ? (record.provisions ?? []) : []).entries()) {
    if (number === undefined) continue
    const at = `${path}.provisions[${i}].number`
    const paragraph = /^OP (\d+)(?: ?\([a-z]+\))?$/.exec(number)
    if (!paragraph) yield { path: at, message: `"${number}" is no paragraph number; write it like "OP 4".` }
    else if (total !== undefined && Number(paragraph[1]) > total) {
      yield { path: at, message: `The text has ${total} operative paragraphs; ${number} is beyond them.` }
    }
    if (seen.has(number)) yield { path: at, message: `${number} stands twice; join the two provisions.` }
    seen.add(number)
  }
}
