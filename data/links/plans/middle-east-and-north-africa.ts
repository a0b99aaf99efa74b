import type { WpsLink } from '../../keys.ts'

/** National action plans of the Middle East and North Africa: who adopted the plans and which plan follows which. */
export const middleEastAndNorthAfricaAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:DZ',
    to: 'ActionPlan:dz-nap-1',
    citations: [
      { source: 'dz-embassy-zagreb-algerian-women', assertion: 'EVENT' },
      { source: 'allafrica-algeria-2023', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:IQ',
    to: 'ActionPlan:iq-nap-1',
    citations: [
      { source: 'escwa-iraq-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-iraq', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:IQ',
    to: 'ActionPlan:iq-nap-2',
    citations: [
      { source: 'un-women-iraq-nap', assertion: 'EVENT' },
      { source: 'securitywomen-iraq', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:iq-nap-2', to: 'ActionPlan:iq-nap-1', citations: [{ source: 'peacewomen-nap-iraq', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:JO',
    to: 'ActionPlan:jo-nap-1',
    citations: [
      { source: 'un-women-jordan-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-jordan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:JO',
    to: 'ActionPlan:jo-nap-2',
    citations: [
      { source: 'peacewomen-nap-jordan', assertion: 'REPORT' },
      { source: 'menafn-jordan-nap-2', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:jo-nap-2', to: 'ActionPlan:jo-nap-1', citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:LB',
    to: 'ActionPlan:lb-nap-1',
    citations: [
      { source: 'unscol-lebanon-nap', assertion: 'EVENT' },
      { source: 'un-women-arab-states-lebanon-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-lebanon-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MA',
    to: 'ActionPlan:ma-nap-1',
    citations: [
      { source: 'ma-government-un-women-praise', assertion: 'EVENT' },
      { source: 'mewc-morocco-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PS',
    to: 'ActionPlan:ps-nap-1',
    citations: [
      { source: 'un-women-palestine-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-palestine', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PS',
    to: 'ActionPlan:ps-nap-2',
    citations: [
      { source: 'un-women-palestine-nap-2', assertion: 'EVENT' },
      { source: 'un-women-palestine-press-2020', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ps-nap-2',
    to: 'ActionPlan:ps-nap-1',
    citations: [{ source: 'un-women-palestine-nap-2', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:TN',
    to: 'ActionPlan:tn-nap-1',
    citations: [
      { source: 'un-women-morocco-tunisia-nap', assertion: 'EVENT' },
      { source: 'securitywomen-tunisia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TN',
    to: 'ActionPlan:tn-nap-2',
    citations: [
      { source: 'tn-family-ministry-nap-2', assertion: 'EVENT' },
      { source: 'web-manager-center-african-forum-2025', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:tn-nap-2',
    to: 'ActionPlan:tn-nap-1',
    citations: [{ source: 'web-manager-center-african-forum-2025', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:AE',
    to: 'ActionPlan:ae-nap-1',
    citations: [
      { source: 'the-national-uae-nap', assertion: 'REPORT' },
      { source: 'aljundi-uae-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:YE',
    to: 'ActionPlan:ye-nap-1',
    citations: [
      { source: 'securitywomen-yemen', assertion: 'REPORT' },
      { source: 'peacewomen-yemen', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
