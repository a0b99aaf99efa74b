import type { WpsLink } from '../../keys.ts'

/** National action plans of Eastern Africa and the Horn: what the plans implement, address and focus on. */
export const africaEastContents = [
  {
    predicate: 'implements',
    from: 'ActionPlan:bi-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-burundi-overview', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:bi-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-burundi', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:bi-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-burundi-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:dj-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-djibouti-profile', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:ke-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-kenya-profile', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ke-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-kenya-profile', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ke-nap-3', to: 'Resolution:1325', citations: [{ source: 'streamline-feed-kenya-nap', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:rw-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'docslib-rwanda-nap-1', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-rwanda', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:rw-nap-2', to: 'Resolution:1325', citations: [{ source: 'securitywomen-rwanda', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:rw-nap-3', to: 'Resolution:1325', citations: [{ source: 'securitywomen-rwanda-page-2', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:so-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'africanews-it-somalia-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ss-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'docslib-south-sudan-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-south-sudan', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:sd-nap-1', to: 'Resolution:1325', citations: [{ source: 'securitywomen-sudan', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ug-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-uganda', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ug-nap-1',
    to: 'Resolution:1820',
    citations: [{ source: 'peacewomen-nap-uganda', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:ug-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-uganda', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ug-nap-3', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-uganda', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
