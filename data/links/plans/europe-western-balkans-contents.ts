import type { WpsLink } from '../../keys.ts'

/** National action plans of the Western Balkans, Croatia and Slovenia: what the plans implement, address and focus on. */
export const europeWesternBalkansContents = [
  {
    predicate: 'implements',
    from: 'ActionPlan:al-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'documents-pub-albania-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-albania', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ba-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-bosnia-and-herzegovina-p-2526', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ba-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'ba-gender-centre-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ba-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-bosnia-and-herzegovina', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:hr-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-croatia-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:hr-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-croatia-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:xk-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'xk-age-1325-final-report', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:me-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'documents-pub-montenegro-nap', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-montenegro-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:me-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-montenegro-p-1917', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:me-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'securitywomen-montenegro', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:mk-nap-1', to: 'Resolution:1325', citations: [{ source: 'securitywomen-macedonia', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:mk-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'mk-mod-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:rs-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-serbia-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:rs-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'rs-mod-new-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:si-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-slovenia-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:si-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-slovenia-profile', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
