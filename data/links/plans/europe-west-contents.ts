import type { WpsLink } from '../../keys.ts'

/** National action plans of Western Europe without Belgium: what the plans implement, address and focus on. */
// biome-ignore format: lists of ends are packed
export const europeWestContents = [
  {
    predicate: 'implements',
    from: ['ActionPlan:at-nap-1', 'ActionPlan:at-nap-2'],
    to: 'Resolution:1325',
    citations: [{ source: 'at-embassy-us-wps', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:fr-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-france-node-96937', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:fr-nap-3', to: 'Resolution:1325', citations: [{ source: 'securitywomen-france', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:de-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'de-aa-women-conflict-prevention-2013', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:de-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'de-aa-women-conflict-prevention-2017', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:de-nap-3', to: 'Resolution:1325', citations: [{ source: 'peacewomen-germany', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ie-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-ireland-overview', assertion: 'REPORT' }],
  },
  { predicate: 'implements', from: 'ActionPlan:ie-nap-2', to: 'Resolution:1325', citations: [{ source: 'securitywomen-ireland', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:ie-nap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'pdfslide-ireland-nap-3', locator: 'title', assertion: 'EDITORIAL' }, { source: 'peacewomen-ireland', assertion: 'REPORT' }],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:ie-nap-3',
    to: ['Country:LR', 'Country:SL', 'Country:ZA', 'Country:ZW'],
    citations: [
      { source: 'peacewomen-ireland', locator: 'paragraph 1', assertion: 'REPORT' },
      { source: 'pdfslide-ireland-nap-3', locator: 'Regions', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:lu-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-luxembourg', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:lu-nap-2', to: 'Resolution:1325', citations: [{ source: 'le-quotidien-luxembourg-2025', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: ['ActionPlan:nl-nap-1', 'ActionPlan:nl-nap-2', 'ActionPlan:nl-nap-3'],
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-netherlands', assertion: 'REPORT' }],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:nl-nap-2',
    to: ['Country:AF', 'Country:BI', 'Country:CO', 'Country:CD', 'Country:SS', 'Country:SD'],
    citations: [{ source: 'peacewomen-nap-netherlands', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:nl-nap-4',
    to: 'Resolution:1325',
    citations: [{ source: 'nl-government-wps', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:nl-nap-4',
    to: ['Country:AF', 'Country:BI', 'Country:CO', 'Country:CD', 'Country:IQ', 'Country:LY', 'Country:ML', 'Country:SS', 'Country:SY', 'Country:YE'],
    citations: [{ source: 'securitywomen-netherlands', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nl-nap-4',
    to: ['Theme:prevention', 'Theme:participation', 'Theme:protection', 'Theme:relief-and-recovery', 'Theme:gender-mainstreaming'],
    citations: [{ source: 'wps-fpn-netherlands', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: ['ActionPlan:ch-nap-1', 'ActionPlan:ch-nap-2', 'ActionPlan:ch-nap-3', 'ActionPlan:ch-nap-4'],
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-switzerland', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: ['ActionPlan:gb-nap-1', 'ActionPlan:gb-nap-2', 'ActionPlan:gb-nap-3', 'ActionPlan:gb-nap-4', 'ActionPlan:gb-nap-5'],
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' }],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:gb-nap-2',
    to: ['Country:AF', 'Country:CD', 'Country:NP'],
    citations: [{ source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' }],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:gb-nap-4',
    to: ['Country:AF', 'Country:MM', 'Country:CD', 'Country:IQ', 'Country:LY', 'Country:NG', 'Country:SO', 'Country:SS', 'Country:SY'],
    citations: [{ source: 'gov-uk-nap-annual-report-2022', assertion: 'SELF_DESCRIPTION' }, { source: 'wps-fpn-united-kingdom', assertion: 'REPORT' }],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:gb-nap-4',
    to: 'Country:YE',
    note: 'Listed as a priority country by the WPS Focal Points Network, besides the nine focus countries of the plan.',
    citations: [{ source: 'reliefweb-uk-nap-annual-report-2020', assertion: 'SELF_DESCRIPTION' }, { source: 'wps-fpn-united-kingdom', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
