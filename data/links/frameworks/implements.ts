import type { WpsLink } from '../../keys.ts'

/** Which resolutions the frameworks of other organisations carry out. */
// biome-ignore format: lists of ends are packed
export const frameworkResolutions = [
  {
    predicate: 'implements',
    from: 'Framework:un-wps-agenda',
    to: [
      'Resolution:1325', 'Resolution:1820', 'Resolution:1888', 'Resolution:1889', 'Resolution:1960', 'Resolution:2106', 'Resolution:2122', 'Resolution:2242',
      'Resolution:2467', 'Resolution:2493',
    ],
    note: 'One of the ten resolutions that make up the agenda.',
    citations: [{ source: 'nato-wps-policy-2024', locator: 'footnote 1', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:un-ugps-2018-2028',
    to: ['Resolution:1325', 'Resolution:2242', 'Resolution:2436'],
    citations: [{ source: 'un-peacekeeping-gender-parity-strategy', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:un-dpko-gender-policy',
    to: [
      'Resolution:1325', 'Resolution:1820', 'Resolution:1888', 'Resolution:1889', 'Resolution:1960', 'Resolution:2106', 'Resolution:2122', 'Resolution:2242',
    ],
    note: 'The policy rests on eight resolutions on women, peace and security, which the page read does not list: these are the first eight.',
    citations: [{ source: 'humanitarian-library-peacekeeping-gender-policy', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:g8-declaration-2013',
    to: 'Resolution:1888',
    note: 'Backs the Special Representative and the Team of Experts called for by the resolution.',
    citations: [{ source: 'cfr-g8-declaration-2013', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: ['Resolution:1325', 'Resolution:1820'],
    citations: [{ source: 'eu-st-12525-2016', locator: 'annex', assertion: 'NORM' }, { source: 'unipd-eu-wps-indicators', assertion: 'EVENT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-indicators-2010',
    to: ['Resolution:1325', 'Resolution:1820'],
    note: 'Measures how the resolution is carried out.',
    citations: [{ source: 'eu-st-12525-2016', locator: 'annex', assertion: 'NORM' }, { source: 'eu-st-6219-2014', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-indicators-2010',
    to: 'Resolution:1889',
    note: 'Answers the call of the resolution for indicators.',
    citations: [{ source: 'eu-st-12525-2016', locator: 'annex', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-indicators-2016',
    to: ['Resolution:1325', 'Resolution:1820'],
    note: 'Measures how the resolution is carried out.',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Resolution:1325',
    note: 'Commits the EU to carry out the resolution and those that followed it.',
    citations: [
      { source: 'en-a-council-conclusions-wps', assertion: 'COMMITMENT' },
      { source: 'press-club-reynders-council-conclusions-wps', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Resolution:1325',
    citations: [
      { source: 'press-club-reynders-council-conclusions-wps', assertion: 'REPORT' },
      { source: 'coe-civ-eu-strategic-approach-wps', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-council-conclusions-2022',
    to: 'Resolution:1325',
    note: 'Commits the EU to carry out the agenda set up by the resolution.',
    citations: [
      { source: 'politiki-news-council-conclusions-2022', locator: 'paragraph 1', assertion: 'COMMITMENT' },
      { source: 'gencat-eu-council-conclusions-wps', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-gap-iii',
    to: 'Resolution:1325',
    note: 'Takes the agenda on women, peace and security in as one of its themes.',
    citations: [{ source: 'eu-monitor-gap-iii', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:eu-principal-adviser-gender',
    to: 'Resolution:1325',
    note: 'Coordinates how the EU carries out the resolution.',
    citations: [{ source: 'eplo-gender-mainstreaming-eu', assertion: 'REPORT' }, { source: 'gmf-eu-diplomacy-women', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:au-solemn-declaration-2004',
    to: 'Resolution:1325',
    note: 'Reaffirms the resolution.',
    citations: [{ source: 'gimac-solemn-declaration', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:au-continental-results-framework',
    to: 'Resolution:1325',
    note: 'Measures how the agenda set up by the resolution is carried out.',
    citations: [{ source: 'docslib-au-continental-results-framework', assertion: 'NORM' }, { source: 'gender-links-sadc-barometer-2018', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:au-special-envoy-wps',
    to: 'Resolution:1325',
    note: 'The mandate rests on the pillars of the resolution.',
    citations: [{ source: 'peaceau-special-envoy-wps', assertion: 'SELF_DESCRIPTION' }, { source: 'guardian-bineta-diop', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:sadc-gender-protocol',
    to: 'Resolution:1325',
    note: 'Article 28 asks for measures in line with the resolution.',
    citations: [
      { source: 'sadc-gender-protocol', locator: 'article 28', assertion: 'SELF_DESCRIPTION' },
      { source: 'africanlii-sadc-gender-protocol', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'implements',
    from: 'Framework:sadc-wps-strategy',
    to: 'Resolution:1325',
    citations: [{ source: 'sardc-news-features-5787', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:osce-action-plan-2004',
    to: 'Resolution:1325',
    note: 'Recalls the resolution.',
    citations: [{ source: 'osce-node-660060', assertion: 'NORM' }, { source: 'docplayer-osce-decision-14-04', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:osce-mc-dec-14-05',
    to: 'Resolution:1325',
    citations: [{ source: 'legislationline-document-16535', locator: 'paragraph 2', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:asean-joint-statement-2017',
    to: 'Resolution:1325',
    note: 'Supports the resolution.',
    citations: [{ source: 'us-mission-asean-wps-symposium', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:g7-wps-partnerships-2018',
    to: 'Resolution:1325',
    citations: [{ source: 'world-and-japan-g7-wps-partnerships-2018', locator: 'section "Context"', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:ipu-wps',
    to: 'Resolution:1325',
    note: 'Supports the resolution.',
    citations: [{ source: 'ipu-women-and-youth-peacebuilding', assertion: 'SELF_DESCRIPTION' }],
  },
] as const satisfies readonly WpsLink[]
