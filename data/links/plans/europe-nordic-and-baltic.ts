import type { WpsLink } from '../../keys.ts'

/** National action plans of the Nordic and Baltic countries: who adopted the plans and which plan follows which. */
export const europeNordicAndBalticAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:DK',
    to: 'ActionPlan:dk-nap-1',
    citations: [
      { source: 'dk-mfa-nap-1', assertion: 'EVENT' },
      { source: 'wps-fpn-denmark', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:DK',
    to: 'ActionPlan:dk-nap-2',
    citations: [
      { source: 'dk-mfa-nap-1', assertion: 'EVENT' },
      { source: 'wps-fpn-denmark', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:dk-nap-2', to: 'ActionPlan:dk-nap-1', citations: [{ source: 'wps-fpn-denmark', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:DK',
    to: 'ActionPlan:dk-nap-3',
    citations: [
      { source: 'dk-mfa-nap-1', assertion: 'EVENT' },
      { source: 'wps-fpn-denmark', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:dk-nap-3', to: 'ActionPlan:dk-nap-2', citations: [{ source: 'wps-fpn-denmark', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:DK',
    to: 'ActionPlan:dk-nap-4',
    citations: [
      { source: 'dk-mfa-nap-1', assertion: 'EVENT' },
      { source: 'dk-defence-wps', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:dk-nap-4', to: 'ActionPlan:dk-nap-3', citations: [{ source: 'wps-fpn-denmark', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:DK',
    to: 'ActionPlan:dk-nap-5',
    citations: [
      { source: 'dk-mfa-nap-5', assertion: 'EVENT' },
      { source: 'wps-fpn-denmark', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:dk-nap-5', to: 'ActionPlan:dk-nap-4', citations: [{ source: 'wps-fpn-denmark', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:EE',
    to: 'ActionPlan:ee-nap-1',
    citations: [
      { source: 'peacewomen-estonia', assertion: 'REPORT' },
      { source: 'peacewomen-estonia-women-in-defence', assertion: 'REPORT' },
      { source: 'docslib-nap-training-study', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:EE',
    to: 'ActionPlan:ee-nap-2',
    citations: [
      { source: 'peacewomen-nap-estonia-profile', assertion: 'REPORT' },
      { source: 'peacewomen-estonia', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ee-nap-2', to: 'ActionPlan:ee-nap-1', citations: [{ source: 'peacewomen-estonia', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:FI',
    to: 'ActionPlan:fi-nap-1',
    citations: [
      { source: 'fi-nato-mission-1325', assertion: 'EVENT' },
      { source: 'securitywomen-finland', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:FI',
    to: 'ActionPlan:fi-nap-2',
    citations: [
      { source: 'fi-mfa-nap-2', assertion: 'EVENT' },
      { source: 'securitywomen-finland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:fi-nap-2', to: 'ActionPlan:fi-nap-1', citations: [{ source: 'securitywomen-finland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:FI',
    to: 'ActionPlan:fi-nap-3',
    citations: [
      { source: 'fi-interior-nap-3', assertion: 'EVENT' },
      { source: 'securitywomen-finland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:fi-nap-3', to: 'ActionPlan:fi-nap-2', citations: [{ source: 'securitywomen-finland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:FI',
    to: 'ActionPlan:fi-nap-4',
    citations: [
      { source: 'fi-mfa-nap-4', assertion: 'EVENT' },
      { source: 'peacewomen-nap-finland-profile', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:fi-nap-4', to: 'ActionPlan:fi-nap-3', citations: [{ source: 'fi-mfa-nap-4', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:IS',
    to: 'ActionPlan:is-nap-1',
    citations: [
      { source: 'securitywomen-iceland', assertion: 'REPORT' },
      { source: 'peacewomen-nap-iceland', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:IS',
    to: 'ActionPlan:is-nap-2',
    citations: [
      { source: 'is-government-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-iceland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:is-nap-2', to: 'ActionPlan:is-nap-1', citations: [{ source: 'peacewomen-nap-iceland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:IS',
    to: 'ActionPlan:is-nap-3',
    citations: [
      { source: 'is-government-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-iceland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:is-nap-3', to: 'ActionPlan:is-nap-2', citations: [{ source: 'peacewomen-nap-iceland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:IS',
    to: 'ActionPlan:is-nap-4',
    citations: [
      { source: 'is-government-nap-4', assertion: 'EVENT' },
      { source: 'securitywomen-iceland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:is-nap-4', to: 'ActionPlan:is-nap-3', citations: [{ source: 'is-government-nap-4', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:LV',
    to: 'ActionPlan:lv-nap-1',
    citations: [
      { source: 'securitywomen-latvia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-latvia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:LT',
    to: 'ActionPlan:lt-nap-1',
    citations: [
      { source: 'giwps-lithuania-nap', assertion: 'REPORT' },
      { source: 'peacewomen-nap-lithuania', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:LT',
    to: 'ActionPlan:lt-nap-2',
    citations: [
      { source: 'securitywomen-lithuania', assertion: 'REPORT' },
      { source: 'peacewomen-nap-lithuania', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:lt-nap-2', to: 'ActionPlan:lt-nap-1', citations: [{ source: 'peacewomen-nap-lithuania', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NO',
    to: 'ActionPlan:no-nap-1',
    citations: [
      { source: 'no-government-wps', assertion: 'EVENT' },
      { source: 'peacewomen-norway', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:NO',
    to: 'ActionPlan:no-nap-2',
    citations: [
      { source: 'no-un-mission-strategic-plan-2011-2013', assertion: 'EVENT' },
      { source: 'peacewomen-norway', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:no-nap-2', to: 'ActionPlan:no-nap-1', citations: [{ source: 'peacewomen-norway', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NO',
    to: 'ActionPlan:no-nap-3',
    citations: [
      { source: 'no-government-nap-3-launch', assertion: 'EVENT' },
      { source: 'giwps-norway-nap-3', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:no-nap-3', to: 'ActionPlan:no-nap-2', citations: [{ source: 'peacewomen-norway', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NO',
    to: 'ActionPlan:no-nap-4',
    citations: [
      { source: 'no-government-nap-4', assertion: 'EVENT' },
      { source: 'peacewomen-norway', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:no-nap-4', to: 'ActionPlan:no-nap-3', citations: [{ source: 'peacewomen-norway', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NO',
    to: 'ActionPlan:no-nap-5',
    citations: [
      { source: 'no-government-wps', assertion: 'EVENT' },
      { source: 'no-government-nap-5', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:no-nap-5', to: 'ActionPlan:no-nap-4', citations: [{ source: 'no-government-wps', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:SE',
    to: 'ActionPlan:se-nap-1',
    citations: [
      { source: 'securitywomen-sweden', assertion: 'REPORT' },
      { source: 'peacewomen-nap-sweden-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:SE',
    to: 'ActionPlan:se-nap-2',
    citations: [
      { source: 'securitywomen-sweden', assertion: 'REPORT' },
      { source: 'peacewomen-nap-sweden-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:se-nap-2',
    to: 'ActionPlan:se-nap-1',
    citations: [{ source: 'peacewomen-nap-sweden-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:SE',
    to: 'ActionPlan:se-nap-3',
    citations: [
      { source: 'securitywomen-sweden', assertion: 'REPORT' },
      { source: 'peacewomen-nap-sweden-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:se-nap-3',
    to: 'ActionPlan:se-nap-2',
    citations: [{ source: 'peacewomen-nap-sweden-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:SE',
    to: 'ActionPlan:se-nap-4',
    citations: [
      { source: 'securitywomen-sweden', assertion: 'REPORT' },
      { source: 'operation-1325-sweden-nap', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:se-nap-4', to: 'ActionPlan:se-nap-3', citations: [{ source: 'securitywomen-sweden', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
