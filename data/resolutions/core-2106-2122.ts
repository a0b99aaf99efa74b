import type { WrittenResolution } from '../../src/dataset/dataset.ts'
import type { SourceKey, ThemeKey } from '../keys.ts'

/** The resolutions on women, peace and security: 2106 and 2122 (2013). */
export const resolutions2106And2122 = [
  {
    key: '2106',
    title: 'Sexual violence in armed conflict',
    summary:
      'On ending impunity for sexual violence in armed conflict: prosecution, sanctions, mediation and services for survivors. Its preamble says that such violence hits women and girls most and affects men and boys too.',
    adoptedOn: '2013-06-24',
    meeting: 'S/PV.6984',
    vote: { inFavour: 15, against: 0, abstaining: 0 },
    agendaItem: 'Women and peace and security',
    draftSymbol: 'S/2013/368',
    subjects: [
      'Accountability',
      'Advisory services',
      'Crime victims',
      'Gender-based violence',
      'Health services',
      'Human rights monitoring',
      'Impunity',
      'Mediation',
      'Peacekeeping operations',
      'Rape',
      'Sanctions',
      'Sex crimes',
      'Technical cooperation',
      'Training programmes',
      'Troop-contributing states',
      'War crimes',
      'Women in armed conflicts',
    ],
    scope: 'CORE',
    identifiers: [{ scheme: 'UN_DIGITAL_LIBRARY', value: '751023', iri: 'https://digitallibrary.un.org/record/751023', match: 'EXACT' }],
    citations: [
      { source: 's-res-2106', locator: 'whole text', assertion: 'NORM' },
      { source: 'un-sc-table-2013', locator: 'S/PV.6984', assertion: 'EVENT' },
      { source: 'un-digital-library-751018', assertion: 'EVENT' },
    ],
    operativeParagraphs: 23,
  },
  {
    key: '2122',
    title: 'Women and peace and security',
    summary:
      "On women's participation and leadership: it sets out how the Council is to be informed, asks for gender expertise in mediation and funds for women's organizations, and plans the 2015 review with a global study of resolution 1325.",
    adoptedOn: '2013-10-18',
    meeting: 'S/PV.7044',
    vote: { inFavour: 15, against: 0, abstaining: 0 },
    agendaItem: 'Women and peace and security',
    draftSymbol: 'S/2013/614',
    subjects: [
      'Criminal justice',
      'Gender equality',
      'Good offices',
      'Peacebuilding',
      'Post-conflict reconstruction',
      'Rule of law',
      'Women in armed conflicts',
      'Women soldiers',
      "Women's advancement",
    ],
    scope: 'CORE',
    identifiers: [{ scheme: 'UN_DIGITAL_LIBRARY', value: '759511', iri: 'https://digitallibrary.un.org/record/759511', match: 'EXACT' }],
    citations: [
      { source: 's-res-2122', locator: 'whole text', assertion: 'NORM' },
      { source: 'un-sc-table-2013', locator: 'S/PV.7044', assertion: 'EVENT' },
      { source: 'un-digital-library-759506', assertion: 'EVENT' },
    ],
    operativeParagraphs: 19,
  },
] as const satisfies readonly WrittenResolution<SourceKey, ThemeKey>[]
