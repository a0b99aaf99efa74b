import type { WpsLink } from '../../keys.ts'

/** Themes of the frameworks of other regional organisations. */
export const regionalFrameworkThemes = [
  {
    predicate: 'addresses',
    from: 'Framework:maputo-protocol',
    to: ['Theme:protection', 'Theme:participation', 'Theme:prevention'],
    citations: [{ source: 'stopvaw-maputo-protocol', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:au-solemn-declaration-2004',
    to: ['Theme:participation', 'Theme:women-peace-and-security', 'Theme:gender-mainstreaming'],
    citations: [{ source: 'gimac-solemn-declaration', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:au-continental-results-framework',
    to: ['Theme:data-and-monitoring', 'Theme:women-peace-and-security'],
    citations: [
      { source: 'docslib-au-continental-results-framework', assertion: 'EDITORIAL' },
      { source: 'africa-newsroom-au-continental-results-framework', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:au-gender-strategy',
    to: 'Theme:economic-empowerment',
    citations: [
      { source: 'moving-woman-au-gender-strategy', locator: 'paragraphs 1 and 3', assertion: 'EDITORIAL' },
      { source: 'docslib-au-gender-strategy-2018-2028', locator: 'pillar one', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:au-gender-strategy',
    to: 'Theme:protection',
    citations: [
      { source: 'arc-au-gender-strategy', locator: 'paragraph on pillar 2', assertion: 'EDITORIAL' },
      { source: 'docslib-au-gender-strategy-2018-2028', locator: 'pillar two', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:au-gender-strategy',
    to: 'Theme:participation',
    citations: [
      { source: 'arc-au-gender-strategy', locator: 'paragraph on pillar 4', assertion: 'EDITORIAL' },
      { source: 'docslib-au-gender-strategy-2018-2028', locator: 'pillar four', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:au-special-envoy-wps',
    to: ['Theme:women-peace-and-security', 'Theme:participation', 'Theme:protection'],
    citations: [{ source: 'peaceau-special-envoy-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:au-convention-evawg',
    to: ['Theme:gender-based-violence', 'Theme:protection', 'Theme:prevention', 'Theme:access-to-justice'],
    citations: [{ source: 'ghalii-au-convention-violence-women', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:sadc-gender-protocol',
    to: ['Theme:participation', 'Theme:peacebuilding'],
    citations: [{ source: 'sadc-gender-protocol', locator: 'article 28', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:sadc-gender-protocol',
    to: 'Theme:gender-based-violence',
    citations: [{ source: 'sadc-gender-protocol-2008', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:sadc-wps-strategy',
    to: ['Theme:women-peace-and-security', 'Theme:gender-mainstreaming', 'Theme:participation'],
    citations: [{ source: 'sardc-news-features-5787', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:icglr-sgbv-protocol-2006',
    to: ['Theme:conflict-related-sexual-violence', 'Theme:accountability'],
    citations: [{ source: 'pambazuka-icglr-sgbv-protocol', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:icglr-kampala-declaration-2011',
    to: ['Theme:gender-based-violence', 'Theme:prevention', 'Theme:accountability', 'Theme:survivor-centred-approach'],
    citations: [{ source: 'icglr-rtf-kampala-declaration', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:osce-action-plan-2004',
    to: ['Theme:gender-mainstreaming', 'Theme:participation', 'Theme:gender-based-violence'],
    citations: [{ source: 'osce-node-660060', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:osce-mc-dec-14-05',
    to: ['Theme:prevention', 'Theme:participation', 'Theme:relief-and-recovery'],
    citations: [{ source: 'legislationline-document-16535', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:istanbul-convention',
    to: ['Theme:gender-based-violence', 'Theme:protection', 'Theme:prevention', 'Theme:accountability'],
    citations: [{ source: 'coe-istanbul-convention', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:belem-do-para',
    to: ['Theme:gender-based-violence', 'Theme:protection', 'Theme:prevention', 'Theme:accountability'],
    citations: [{ source: 'oas-belem-do-para-text', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:asean-joint-statement-2017',
    to: ['Theme:women-peace-and-security', 'Theme:participation'],
    citations: [{ source: 'us-mission-asean-wps-symposium', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:g7-wps-partnerships-2018',
    to: ['Theme:women-peace-and-security', 'Theme:national-action-plans'],
    citations: [{ source: 'world-and-japan-g7-wps-partnerships-2018', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:ipu-wps',
    to: ['Theme:women-peace-and-security', 'Theme:participation', 'Theme:national-action-plans'],
    citations: [{ source: 'ipu-women-and-youth-peacebuilding', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:us-dod-wps-programme',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'newser-pentagon-wps-2025', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
