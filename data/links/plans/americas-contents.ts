import type { WpsLink } from '../../keys.ts'

/** National action plans of the Americas: what the plans implement, address and focus on. */
export const americasContents = [
  { predicate: 'implements', from: 'ActionPlan:ar-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-argentina', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ar-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'ar-decree-658-2022', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:br-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-brazil-profile', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:ca-nap-1', to: 'Resolution:1325', citations: [{ source: 'securitywomen-canada', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ca-nap-2', to: 'Resolution:1325', citations: [{ source: 'securitywomen-canada', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ca-nap-3', to: 'Resolution:1325', citations: [{ source: 'securitywomen-canada', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:cl-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'studylib-chile-nap-1', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'cl-minrel-wps-2020', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:cl-nap-2',
    to: 'Resolution:1325',
    citations: [
      { source: 'studylib-chile-nap-2', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'cl-minrel-wps-2020', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:co-nap-1', to: 'Resolution:1325', citations: [{ source: 'securitywomen-colombia', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:sv-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'scribd-el-salvador-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'diario-co-latino-el-salvador-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:gt-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-guatemala-2020-commitments', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:mx-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-mexico', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:py-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-review-2015', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:pe-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-peru', assertion: 'REPORT' }] },
  {
    predicate: 'addresses',
    from: 'ActionPlan:tt-nap-1',
    to: 'Theme:small-arms-and-light-weapons',
    citations: [{ source: 'un-women-caribbean-trinidad-and-tobago-nap', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:us-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-usa', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:us-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-usa', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:us-nap-3', to: 'Resolution:1325', citations: [{ source: 'peacewomen-usa', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:us-nap-4',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-united-states-p-1328', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:us-nap-4',
    to: 'Theme:participation',
    citations: [{ source: 'us-white-house-wps-strategy-2023', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:us-nap-4',
    to: 'Theme:protection',
    citations: [{ source: 'us-white-house-wps-strategy-2023', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:us-nap-4',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'us-white-house-wps-strategy-2023', assertion: 'SELF_DESCRIPTION' }],
  },
  { predicate: 'implements', from: 'ActionPlan:uy-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-uruguay', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
