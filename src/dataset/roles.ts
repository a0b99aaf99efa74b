import type { Phrase } from './phrase.ts'

interface RoleRule {
  meaning: string
  /** What a link in this role says, where that says more than its predicate does. */
  phrase?: Phrase
}

/** In what part somebody takes part, sponsors or contributes. */
export const roles = {
  MEMBER: {
    meaning: 'Member.',
    phrase: {
      along: 'is a member of {}',
      against: 'has {} as a member',
      alongPast: 'was a member of {}',
      againstPast: 'had {} as a member',
    },
  },
  ASSOCIATE: {
    meaning: 'Associate.',
    phrase: { along: 'is an associate of {}', against: 'has {} as an associate' },
  },
  OBSERVER: {
    meaning: 'Observer.',
    phrase: { along: 'is an observer of {}', against: 'has {} as an observer' },
  },
  PARTICIPANT: {
    meaning: 'Participating state or party to a process.',
    phrase: {
      along: 'takes part in {}',
      against: 'has {} taking part',
      alongPast: 'took part in {}',
      againstPast: 'had {} taking part',
    },
  },
  PARTY: {
    meaning: 'Party to a treaty: it ratified or acceded.',
    phrase: { along: 'is party to {}', against: 'has {} as a party' },
  },
  SIGNATORY: { meaning: 'Signatory.', phrase: { along: 'signed {}', against: 'was signed by {}' } },
  ENDORSER: { meaning: 'It endorsed a declaration.', phrase: { along: 'endorsed {}', against: 'was endorsed by {}' } },
  ADVOCATE: {
    meaning: 'It speaks and works for it.',
    phrase: { along: 'is an advocate of {}', against: 'has {} as an advocate' },
  },
  CHAIR: {
    meaning: 'Chair or co-chair.',
    phrase: {
      along: 'chairs {}',
      against: 'is chaired by {}',
      alongPast: 'chaired {}',
      againstPast: 'was chaired by {}',
    },
  },
  FOUNDER: {
    meaning: 'Founder.',
    phrase: { along: 'is a founder of {}', against: 'has {} among its founders' },
  },
  PENHOLDER: {
    meaning: 'It drafts the text and leads the negotiation.',
    phrase: { along: 'held the pen of {}', against: 'was drafted by {}' },
  },
  SPONSOR: { meaning: 'Named as a sponsor of the draft.' },
  NEGOTIATOR: {
    meaning: 'It took an active part in the negotiation.',
    phrase: { along: 'negotiated {}', against: 'was negotiated by {}' },
  },
  PERMANENT_MEMBER: {
    meaning: 'Permanent member of the Security Council.',
    phrase: { along: 'is a permanent member of {}', against: 'has {} as a permanent member' },
  },
  ELECTED_MEMBER: { meaning: 'Member of the Security Council elected for two years.' },
  DONOR: {
    meaning: 'It gives money.',
    phrase: {
      along: 'gives money to {}',
      against: 'receives money from {}',
      alongPast: 'gave money to {}',
      againstPast: 'received money from {}',
    },
  },
  SUPPORTER: {
    meaning: 'It supports, without saying how.',
    phrase: {
      along: 'supports {}',
      against: 'is supported by {}',
      alongPast: 'supported {}',
      againstPast: 'was supported by {}',
    },
  },
  PARTNER: { meaning: 'Partner.', phrase: { along: 'is a partner of {}', against: 'has {} as a partner' } },
  LEAD: {
    meaning: 'It leads.',
    phrase: { along: 'leads {}', against: 'is led by {}', alongPast: 'led {}', againstPast: 'was led by {}' },
  },
} as const satisfies Record<string, RoleRule>

export type Role = keyof typeof roles

export const roleNames = Object.keys(roles) as readonly Role[]

/** What a link says in a role, where that says more than its predicate does. */
export const phraseIn = (role: Role): Phrase | undefined => (roles[role] as RoleRule).phrase
