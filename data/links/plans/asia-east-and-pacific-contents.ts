import type { WpsLink } from '../../keys.ts'

/** National action plans of East and South-East Asia and the Pacific: what the plans implement, address and focus on. */
export const asiaEastAndPacificContents = [
  { predicate: 'implements', from: 'ActionPlan:au-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-australia', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:au-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-australia', assertion: 'REPORT' }] },
  {
    predicate: 'addresses',
    from: 'ActionPlan:id-nap-1',
    to: 'Theme:protection',
    citations: [{ source: 'un-women-asia-pacific-national-action-plans', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:id-nap-2',
    to: 'Theme:protection',
    citations: [{ source: 'infopublik-ran-p3aks-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:jp-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-japan', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:jp-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-japan', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:jp-nap-3', to: 'Resolution:1325', citations: [{ source: 'securitywomen-japan-page-2', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:nz-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'docslib-new-zealand-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' },
    ],
  },
  { predicate: 'focusesOn', from: 'ActionPlan:nz-nap-1', to: 'Country:AF', citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:nz-nap-1', to: 'Country:PG', citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:nz-nap-1', to: 'Country:SB', citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:nz-nap-1', to: 'Country:TL', citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }] },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nz-nap-1',
    to: 'Theme:prevention',
    citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nz-nap-1',
    to: 'Theme:participation',
    citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nz-nap-1',
    to: 'Theme:protection',
    citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nz-nap-1',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'peacewomen-nap-new-zealand-p-2083', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:ph-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-philippines', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ph-nap-3', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-philippines', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:kr-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-south-korea-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:kr-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-south-korea-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:kr-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-south-korea-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:kr-nap-4',
    to: 'Resolution:1325',
    citations: [{ source: 'kr-korea-net-press-709981', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:sb-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-solomon-islands-p-4031', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:tl-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'tl-government-16555', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:tl-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'tl-government-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
