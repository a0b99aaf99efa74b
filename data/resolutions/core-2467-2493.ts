import type { WrittenResolution } from '../../src/dataset/dataset.ts'
import type { SourceKey, ThemeKey } from '../keys.ts'

/** The resolutions on women, peace and security: 2467 and 2493 (2019). */
export const resolutions2467And2493 = [
  {
    key: '2467',
    title: 'Sexual violence in armed conflict',
    summary:
      'On sexual violence in conflict, with a survivor-centred approach and the rights of children born of such violence; the first resolution on women, peace and security that was not adopted unanimously. Wording on sexual and reproductive health and on a formal working group, in earlier drafts, did not survive the negotiations.',
    adoptedOn: '2019-04-23',
    meeting: 'S/PV.8514',
    vote: { inFavour: 13, against: 0, abstaining: 2 },
    agendaItem: 'Women and peace and security',
    draftSymbol: 'S/2019/328',
    subjects: ['Accountability', 'Crime prevention', 'Crime victims', 'Gender-based violence', 'Sex crimes', 'Women in armed conflicts'],
    scope: 'CORE',
    identifiers: [{ scheme: 'UN_DIGITAL_LIBRARY', value: '3800938', iri: 'https://digitallibrary.un.org/record/3800938', match: 'EXACT' }],
    citations: [
      { source: 'un-sc-table-2019', locator: 'S/PV.8514', assertion: 'EVENT' },
      { source: 'un-press-sc13790', locator: 'lead', assertion: 'EVENT' },
      { source: 'un-digital-library-3800937', assertion: 'EVENT' },
      { source: 'norway-mission-un-crsv-meeting', assertion: 'REPORT' },
      { source: 's-res-2467', locator: 'whole text', assertion: 'NORM' },
    ],
    operativeParagraphs: 37,
  },
  {
    key: '2493',
    title: 'Women and peace and security',
    summary:
      "Asks for all earlier resolutions on women, peace and security to be carried out, for women's part in peace processes from the earliest stage and for safe conditions for women who lead, build peace and defend human rights. Its preamble points to insufficient funding; observers regretted that women human rights defenders are not named.",
    adoptedOn: '2019-10-29',
    meeting: 'S/PV.8649',
    vote: { inFavour: 15, against: 0, abstaining: 0 },
    agendaItem: 'Women and peace and security',
    draftSymbol: 'S/2019/841',
    subjects: ['Gender mainstreaming', 'Peacebuilding', 'Peacemaking', 'Political participation', 'War prevention', "Women's advancement"],
    scope: 'CORE',
    identifiers: [{ scheme: 'UN_DIGITAL_LIBRARY', value: '3833931', iri: 'https://digitallibrary.un.org/record/3833931', match: 'EXACT' }],
    citations: [
      { source: 'un-sc-table-2019', locator: 'S/PV.8649', assertion: 'EVENT' },
      { source: 'un-digital-library-3833932', assertion: 'EVENT' },
      { source: 'un-press-sc13998', locator: 'lead', assertion: 'REPORT' },
      { source: 'stopvaw-resolution-2493', assertion: 'REPORT' },
      { source: 's-res-2493', locator: 'whole text', assertion: 'NORM' },
    ],
    operativeParagraphs: 11,
  },
] as const satisfies readonly WrittenResolution<SourceKey, ThemeKey>[]
