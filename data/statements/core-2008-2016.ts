import type { WrittenStatement } from '../../src/dataset/dataset.ts'
import type { SourceKey, ThemeKey } from '../keys.ts'

/** Presidential statements on women, peace and security, 2008 to 2016. */
export const core2008To2016 = [
  {
    key: 'S/PRST/2008/39',
    summary: 'Condemns violations against women and girls, urges more women in peacemaking and asks for a report on resolution 1325.',
    issuedOn: '2008-10-29',
    meeting: 'S/PV.6005 (Resumption 1)',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2008', locator: 'S/PV.6005 (Resumption 1)', assertion: 'EVENT' },
      { source: 'un-press-sc9487', locator: 'lead', assertion: 'REPORT' },
      { source: 's-prst-2008-39', locator: 'whole text', assertion: 'NORM' },
    ],
    provisions: [
      {
        addressees: ['PARTIES_TO_CONFLICT', 'MEMBER_STATES'],
        text: 'All violations of international law against women and girls in and after conflict are condemned, and prosecution is urged.',
        themes: ['protection', 'accountability'],
        reading: 'SUMMARY',
        citations: [{ source: 'un-press-sc9487', locator: 'lead', assertion: 'REPORT' }],
      },
      {
        addressees: ['MEMBER_STATES', 'REGIONAL_ORGANIZATIONS'],
        text: "States and organizations should raise women's part in prevention, settlement and peacebuilding, and place more women in good offices.",
        themes: ['participation'],
        reading: 'SUMMARY',
        citations: [{ source: 'un-press-sc9487', locator: 'lead', assertion: 'REPORT' }],
      },
      {
        addressees: ['SECRETARY_GENERAL'],
        text: 'A report on resolution 1325 is requested by October 2009.',
        themes: ['data-and-monitoring'],
        reading: 'SUMMARY',
        citations: [{ source: 'un-press-sc9487', locator: 'lead', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'S/PRST/2010/8',
    summary: 'On the indicators for resolution 1325: the Council takes note of a first proposal and asks for further work.',
    issuedOn: '2010-04-27',
    meeting: 'S/PV.6302',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2010', locator: 'S/PV.6302', assertion: 'EVENT' },
      { source: 'un-press-sc9914', locator: 'lead', assertion: 'REPORT' },
      { source: 'peacewomen-open-briefing-april-2010', assertion: 'REPORT' },
      { source: 's-prst-2010-8', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2010/22',
    summary: 'Tenth anniversary of resolution 1325: the Council supports taking forward a set of 26 indicators and asks for yearly reports.',
    issuedOn: '2010-10-26',
    meeting: 'S/PV.6411',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2010', locator: 'S/PV.6411', assertion: 'EVENT' },
      { source: 'un-press-sc10071', locator: 'lead', assertion: 'REPORT' },
      { source: 'bridge-ids-s-2010-498', assertion: 'REPORT' },
      { source: 's-2012-732', locator: 'paragraph 1', assertion: 'REPORT' },
      { source: 's-prst-2010-22', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2011/20',
    summary: "Issued with a debate on women's participation and their role in preventing conflict and mediating.",
    issuedOn: '2011-10-28',
    meeting: 'S/PV.6642',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2011', locator: 'S/PV.6642', assertion: 'EVENT' },
      { source: 's-2012-732', locator: 'paragraph 1', assertion: 'REPORT' },
      { source: 's-prst-2011-20', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2012/3',
    summary: 'Condemns sexual violence in and after conflict; issued with the first report that carried a list of parties under resolution 1960.',
    issuedOn: '2012-02-23',
    meeting: 'S/PV.6722 (Resumption 1)',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2012', locator: 'S/PV.6722 (Resumption 1)', assertion: 'EVENT' },
      { source: 'un-press-sc10555', locator: 'lead', assertion: 'REPORT' },
      { source: 'peacewomen-open-debate-crsv-february-2012', assertion: 'REPORT' },
      { source: 's-prst-2012-3', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2012/23',
    summary:
      "On women's civil society organizations in preventing and settling conflict and in peacebuilding. It was adopted on 31 October 2012; the debate itself moved to 30 November 2012 because of Hurricane Sandy.",
    issuedOn: '2012-10-31',
    meeting: 'S/PV.6852',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2012', locator: 'S/PV.6852', assertion: 'EVENT' },
      { source: 'peacewomen-wps-open-debate-november-2012', assertion: 'REPORT' },
      { source: 's-prst-2012-23', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2014/21',
    summary: 'On displaced women and girls, refugees and internally displaced alike; it also takes up those threatened by violent extremism.',
    issuedOn: '2014-10-28',
    meeting: 'S/PV.7289',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2014', locator: 'S/PV.7289', assertion: 'EVENT' },
      { source: 'un-press-sc11617', locator: 'lead', assertion: 'REPORT' },
      { source: 's-prst-2014-21', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2016/9',
    summary: "On women's part in preventing and settling conflict in Africa.",
    issuedOn: '2016-06-15',
    meeting: 'S/PV.7717',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2016', locator: 'S/PV.7717', assertion: 'EVENT' },
      { source: 's-prst-2016-9', locator: 'whole text', assertion: 'NORM' },
    ],
  },
] as const satisfies readonly WrittenStatement<SourceKey, ThemeKey>[]
