import type { WpsLink } from '../../keys.ts'

/** National action plans of the Western Balkans, Croatia and Slovenia: who adopted the plans and which plan follows which. */
export const europeWesternBalkansAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:AL',
    to: 'ActionPlan:al-nap-1',
    citations: [
      { source: 'securitywomen-albania', assertion: 'REPORT' },
      { source: 'peacewomen-nap-albania', assertion: 'REPORT' },
      { source: 'peacewomen-albania', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:BA',
    to: 'ActionPlan:ba-nap-1',
    citations: [
      { source: 'eige-bosnia-nap', assertion: 'EVENT' },
      { source: 'wps-fpn-bosnia-and-herzegovina', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:BA',
    to: 'ActionPlan:ba-nap-2',
    citations: [
      { source: 'ba-gender-centre-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-bosnia-and-herzegovina-p-2526', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ba-nap-2',
    to: 'ActionPlan:ba-nap-1',
    citations: [{ source: 'peacewomen-nap-bosnia-and-herzegovina-p-2526', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:BA',
    to: 'ActionPlan:ba-nap-3',
    citations: [
      { source: 'eige-bosnia-nap', assertion: 'EVENT' },
      { source: 'un-bosnia-strategic-documents', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ba-nap-3', to: 'ActionPlan:ba-nap-2', citations: [{ source: 'eige-bosnia-nap', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:HR',
    to: 'ActionPlan:hr-nap-1',
    citations: [
      { source: 'wps-fpn-croatia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-croatia-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:HR',
    to: 'ActionPlan:hr-nap-2',
    citations: [
      { source: 'wps-fpn-croatia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-croatia-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:hr-nap-2',
    to: 'ActionPlan:hr-nap-1',
    citations: [{ source: 'peacewomen-nap-croatia-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:XK',
    to: 'ActionPlan:xk-nap-1',
    citations: [
      { source: 'xk-age-1325-final-report', assertion: 'EVENT' },
      { source: 'giwps-kosovo-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:ME',
    to: 'ActionPlan:me-nap-1',
    citations: [
      { source: 'wps-fpn-montenegro', assertion: 'REPORT' },
      { source: 'peacewomen-nap-montenegro-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:ME',
    to: 'ActionPlan:me-nap-2',
    citations: [
      { source: 'securitywomen-montenegro', assertion: 'REPORT' },
      { source: 'peacewomen-nap-montenegro-p-1917', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:me-nap-2',
    to: 'ActionPlan:me-nap-1',
    citations: [{ source: 'securitywomen-montenegro', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:ME',
    to: 'ActionPlan:me-nap-3',
    citations: [
      { source: 'securitywomen-montenegro', assertion: 'REPORT' },
      { source: 'balkan-defence-monitor-montenegro-2024', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:me-nap-3', to: 'ActionPlan:me-nap-2', citations: [{ source: 'securitywomen-montenegro', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:MK',
    to: 'ActionPlan:mk-nap-1',
    citations: [
      { source: 'giwps-macedonia-nap', assertion: 'REPORT' },
      { source: 'securitywomen-macedonia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MK',
    to: 'ActionPlan:mk-nap-2',
    citations: [
      { source: 'mk-mod-nap-2', assertion: 'EVENT' },
      { source: 'docslib-north-macedonia-nap', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:mk-nap-2', to: 'ActionPlan:mk-nap-1', citations: [{ source: 'mk-mod-nap-2', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:RS',
    to: 'ActionPlan:rs-nap-1',
    citations: [
      { source: 'rs-mod-new-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-serbia-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:RS',
    to: 'ActionPlan:rs-nap-2',
    citations: [
      { source: 'rs-mod-new-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-serbia-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:rs-nap-2',
    to: 'ActionPlan:rs-nap-1',
    citations: [{ source: 'peacewomen-nap-serbia-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:SI',
    to: 'ActionPlan:si-nap-1',
    citations: [
      { source: 'si-embassy-vienna-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-slovenia-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:SI',
    to: 'ActionPlan:si-nap-2',
    citations: [
      { source: 'si-embassy-vienna-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-slovenia-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:si-nap-2',
    to: 'ActionPlan:si-nap-1',
    citations: [{ source: 'peacewomen-nap-slovenia-profile', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
