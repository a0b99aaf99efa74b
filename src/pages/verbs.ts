import type { Link } from '../dataset/facts.ts'
import type { Role } from '../dataset/roles.ts'
import type { Direction } from '../dataset/store.ts'
import { phraseOf } from '../discovery/phrases.ts'
import type { Say } from './words/say.ts'

/** In these roles somebody takes part, whatever the link is said to be otherwise: who met in a network gave it nothing. */
const takingPart: readonly (Role | undefined)[] = ['MEMBER', 'ASSOCIATE', 'OBSERVER', 'PARTICIPANT', 'CHAIR', 'FOUNDER']

/** A verb without the other end, whose place is kept where more follows: `has … as a member`, `takes part in`. */
export const withoutEnd = (verb: string): string => verb.replace('{}', '…').replace(/\s*[:：]?\s*…\s*$/, '')

/** What a link says of the end it is read from, with `{}` for the other: in English as the graph says it, else by template. */
export function verbOf(link: Link, direction: Direction, say: Say): string {
  if (say.language === 'en') return phraseOf(link, direction)
  const { predicate, role } = link
  const meant = predicate === 'contributesTo' && takingPart.includes(role) ? 'participatesIn' : predicate
  return say.words.predicates[meant][direction === 'FORWARD' ? 'along' : 'against']
}
