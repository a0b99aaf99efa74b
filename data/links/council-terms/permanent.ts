import type { WpsLink } from '../../keys.ts'

/** The permanent members of the Security Council. */
export const permanentMembers = [
  {
    predicate: 'servesOn',
    from: 'Country:CN',
    to: 'Organization:security-council',
    during: '1971/..',
    role: 'PERMANENT_MEMBER',
    note: "The People's Republic of China has held the seat of China since 1971; the Republic of China held it before.",
    citations: [
      { source: 'un-ask-dag-permanent-members', locator: 'Charter, Article 23', assertion: 'NORM' },
      { source: 'wikipedia-security-council-members-2018', assertion: 'REPORT' },
      { source: 'un-sc-resolutions-xml', locator: 'votes on S/RES/1296 (2000) and S/RES/2815 (2026)', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'servesOn',
    from: 'Country:FR',
    to: 'Organization:security-council',
    during: '1945/..',
    role: 'PERMANENT_MEMBER',
    note: 'Permanent member under the Charter of 1945; some lists count from 1946.',
    citations: [
      { source: 'un-ask-dag-permanent-members', locator: 'Charter, Article 23', assertion: 'NORM' },
      { source: 'dw-permanent-security-council', assertion: 'REPORT' },
      { source: 'un-sc-resolutions-xml', locator: 'votes on S/RES/1296 (2000) and S/RES/2815 (2026)', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'servesOn',
    from: 'Country:RU',
    to: 'Organization:security-council',
    during: '1991/..',
    role: 'PERMANENT_MEMBER',
    note: 'The Russian Federation has held since 1991 the seat of the Soviet Union.',
    citations: [
      { source: 'un-ask-dag-permanent-members', locator: 'Charter, Article 23', assertion: 'NORM' },
      { source: 'wikipedia-security-council-members-2018', assertion: 'REPORT' },
      { source: 'dw-permanent-security-council', assertion: 'REPORT' },
      { source: 'un-sc-resolutions-xml', locator: 'votes on S/RES/1296 (2000) and S/RES/2815 (2026)', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'servesOn',
    from: 'Country:GB',
    to: 'Organization:security-council',
    during: '1945/..',
    role: 'PERMANENT_MEMBER',
    note: 'Permanent member under the Charter of 1945; some lists count from 1946.',
    citations: [
      { source: 'un-ask-dag-permanent-members', locator: 'Charter, Article 23', assertion: 'NORM' },
      { source: 'dw-permanent-security-council', assertion: 'REPORT' },
      { source: 'un-sc-resolutions-xml', locator: 'votes on S/RES/1296 (2000) and S/RES/2815 (2026)', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'servesOn',
    from: 'Country:US',
    to: 'Organization:security-council',
    during: '1945/..',
    role: 'PERMANENT_MEMBER',
    note: 'Permanent member under the Charter of 1945; some lists count from 1946.',
    citations: [
      { source: 'un-ask-dag-permanent-members', locator: 'Charter, Article 23', assertion: 'NORM' },
      { source: 'dw-permanent-security-council', assertion: 'REPORT' },
      { source: 'un-sc-resolutions-xml', locator: 'votes on S/RES/1296 (2000) and S/RES/2815 (2026)', assertion: 'EVENT' },
    ],
  },
] as const satisfies readonly WpsLink[]
