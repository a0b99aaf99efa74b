import type { WpsLink } from '../../keys.ts'

/** National action plans of Central and South Asia: who adopted the plans and which plan follows which. */
export const asiaCentralAndSouthAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:AF',
    to: 'ActionPlan:af-nap-1',
    citations: [
      { source: 'un-women-asia-pacific-national-action-plans', assertion: 'EVENT' },
      { source: 'reliefweb-afghanistan-nap', assertion: 'EVENT' },
      { source: 'peacewomen-afghanistan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:BD',
    to: 'ActionPlan:bd-nap-1',
    citations: [
      { source: 'un-women-asia-pacific-national-action-plans', assertion: 'EVENT' },
      { source: 'peacewomen-nap-bangladesh', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:KZ',
    to: 'ActionPlan:kz-nap-1',
    citations: [
      { source: 'securitywomen-kazakhstan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-kazakhstan-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:KG',
    to: 'ActionPlan:kg-nap-1',
    citations: [
      { source: 'securitywomen-kyrgyzstan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-kyrgyzstan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:KG',
    to: 'ActionPlan:kg-nap-2',
    citations: [
      { source: 'peacewomen-nap-kyrgyzstan-overview', assertion: 'REPORT' },
      { source: 'securitywomen-kyrgyzstan', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:kg-nap-2', to: 'ActionPlan:kg-nap-1', citations: [{ source: 'peacewomen-nap-kyrgyzstan', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NP',
    to: 'ActionPlan:np-nap-1',
    citations: [
      { source: 'un-women-asia-pacific-nepal-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:NP',
    to: 'ActionPlan:np-nap-2',
    citations: [
      { source: 'un-women-asia-pacific-nepal-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:np-nap-2',
    to: 'ActionPlan:np-nap-1',
    citations: [{ source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:LK',
    to: 'ActionPlan:lk-nap-1',
    citations: [
      { source: 'peacewomen-nap-sri-lanka-profile', assertion: 'REPORT' },
      { source: 'sri-lanka-mirror-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TJ',
    to: 'ActionPlan:tj-nap-1',
    citations: [
      { source: 'tj-embassy-vienna-osce-fsc', assertion: 'EVENT' },
      { source: 'securitywomen-tajikistan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TJ',
    to: 'ActionPlan:tj-nap-2',
    citations: [
      { source: 'bomca-tajikistan-1325', assertion: 'EVENT' },
      { source: 'securitywomen-tajikistan', assertion: 'REPORT' },
      { source: 'khovar-tajikistan-osce-fsc', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:tj-nap-2', to: 'ActionPlan:tj-nap-1', citations: [{ source: 'peacewomen-tajikistan', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
