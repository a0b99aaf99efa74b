import type { WpsLink } from '../../keys.ts'

/** States that have contributed to the Trust Fund for Victims. */
// biome-ignore format: lists of ends are packed
export const trustFundForVictimsDonors = [
  {
    predicate: 'contributesTo',
    from: [
      'Country:AD', 'Country:AU', 'Country:AT', 'Country:BD', 'Country:BE', 'Country:CL', 'Country:CO', 'Country:CY', 'Country:CZ', 'Country:DK',
      'Country:EE', 'Country:FR', 'Country:GE', 'Country:DE', 'Country:HU', 'Country:IT', 'Country:JP', 'Country:JO', 'Country:LV', 'Country:LI',
      'Country:LU', 'Country:ML', 'Country:MX', 'Country:NZ', 'Country:NG', 'Country:NO', 'Country:PH', 'Country:PL', 'Country:PT', 'Country:CG',
      'Country:KR', 'Country:SN', 'Country:SL', 'Country:SK', 'Country:SI', 'Country:ZA', 'Country:ES', 'Country:CH', 'Country:TT', 'Country:GB',
      'Country:UY',
    ],
    to: 'Instrument:tfv',
    role: 'DONOR',
    note: 'One of the 45 states that had contributed since 2004, as of December 2020.',
    citations: [{ source: 'tfv-our-donors', locator: 'list of contributing states', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'contributesTo',
    from: ['Country:FI', 'Country:IE', 'Country:NL', 'Country:SE'],
    to: 'Instrument:tfv',
    role: 'DONOR',
    note: 'One of the 45 states that had contributed since 2004, as of December 2020.',
    citations: [
      { source: 'tfv-our-donors', locator: 'list of contributing states', assertion: 'SELF_DESCRIPTION' },
      { source: 'fi-mfa-trust-fund-for-victims', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
