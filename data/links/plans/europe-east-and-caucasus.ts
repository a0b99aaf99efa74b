import type { WpsLink } from '../../keys.ts'

/** National action plans of Eastern Europe and the South Caucasus: who adopted the plans and which plan follows which. */
export const europeEastAndCaucasusAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:AM',
    to: 'ActionPlan:am-nap-1',
    citations: [
      { source: 'securitywomen-armenia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-armenia', assertion: 'REPORT' },
      { source: 'peacewomen-member-states', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:AM',
    to: 'ActionPlan:am-nap-2',
    citations: [
      { source: 'securitywomen-armenia', assertion: 'REPORT' },
      { source: 'armenpress-1220053', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:am-nap-2', to: 'ActionPlan:am-nap-1', citations: [{ source: 'securitywomen-armenia', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:AM',
    to: 'ActionPlan:am-nap-3',
    citations: [
      { source: 'armenpress-1220053', assertion: 'REPORT' },
      { source: 'iwpr-armenia-women', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:am-nap-3', to: 'ActionPlan:am-nap-2', citations: [{ source: 'armenpress-1220053', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:BG',
    to: 'ActionPlan:bg-nap-1',
    citations: [
      { source: 'bg-strategy-nap', assertion: 'EVENT' },
      { source: 'bg-mfa-nap', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CZ',
    to: 'ActionPlan:cz-nap-1',
    citations: [
      { source: 'cz-mfa-nap-1', assertion: 'EVENT' },
      { source: 'cz-mfa-wps-agenda', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CZ',
    to: 'ActionPlan:cz-nap-2',
    citations: [
      { source: 'securitywomen-czech-republic', assertion: 'REPORT' },
      { source: 'advokatni-denik-czech-1325', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:cz-nap-2',
    to: 'ActionPlan:cz-nap-1',
    citations: [{ source: 'securitywomen-czech-republic', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:GE',
    to: 'ActionPlan:ge-nap-1',
    citations: [
      { source: 'securitywomen-georgia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:GE',
    to: 'ActionPlan:ge-nap-2',
    citations: [
      { source: 'securitywomen-georgia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ge-nap-2',
    to: 'ActionPlan:ge-nap-1',
    citations: [{ source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:GE',
    to: 'ActionPlan:ge-nap-3',
    citations: [
      { source: 'securitywomen-georgia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ge-nap-3',
    to: 'ActionPlan:ge-nap-2',
    citations: [{ source: 'peacewomen-nap-georgia-overview', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:GE',
    to: 'ActionPlan:ge-nap-4',
    citations: [
      { source: 'un-women-georgia-nap-2022-2024', assertion: 'EVENT' },
      { source: 'securitywomen-georgia', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ge-nap-4', to: 'ActionPlan:ge-nap-3', citations: [{ source: 'securitywomen-georgia', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:PL',
    to: 'ActionPlan:pl-nap-1',
    citations: [
      { source: 'pl-mission-un-nap-1', assertion: 'EVENT' },
      { source: 'pl-police-nap-1', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MD',
    to: 'ActionPlan:md-nap-1',
    citations: [
      { source: 'un-moldova-national-programme', assertion: 'EVENT' },
      { source: 'un-women-moldova-wps', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MD',
    to: 'ActionPlan:md-nap-2',
    citations: [
      { source: 'un-women-moldova-wps', assertion: 'EVENT' },
      { source: 'securitywomen-moldova', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:md-nap-2', to: 'ActionPlan:md-nap-1', citations: [{ source: 'un-women-moldova-wps', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:RO',
    to: 'ActionPlan:ro-nap-1',
    citations: [
      { source: 'securitywomen-romania', assertion: 'REPORT' },
      { source: 'peacewomen-nap-romania', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:RO',
    to: 'ActionPlan:ro-nap-2',
    citations: [
      { source: 'ro-legislation-strategy-2020', assertion: 'EVENT' },
      { source: 'ro-mod-gender-management', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ro-nap-2', to: 'ActionPlan:ro-nap-1', citations: [{ source: 'peacewomen-nap-romania', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:RO',
    to: 'ActionPlan:ro-nap-3',
    citations: [{ source: 'monitorul-juridic-romania-strategy-2024', assertion: 'EVENT' }],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ro-nap-3',
    to: 'ActionPlan:ro-nap-2',
    citations: [{ source: 'monitorul-juridic-romania-strategy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:SK',
    to: 'ActionPlan:sk-nap-1',
    citations: [
      { source: 'securitywomen-slovakia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-slovakia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:UA',
    to: 'ActionPlan:ua-nap-1',
    citations: [
      { source: 'ua-luhansk-calendar-2016-02-29', assertion: 'EVENT' },
      { source: 'peacewomen-ukraine-node-93326', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:UA',
    to: 'ActionPlan:ua-nap-2',
    citations: [
      { source: 'un-women-ukraine-new-nap-2025', assertion: 'EVENT' },
      { source: 'peacewomen-ukraine', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ua-nap-2',
    to: 'ActionPlan:ua-nap-1',
    citations: [{ source: 'peacewomen-nap-ukraine-profile', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
