import type { WpsLink } from '../../keys.ts'

/** National action plans of Western Europe without Belgium: who adopted the plans and which plan follows which. */
export const europeWestAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:AT',
    to: 'ActionPlan:at-nap-1',
    citations: [
      { source: 'at-embassy-us-wps', assertion: 'EVENT' },
      { source: 'peacewomen-nap-austria', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:AT',
    to: 'ActionPlan:at-nap-2',
    citations: [
      { source: 'at-embassy-us-wps', assertion: 'EVENT' },
      { source: 'peacewomen-nap-austria', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:at-nap-2', to: 'ActionPlan:at-nap-1', citations: [{ source: 'peacewomen-nap-austria', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:FR',
    to: 'ActionPlan:fr-nap-1',
    citations: [
      { source: 'fr-senat-question-2019', assertion: 'EVENT' },
      { source: 'rcrc-conference-france-pledge', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:FR',
    to: 'ActionPlan:fr-nap-2',
    citations: [
      { source: 'fr-senat-question-2019', assertion: 'EVENT' },
      { source: 'rcrc-conference-france-pledge', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:fr-nap-2', to: 'ActionPlan:fr-nap-1', citations: [{ source: 'fr-senat-question-2019', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:FR',
    to: 'ActionPlan:fr-nap-3',
    citations: [
      { source: 'fr-mfa-nap-3', assertion: 'EVENT' },
      { source: 'securitywomen-france', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:fr-nap-3', to: 'ActionPlan:fr-nap-2', citations: [{ source: 'fr-mfa-nap-3', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:DE',
    to: 'ActionPlan:de-nap-1',
    citations: [
      { source: 'de-aa-women-conflict-prevention-2013', assertion: 'EVENT' },
      { source: 'peacewomen-germany', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:DE',
    to: 'ActionPlan:de-nap-2',
    citations: [
      { source: 'de-aa-women-conflict-prevention-2017', assertion: 'EVENT' },
      { source: 'peacewomen-germany', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:de-nap-2', to: 'ActionPlan:de-nap-1', citations: [{ source: 'peacewomen-germany', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:DE',
    to: 'ActionPlan:de-nap-3',
    citations: [
      { source: 'de-aa-maas-nap-3', assertion: 'EVENT' },
      { source: 'de-aa-women-conflict-prevention', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:de-nap-3', to: 'ActionPlan:de-nap-2', citations: [{ source: 'peacewomen-germany', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:IE',
    to: 'ActionPlan:ie-nap-1',
    citations: [
      { source: 'securitywomen-ireland', assertion: 'REPORT' },
      { source: 'peacewomen-ireland', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:IE',
    to: 'ActionPlan:ie-nap-2',
    citations: [
      { source: 'ie-dfa-nap-2', assertion: 'EVENT' },
      { source: 'securitywomen-ireland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ie-nap-2', to: 'ActionPlan:ie-nap-1', citations: [{ source: 'peacewomen-ireland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:IE',
    to: 'ActionPlan:ie-nap-3',
    citations: [
      { source: 'peacewomen-ireland', assertion: 'REPORT' },
      { source: 'kildarestreet-written-answers-2024', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ie-nap-3', to: 'ActionPlan:ie-nap-2', citations: [{ source: 'peacewomen-ireland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:LU',
    to: 'ActionPlan:lu-nap-1',
    citations: [
      { source: 'lu-mfa-wps', assertion: 'EVENT' },
      { source: 'securitywomen-luxembourg', assertion: 'REPORT' },
    ],
  },
  { predicate: 'adopts', from: 'Country:LU', to: 'ActionPlan:lu-nap-2', citations: [{ source: 'le-quotidien-luxembourg-2025', assertion: 'REPORT' }] },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:lu-nap-2',
    to: 'ActionPlan:lu-nap-1',
    citations: [{ source: 'le-quotidien-luxembourg-2025', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:NL',
    to: 'ActionPlan:nl-nap-1',
    citations: [
      { source: 'nl-government-wps', assertion: 'EVENT' },
      { source: 'wps-fpn-netherlands', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:NL',
    to: 'ActionPlan:nl-nap-2',
    citations: [
      { source: 'wps-fpn-netherlands', assertion: 'REPORT' },
      { source: 'peacewomen-nap-netherlands', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:nl-nap-2', to: 'ActionPlan:nl-nap-1', citations: [{ source: 'peacewomen-nap-netherlands', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NL',
    to: 'ActionPlan:nl-nap-3',
    citations: [
      { source: 'wps-fpn-netherlands', assertion: 'REPORT' },
      { source: 'peacewomen-nap-netherlands', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:nl-nap-3', to: 'ActionPlan:nl-nap-2', citations: [{ source: 'peacewomen-nap-netherlands', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NL',
    to: 'ActionPlan:nl-nap-4',
    citations: [
      { source: 'nl-government-wps', assertion: 'EVENT' },
      { source: 'wps-fpn-netherlands', assertion: 'REPORT' },
      { source: 'wo-men-netherlands-nap-4', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:nl-nap-4', to: 'ActionPlan:nl-nap-3', citations: [{ source: 'peacewomen-nap-netherlands', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:CH',
    to: 'ActionPlan:ch-nap-1',
    citations: [
      { source: 'securitywomen-switzerland', assertion: 'REPORT' },
      { source: 'peacewomen-nap-switzerland', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CH',
    to: 'ActionPlan:ch-nap-2',
    citations: [
      { source: 'securitywomen-switzerland', assertion: 'REPORT' },
      { source: 'peacewomen-nap-switzerland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ch-nap-2', to: 'ActionPlan:ch-nap-1', citations: [{ source: 'peacewomen-nap-switzerland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:CH',
    to: 'ActionPlan:ch-nap-3',
    citations: [
      { source: 'securitywomen-switzerland', assertion: 'REPORT' },
      { source: 'peacewomen-nap-switzerland', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ch-nap-3', to: 'ActionPlan:ch-nap-2', citations: [{ source: 'peacewomen-nap-switzerland', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:CH',
    to: 'ActionPlan:ch-nap-4',
    citations: [
      { source: 'wps-fpn-switzerland', assertion: 'REPORT' },
      { source: 'securitywomen-switzerland', assertion: 'REPORT' },
      { source: 'peacewomen-switzerland-fourth-nap', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ch-nap-4', to: 'ActionPlan:ch-nap-3', citations: [{ source: 'peacewomen-nap-switzerland', assertion: 'REPORT' }] },
  { predicate: 'adopts', from: 'Country:CH', to: 'ActionPlan:ch-nap-5', citations: [{ source: 'ch-fdfa-wps', assertion: 'EVENT' }] },
  { predicate: 'succeeds', from: 'ActionPlan:ch-nap-5', to: 'ActionPlan:ch-nap-4', citations: [{ source: 'ch-fdfa-wps', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:GB',
    to: 'ActionPlan:gb-nap-1',
    citations: [
      { source: 'securitywomen-united-kingdom', assertion: 'REPORT' },
      { source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:GB',
    to: 'ActionPlan:gb-nap-2',
    citations: [
      { source: 'securitywomen-united-kingdom', assertion: 'REPORT' },
      { source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:gb-nap-2',
    to: 'ActionPlan:gb-nap-1',
    citations: [{ source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:GB',
    to: 'ActionPlan:gb-nap-3',
    citations: [
      { source: 'securitywomen-united-kingdom', assertion: 'REPORT' },
      { source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:gb-nap-3',
    to: 'ActionPlan:gb-nap-2',
    citations: [{ source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:GB',
    to: 'ActionPlan:gb-nap-4',
    citations: [
      { source: 'wps-fpn-united-kingdom', assertion: 'REPORT' },
      { source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:gb-nap-4',
    to: 'ActionPlan:gb-nap-3',
    citations: [{ source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:GB',
    to: 'ActionPlan:gb-nap-5',
    citations: [
      { source: 'gov-uk-nap-2023-2027', assertion: 'EVENT' },
      { source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:gb-nap-5',
    to: 'ActionPlan:gb-nap-4',
    citations: [{ source: 'peacewomen-nap-united-kingdom', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
