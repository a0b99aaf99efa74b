import type { WpsLink } from '../../keys.ts'

/** National action plans of the Middle East and North Africa: what the plans implement, address and focus on. */
export const middleEastAndNorthAfricaContents = [
  {
    predicate: 'implements',
    from: 'ActionPlan:iq-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'escwa-iraq-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:iq-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-iraq', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:jo-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'un-women-jordan-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:jo-nap-1', to: 'Resolution:2242', citations: [{ source: 'un-women-jordan-nap', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:jo-nap-1', to: 'Theme:prevention', citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:jo-nap-1', to: 'Theme:participation', citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:jo-nap-1', to: 'Theme:protection', citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
  {
    predicate: 'addresses',
    from: 'ActionPlan:jo-nap-1',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:jo-nap-1',
    to: 'Theme:terrorism-and-violent-extremism',
    citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:jo-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:lb-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'unscol-lebanon-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ps-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'un-women-palestine-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:ps-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-palestine', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:tn-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-tunisia-overview', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:tn-nap-2', to: 'Resolution:1325', citations: [{ source: 'tn-family-ministry-nap-2', assertion: 'EVENT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ae-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'the-national-uae-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ye-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'studylib-yemen-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-yemen', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
