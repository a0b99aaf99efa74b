import type { WpsLink } from '../../keys.ts'

/** States that are members of the Development Assistance Committee of the OECD. */
// biome-ignore format: lists of ends are packed
export const oecdDacMembers = [
  {
    predicate: 'participatesIn',
    from: [
      'Country:AU', 'Country:AT', 'Country:BE', 'Country:CA', 'Country:DK', 'Country:FI', 'Country:FR', 'Country:DE', 'Country:HU', 'Country:IE',
      'Country:IT', 'Country:JP', 'Country:LT', 'Country:LU', 'Country:NL', 'Country:NZ', 'Country:NO', 'Country:PT', 'Country:SI', 'Country:KR',
      'Country:ES', 'Country:SE', 'Country:CH', 'Country:GB', 'Country:US',
    ],
    to: 'Framework:oecd-dac',
    role: 'MEMBER',
    citations: [{ source: 'github-one-campaign-oda-data', locator: 'dac_members', assertion: 'REPORT' }],
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
    from: 'Country:EE',
    to: 'Framework:oecd-dac',
    during: '2023-07-04/..',
    role: 'MEMBER',
    citations: [{ source: 'oecd-dac-estonia', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:GR',
    to: 'Framework:oecd-dac',
    during: '1999/..',
    role: 'MEMBER',
    citations: [{ source: 'namuwiki-oecd-dac', assertion: 'REPORT' }, { source: 'github-one-campaign-oda-data', locator: 'dac_members', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:IS',
    to: 'Framework:oecd-dac',
    during: '2013/..',
    role: 'MEMBER',
    citations: [{ source: 'github-one-campaign-oda-data', locator: 'dac_members', assertion: 'REPORT' }, { source: 'namuwiki-oecd-dac', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:LV',
    to: 'Framework:oecd-dac',
    during: '2025-03-19/..',
    role: 'MEMBER',
    citations: [{ source: 'lv-mfa-oecd-dac', assertion: 'EVENT' }, { source: 'mirage-news-latvia-oecd-dac', assertion: 'REPORT' }],
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
    from: 'Country:SK',
    to: 'Framework:oecd-dac',
    during: '2013/..',
    role: 'MEMBER',
    citations: [
      { source: 'civilpost-dac-slovakia', assertion: 'REPORT' },
      { source: 'github-one-campaign-oda-data', locator: 'dac_members', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
