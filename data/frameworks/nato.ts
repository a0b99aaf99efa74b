import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Policies, directives and offices of NATO. */
export const nato = [
  {
    key: 'nato-eapc-policy-2007',
    labels: { en: 'NATO/EAPC policy on implementing resolution 1325 (2007)' },
    frameworkKind: 'POLICY',
    adoptedOn: '2007-12',
    summary: 'First formal policy of NATO and its partners on resolution 1325, with a focus on operations.',
    citations: [
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
      { source: 'nato-wps-policy-2024', locator: 'footnote 7', assertion: 'NORM' },
      { source: 'nato-act-gender-advisor', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'nato-eapc-policy-2011',
    labels: { en: 'NATO/EAPC policy for implementing resolution 1325 on Women, Peace and Security and related resolutions (2011)' },
    frameworkKind: 'POLICY',
    adoptedOn: '2011-06-27',
    url: 'https://www.nato.int/en/about-us/official-texts-and-resources/official-texts/2011/06/27/natoeapc-policy-for-implementing-unscr-1325-on-women-peace-and-security-and-related-resolutions',
    summary:
      'Revised policy of NATO and its partners on mainstreaming, cooperation, operations and training. The date is the one under which NATO publishes the text.',
    citations: [
      { source: 'nato-eapc-wps-policy-2011', assertion: 'NORM' },
      { source: 'peacewomen-nato-eapc-wps-policy-2011', assertion: 'REPORT' },
    ],
  },
  {
    key: 'nato-eapc-policy-2014',
    labels: { en: 'NATO/EAPC policy on Women, Peace and Security (2014)' },
    frameworkKind: 'POLICY',
    adoptedOn: '2014-04-01',
    url: 'https://www.nato.int/cps/en/natohq/official_texts_112846.htm?selectedLocale=en',
    summary:
      'Revised policy of NATO and its partners, published on 13 May 2014. Afghanistan, Australia, Japan, Jordan and the United Arab Emirates helped to draw it up; New Zealand associated itself with it.',
    citations: [
      { source: 'nato-eapc-wps-policy-2014', assertion: 'NORM' },
      { source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' },
      { source: 'wpsn-canada-nato-2014', assertion: 'REPORT' },
    ],
  },
  {
    key: 'nato-eapc-policy-2018',
    labels: { en: 'NATO/EAPC policy on Women, Peace and Security (2018)' },
    frameworkKind: 'POLICY',
    adoptedOn: '2018',
    summary:
      'Policy of NATO and its partners on three principles: integration, inclusiveness and integrity. The leaders of NATO endorsed it at the Brussels Summit of 2018.',
    citations: [
      { source: 'nato-wps-action-plan-2021-fr', locator: 'paragraphs 2 and 3', assertion: 'NORM' },
      { source: 'readkong-nato-eapc-wps-policy-2018', assertion: 'NORM' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    key: 'nato-policy-2024',
    labels: { en: 'NATO Policy on Women, Peace and Security (2024)' },
    alternativeLabels: { en: ['NATO WPS policy'] },
    frameworkKind: 'POLICY',
    adoptedOn: '2024-07-10',
    during: '2024-07-10/..',
    url: 'https://www.nato.int/en/about-us/official-texts-and-resources/official-texts/2024/07/10/nato-policy-on-women-peace-and-security-2024',
    summary:
      'Policy endorsed at the Washington Summit, with four aims: gender-responsive leadership and accountability, participation, prevention and protection. It is the first policy of NATO on the subject to speak of gendered disinformation, technology-facilitated gender-based violence and artificial intelligence.',
    citations: [
      { source: 'nato-wps-policy-2024', assertion: 'NORM' },
      { source: 'nato-wps-policy-2024-fr', assertion: 'NORM' },
      { source: 'nato-news-227243', assertion: 'EVENT' },
    ],
  },
  {
    key: 'nato-crsv-policy-2021',
    labels: { en: 'NATO Policy on Preventing and Responding to Conflict-Related Sexual Violence' },
    alternativeLabels: { en: ['NATO CRSV policy'] },
    frameworkKind: 'POLICY',
    adoptedOn: '2021-05-25',
    summary: 'Policy of NATO on conflict-related sexual violence; the date is taken from the policy on women, peace and security of 2024.',
    citations: [{ source: 'nato-wps-policy-2024', locator: 'footnote 6', assertion: 'NORM' }],
  },
  {
    key: 'nato-bisc-40-1-2009',
    labels: { en: 'NATO Bi-Strategic Command Directive 40-1 (2009)' },
    frameworkKind: 'DIRECTIVE',
    symbol: 'Bi-SCD 40-1',
    adoptedOn: '2009-09-02',
    summary:
      'Directive of the two strategic commands of NATO (Allied Command Operations and Allied Command Transformation) that brings resolution 1325 and a gender perspective into the NATO command structure. First version.',
    citations: [
      { source: 'yumpu-nato-bisc-40-1-2012', locator: 'paragraph 1', assertion: 'NORM' },
      { source: 'nato-act-gender-advisor', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'nato-bisc-40-1-2012',
    labels: { en: 'NATO Bi-Strategic Command Directive 40-1 (2012)' },
    frameworkKind: 'DIRECTIVE',
    symbol: 'Bi-SCD 40-1',
    adoptedOn: '2012-08-08',
    summary:
      'Directive of the two strategic commands of NATO (Allied Command Operations and Allied Command Transformation) that brings resolution 1325 and a gender perspective into the NATO command structure. Second version.',
    citations: [
      { source: 'vdocuments-nato-bisc-40-1-2012', assertion: 'NORM' },
      { source: 'yumpu-nato-bisc-40-1-2012', assertion: 'NORM' },
      { source: 'fdocuments-nato-bisc-40-1-2017', locator: 'paragraph 1', assertion: 'NORM' },
    ],
  },
  {
    key: 'nato-bisc-40-1-2017',
    labels: { en: 'NATO Bi-Strategic Command Directive 40-1 (2017)' },
    frameworkKind: 'DIRECTIVE',
    symbol: 'Bi-SCD 040-001',
    adoptedOn: '2017-10-17',
    summary:
      'Directive of the two strategic commands of NATO (Allied Command Operations and Allied Command Transformation) that brings resolution 1325 and a gender perspective into the NATO command structure. Third version.',
    citations: [{ source: 'fdocuments-nato-bisc-40-1-2017', assertion: 'NORM' }],
  },
  {
    key: 'nato-special-representative-wps',
    labels: { en: "NATO Secretary General's Special Representative for Women, Peace and Security" },
    alternativeLabels: { en: ['NATO Special Representative for WPS'] },
    frameworkKind: 'OFFICE',
    during: '2012/..',
    url: 'https://www.nato.int/cps/en/natohq/news_150445.htm',
    summary:
      'Post held by Mari Skåre (2012-2014), Marriët Schuurman (2014-2017), Clare Hutchinson (from 8 January 2018) and Irene Fellin (named in November 2021).',
    citations: [
      { source: 'nato-news-150445', assertion: 'EVENT' },
      { source: 'nato-news-112742', assertion: 'EVENT' },
      { source: 'onuitalia-irene-fellin', assertion: 'EVENT' },
      { source: 'issuu-mari-skare', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
