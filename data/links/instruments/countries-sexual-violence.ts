import type { WpsLink } from '../../keys.ts'

/** Where the instruments against sexual violence and for survivors work, and what the experts group discusses. */
// biome-ignore format: lists of ends are packed
export const sexualViolenceCountries = [
  {
    predicate: 'operatesIn',
    from: 'Instrument:un-action-mptf',
    to: ['Country:BA', 'Country:IQ', 'Country:JO', 'Country:LB', 'Country:ML'],
    during: '2017/2017',
    citations: [{ source: 'vdocuments-un-action-fund-report-9', locator: 'section "Country-Level Engagements in 2017"', assertion: 'REPORT' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:un-action-mptf',
    to: ['Country:CD', 'Country:CI'],
    note: 'Money for women protection advisers before 2017; the year is not stated.',
    citations: [{ source: 'un-svc-implementing-1960', assertion: 'REPORT' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:team-of-experts',
    to: ['Country:BA', 'Country:CF', 'Country:CO', 'Country:CI', 'Country:CD', 'Country:GN', 'Country:LR', 'Country:SO', 'Country:SS'],
    during: '2012/2014',
    note: 'Joint programme 2012-2014.',
    citations: [{ source: 'mptf-project-00094137', assertion: 'REPORT' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:women-protection-advisers',
    to: ['Country:SS', 'Country:CD', 'Country:CI'],
    note: 'First posts, about 2012-2013.',
    citations: [{ source: 'un-svc-implementing-1960', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:ieg-wps',
    to: ['Country:ML', 'Country:IQ', 'Country:CF', 'Country:AF', 'Country:SS', 'Country:SY', 'Country:HT', 'Country:CO', 'Country:CD', 'Country:YE'],
    note: 'Situation discussed by the group in 2016, 2018 or 2023; this dataset does not have the meetings of other years.',
    citations: [
      { source: 'peacewomen-informal-expert-group', assertion: 'REPORT' },
      { source: 'uae-mission-un-ieg-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'scr-wps-october-2018', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:psvi',
    to: ['Country:UA', 'Country:BA', 'Country:CO', 'Country:CD', 'Country:ET', 'Country:IQ', 'Country:SS'],
    note: 'Focus of the strategy of 2022.',
    citations: [{ source: 'vanguard-psvi-conference-2022', assertion: 'REPORT' }, { source: 'goa-spotlight-psvi-conference-2022', assertion: 'REPORT' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:tfv',
    to: ['Country:UG', 'Country:CD', 'Country:CF', 'Country:CI'],
    note: 'Assistance to victims and their families.',
    citations: [{ source: 'fi-mfa-trust-fund-for-victims', assertion: 'REPORT' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:tfv',
    to: 'Country:KE',
    during: '2022/..',
    note: 'Assistance to victims and their families.',
    citations: [{ source: 'fi-mfa-trust-fund-for-victims', assertion: 'REPORT' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:gsf',
    to: ['Country:GN', 'Country:CD', 'Country:IQ', 'Country:CF'],
    note: 'As of September 2021.',
    citations: [{ source: 'devex-fund-for-survivors-of-crsv', assertion: 'REPORT' }],
  },
  {
    predicate: 'operatesIn',
    from: 'Instrument:sea-trust-fund',
    to: ['Country:CD', 'Country:CF', 'Country:LR'],
    citations: [{ source: 'un-psea-trust-fund', locator: 'list of donors', assertion: 'SELF_DESCRIPTION' }],
  },
] as const satisfies readonly WpsLink[]
