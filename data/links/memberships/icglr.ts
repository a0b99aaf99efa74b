import type { WpsLink } from '../../keys.ts'

/** Members of the International Conference on the Great Lakes Region. */
// biome-ignore format: lists of ends are packed
export const icglrMembers = [
  {
    predicate: 'participatesIn',
    from: [
      'Country:AO', 'Country:BI', 'Country:CF', 'Country:CG', 'Country:CD', 'Country:KE', 'Country:RW', 'Country:SD', 'Country:TZ', 'Country:UG',
      'Country:ZM',
    ],
    to: 'Framework:icglr',
    during: '2006-12-15/..',
    role: 'MEMBER',
    note: 'Counted from the signing of the Pact on Security, Stability and Development in the Great Lakes Region.',
    citations: [
      { source: 'pa-x-icglr-pact', locator: 'list of signatories', assertion: 'REPORT' },
      { source: 'small-arms-survey-icglr', locator: 'list of members', assertion: 'REPORT' },
      { source: 'icglr-members', locator: 'section 1', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:SS',
    to: 'Framework:icglr',
    role: 'MEMBER',
    citations: [{ source: 'icglr-members', locator: 'section 1', assertion: 'SELF_DESCRIPTION' }],
  },
] as const satisfies readonly WpsLink[]
