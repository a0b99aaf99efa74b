import type { WpsLink } from '../../keys.ts'

/** Countries in treaties, declarations and initiatives. */
// biome-ignore format: lists of ends are packed
export const frameworkParticipants = [
  {
    predicate: 'participatesIn',
    from: 'Country:TR',
    to: 'Framework:istanbul-convention',
    during: '../2021-07-01',
    role: 'PARTY',
    note: 'Denounced on 20 March 2021 with effect from 1 July 2021.',
    citations: [
      { source: 'muscatine-journal-turkiye-istanbul-convention', assertion: 'REPORT' },
      { source: 'global-voices-turkiye-istanbul-convention', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:LV',
    to: 'Framework:istanbul-convention',
    role: 'PARTY',
    note: 'Parliament passed a law to withdraw on 30-31 October 2025; the President sent it back and the decision was left to the next parliament.',
    citations: [{ source: 'liga-net-latvia-istanbul-convention', assertion: 'EVENT' }, { source: 'ogres-zinas-istanbul-convention', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:GB',
    to: 'Framework:psvi-declaration-2013',
    role: 'FOUNDER',
    note: 'Launched the declaration together with the UN Special Representative on Sexual Violence in Conflict.',
    citations: [{ source: 'gb-psvi-declaration', assertion: 'EVENT' }, { source: 'stop-rape-in-conflict-113-countries-pledge', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: ['Country:AF', 'Country:AU', 'Country:JP', 'Country:JO', 'Country:AE'],
    to: 'Framework:nato-eapc-policy-2014',
    role: 'PARTNER',
    note: 'Helped to draw up the policy.',
    citations: [{ source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' }, { source: 'wpsn-canada-nato-2014', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:NZ',
    to: 'Framework:nato-eapc-policy-2014',
    role: 'PARTNER',
    note: 'Associated itself with the policy.',
    citations: [{ source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' }, { source: 'wpsn-canada-nato-2014', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: ['Country:CA', 'Country:FR', 'Country:DE', 'Country:IT', 'Country:JP', 'Country:GB', 'Country:US'],
    to: 'Framework:g7-wps-partnerships-2018',
    during: '2018-04-23/..',
    role: 'PARTICIPANT',
    citations: [
      { source: 'world-and-japan-g7-wps-partnerships-2018', locator: 'section "Commitments"', assertion: 'COMMITMENT' },
      { source: 'world-and-japan-g7-foreign-ministers-2018', locator: 'paragraph 1', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: ['Country:AO', 'Country:BI', 'Country:CD', 'Country:DJ', 'Country:LR', 'Country:GM'],
    to: 'Framework:au-convention-evawg',
    during: '2025-07/..',
    role: 'SIGNATORY',
    note: 'Signed in Malabo on the margins of the African Union meeting of 10-13 July 2025.',
    citations: [{ source: 'bonews-au-convention-signatures', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: [
      'Country:AO', 'Country:BW', 'Country:CD', 'Country:SZ', 'Country:LS', 'Country:MG', 'Country:MZ', 'Country:NA', 'Country:SC', 'Country:TZ',
      'Country:ZM', 'Country:ZW',
    ],
    to: 'Framework:sadc-gender-protocol',
    role: 'SIGNATORY',
    note: 'One of the twelve states that had signed the agreement revising the protocol by August 2018.',
    citations: [{ source: 'sardc-revised-gender-protocol', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:US',
    to: 'Framework:us-dod-wps-programme',
    during: '../2025-04-29',
    role: 'LEAD',
    citations: [{ source: 'newser-pentagon-wps-2025', assertion: 'EVENT' }],
  },
] as const satisfies readonly WpsLink[]
