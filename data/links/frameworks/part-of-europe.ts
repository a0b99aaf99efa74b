import type { WpsLink } from '../../keys.ts'

/** What belongs to what: documents of the European Union, NATO, the OSCE and the Council of Europe, and the part of the EU in other groups. */
export const europeanFrameworkParts = [
  {
    predicate: 'partOf',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: 'Framework:eu',
    citations: [
      { source: 'eu-st-12525-2016', assertion: 'NORM' },
      { source: 'unipd-eu-wps-indicators', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-indicators-2010',
    to: 'Framework:eu',
    citations: [
      { source: 'eu-st-12525-2016', assertion: 'NORM' },
      { source: 'eu-st-6219-2014', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-indicators-2010',
    to: 'Framework:eu-comprehensive-approach-2008',
    note: 'The indicators measure how the approach is carried out.',
    citations: [
      { source: 'eu-st-12525-2016', assertion: 'NORM' },
      { source: 'eu-st-6219-2014', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-indicators-2016',
    to: 'Framework:eu',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'NORM' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-indicators-2016',
    to: 'Framework:eu-comprehensive-approach-2008',
    note: 'The indicators measure how the approach is carried out.',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'NORM' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Framework:eu',
    citations: [
      { source: 'dk-folketing-council-conclusions-2018', assertion: 'EVENT' },
      { source: 'en-a-council-conclusions-wps', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Framework:eu',
    citations: [
      { source: 'coe-civ-eu-strategic-approach-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'eu-st-11031-2019', locator: 'introduction', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Framework:eu-council-conclusions-2018',
    note: 'The approach is an annex to the conclusions.',
    citations: [
      { source: 'coe-civ-eu-strategic-approach-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'eu-st-11031-2019', locator: 'introduction', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-council-conclusions-2022',
    to: 'Framework:eu',
    citations: [
      { source: 'politiki-news-council-conclusions-2022', assertion: 'EVENT' },
      { source: 'gencat-eu-council-conclusions-wps', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-gap-iii',
    to: 'Framework:eu',
    citations: [
      { source: 'eu-monitor-gap-iii', assertion: 'REPORT' },
      { source: 'eu-intpa-gap-iii', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-gender-equality-strategy-2020',
    to: 'Framework:eu',
    citations: [
      { source: 'eur-lex-gender-equality-strategy-2020', assertion: 'NORM' },
      { source: 'agensir-eu-gender-equality-strategy-2020', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-roadmap-womens-rights-2025',
    to: 'Framework:eu',
    citations: [
      { source: 'eu-monitor-roadmap-womens-rights', assertion: 'NORM' },
      { source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-gender-equality-strategy-2026',
    to: 'Framework:eu',
    citations: [
      { source: 'eige-gender-equal-europe', assertion: 'REPORT' },
      { source: 'euroma-gender-equality-strategy-2026', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu-principal-adviser-gender',
    to: 'Framework:eu',
    citations: [
      { source: 'eplo-gender-mainstreaming-eu', assertion: 'REPORT' },
      { source: 'paperzz-council-conclusions-gap-2015', locator: 'paragraph 2', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-eapc-policy-2007',
    to: 'Framework:nato',
    citations: [
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
      { source: 'nato-wps-policy-2024', locator: 'footnote 7', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-eapc-policy-2011',
    to: 'Framework:nato',
    citations: [
      { source: 'nato-eapc-wps-policy-2011', assertion: 'NORM' },
      { source: 'peacewomen-nato-eapc-wps-policy-2011', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-eapc-policy-2014',
    to: 'Framework:nato',
    citations: [
      { source: 'nato-eapc-wps-policy-2014', assertion: 'NORM' },
      { source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-eapc-policy-2018',
    to: 'Framework:nato',
    citations: [
      { source: 'nato-wps-action-plan-2021-fr', locator: 'paragraphs 2 and 3', assertion: 'NORM' },
      { source: 'readkong-nato-eapc-wps-policy-2018', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-policy-2024',
    to: 'Framework:nato',
    citations: [
      { source: 'nato-wps-policy-2024', assertion: 'NORM' },
      { source: 'nato-wps-policy-2024-fr', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-crsv-policy-2021',
    to: 'Framework:nato',
    citations: [{ source: 'nato-wps-policy-2024', locator: 'footnote 6', assertion: 'NORM' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-bisc-40-1-2009',
    to: 'Framework:nato',
    citations: [
      { source: 'yumpu-nato-bisc-40-1-2012', locator: 'paragraph 1', assertion: 'NORM' },
      { source: 'nato-act-gender-advisor', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-bisc-40-1-2012',
    to: 'Framework:nato',
    citations: [
      { source: 'vdocuments-nato-bisc-40-1-2012', assertion: 'NORM' },
      { source: 'yumpu-nato-bisc-40-1-2012', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-bisc-40-1-2017',
    to: 'Framework:nato',
    citations: [{ source: 'fdocuments-nato-bisc-40-1-2017', assertion: 'NORM' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:nato-special-representative-wps',
    to: 'Framework:nato',
    citations: [
      { source: 'nato-news-150445', assertion: 'EVENT' },
      { source: 'nato-news-112742', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:osce-action-plan-2004',
    to: 'Framework:osce',
    citations: [
      { source: 'osce-node-660060', assertion: 'NORM' },
      { source: 'docplayer-osce-decision-14-04', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:osce-mc-dec-14-05',
    to: 'Framework:osce',
    citations: [{ source: 'legislationline-document-16535', assertion: 'NORM' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:istanbul-convention',
    to: 'Framework:council-of-europe',
    citations: [{ source: 'coe-istanbul-convention', assertion: 'NORM' }],
  },
  { predicate: 'partOf', from: 'Framework:eu', to: 'Framework:oecd-dac', role: 'MEMBER', citations: [{ source: 'lv-mfa-oecd-dac', assertion: 'REPORT' }] },
  {
    predicate: 'partOf',
    from: 'Framework:eu',
    to: 'Framework:g7',
    role: 'PARTICIPANT',
    note: 'Takes part in the meetings without being counted as one of the seven.',
    citations: [{ source: 'world-and-japan-g7-foreign-ministers-2018', locator: 'paragraph 1', assertion: 'EVENT' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:eu',
    to: 'Framework:istanbul-convention',
    role: 'PARTY',
    note: 'The EU ratified the convention on 28 June 2023.',
    citations: [{ source: 'coe-eu-ratifies-istanbul-convention', assertion: 'EVENT' }],
  },
] as const satisfies readonly WpsLink[]
