import type { WrittenStatement } from '../../src/dataset/dataset.ts'
import type { SourceKey, ThemeKey } from '../keys.ts'

/** Presidential statements on women, peace and security, 2001 to 2007. */
export const core2001To2007 = [
  {
    key: 'S/PRST/2001/31',
    summary: 'Presidential statement on women and peace and security, made on the first anniversary of resolution 1325; resolution 1820 (2008) recalls it.',
    issuedOn: '2001-10-31',
    meeting: 'S/PV.4402',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2001', locator: 'S/PV.4402', assertion: 'EVENT' },
      { source: 's-res-1820', locator: 'preamble', assertion: 'NORM' },
      { source: 's-prst-2001-31', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2002/32',
    summary:
      'Second anniversary of resolution 1325: progress in naming women as envoys is slow, and gender should be mainstreamed more systematically in operations.',
    issuedOn: '2002-10-31',
    meeting: 'S/PV.4641',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2002', locator: 'S/PV.4641', assertion: 'EVENT' },
      { source: 'unis-sc7556', locator: 'lead', assertion: 'REPORT' },
      { source: 's-prst-2002-32', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2004/40',
    summary:
      'Encourages Member States to draw up national action plans on resolution 1325 and asks for a plan of the whole United Nations system; it also condemns gender-based violence in conflict.',
    issuedOn: '2004-10-28',
    meeting: 'S/PV.5066 (Resumption 1)',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2004', locator: 'S/PV.5066 (Resumption 1)', assertion: 'EVENT' },
      { source: 'peacewomen-wps-open-debate-october-2004', assertion: 'REPORT' },
      { source: 'unis-sc8230', locator: 'lead', assertion: 'REPORT' },
      { source: 's-prst-2004-40', locator: 'whole text', assertion: 'NORM' },
    ],
    disputes: [
      {
        field: 'provisions',
        value: 'The call for national action plans came in 2005, in S/PRST/2005/52.',
        note: 'The two sources name the statements of 2004 and 2005 together as the call; the Belgian release of 2020 names 2004 alone.',
        citations: [
          { source: 'peacewomen-national-action-plans', locator: 'paragraph 2', assertion: 'REPORT' },
          { source: 'mewc-resolution-1325', locator: 'section "National Action Plan"', assertion: 'REPORT' },
        ],
      },
      {
        field: 'provisions',
        value: 'The call for national action plans came in 2002, in S/PRST/2002/32.',
        citations: [
          { source: 'openthesis-gumru-2008', locator: 'abstract', assertion: 'REPORT' },
          { source: 'lawsdocbox-gumru-fritz-2009', locator: 'abstract', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'S/PRST/2005/52',
    summary:
      'Notes that women remain under-represented in peace processes, wants resolution 1325 carried out faster and welcomes the action plan of the United Nations system.',
    issuedOn: '2005-10-27',
    meeting: 'S/PV.5294 (Resumption 1)',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2005', locator: 'S/PV.5294 (Resumption 1)', assertion: 'EVENT' },
      { source: 'reliefweb-sc8538', locator: 'lead', assertion: 'REPORT' },
      { source: 's-prst-2005-52', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2006/42',
    summary:
      "On women's part in consolidating peace: good practices and gaps should be gathered, and institutions rebuilt after conflict should take gender into account.",
    issuedOn: '2006-10-26',
    meeting: 'S/PV.5556 (Resumption 1)',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    identifiers: [
      {
        scheme: 'AKN',
        value: '/akn/un/statement/deliberation/unsc/2006-11-08/2006-42/',
        match: 'EXACT',
        justification: 'The file of the United Nations has this day in the name of the text.',
      },
    ],
    citations: [
      { source: 'un-sc-table-2006', locator: 'S/PV.5556 (Resumption 1)', assertion: 'EVENT' },
      { source: 'un-press-sc8858', locator: 'lead', assertion: 'REPORT' },
      { source: 's-prst-2006-42', locator: 'whole text', assertion: 'NORM' },
    ],
    disputes: [
      {
        field: 'issuedOn',
        value: '2006-11-08',
        note: 'Resolution 1820 cites the statement with this date; the Council met on 26 October 2006.',
        citations: [{ source: 's-res-1820', locator: 'preamble', assertion: 'NORM' }],
      },
    ],
  },
  {
    key: 'S/PRST/2007/5',
    summary: "On women's equal participation: more women in decisions, as envoys and in field operations.",
    issuedOn: '2007-03-07',
    meeting: 'S/PV.5636',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    citations: [
      { source: 'un-sc-table-2007', locator: 'S/PV.5636', assertion: 'EVENT' },
      { source: 'un-press-sc8967', locator: 'lead', assertion: 'REPORT' },
      { source: 'za-dirco-s-prst-2007-5', assertion: 'REPORT' },
      { source: 's-prst-2007-5', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    key: 'S/PRST/2007/40',
    summary: "Expresses deep concern about gender-based violence in conflict and stresses women's full and equal part in peace processes.",
    issuedOn: '2007-10-23',
    meeting: 'S/PV.5766 (Resumption 1)',
    agendaItem: 'Women and peace and security',
    scope: 'CORE',
    identifiers: [
      {
        scheme: 'AKN',
        value: '/akn/un/statement/deliberation/unsc/2007-10-24/2007-40/',
        match: 'EXACT',
        justification: 'The file of the United Nations has this day in the name of the text.',
      },
    ],
    citations: [
      { source: 'un-sc-table-2007', locator: 'S/PV.5766 (Resumption 1)', assertion: 'EVENT' },
      { source: 'un-press-sc9151', locator: 'lead', assertion: 'REPORT' },
      { source: 's-prst-2007-40', locator: 'whole text', assertion: 'NORM' },
    ],
    disputes: [
      {
        field: 'issuedOn',
        value: '2007-10-24',
        note: 'Resolution 1820 cites the statement with this date; the Council met on 23 October 2007.',
        citations: [{ source: 's-res-1820', locator: 'preamble', assertion: 'NORM' }],
      },
    ],
    provisions: [
      {
        addressees: ['PARTIES_TO_CONFLICT', 'MEMBER_STATES'],
        text: 'Gender-based violence, rape included, remains widespread and in places systematic; impunity must end.',
        themes: ['conflict-related-sexual-violence', 'accountability'],
        reading: 'SUMMARY',
        citations: [{ source: 'un-press-sc9151', locator: 'lead', assertion: 'REPORT' }],
      },
      {
        addressees: ['PARTIES_TO_CONFLICT'],
        text: 'Parties should respect the law that protects women and girls and bear the Rome Statute in mind.',
        themes: ['protection'],
        reading: 'SUMMARY',
        citations: [{ source: 'un-press-sc9151', locator: 'lead', assertion: 'REPORT' }],
      },
      {
        addressees: ['OTHER'],
        text: 'Women should take a full and equal part in peace processes at all levels.',
        themes: ['participation'],
        reading: 'SUMMARY',
        citations: [{ source: 'un-press-sc9151', locator: 'lead', assertion: 'REPORT' }],
      },
    ],
  },
] as const satisfies readonly WrittenStatement<SourceKey, ThemeKey>[]
