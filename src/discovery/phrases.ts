import { ends } from '../dataset/dates.ts'
import type { Link } from '../dataset/facts.ts'
import type { Amount } from '../dataset/link.ts'
import type { Period } from '../dataset/model.ts'
import { ruleOf } from '../dataset/predicates.ts'
import { phraseIn } from '../dataset/roles.ts'
import type { Direction } from '../dataset/store.ts'

/**
 * What a link says of the end it is read from, with `{}` for the other: `is a member of {}`. A link with a stated end is
 * told as past.
 */
export function phraseOf({ predicate, role, during }: Link, direction: Direction): string {
  const phrase = (role && phraseIn(role)) ?? ruleOf(predicate).phrase
  const past = during !== undefined && ends(during).end !== undefined
  if (direction === 'FORWARD') return (past && phrase.alongPast) || phrase.along
  return (past && phrase.againstPast) || phrase.against
}

/** `does`, `is` or `did`: what stands for a phrase in "so does Canada". */
export function auxiliaryOf(phrase: string): string {
  const verb = phrase.split(' ', 1)[0] as string
  if (['is', 'was', 'has', 'had'].includes(verb)) return verb
  return /ed$|^(held|led|gave|took|ran|kept)$/.test(verb) ? 'did' : 'does'
}

/** What stands in brackets after a statement: when it held, and how much was given. */
export function particulars({ predicate, during, amount }: Link): string {
  // The period beside an adoption is that of the plan, not of the act.
  const when = predicate === 'adopts' ? undefined : during
  const said = [amount && money(amount), when && span(when)].filter(Boolean)
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}

function span(during: Period): string {
  const { start, end } = ends(during)
  if (start === end) return start as string
  if (!start) return `until ${end}`
  return end ? `${start} to ${end}` : `since ${start}`
}

const money = ({ value, currency }: Amount): string => `${currency} ${value.toLocaleString('en-GB')}`
