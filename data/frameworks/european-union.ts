import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Policies, strategies and conclusions of the European Union. */
export const europeanUnion = [
  {
    key: 'eu-comprehensive-approach-2008',
    labels: { en: 'Comprehensive approach to the EU implementation of UN Security Council resolutions 1325 and 1820' },
    alternativeLabels: { en: ['EU Comprehensive Approach 2008'] },
    frameworkKind: 'POLICY',
    symbol: '15671/1/08 REV 1',
    adoptedOn: '2008-12-08',
    summary: 'Policy of the European Union on resolutions 1325 and 1820, adopted by the Council. It set up a task force and announced indicators of progress.',
    citations: [
      { source: 'eu-st-12525-2016', assertion: 'NORM' },
      { source: 'unipd-eu-wps-indicators', assertion: 'EVENT' },
    ],
  },
  {
    key: 'eu-indicators-2010',
    labels: { en: 'EU indicators for the comprehensive approach (2010)' },
    frameworkKind: 'INDICATOR_SET',
    symbol: '11948/10',
    adoptedOn: '2010-07-26',
    summary:
      'Seventeen indicators by which EU bodies and Member States report on the comprehensive approach. The second report (document 6219/14) was endorsed by the Political and Security Committee on 30 January 2014.',
    citations: [
      { source: 'eu-st-12525-2016', assertion: 'NORM' },
      { source: 'eu-st-6219-2014', assertion: 'NORM' },
      { source: 'unipd-eu-wps-indicators', assertion: 'EVENT' },
      { source: 'kosovo-womens-network-eu-wps-indicators', assertion: 'REPORT' },
    ],
  },
  {
    key: 'eu-indicators-2016',
    labels: { en: 'Revised EU indicators for the comprehensive approach (2016)' },
    frameworkKind: 'INDICATOR_SET',
    symbol: '12525/16',
    adoptedOn: '2016-09-20',
    summary: 'Revision of the indicators of 2010, adopted at the 3484th meeting of the Council; the document is dated 22 September 2016.',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'NORM' }],
  },
  {
    key: 'eu-council-conclusions-2018',
    labels: { en: 'Council conclusions on Women, Peace and Security (2018)' },
    frameworkKind: 'COUNCIL_CONCLUSIONS',
    adoptedOn: '2018-12-10',
    summary: 'Conclusions of the Foreign Affairs Council (3662nd meeting of the Council), which welcome the EU Strategic Approach annexed to them.',
    citations: [
      { source: 'dk-folketing-council-conclusions-2018', assertion: 'EVENT' },
      { source: 'en-a-council-conclusions-wps', assertion: 'EVENT' },
      { source: 'press-club-reynders-council-conclusions-wps', assertion: 'EVENT' },
    ],
  },
  {
    key: 'eu-strategic-approach-2018',
    labels: { en: 'EU Strategic Approach to Women, Peace and Security' },
    alternativeLabels: { en: ['EU Strategic Approach to WPS', 'EU WPS strategy'] },
    frameworkKind: 'STRATEGY',
    adoptedOn: '2018-12-10',
    during: '2018-12-10/..',
    summary:
      'Main policy of the European Union on women, peace and security, annexed to the Council conclusions of 10 December 2018. Its key areas are prevention, protection, and relief and recovery; gender mainstreaming and participation run through all of them. The Council reaffirmed it in November 2022.',
    citations: [
      { source: 'coe-civ-eu-strategic-approach-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'eu-st-11031-2019', locator: 'introduction', assertion: 'NORM' },
      { source: 'politiki-news-council-conclusions-2022', assertion: 'EVENT' },
    ],
  },
  {
    key: 'eu-council-conclusions-2022',
    labels: { en: 'Council conclusions on Women, Peace and Security (2022)' },
    frameworkKind: 'COUNCIL_CONCLUSIONS',
    adoptedOn: '2022-11-14',
    summary: 'Conclusions of the Council of the European Union that reaffirm the Strategic Approach of 2018 and the action plan 2019-2024.',
    citations: [
      { source: 'politiki-news-council-conclusions-2022', assertion: 'EVENT' },
      { source: 'gencat-eu-council-conclusions-wps', assertion: 'REPORT' },
    ],
  },
  {
    key: 'eu-gap-iii',
    labels: { en: 'EU Gender Action Plan III' },
    alternativeLabels: { en: ['GAP III', 'EU Gender Action Plan 2021-2025', 'EU Action Plan on Gender Equality and Women’s Empowerment in External Action'] },
    frameworkKind: 'ACTION_PLAN',
    symbol: 'JOIN(2020) 17 final',
    adoptedOn: '2020-11-25',
    during: '2021/2027',
    summary:
      'Plan of the European Union for gender equality in its external action, first for 2021-2025 and later extended to 2027. Women, peace and security is one of its themes; 85 per cent of new external actions are to contribute to gender equality. Welcomed by Presidency conclusions of 16 December 2020.',
    citations: [
      { source: 'eu-monitor-gap-iii', assertion: 'REPORT' },
      { source: 'eu-intpa-gap-iii', assertion: 'SELF_DESCRIPTION' },
      { source: 'eeas-gap-iii', assertion: 'SELF_DESCRIPTION' },
      { source: 'politiki-news-council-conclusions-2022', assertion: 'EVENT' },
      { source: 'europe-direct-gender-equality', assertion: 'EVENT' },
    ],
  },
  {
    key: 'eu-gender-equality-strategy-2020',
    labels: { en: 'EU Gender Equality Strategy 2020-2025' },
    alternativeLabels: { en: ['A Union of Equality'] },
    frameworkKind: 'STRATEGY',
    symbol: 'COM(2020) 152 final',
    adoptedOn: '2020-03-05',
    during: '2020/2025',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52020DC0152',
    summary:
      'Strategy of the European Commission for equality between women and men inside the Union; its counterpart outside the Union is the Gender Action Plan III.',
    identifiers: [{ scheme: 'CELEX', value: '52020DC0152', match: 'EXACT' }],
    citations: [
      { source: 'eur-lex-gender-equality-strategy-2020', assertion: 'NORM' },
      { source: 'agensir-eu-gender-equality-strategy-2020', assertion: 'REPORT' },
    ],
  },
  {
    key: 'eu-roadmap-womens-rights-2025',
    labels: { en: "EU Roadmap for Women's Rights" },
    alternativeLabels: { en: ["A Roadmap for Women's Rights"] },
    frameworkKind: 'POLICY',
    symbol: 'COM(2025) 97 final',
    adoptedOn: '2025-03-07',
    summary: 'Communication of the European Commission with eight long-term aims, which guides its measures after 2025.',
    citations: [
      { source: 'eu-monitor-roadmap-womens-rights', assertion: 'NORM' },
      { source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EVENT' },
      { source: 'developmentaid-eu-womens-rights', assertion: 'EVENT' },
    ],
  },
  {
    key: 'eu-gender-equality-strategy-2026',
    labels: { en: 'EU Gender Equality Strategy 2026-2030' },
    frameworkKind: 'STRATEGY',
    during: '2026/2030',
    summary: 'Strategy of the European Union for equality between women and men that follows the one of 2020-2025. The Commission consulted on it in 2025.',
    citations: [
      { source: 'eige-gender-equal-europe', assertion: 'REPORT' },
      { source: 'euroma-gender-equality-strategy-2026', assertion: 'REPORT' },
    ],
  },
  {
    key: 'eu-principal-adviser-gender',
    labels: { en: 'EU Ambassador for Gender and Diversity (formerly EEAS Principal Adviser on Gender and on resolution 1325)' },
    alternativeLabels: { en: ['EEAS Principal Adviser on Gender', 'EU gender ambassador'] },
    frameworkKind: 'OFFICE',
    during: '2015/..',
    summary:
      'Post in the European External Action Service for gender equality and resolution 1325, created in summer 2015; Mara Marinaki was the first to hold it. In June 2022 and March 2023 Stella Ronner-Grubačić spoke for the EU as Ambassador for Gender and Diversity.',
    citations: [
      { source: 'eplo-gender-mainstreaming-eu', assertion: 'REPORT' },
      { source: 'paperzz-council-conclusions-gap-2015', locator: 'paragraph 2', assertion: 'NORM' },
      { source: 'eeas-statement-regional-organisations-2022', assertion: 'SELF_DESCRIPTION' },
      { source: 'america-times-eu-statement-wps', assertion: 'REPORT' },
      { source: 'gmf-eu-diplomacy-women', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
