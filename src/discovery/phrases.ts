import { ends } from '../dataset/dates.ts'
import type { Amount, Role } from '../dataset/link.ts'
import type { Period } from '../dataset/model.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction, Link } from '../dataset/store.ts'

/** What a sentence says of its subject, with `{}` for the far end. */
type Phrase = string
/** Read along the link and against it; a third and a fourth for links that a stated end has put into the past. */
type Phrases = readonly [along: Phrase, against: Phrase, alongPast?: Phrase, againstPast?: Phrase]

/** The one table of phrases: how each predicate is said, in either direction. */
const phrases: Record<Predicate, Phrases> = {
  addresses: ['addresses {}', 'is addressed by {}'],
  recalls: ['recalls {}', 'is recalled by {}'],
  establishes: ['is the legal basis of {}', 'rests on {}'],
  requests: ['calls for, or gives a task to, {}', 'is called for, or given a task, by {}'],
  implements: ['puts {} into practice', 'is put into practice by {}'],
  adopts: ['adopted {}', 'was adopted by {}'],
  participatesIn: ['takes part in {}', 'has {} taking part', 'took part in {}', 'had {} taking part'],
  servesOn: ['serves on {}', 'has {} serving on it', 'has served on {}', 'has had {} serving on it'],
  sponsors: ['sponsored {}', 'was sponsored by {}'],
  abstains: ['abstained in the vote on {}', 'was adopted without the vote of {}, which abstained'],
  prioritises: ['gives priority to {}', 'is a priority of {}', 'gave priority to {}', 'was a priority of {}'],
  contributesTo: ['supports {}', 'is supported by {}', 'supported {}', 'was supported by {}'],
  operatesIn: ['works in {}', 'is a country in which {} works', 'worked in {}', 'is a country in which {} worked'],
  focusesOn: ['focuses on {}', 'is a focus of {}', 'focused on {}', 'was a focus of {}'],
  administers: ['runs {}', 'is run by {}', 'ran {}', 'was run by {}'],
  partOf: ['is part of {}', 'includes {}', 'was part of {}', 'included {}'],
  succeeds: ['follows {}', 'is followed by {}'],
  broader: ['belongs to the wider theme {}', 'takes in the narrower theme {}'],
  related: ['is close to {}', 'is close to {}'],
  engagesWith: [
    'keeps a dialogue with {}',
    'is in dialogue with {}',
    'kept a dialogue with {}',
    'was in dialogue with {}',
  ],
}

/** Where the role of the first end says it better. */
const roles: { [P in Predicate]?: { [R in Role]?: Phrases } } = {
  participatesIn: {
    MEMBER: ['is a member of {}', 'has {} as a member', 'was a member of {}', 'had {} as a member'],
    ASSOCIATE: ['is an associate of {}', 'has {} as an associate'],
    OBSERVER: ['is an observer of {}', 'has {} as an observer'],
    PARTY: ['is party to {}', 'has {} as a party'],
    SIGNATORY: ['signed {}', 'was signed by {}'],
    ENDORSER: ['endorsed {}', 'was endorsed by {}'],
    ADVOCATE: ['is an advocate of {}', 'has {} as an advocate'],
    CHAIR: ['chairs {}', 'is chaired by {}', 'chaired {}', 'was chaired by {}'],
    FOUNDER: ['is a founder of {}', 'has {} among its founders'],
    PARTNER: ['is a partner of {}', 'has {} as a partner'],
    SUPPORTER: ['supports {}', 'is supported by {}', 'supported {}', 'was supported by {}'],
  },
  servesOn: {
    PERMANENT_MEMBER: ['is a permanent member of {}', 'has {} as a permanent member'],
  },
  sponsors: {
    PENHOLDER: ['held the pen of {}', 'was drafted by {}'],
    NEGOTIATOR: ['negotiated {}', 'was negotiated by {}'],
  },
  contributesTo: {
    DONOR: ['gives money to {}', 'receives money from {}', 'gave money to {}', 'received money from {}'],
    MEMBER: ['is a member of {}', 'has {} as a member', 'was a member of {}', 'had {} as a member'],
    PARTICIPANT: ['takes part in {}', 'has {} taking part', 'took part in {}', 'had {} taking part'],
    CHAIR: ['chairs {}', 'is chaired by {}', 'chaired {}', 'was chaired by {}'],
    FOUNDER: ['is a founder of {}', 'has {} among its founders'],
    LEAD: ['leads {}', 'is led by {}', 'led {}', 'was led by {}'],
    PARTNER: ['is a partner of {}', 'has {} as a partner'],
  },
  partOf: {
    MEMBER: ['is a member of {}', 'has {} as a member', 'was a member of {}', 'had {} as a member'],
    PARTY: ['is party to {}', 'has {} as a party'],
    PARTICIPANT: ['takes part in {}', 'has {} taking part', 'took part in {}', 'had {} taking part'],
  },
}

/** What a link says of the end it is read from: `is a member of {}`. A link with a stated end is told as past. */
export function phraseOf({ predicate, record: { role, during } }: Link, direction: Direction): Phrase {
  const [along, against, alongPast = along, againstPast = against] =
    (role && roles[predicate]?.[role]) || phrases[predicate]
  const past = during !== undefined && ends(during).end !== undefined
  if (direction === 'FORWARD') return past ? alongPast : along
  return past ? againstPast : against
}

/** `does`, `is` or `did`: what stands for a phrase in "so does Canada". */
export function auxiliaryOf(phrase: Phrase): string {
  const verb = phrase.split(' ', 1)[0] as string
  if (['is', 'was', 'has', 'had'].includes(verb)) return verb
  return /ed$|^(held|led|gave|took|ran|kept)$/.test(verb) ? 'did' : 'does'
}

/** What stands in brackets after a statement: when it held, and how much was given. */
export function particulars({ predicate, record: { during, amount } }: Link): string {
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
