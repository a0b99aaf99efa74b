import { isPeriod, isReducedDate, overlap } from '../dates.ts'
import type { ReducedDate } from '../model.ts'
import type { Problem, Rule } from './rule.ts'

/**
 * Members of the Security Council, and the affirmative votes a decision needs: Charter, Articles 23 and 27, as
 * amended with effect from 31 August 1965; the first Council of the new size met in 1966.
 */
const councilOf = (year: number) => (year < 1966 ? { members: 11, majority: 7 } : { members: 15, majority: 9 })

export const resolutionRules: readonly Rule[] = [
  {
    name: 'numbers-match-symbols',
    sentence: 'Key, number, year, symbol and date of a resolution or statement agree with one another.',
    *check({ of }): Iterable<Problem> {
      for (const { key, number, year, symbol, adoptedOn, path } of of('Resolution')) {
        const expected = `S/RES/${number} (${year})`
        if (key !== String(number)) yield { path: `${path}.key`, message: `The key must be the number, "${number}".` }
        if (symbol !== expected) yield { path: `${path}.symbol`, message: `"${symbol}" should read "${expected}".` }
        yield* wrongYear(`${path}.adoptedOn`, adoptedOn, String(year))
      }
      for (const { key, symbol, issuedOn, path } of of('PresidentialStatement')) {
        if (key !== symbol) yield { path: `${path}.key`, message: `The key must be the symbol, "${symbol}".` }
        yield* wrongYear(`${path}.issuedOn`, issuedOn, symbol.split('/')[2])
      }
    },
  },
  {
    name: 'votes-add-up',
    sentence:
      'A resolution has the votes in favour it needs, no more votes than the Council had members, and a link for each abstention.',
    *check({ of, linksOf }): Iterable<Problem> {
      const abstentions = linksOf('abstains')
      for (const { id, vote, year, path } of of('Resolution')) {
        if (!vote) continue
        const at = `${path}.vote`
        const { inFavour, against, abstaining } = vote
        const { members, majority } = councilOf(year)
        const cast = inFavour + against + abstaining
        const named = abstentions.filter(({ to }) => to === id).length
        if (inFavour < majority) {
          yield {
            path: at,
            message: `${inFavour} votes in favour adopt nothing, it takes ${majority}; mend the count.`,
          }
        }
        if (cast > members) {
          yield { path: at, message: `${cast} votes were cast by ${members} members; mend the count.` }
        }
        if (named !== abstaining) {
          yield { path: at, message: `${abstaining} abstained, but ${named} are linked; name each of them.` }
        }
      }
    },
  },
  {
    name: 'abstainers-were-members',
    sentence: 'A country that abstained served on the Security Council on the day of the vote.',
    *check({ byId, linksOf }): Iterable<Problem> {
      const terms = linksOf('servesOn').filter(({ to }) => to === 'Organization:security-council')
      for (const { from, to, path } of linksOf('abstains')) {
        const resolution = byId.get(to)
        if (resolution?.kind !== 'Resolution' || !isReducedDate(resolution.adoptedOn)) continue
        const vote = `${resolution.adoptedOn}/${resolution.adoptedOn}` as const
        const served = terms.some(
          (term) => term.from === from && (!term.during || !isPeriod(term.during) || overlap(term.during, vote)),
        )
        if (!served) {
          yield { path, message: `${from} was no member of the Council then; add the term or mend the link.` }
        }
      }
    },
  },
  {
    name: 'provisions-are-numbered-once',
    sentence: 'No two provisions of a text share a number, and no number exceeds the paragraphs it has.',
    *check({ provisions }): Iterable<Problem> {
      const seen = new Set<string>()
      for (const { provision, text, path } of provisions) {
        if (provision.number === undefined) continue
        const at = `${path}.number`
        const [, kind, paragraph, part = ''] =
          /^(OP|paragraph) (\d+)((?: ?\([a-z0-9 ]+\))*)$/.exec(provision.number) ?? []
        if (paragraph === undefined || (kind === 'OP') !== (text.kind === 'Resolution')) {
          yield {
            path: at,
            message: `"${provision.number}" is no paragraph number; write it like "OP 4" or "OP 8 (a)", in statements "paragraph 4".`,
          }
          continue
        }
        const total = text.kind === 'Resolution' ? text.operativeParagraphs : undefined
        if (total !== undefined && Number(paragraph) > total) {
          yield {
            path: at,
            message: `The text has ${total} operative paragraphs, ${provision.number} is beyond them; mend one.`,
          }
        }
        const same = `${text.id} ${paragraph}${part.replaceAll(' ', '')}`
        if (seen.has(same)) yield { path: at, message: `${provision.number} stands twice; join the two provisions.` }
        seen.add(same)
      }
    },
  },
]

function* wrongYear(path: string, date: ReducedDate, year: string | undefined): Iterable<Problem> {
  // A date that is none, or a symbol of another form, is the matter of other rules.
  if (!isReducedDate(date) || year === undefined || date.startsWith(year)) return
  yield { path, message: `${date} is not in ${year}, the year of the symbol; mend the one that is wrong.` }
}
