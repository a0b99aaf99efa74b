import type { WrittenResolution } from '../../src/dataset/dataset.ts'
import type { SourceKey, ThemeKey } from '../keys.ts'

/** The resolutions on women, peace and security: 2242 (2015). */
export const resolution2242 = [
  {
    key: '2242',
    title: 'Women and peace and security',
    summary:
      'Adopted at the 2015 high-level review: it announces an Informal Experts Group on the subject, asks for resources for national action plans and more women in peacekeeping, and ties the agenda to counter-terrorism. Its preamble names violent extremism, displacement, climate change and pandemics as part of the changing setting and recognises the Global Acceleration Instrument.',
    adoptedOn: '2015-10-13',
    meeting: 'S/PV.7533',
    vote: { inFavour: 15, against: 0, abstaining: 0 },
    agendaItem: 'Women and peace and security',
    draftSymbol: 'S/2015/774',
    subjects: [
      'Civil society',
      'Conferences',
      'Counter-terrorism',
      'Crime prevention',
      'Crime victims',
      'Criminal justice',
      'Data collection',
      'Decision-making',
      'Development assistance',
      'Gender equality',
      'Groups of experts',
      'Humanitarian assistance',
      'Impunity',
      'Peacebuilding',
      'Peacekeeping operations',
      'Political participation',
      'Programme implementation',
      'Programme planning',
      'Rule of law',
      'Sanctions',
      'Sex crimes',
      'Small arms',
      'Technical training',
      'Women',
      'Women in armed conflicts',
      'Women soldiers',
      "Women's advancement",
    ],
    scope: 'CORE',
    identifiers: [{ scheme: 'UN_DIGITAL_LIBRARY', value: '807245', iri: 'https://digitallibrary.un.org/record/807245', match: 'EXACT' }],
    citations: [
      { source: 's-res-2242', locator: 'whole text', assertion: 'NORM' },
      { source: 'un-sc-table-2015', locator: 'S/PV.7533', assertion: 'EVENT' },
      { source: 'un-digital-library-807243', assertion: 'EVENT' },
    ],
    operativeParagraphs: 18,
  },
] as const satisfies readonly WrittenResolution<SourceKey, ThemeKey>[]
