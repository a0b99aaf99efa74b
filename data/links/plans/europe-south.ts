import type { WpsLink } from '../../keys.ts'

/** National action plans of Southern Europe: who adopted the plans and which plan follows which. */
export const europeSouthAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:CY',
    to: 'ActionPlan:cy-nap-1',
    citations: [
      { source: 'cy-mfa-nap', assertion: 'EVENT' },
      { source: 'securitywomen-cyprus', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:GR',
    to: 'ActionPlan:gr-nap-1',
    citations: [
      { source: 'gr-mfa-wps-address-2024', assertion: 'EVENT' },
      { source: 'punto-grecia-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:IT',
    to: 'ActionPlan:it-nap-1',
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'adnkronos-italy-nato-wps', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:IT',
    to: 'ActionPlan:it-nap-2',
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'readkong-italy-nap-2', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:it-nap-2',
    to: 'ActionPlan:it-nap-1',
    citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:IT',
    to: 'ActionPlan:it-nap-3',
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'agency-for-peacebuilding-italy-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:it-nap-3',
    to: 'ActionPlan:it-nap-2',
    citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:IT',
    to: 'ActionPlan:it-nap-4',
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'agenzia-nova-wps-week-2022', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:it-nap-4',
    to: 'ActionPlan:it-nap-3',
    citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:IT',
    to: 'ActionPlan:it-nap-5',
    citations: [
      { source: 'it-embassy-kabul-nap-5', assertion: 'EVENT' },
      { source: 'unipd-italy-nap-5', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:it-nap-5', to: 'ActionPlan:it-nap-4', citations: [{ source: 'it-embassy-kabul-nap-5', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:MT',
    to: 'ActionPlan:mt-nap-1',
    citations: [
      { source: 'mt-stopviolence-wps', assertion: 'EVENT' },
      { source: 'securitywomen-malta', assertion: 'REPORT' },
      { source: 'peacewomen-nap-malta-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PT',
    to: 'ActionPlan:pt-nap-1',
    citations: [
      { source: 'pt-justice-policy-wps', assertion: 'EVENT' },
      { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
      { source: 'peacewomen-portugal-node-95313', assertion: 'REPORT' },
      { source: 'peacewomen-nap-portugal-2010-commitments', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PT',
    to: 'ActionPlan:pt-nap-2',
    citations: [
      { source: 'pt-mission-un-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:pt-nap-2',
    to: 'ActionPlan:pt-nap-1',
    citations: [{ source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:PT',
    to: 'ActionPlan:pt-nap-3',
    citations: [
      { source: 'securitywomen-portugal', assertion: 'REPORT' },
      { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:pt-nap-3',
    to: 'ActionPlan:pt-nap-2',
    citations: [{ source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:ES',
    to: 'ActionPlan:es-nap-1',
    citations: [
      { source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' },
      { source: 'peacewomen-spain', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:ES',
    to: 'ActionPlan:es-nap-2',
    citations: [
      { source: 'es-boe-nap-2', assertion: 'EVENT' },
      { source: 'wps-fpn-spain', assertion: 'REPORT' },
      { source: 'wilpf-inviting-us-to-the-table', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:es-nap-2',
    to: 'ActionPlan:es-nap-1',
    citations: [{ source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:ES',
    to: 'ActionPlan:es-nap-3',
    citations: [
      { source: 'es-mfa-nap-3', assertion: 'EVENT' },
      { source: 'el-pueblo-informa-spain-2025', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:es-nap-3', to: 'ActionPlan:es-nap-2', citations: [{ source: 'es-mfa-nap-3', assertion: 'EDITORIAL' }] },
] as const satisfies readonly WpsLink[]
