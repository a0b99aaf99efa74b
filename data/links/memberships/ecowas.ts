import type { WpsLink } from '../../keys.ts'

/** Members of the Economic Community of West African States, with former members. */
// biome-ignore format: lists of ends are packed
export const ecowasMembers = [
  {
    predicate: 'participatesIn',
    from: [
      'Country:BJ', 'Country:CI', 'Country:GM', 'Country:GH', 'Country:GN', 'Country:GW', 'Country:LR', 'Country:NG', 'Country:SN', 'Country:SL',
      'Country:TG',
    ],
    to: 'Framework:ecowas',
    during: '1975-05-28/..',
    role: 'MEMBER',
    note: 'Signatory of the founding treaty.',
    citations: [{ source: 'reliefweb-ecowas', locator: 'list of members', assertion: 'REPORT' }, { source: 'github-country-codes-organizations', locator: 'table of organizations', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:CV',
    to: 'Framework:ecowas',
    during: '1977/..',
    role: 'MEMBER',
    citations: [{ source: 'reliefweb-ecowas', locator: 'list of members', assertion: 'REPORT' }, { source: 'github-country-codes-organizations', locator: 'table of organizations', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: ['Country:BF', 'Country:ML', 'Country:NE'],
    to: 'Framework:ecowas',
    during: '1975-05-28/2025-01-29',
    role: 'MEMBER',
    note: 'Signatory of the founding treaty. ECOWAS set 29 January 2025 as the day of withdrawal, followed by a transition to 29 July 2025.',
    citations: [
      { source: 'reliefweb-ecowas', locator: 'list of members', assertion: 'REPORT' },
      { source: 'daily-post-nigeria-ecowas-exit', assertion: 'REPORT' },
      { source: 'afrinz-ecowas-exit', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:MR',
    to: 'Framework:ecowas',
    during: '1975-05-28/2000-12',
    role: 'MEMBER',
    note: 'Signatory of the founding treaty; signed an agreement on associate membership in August 2017.',
    citations: [{ source: 'reliefweb-ecowas', locator: 'list of members', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
