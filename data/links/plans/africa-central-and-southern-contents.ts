import type { WpsLink } from '../../keys.ts'

/** National action plans of Central and Southern Africa: what the plans implement, address and focus on. */
export const africaCentralAndSouthernContents = [
  { predicate: 'implements', from: 'ActionPlan:ao-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-angola', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:cm-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-cameroon-profile', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:cm-nap-2', to: 'Resolution:1325', citations: [{ source: 'cameroon-tribune-nap-2', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:cm-nap-2', to: 'Theme:prevention', citations: [{ source: 'cameroon-tribune-nap-2', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:cm-nap-2', to: 'Theme:participation', citations: [{ source: 'cameroon-tribune-nap-2', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:cm-nap-2', to: 'Theme:protection', citations: [{ source: 'cameroon-tribune-nap-2', assertion: 'REPORT' }] },
  {
    predicate: 'addresses',
    from: 'ActionPlan:cm-nap-2',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'cameroon-tribune-nap-2', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:cf-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'fdocuments-central-african-republic-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'oubangui-medias-car-nap', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:td-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-chad-p-8846', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:cg-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-republic-of-congo-brazzaville-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:cd-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:cd-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:cd-nap-3', to: 'Resolution:1325', citations: [{ source: '7sur7-dr-congo-nap-3', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ga-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-gabon-profile', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:mg-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'sadc-madagascar-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:mw-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'knowt-malawi-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-malawi-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:mz-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-mozambique-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:na-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'na-consulate-namibia-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:za-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-south-africa-profile', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:zw-nap-1', to: 'Resolution:1325', citations: [{ source: 'securitywomen-zimbabwe', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
