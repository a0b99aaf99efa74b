import type { WpsLink } from '../../keys.ts'

/** National action plans of Western Africa, Mali to Togo: who adopted the plans and which plan follows which. */
export const africaWestMTAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:ML',
    to: 'ActionPlan:ml-nap-1',
    citations: [
      { source: 'peacewomen-nap-mali-overview', assertion: 'REPORT' },
      { source: 'peacewomen-mali', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:ML',
    to: 'ActionPlan:ml-nap-2',
    citations: [
      { source: 'peacewomen-nap-mali-overview', assertion: 'REPORT' },
      { source: 'peacewomen-nap-mali', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ml-nap-2',
    to: 'ActionPlan:ml-nap-1',
    citations: [{ source: 'peacewomen-nap-mali-overview', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:ML',
    to: 'ActionPlan:ml-nap-3',
    citations: [
      { source: 'wps-hub-mali', assertion: 'REPORT' },
      { source: 'securitywomen-mali', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ml-nap-3', to: 'ActionPlan:ml-nap-2', citations: [{ source: 'peacewomen-nap-mali', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NE',
    to: 'ActionPlan:ne-nap-1',
    citations: [
      { source: 'securitywomen-niger', assertion: 'REPORT' },
      { source: 'peacewomen-nap-niger', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:NE',
    to: 'ActionPlan:ne-nap-2',
    citations: [
      { source: 'securitywomen-niger', assertion: 'REPORT' },
      { source: 'peacewomen-nap-niger', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ne-nap-2', to: 'ActionPlan:ne-nap-1', citations: [{ source: 'peacewomen-nap-niger', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NG',
    to: 'ActionPlan:ng-nap-1',
    citations: [
      { source: 'peacewomen-nigeria-nap-1-launch', assertion: 'REPORT' },
      { source: 'peacewomen-nap-nigeria-p-4034', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:NG',
    to: 'ActionPlan:ng-nap-2',
    citations: [
      { source: 'securitywomen-nigeria', assertion: 'REPORT' },
      { source: 'peacewomen-nap-nigeria-p-4034', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ng-nap-2',
    to: 'ActionPlan:ng-nap-1',
    citations: [{ source: 'peacewomen-nap-nigeria-p-4034', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:NG',
    to: 'ActionPlan:ng-nap-3',
    citations: [
      { source: 'ashenews-nigeria-nap-3', assertion: 'REPORT' },
      { source: 'brainbox-news-nigeria-nap-3', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ng-nap-3', to: 'ActionPlan:ng-nap-2', citations: [{ source: 'ashenews-nigeria-nap-3', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:SN',
    to: 'ActionPlan:sn-nap-1',
    citations: [
      { source: 'wps-hub-senegal', assertion: 'REPORT' },
      { source: 'giwps-senegal-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:SL',
    to: 'ActionPlan:sl-nap-1',
    citations: [
      { source: 'giwps-sierra-leone-nap', assertion: 'REPORT' },
      { source: 'peacewomen-nap-sierra-leone', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:SL',
    to: 'ActionPlan:sl-nap-2',
    citations: [
      { source: 'securitywomen-sierra-leone', assertion: 'REPORT' },
      { source: 'peacewomen-nap-sierra-leone', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:sl-nap-2',
    to: 'ActionPlan:sl-nap-1',
    citations: [{ source: 'peacewomen-nap-sierra-leone', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:SL',
    to: 'ActionPlan:sl-nap-3',
    citations: [
      { source: 'south-africa-news-gazette-sierra-leone-nap-3', assertion: 'REPORT' },
      { source: 'a-z-newspaper-sierra-leone-nap-3', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:sl-nap-3',
    to: 'ActionPlan:sl-nap-2',
    citations: [{ source: 'south-africa-news-gazette-sierra-leone-nap-3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:TG',
    to: 'ActionPlan:tg-nap-1',
    citations: [
      { source: 'securitywomen-togo', assertion: 'REPORT' },
      { source: 'peacewomen-nap-togo-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TG',
    to: 'ActionPlan:tg-nap-2',
    citations: [
      { source: 'securitywomen-togo', assertion: 'REPORT' },
      { source: 'peacewomen-nap-togo-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:tg-nap-2',
    to: 'ActionPlan:tg-nap-1',
    citations: [{ source: 'peacewomen-nap-togo-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:TG',
    to: 'ActionPlan:tg-nap-3',
    citations: [
      { source: 'le-temps-togo-nap-3', assertion: 'REPORT' },
      { source: 'media-top-news-togo-nap', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:tg-nap-3', to: 'ActionPlan:tg-nap-2', citations: [{ source: 'le-temps-togo-nap-3', assertion: 'EDITORIAL' }] },
] as const satisfies readonly WpsLink[]
