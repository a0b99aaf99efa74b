import type { WpsLink } from '../../keys.ts'

/** National action plans of Western Africa, Burkina Faso to Liberia: what the plans implement, address and focus on. */
export const africaWestBLContents = [
  {
    predicate: 'implements',
    from: 'ActionPlan:bf-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'vdocuments-burkina-faso-nap-1', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:bf-nap-1',
    to: 'Resolution:1820',
    citations: [
      { source: 'libre-info-burkina-faso-1325', locator: 'paragraph 3', assertion: 'REPORT' },
      { source: 'vdocuments-burkina-faso-nap-1', locator: 'title', assertion: 'EDITORIAL' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:bf-nap-2', to: 'Resolution:1325', citations: [{ source: 'libre-info-burkina-faso-1325', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:bf-nap-2', to: 'Resolution:1820', citations: [{ source: 'libre-info-burkina-faso-1325', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:bf-nap-2', to: 'Resolution:2242', citations: [{ source: 'libre-info-burkina-faso-1325', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ci-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ci-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:gm-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-gambia', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:gh-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'fdocuments-ghana-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-ghana', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:gh-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-ghana', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:gn-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-guinea', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:gw-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-guinea-bissau', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:lr-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'giwps-liberia', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:lr-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:lr-nap-2',
    to: 'Theme:prevention',
    citations: [{ source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:lr-nap-2',
    to: 'Theme:participation',
    citations: [{ source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:lr-nap-2',
    to: 'Theme:protection',
    citations: [{ source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:lr-nap-2',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
