import type { WpsLink } from '../../keys.ts'

/** National action plans of Central and South Asia: what the plans implement, address and focus on. */
export const asiaCentralAndSouthContents = [
  {
    predicate: 'implements',
    from: 'ActionPlan:af-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'un-women-asia-pacific-national-action-plans', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:bd-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-bangladesh', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:kz-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-kazakhstan-profile', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:kg-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-kyrgyzstan', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:kg-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-kyrgyzstan-overview', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:np-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'un-women-asia-pacific-nepal-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:np-nap-1',
    to: 'Resolution:1820',
    citations: [{ source: 'un-women-asia-pacific-nepal-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:np-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'un-women-asia-pacific-nepal-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:np-nap-2',
    to: 'Resolution:1820',
    citations: [{ source: 'un-women-asia-pacific-nepal-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:lk-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-sri-lanka-profile', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:tj-nap-1', to: 'Resolution:1325', citations: [{ source: 'securitywomen-tajikistan', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:tj-nap-2', to: 'Resolution:1325', citations: [{ source: 'bomca-tajikistan-1325', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
