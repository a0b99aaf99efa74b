import type { WpsLink } from '../../keys.ts'

/** The members of the Security Council that abstained when a resolution was adopted. */
// biome-ignore format: lists of ends are packed
export const abstains = [
  {
    predicate: 'abstains',
    from: ['Country:AZ', 'Country:CN', 'Country:PK', 'Country:RU'],
    to: 'Resolution:2068',
    citations: [{ source: 'un-sc-table-2012', locator: 'S/PV.6838', assertion: 'EVENT' }, { source: 'un-press-sc10769', locator: 'lead', assertion: 'EVENT' }],
  },
  {
    predicate: 'abstains',
    from: 'Country:RU',
    to: 'Resolution:2117',
    citations: [{ source: 'un-sc-table-2013', locator: 'S/PV.7036', assertion: 'EVENT' }, { source: 'whats-in-blue-small-arms-2015', assertion: 'REPORT' }],
  },
  {
    predicate: 'abstains',
    from: ['Country:AO', 'Country:TD', 'Country:CN', 'Country:NG', 'Country:RU', 'Country:VE'],
    to: 'Resolution:2220',
    citations: [
      { source: 'un-sc-table-2015', locator: 'S/PV.7447', assertion: 'EVENT' },
      { source: 'un-press-sc11901', locator: 'lead', assertion: 'EVENT' },
      { source: 'scprocedure-minimum-votes', locator: 'paragraph 1', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'abstains',
    from: 'Country:EG',
    to: 'Resolution:2272',
    citations: [{ source: 'un-sc-table-2016', locator: 'S/PV.7643', assertion: 'EVENT' }, { source: 'un-press-sc12277', locator: 'lead', assertion: 'EVENT' }],
  },
  {
    predicate: 'abstains',
    from: ['Country:CN', 'Country:RU'],
    to: 'Resolution:2467',
    citations: [{ source: 'un-sc-table-2019', locator: 'S/PV.8514', assertion: 'EVENT' }, { source: 'un-press-sc13790', locator: 'lead', assertion: 'EVENT' }],
  },
  {
    predicate: 'abstains',
    from: ['Country:CN', 'Country:IN', 'Country:RU'],
    to: 'Resolution:2616',
    citations: [
      { source: 'un-sc-table-2021', locator: 'S/PV.8942', assertion: 'EVENT' },
      { source: 'un-web-tv-meeting-8942', assertion: 'EVENT' },
      { source: 'china-military-xinhua-2021-12-22', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'abstains',
    from: 'Country:RU',
    to: 'Resolution:2730',
    citations: [{ source: 'un-press-sc15707', locator: 'lead', assertion: 'EVENT' }, { source: 'jurist-resolution-2730', assertion: 'EVENT' }],
  },
] as const satisfies readonly WpsLink[]
