import type { WpsLink } from '../../keys.ts'

/** National action plans of Western Africa, Mali to Togo: what the plans implement, address and focus on. */
export const africaWestMTContents = [
  { predicate: 'implements', from: 'ActionPlan:ml-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-mali-overview', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ml-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-mali-overview', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:ml-nap-2', to: 'Theme:prevention', citations: [{ source: 'diasporaction-mali-nap-2', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:ml-nap-2', to: 'Theme:participation', citations: [{ source: 'diasporaction-mali-nap-2', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:ml-nap-2', to: 'Theme:protection', citations: [{ source: 'diasporaction-mali-nap-2', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ml-nap-3', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-mali', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ne-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'vdocument-niger-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-niger', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:ne-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-niger', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ng-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-nigeria-p-4034', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ng-nap-2',
    to: 'Resolution:1325',
    citations: [
      { source: 'fdokumen-nigeria-nap-2', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-nigeria-p-4034', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:ng-nap-3', to: 'Resolution:1325', citations: [{ source: 'ashenews-nigeria-nap-3', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:sn-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-senegal', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:sl-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'giwps-sierra-leone-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:sl-nap-1',
    to: 'Resolution:1820',
    citations: [{ source: 'giwps-sierra-leone-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:sl-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-sierra-leone', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:sl-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'a-z-newspaper-sierra-leone-nap-3', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:tg-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-togo-profile', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:tg-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-togo-profile', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:tg-nap-3', to: 'Resolution:1325', citations: [{ source: 'le-temps-togo-nap-3', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:tg-nap-3', to: 'Theme:prevention', citations: [{ source: 'le-temps-togo-nap-3', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:tg-nap-3', to: 'Theme:participation', citations: [{ source: 'le-temps-togo-nap-3', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:tg-nap-3', to: 'Theme:protection', citations: [{ source: 'le-temps-togo-nap-3', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
