import type { WpsLink } from '../../keys.ts'

/** National action plans of the Americas: who adopted the plans and which plan follows which. */
export const americasAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:AR',
    to: 'ActionPlan:ar-nap-1',
    citations: [
      { source: 'ar-decree-658-2022', assertion: 'EVENT' },
      { source: 'peacewomen-nap-argentina', assertion: 'REPORT' },
    ],
  },
  { predicate: 'adopts', from: 'Country:AR', to: 'ActionPlan:ar-nap-2', citations: [{ source: 'ar-decree-658-2022', assertion: 'EVENT' }] },
  { predicate: 'succeeds', from: 'ActionPlan:ar-nap-2', to: 'ActionPlan:ar-nap-1', citations: [{ source: 'ar-decree-658-2022', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:BR',
    to: 'ActionPlan:br-nap-1',
    citations: [
      { source: 'br-mfa-nap-extension', assertion: 'EVENT' },
      { source: 'rcrc-conference-brazil-nap-pledge', assertion: 'EVENT' },
    ],
  },
  { predicate: 'adopts', from: 'Country:BR', to: 'ActionPlan:br-nap-2', citations: [{ source: 'scribd-brazil-nap-2', assertion: 'EVENT' }] },
  { predicate: 'succeeds', from: 'ActionPlan:br-nap-2', to: 'ActionPlan:br-nap-1', citations: [{ source: 'scribd-brazil-nap-2', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:CA',
    to: 'ActionPlan:ca-nap-1',
    citations: [
      { source: 'securitywomen-canada', assertion: 'REPORT' },
      { source: 'peacewomen-canada', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CA',
    to: 'ActionPlan:ca-nap-2',
    citations: [
      { source: 'securitywomen-canada', assertion: 'REPORT' },
      { source: 'peacewomen-canada', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ca-nap-2', to: 'ActionPlan:ca-nap-1', citations: [{ source: 'peacewomen-canada', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:CA',
    to: 'ActionPlan:ca-nap-3',
    citations: [
      { source: 'ca-gac-foundations-for-peace', assertion: 'EVENT' },
      { source: 'securitywomen-canada', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ca-nap-3', to: 'ActionPlan:ca-nap-2', citations: [{ source: 'securitywomen-canada', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:CL',
    to: 'ActionPlan:cl-nap-1',
    citations: [
      { source: 'studylib-chile-nap-1', assertion: 'EVENT' },
      { source: 'cl-minrel-wps-2020', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CL',
    to: 'ActionPlan:cl-nap-2',
    citations: [
      { source: 'mediabanco-chile-nap-2', assertion: 'REPORT' },
      { source: 'studylib-chile-nap-2', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:cl-nap-2', to: 'ActionPlan:cl-nap-1', citations: [{ source: 'mediabanco-chile-nap-2', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:CO',
    to: 'ActionPlan:co-nap-1',
    citations: [
      { source: 'securitywomen-colombia', assertion: 'REPORT' },
      { source: 'local-news-wave-colombia-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:SV',
    to: 'ActionPlan:sv-nap-1',
    citations: [
      { source: 'diario-co-latino-el-salvador-nap', assertion: 'REPORT' },
      { source: 'scribd-el-salvador-nap', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:GT',
    to: 'ActionPlan:gt-nap-1',
    citations: [
      { source: 'securitywomen-guatemala', assertion: 'REPORT' },
      { source: 'peacewomen-nap-guatemala-2020-commitments', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MX',
    to: 'ActionPlan:mx-nap-1',
    citations: [
      { source: 'peacewomen-nap-mexico', assertion: 'REPORT' },
      { source: 'billie-parker-mexico-women-peacekeepers', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PY',
    to: 'ActionPlan:py-nap-1',
    citations: [
      { source: 'securitywomen-paraguay', assertion: 'REPORT' },
      { source: 'peacewomen-paraguay', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PE',
    to: 'ActionPlan:pe-nap-1',
    citations: [
      { source: 'securitywomen-peru', assertion: 'REPORT' },
      { source: 'peacewomen-nap-peru', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TT',
    to: 'ActionPlan:tt-nap-1',
    citations: [
      { source: 'un-women-caribbean-trinidad-and-tobago-nap', assertion: 'EVENT' },
      { source: 'our-secure-future-caribbean', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:US',
    to: 'ActionPlan:us-nap-1',
    citations: [
      { source: 'wps-fpn-united-states-of-america', assertion: 'REPORT' },
      { source: 'peacewomen-usa', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:US',
    to: 'ActionPlan:us-nap-2',
    citations: [
      { source: 'wps-fpn-united-states-of-america', assertion: 'REPORT' },
      { source: 'peacewomen-usa', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:us-nap-2', to: 'ActionPlan:us-nap-1', citations: [{ source: 'peacewomen-usa', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:US',
    to: 'ActionPlan:us-nap-3',
    citations: [
      { source: 'us-embassy-sl-wps-strategy', assertion: 'EVENT' },
      { source: 'wps-fpn-united-states-of-america', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:us-nap-3', to: 'ActionPlan:us-nap-2', citations: [{ source: 'peacewomen-usa', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:US',
    to: 'ActionPlan:us-nap-4',
    citations: [
      { source: 'giwps-us-nap-4', assertion: 'REPORT' },
      { source: 'peacewomen-nap-united-states-p-1328', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:us-nap-4', to: 'ActionPlan:us-nap-3', citations: [{ source: 'giwps-us-nap-4', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:UY',
    to: 'ActionPlan:uy-nap-1',
    citations: [
      { source: 'securitywomen-uruguay', assertion: 'REPORT' },
      { source: 'wps-fpn-uruguay', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
