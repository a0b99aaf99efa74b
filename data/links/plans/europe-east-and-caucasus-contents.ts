import type { WpsLink } from '../../keys.ts'

/** National action plans of Eastern Europe and the South Caucasus: what the plans implement, address and focus on. */
export const europeEastAndCaucasusContents = [
  { predicate: 'implements', from: 'ActionPlan:am-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-armenia', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:am-nap-1', to: 'Theme:prevention', citations: [{ source: 'peacewomen-nap-armenia', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:am-nap-1', to: 'Theme:participation', citations: [{ source: 'peacewomen-nap-armenia', assertion: 'REPORT' }] },
  { predicate: 'addresses', from: 'ActionPlan:am-nap-1', to: 'Theme:protection', citations: [{ source: 'peacewomen-nap-armenia', assertion: 'REPORT' }] },
  {
    predicate: 'addresses',
    from: 'ActionPlan:am-nap-1',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'peacewomen-nap-armenia', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:am-nap-2', to: 'Resolution:1325', citations: [{ source: 'securitywomen-armenia', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:am-nap-3', to: 'Resolution:1325', citations: [{ source: 'armenpress-1220053', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:bg-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-bulgaria-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:cz-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'cz-mfa-nap-1', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:cz-nap-2', to: 'Resolution:1325', citations: [{ source: 'advokatni-denik-czech-1325', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ge-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ge-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ge-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:ge-nap-4', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-georgia', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:pl-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-poland', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:md-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'un-moldova-national-programme', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:md-nap-2', to: 'Resolution:1325', citations: [{ source: 'securitywomen-moldova', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:ro-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-romania', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ro-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'ro-legislation-strategy-2020', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ro-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'monitorul-juridic-romania-strategy-2024', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:sk-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'docslib-slovakia-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-slovakia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ua-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'ua-luhansk-calendar-2016-02-29', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ua-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-ukraine-profile', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
