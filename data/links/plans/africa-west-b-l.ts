import type { WpsLink } from '../../keys.ts'

/** National action plans of Western Africa, Burkina Faso to Liberia: who adopted the plans and which plan follows which. */
export const africaWestBLAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:BF',
    to: 'ActionPlan:bf-nap-1',
    citations: [
      { source: 'wps-hub-burkina-faso', assertion: 'REPORT' },
      { source: 'securitywomen-burkina-faso', assertion: 'REPORT' },
      { source: 'peacewomen-burkina-faso', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:BF',
    to: 'ActionPlan:bf-nap-2',
    citations: [
      { source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' },
      { source: 'feminin-actu-burkina-faso-1325', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:bf-nap-2',
    to: 'ActionPlan:bf-nap-1',
    citations: [{ source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:CI',
    to: 'ActionPlan:ci-nap-1',
    citations: [
      { source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' },
      { source: 'koaci-cote-divoire-nap-2', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CI',
    to: 'ActionPlan:ci-nap-2',
    citations: [
      { source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' },
      { source: 'koaci-cote-divoire-nap-2', assertion: 'REPORT' },
      { source: 'agence-afrique-cote-divoire-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ci-nap-2',
    to: 'ActionPlan:ci-nap-1',
    citations: [{ source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:GM',
    to: 'ActionPlan:gm-nap-1',
    citations: [
      { source: 'securitywomen-gambia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-gambia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:GH',
    to: 'ActionPlan:gh-nap-1',
    citations: [
      { source: 'securitywomen-ghana', assertion: 'REPORT' },
      { source: 'peacewomen-nap-ghana', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:GH',
    to: 'ActionPlan:gh-nap-2',
    citations: [
      { source: 'securitywomen-ghana', assertion: 'REPORT' },
      { source: 'peacewomen-nap-ghana', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:gh-nap-2', to: 'ActionPlan:gh-nap-1', citations: [{ source: 'peacewomen-nap-ghana', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:GN',
    to: 'ActionPlan:gn-nap-1',
    citations: [
      { source: 'securitywomen-guinea', assertion: 'REPORT' },
      { source: 'peacewomen-nap-guinea', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:GW',
    to: 'ActionPlan:gw-nap-1',
    citations: [
      { source: 'securitywomen-guinea-bissau', assertion: 'REPORT' },
      { source: 'peacewomen-nap-guinea-bissau', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:LR',
    to: 'ActionPlan:lr-nap-1',
    citations: [
      { source: 'giwps-liberia', assertion: 'REPORT' },
      { source: 'peacewomen-liberia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:LR',
    to: 'ActionPlan:lr-nap-2',
    citations: [
      { source: 'securitywomen-liberia', assertion: 'REPORT' },
      { source: 'peacewomen-liberia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:lr-nap-2', to: 'ActionPlan:lr-nap-1', citations: [{ source: 'peacewomen-liberia', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
