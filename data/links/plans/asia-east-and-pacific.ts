import type { WpsLink } from '../../keys.ts'

/** National action plans of East and South-East Asia and the Pacific: who adopted the plans and which plan follows which. */
export const asiaEastAndPacificAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:AU',
    to: 'ActionPlan:au-nap-1',
    citations: [
      { source: 'au-pmc-nap-2012-2018', assertion: 'EVENT' },
      { source: 'un-women-asia-pacific-national-action-plans', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:AU',
    to: 'ActionPlan:au-nap-2',
    citations: [
      { source: 'au-acmc-wps', assertion: 'EVENT' },
      { source: 'peacewomen-nap-australia', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:au-nap-2', to: 'ActionPlan:au-nap-1', citations: [{ source: 'peacewomen-nap-australia', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:ID',
    to: 'ActionPlan:id-nap-1',
    citations: [
      { source: 'un-women-asia-pacific-national-action-plans', assertion: 'EVENT' },
      { source: 'aman-women-commission-decree-18-2014', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:ID',
    to: 'ActionPlan:id-nap-2',
    citations: [
      { source: 'infopublik-ran-p3aks-2', assertion: 'EVENT' },
      { source: 'un-women-asia-pacific-national-action-plans', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:id-nap-2',
    to: 'ActionPlan:id-nap-1',
    citations: [{ source: 'un-women-asia-pacific-national-action-plans', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:JP',
    to: 'ActionPlan:jp-nap-1',
    citations: [
      { source: 'peacewomen-nap-japan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-japan-overview', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:JP',
    to: 'ActionPlan:jp-nap-2',
    citations: [
      { source: 'jp-mofa-nap-2', assertion: 'EVENT' },
      { source: 'securitywomen-japan-page-2', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:jp-nap-2', to: 'ActionPlan:jp-nap-1', citations: [{ source: 'peacewomen-nap-japan', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:JP',
    to: 'ActionPlan:jp-nap-3',
    citations: [
      { source: 'securitywomen-japan-page-2', assertion: 'REPORT' },
      { source: 'japan-up-close-wps-2023', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:jp-nap-3', to: 'ActionPlan:jp-nap-2', citations: [{ source: 'securitywomen-japan-page-2', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:NZ',
    to: 'ActionPlan:nz-nap-1',
    citations: [
      { source: 'securitywomen-new-zealand-page-2', assertion: 'REPORT' },
      { source: 'securitywomen-new-zealand', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PH',
    to: 'ActionPlan:ph-nap-1',
    citations: [
      { source: 'un-women-asia-pacific-philippines-2023', assertion: 'EVENT' },
      { source: 'peacewomen-nap-philippines', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:PH',
    to: 'ActionPlan:ph-nap-3',
    citations: [
      { source: 'peacewomen-nap-philippines', assertion: 'REPORT' },
      { source: 'tribune-ph-nap-launch', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ph-nap-3',
    to: 'ActionPlan:ph-nap-1',
    note: 'No separate plan of the generation between them is recorded.',
    citations: [{ source: 'peacewomen-nap-philippines', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:PH',
    to: 'ActionPlan:ph-nap-4',
    citations: [
      { source: 'ph-dfa-nap-launch', assertion: 'EVENT' },
      { source: 'ph-opapru-nap', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ph-nap-4', to: 'ActionPlan:ph-nap-3', citations: [{ source: 'tribune-ph-nap-launch', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:KR',
    to: 'ActionPlan:kr-nap-1',
    citations: [
      { source: 'securitywomen-korea-republic-of', assertion: 'REPORT' },
      { source: 'peacewomen-nap-south-korea-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:KR',
    to: 'ActionPlan:kr-nap-2',
    citations: [
      { source: 'securitywomen-korea-republic-of', assertion: 'REPORT' },
      { source: 'peacewomen-nap-south-korea-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:kr-nap-2',
    to: 'ActionPlan:kr-nap-1',
    citations: [{ source: 'peacewomen-nap-south-korea-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:KR',
    to: 'ActionPlan:kr-nap-3',
    citations: [
      { source: 'kr-korea-net-press-709981', assertion: 'EVENT' },
      { source: 'securitywomen-korea-republic-of', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:kr-nap-3',
    to: 'ActionPlan:kr-nap-2',
    citations: [{ source: 'peacewomen-nap-south-korea-profile', assertion: 'REPORT' }],
  },
  { predicate: 'adopts', from: 'Country:KR', to: 'ActionPlan:kr-nap-4', citations: [{ source: 'kr-korea-net-press-709981', assertion: 'EVENT' }] },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:kr-nap-4',
    to: 'ActionPlan:kr-nap-3',
    citations: [{ source: 'kr-korea-net-press-709981', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:SB',
    to: 'ActionPlan:sb-nap-1',
    citations: [
      { source: 'securitywomen-solomon-islands', assertion: 'REPORT' },
      { source: 'peacewomen-nap-solomon-islands-p-4031', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TL',
    to: 'ActionPlan:tl-nap-1',
    citations: [
      { source: 'tl-government-16555', assertion: 'EVENT' },
      { source: 'asean-wps-timor-leste-nap-1', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TL',
    to: 'ActionPlan:tl-nap-2',
    citations: [
      { source: 'tl-government-nap-2', assertion: 'EVENT' },
      { source: 'un-women-transparency-timor-leste-nap-2', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:tl-nap-2', to: 'ActionPlan:tl-nap-1', citations: [{ source: 'tl-government-nap-2', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:VN',
    to: 'ActionPlan:vn-nap-1',
    citations: [
      { source: 'vietnam-vna-nap', assertion: 'REPORT' },
      { source: 'vietnam-vn-nap', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
