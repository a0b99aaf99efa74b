import type { WpsLink } from '../../keys.ts'

/** Belgium's terms on the Security Council before 1998. */
export const belgiumOnTheCouncil = [
  {
    predicate: 'servesOn',
    from: 'Country:BE',
    to: 'Organization:security-council',
    during: '1947/1948',
    role: 'ELECTED_MEMBER',
    citations: [{ source: 'be-mission-un-security-council', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'servesOn',
    from: 'Country:BE',
    to: 'Organization:security-council',
    during: '1955/1956',
    role: 'ELECTED_MEMBER',
    citations: [{ source: 'be-mission-un-security-council', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'servesOn',
    from: 'Country:BE',
    to: 'Organization:security-council',
    during: '1971/1972',
    role: 'ELECTED_MEMBER',
    citations: [{ source: 'be-mission-un-security-council', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'servesOn',
    from: 'Country:BE',
    to: 'Organization:security-council',
    during: '1991/1992',
    role: 'ELECTED_MEMBER',
    citations: [{ source: 'be-mission-un-security-council', assertion: 'SELF_DESCRIPTION' }],
  },
] as const satisfies readonly WpsLink[]
