import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Treaties, declarations and strategies of African organisations. */
export const africa = [
  {
    key: 'maputo-protocol',
    labels: { en: "Protocol to the African Charter on Human and Peoples' Rights on the Rights of Women in Africa" },
    alternativeLabels: { en: ['Maputo Protocol'] },
    frameworkKind: 'TREATY',
    adoptedOn: '2003-07-11',
    inForceOn: '2005-11-25',
    summary:
      'Treaty of the African Union on the rights of women, with 32 articles, in force since the fifteenth ratification. It covers the right to peace and the protection of women in armed conflict.',
    citations: [
      { source: 'stopvaw-maputo-protocol', assertion: 'REPORT' },
      { source: 'fas-maputo-protocol', assertion: 'REPORT' },
    ],
  },
  {
    key: 'au-solemn-declaration-2004',
    labels: { en: 'Solemn Declaration on Gender Equality in Africa' },
    alternativeLabels: { en: ['SDGEA'] },
    frameworkKind: 'DECLARATION',
    adoptedOn: '2004-07',
    summary:
      'Declaration of the Assembly of the African Union, adopted at its third ordinary session (Addis Ababa, 6-8 July 2004). It asks for women to take part in peace processes as resolution 1325 does; states report on it every year.',
    citations: [
      { source: 'gimac-solemn-declaration', assertion: 'NORM' },
      { source: 'wps-hub-solemn-declaration', assertion: 'REPORT' },
      { source: 'lawsdocbox-solemn-declaration', assertion: 'REPORT' },
    ],
  },
  {
    key: 'au-continental-results-framework',
    labels: { en: 'AU Continental Results Framework for monitoring and reporting on the Women, Peace and Security agenda in Africa' },
    alternativeLabels: { en: ['CRF', 'Continental Results Framework'] },
    frameworkKind: 'RESULTS_FRAMEWORK',
    adoptedOn: '2018',
    during: '2018/2028',
    summary:
      'Indicators by which the member states and the bodies of the African Union report on women, peace and security. A meeting validated it on 28 March 2018; it was published in 2019, and a workshop in June 2025 sought to revive it.',
    citations: [
      { source: 'docslib-au-continental-results-framework', assertion: 'NORM' },
      { source: 'africa-newsroom-au-continental-results-framework', assertion: 'EVENT' },
      { source: 'gender-links-sadc-barometer-2018', assertion: 'REPORT' },
      { source: 'massamba-daniel-au-continental-results-framework', assertion: 'REPORT' },
    ],
  },
  {
    key: 'au-gender-strategy',
    labels: { en: "AU Strategy for Gender Equality and Women's Empowerment 2018-2028" },
    alternativeLabels: { en: ['GEWE strategy', 'AU gender strategy'] },
    frameworkKind: 'STRATEGY',
    during: '2018/2028',
    summary:
      'Strategy of the African Union for gender equality on four pillars: economic opportunities; dignity, security and resilience; laws, policies and institutions; and leadership, voice and visibility.',
    citations: [
      { source: 'docslib-au-gender-strategy-2018-2028', assertion: 'NORM' },
      { source: 'east-african-au-gender-strategy', assertion: 'REPORT' },
      { source: 'gender-links-sadc-barometer-2018', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'during',
        value: '2018/2027',
        note: 'A draft and a report of 2018 give 2027 as the last year.',
        citations: [
          { source: 'docslib-au-gender-strategy-draft', assertion: 'REPORT' },
          { source: 'gender-links-sadc-barometer-2018', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'au-special-envoy-wps',
    labels: { en: 'AU Special Envoy on Women, Peace and Security' },
    alternativeLabels: { en: ['AU Special Envoy on WPS'] },
    frameworkKind: 'OFFICE',
    during: '2014-01/..',
    url: 'https://www.peaceau.org/en/page/40-5676-static-bineta-diop',
    summary:
      'Post created by the Chairperson of the African Union Commission. Bineta Diop was appointed in January 2014 and still held it in December 2024; Liberata Mulamula held it in June 2025.',
    citations: [
      { source: 'peaceau-special-envoy-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'guardian-bineta-diop', assertion: 'EVENT' },
      { source: 'unoau-au-special-envoy-wps', assertion: 'REPORT' },
      { source: 'massamba-daniel-au-continental-results-framework', assertion: 'REPORT' },
    ],
  },
  {
    key: 'au-convention-evawg',
    labels: { en: 'AU Convention on Ending Violence Against Women and Girls' },
    alternativeLabels: { en: ['AU-CEVAWG'] },
    frameworkKind: 'TREATY',
    adoptedOn: '2025-02-16',
    url: 'https://ghalii.org/akn/aa-au/act/convention/african-union/2025/ending-violence/eng@2025-02-16',
    summary:
      'First treaty of the African Union on violence against women and girls alone, adopted at the session of the Assembly of 15-16 February 2025. Six states signed it in July 2025; its entry into force is not stated.',
    citations: [
      { source: 'ghalii-au-convention-violence-women', assertion: 'NORM' },
      { source: 'un-women-africa-au-convention', assertion: 'EVENT' },
      { source: 'bonews-au-convention-signatures', assertion: 'EVENT' },
    ],
  },
  {
    key: 'sadc-gender-protocol',
    labels: { en: 'SADC Protocol on Gender and Development' },
    frameworkKind: 'TREATY',
    adoptedOn: '2008-08-17',
    inForceOn: '2013-02-22',
    url: 'https://www.sadc.int/document/protocol-gender-and-development-2008',
    summary:
      'Treaty of southern African states on gender equality, revised in 2016; the revision took effect in August 2018. Article 28 asks for equal representation in conflict resolution and peacebuilding, in line with resolution 1325.',
    citations: [
      { source: 'africanlii-sadc-gender-protocol', assertion: 'NORM' },
      { source: 'sadc-gender-protocol-2008', assertion: 'SELF_DESCRIPTION' },
      { source: 'sardc-revised-gender-protocol', assertion: 'EVENT' },
      { source: 'wps-hub-sadc-gender-protocol', assertion: 'REPORT' },
    ],
  },
  {
    key: 'sadc-wps-strategy',
    labels: { en: 'SADC Regional Strategy on Women, Peace and Security' },
    frameworkKind: 'STRATEGY',
    adoptedOn: '2018',
    during: '2018/2022',
    url: 'https://sardc.net/en/southern-african-news-features/5787',
    summary:
      'Strategy of the Southern African Development Community, first presented in 2017 and due for launch at the summit of August 2018 in Windhoek. Sources disagree on how long it runs.',
    citations: [
      { source: 'sardc-news-features-5787', assertion: 'REPORT' },
      { source: 'reliefweb-sadc-gender-peace-security', assertion: 'REPORT' },
      { source: 'defenceweb-zimbabwe-wps', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'during',
        value: '2018/2030',
        note: 'Texts of SADC of 2022 and 2024 call it the strategy 2018-2030.',
        citations: [
          { source: 'reliefweb-sadc-gender-peace-security', assertion: 'REPORT' },
          { source: 'defenceweb-zimbabwe-wps', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'icglr-sgbv-protocol-2006',
    labels: { en: 'ICGLR Protocol on the Prevention and Suppression of Sexual Violence against Women and Children' },
    frameworkKind: 'TREATY',
    adoptedOn: '2006',
    summary: 'Protocol to the Pact on Security, Stability and Development in the Great Lakes Region.',
    citations: [
      { source: 'pambazuka-icglr-sgbv-protocol', assertion: 'REPORT' },
      { source: 'icglr-rtf-kampala-declaration', assertion: 'EVENT' },
      { source: 'icrtop-icglr-sgbv-protocol', assertion: 'REPORT' },
    ],
  },
  {
    key: 'icglr-kampala-declaration-2011',
    labels: { en: 'ICGLR Kampala Declaration on sexual and gender-based violence' },
    alternativeLabels: { en: ['Kampala Declaration'] },
    frameworkKind: 'DECLARATION',
    adoptedOn: '2011-12',
    url: 'https://www.icglr-rtf.org/workshop-on-assessing-implementation-of-kampala-declaration-on-sexual-and-gender-based-violence-sgbv-imperial-royale-hotel-kampala-uganda-29-30th-august-2017/',
    summary:
      'Declaration with 19 decisions on sexual and gender-based violence, signed at the summit of the Great Lakes Conference in Kampala on 15-16 December 2011.',
    citations: [
      { source: 'icglr-rtf-kampala-declaration', assertion: 'EVENT' },
      { source: 'pearl-news-kampala-declaration', assertion: 'EVENT' },
      { source: 'pambazuka-icglr-sgbv-protocol', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
