import type { WpsLink } from '../../keys.ts'

/** States that are members of the Development Assistance Committee of the OECD. */
export const oecdDacMembers = [
  {
    predicate: 'participatesIn',
    from: 'Country:AU',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:AT',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:CA',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:CZ',
    to: 'Framework:oecd-dac',
    during: '2013-05/..',
    role: 'MEMBER',
    citations: [{ source: 'oecd-dac-czech-republic', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:DK',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:EE',
    to: 'Framework:oecd-dac',
    during: '2023-07-04/..',
    role: 'MEMBER',
    citations: [{ source: 'oecd-dac-estonia', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:FI',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:FR',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:DE',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:GR',
    to: 'Framework:oecd-dac',
    during: '1999/..',
    role: 'MEMBER',
    citations: [
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:HU',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [{ source: 'namuwiki-oecd-dac', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:IS',
    to: 'Framework:oecd-dac',
    during: '2013/..',
    role: 'MEMBER',
    citations: [{ source: 'namuwiki-oecd-dac', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:IE',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:IT',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:JP',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:LV',
    to: 'Framework:oecd-dac',
    during: '2025-03-19/..',
    role: 'MEMBER',
    citations: [
      { source: 'lv-mfa-oecd-dac', assertion: 'EVENT' },
      { source: 'mirage-news-latvia-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:LT',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [{ source: 'namuwiki-oecd-dac', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:LU',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:NL',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:NZ',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:NO',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:PL',
    to: 'Framework:oecd-dac',
    during: '2013-10-22/..',
    role: 'MEMBER',
    citations: [{ source: 'oecd-dac-poland', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:PT',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:SK',
    to: 'Framework:oecd-dac',
    during: '2013/..',
    role: 'MEMBER',
    citations: [{ source: 'civilpost-dac-slovakia', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:SI',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [{ source: 'namuwiki-oecd-dac', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:KR',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:ES',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:SE',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:CH',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:GB',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:US',
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [
      { source: 'laurenceanyways-dac-countries', assertion: 'REPORT' },
      { source: 'namuwiki-oecd-dac', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
