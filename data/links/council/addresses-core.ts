import type { WpsLink } from '../../keys.ts'

/** What the resolutions on women, peace and security are about beside what their paragraphs say. */
export const addressesCore = [
  {
    predicate: 'addresses',
    from: 'Resolution:1325',
    to: ['Theme:participation', 'Theme:mediation', 'Theme:relief-and-recovery', 'Theme:conflict-related-sexual-violence'],
    citations: [{ source: 'be-press-release-2020', locator: 'opening, paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:1325',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'un-sc-table-2000', locator: 'agenda item', assertion: 'EDITORIAL' },
      { source: 'be-press-release-2020', locator: 'opening, paragraph 1', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:1820',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'un-sc-table-2008', locator: 'agenda item', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: ['Resolution:1888', 'Resolution:1889'],
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'un-sc-table-2009', locator: 'agenda item', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:1960',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'un-sc-table-2010', locator: 'agenda item', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2106',
    to: 'Theme:men-and-boys',
    citations: [{ source: 's-res-2106', locator: 'preamble', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: ['Resolution:2106', 'Resolution:2122'],
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'un-sc-table-2013', locator: 'agenda item', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2242',
    to: ['Theme:prevention', 'Theme:relief-and-recovery'],
    citations: [{ source: 's-res-2242', locator: 'whole text', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2242',
    to: ['Theme:climate-and-security', 'Theme:pandemics'],
    citations: [{ source: 's-res-2242', locator: 'preamble', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2242',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'un-sc-table-2015', locator: 'agenda item', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [
      {
        source: 'crsv-security-council-paragraphs',
        locator:
          'OP 1, OP 2, OP 3, OP 4, OP 5, OP 6, OP 7, OP 8, OP 9, OP 10, OP 11, OP 12, OP 13, OP 14, OP 15, OP 16, OP 17, OP 18, OP 19, OP 20, OP 21, OP 22, OP 24, OP 25, OP 26, OP 28, OP 29, OP 30, OP 31, OP 32, OP 33, OP 34, OP 36',
        assertion: 'EDITORIAL',
      },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:accountability',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 1, OP 2, OP 3, OP 8, OP 14, OP 15, OP 25, OP 30', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:data-and-monitoring',
    citations: [
      {
        source: 'crsv-security-council-paragraphs',
        locator: 'OP 2, OP 4, OP 5, OP 6, OP 7, OP 8, OP 9, OP 11, OP 12, OP 22, OP 32, OP 36',
        assertion: 'EDITORIAL',
      },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:access-to-justice',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 3, OP 14, OP 15, OP 17', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:survivor-centred-approach',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 5, OP 8, OP 14, OP 16, OP 28', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:terrorism-and-violent-extremism',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 6, OP 28, OP 29', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:children-and-armed-conflict',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 7, OP 12, OP 25', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:sanctions',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 10, OP 11, OP 12', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:civil-society',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 13, OP 19, OP 20, OP 21', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:prevention',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 13, OP 20', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:reparations',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 15, OP 17, OP 28', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: ['Theme:health', 'Theme:hiv-aids', 'Theme:transitional-justice'],
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 16', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:children-born-of-sexual-violence',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 18, OP 28', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:youth',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 19', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:participation',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 20, OP 23, OP 26, OP 30', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:women-human-rights-defenders',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 21', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:protection',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 22, OP 27', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 23, OP 36', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:elections',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 23', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:disarmament-demobilization-and-reintegration',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 23, OP 27', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:security-sector-reform',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 23, OP 26', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:gender-based-violence',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 24, OP 31', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:men-and-boys',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 28, OP 32', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:trafficking-in-persons',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 29', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:mediation',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 30', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:displacement',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 31', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: ['Theme:national-action-plans', 'Theme:financing'],
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 35', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2467',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'crsv-security-council-paragraphs', locator: 'OP 35', assertion: 'EDITORIAL' },
      { source: 'un-sc-table-2019', locator: 'agenda item', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2493',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'un-sc-table-2019', locator: 'agenda item', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Resolution:2493',
    to: ['Theme:national-action-plans', 'Theme:elections'],
    citations: [{ source: 'lahona-resolution-2493', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
