import type { WpsLink } from '../../keys.ts'

/** Adoptions by the Council of which more is to be said than their record says. */
export const adopts = [
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:1325',
    citations: [
      { source: 'un-sc-table-2000', locator: 'S/PV.4213', assertion: 'EVENT' },
      { source: 'be-press-release-2020', locator: 'opening, paragraph 1', assertion: 'EVENT' },
      { source: 'be-foreign-affairs-wps-en', locator: 'paragraph 2', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2068',
    citations: [
      { source: 'un-sc-table-2012', locator: 'S/PV.6838', assertion: 'EVENT' },
      { source: 'un-press-sc10769', locator: 'lead', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2117',
    citations: [
      { source: 'un-sc-table-2013', locator: 'S/PV.7036', assertion: 'EVENT' },
      { source: 'whats-in-blue-small-arms-2015', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2220',
    citations: [
      { source: 'un-sc-table-2015', locator: 'S/PV.7447', assertion: 'EVENT' },
      { source: 'un-press-sc11901', locator: 'lead', assertion: 'EVENT' },
      { source: 'scprocedure-minimum-votes', locator: 'paragraph 1', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2272',
    citations: [
      { source: 'un-sc-table-2016', locator: 'S/PV.7643', assertion: 'EVENT' },
      { source: 'un-press-sc12277', locator: 'lead', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2467',
    citations: [
      { source: 'un-sc-table-2019', locator: 'S/PV.8514', assertion: 'EVENT' },
      { source: 'un-press-sc13790', locator: 'lead', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2616',
    citations: [
      { source: 'un-sc-table-2021', locator: 'S/PV.8942', assertion: 'EVENT' },
      { source: 'un-web-tv-meeting-8942', assertion: 'EVENT' },
      { source: 'china-military-xinhua-2021-12-22', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2730',
    citations: [
      { source: 'un-press-sc15707', locator: 'lead', assertion: 'EVENT' },
      { source: 'jurist-resolution-2730', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2764',
    citations: [{ source: 'mirage-news-resolution-2764', assertion: 'EVENT' }],
  },
  {
    predicate: 'adopts',
    from: 'Organization:security-council',
    to: 'Resolution:2805',
    citations: [
      { source: 'globalsecurity-sc16234', locator: 'lead', assertion: 'EVENT' },
      { source: 'sentinel-assam-resolution-2805', assertion: 'EVENT' },
    ],
  },
] as const satisfies readonly WpsLink[]
