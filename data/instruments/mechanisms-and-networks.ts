import type { InstrumentRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Mechanisms of the Security Council, networks, compacts and initiatives. */
export const mechanismsAndNetworks = [
  {
    key: 'ieg-wps',
    labels: { en: 'Informal Experts Group on Women, Peace and Security of the Security Council' },
    alternativeLabels: { en: ['IEG', 'IEG on WPS', 'Informal Expert Group', '2242 group', 'IEG 2242'] },
    instrumentKind: 'MECHANISM',
    foundedOn: '2016',
    summary:
      'Meetings of the experts of Council members on women, peace and security in single country situations. The Council announced the group in resolution 2242 on 13 October 2015; it first met in early 2016, on Mali. Two Council members chair it, the first subsidiary body of the Council, missions apart, with co-chairs; UN Women is its secretariat.',
    citations: [
      { source: 'scprocedure-ieg-status', assertion: 'REPORT' },
      { source: 's-res-2242', locator: 'OP 5(a)', assertion: 'NORM' },
      { source: 'peacewomen-informal-expert-group', assertion: 'REPORT' },
      { source: 'uae-mission-un-ieg-wps', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'mrm-caac',
    labels: { en: 'Monitoring and reporting mechanism and Working Group on Children and Armed Conflict' },
    alternativeLabels: { en: ['MRM', 'Working Group on Children and Armed Conflict', 'CAAC mechanism'] },
    instrumentKind: 'MECHANISM',
    foundedOn: '2005-07-26',
    url: 'https://childrenandarmedconflict.un.org/',
    summary:
      'Mechanism of resolution 1612 (26 July 2005) that reports grave violations against children, with a working group of the Council that reviews the reports. Resolution 1882 made sexual violence against children a reason to list a party.',
    citations: [
      { source: 's-res-1612', locator: 'OP 2-3', assertion: 'NORM' },
      { source: 's-res-1612', locator: 'OP 8', assertion: 'NORM' },
      { source: 's-res-1882', locator: 'OP 3', assertion: 'NORM' },
      { source: 'un-caac', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'wps-indicators',
    labels: { en: 'Global indicators on resolution 1325' },
    alternativeLabels: { en: ['WPS indicators', '1325 indicators'] },
    instrumentKind: 'MECHANISM',
    foundedOn: '2010',
    summary:
      'Set of 26 indicators to follow how resolution 1325 is carried out, asked for in resolution 1889 and set out in the report S/2010/498. A technical working group led by UNIFEM drew them up; the Office of the Special Adviser on Gender Issues coordinated.',
    identifiers: [
      { scheme: 'UN_SYMBOL', value: 'S/2010/498', match: 'CLOSE', justification: 'The report of the Secretary-General that sets out the indicators.' },
    ],
    citations: [
      { source: 's-res-1889', locator: 'OP 17', assertion: 'NORM' },
      { source: 'bridge-ids-s-2010-498', assertion: 'REPORT' },
      { source: 'peacewomen-wps-indicators-background', assertion: 'REPORT' },
      { source: 'un-press-sc10071', assertion: 'REPORT' },
    ],
  },
  {
    key: 'un-swap-1325',
    labels: { en: 'UN system-wide action plan on resolution 1325' },
    alternativeLabels: { en: ['System-wide action plan on 1325', 'UN SWAP 1325'] },
    instrumentKind: 'PLAN',
    foundedOn: '2005',
    summary:
      'Plan for all United Nations bodies. The Council asked for it in S/PRST/2004/40 and welcomed it in S/PRST/2005/52; an edition for 2008-2009 is reviewed in the report S/2010/498.',
    citations: [
      { source: 'reliefweb-sc8538', assertion: 'REPORT' },
      { source: 'unis-sc8230', assertion: 'EVENT' },
    ],
  },
  {
    key: 'wps-fpn',
    labels: { en: 'Women, Peace and Security Focal Points Network' },
    alternativeLabels: { en: ['WPS-FPN', 'WPS Focal Points Network'] },
    instrumentKind: 'NETWORK',
    foundedOn: '2016-09-23',
    url: 'https://wpsfocalpointsnetwork.org/',
    summary:
      'Network of national and regional officials in charge of women, peace and security, announced by Spain at the high-level review of 2015 and launched on 23 September 2016. It had more than 80 members by May 2018. The chair rotates; UN Women is its permanent secretariat. Its guidelines are in A/72/782-S/2018/178.',
    identifiers: [
      {
        scheme: 'UN_SYMBOL',
        value: 'S/2018/178',
        match: 'RELATED',
        justification: 'The document that carries the guidelines of the network, also issued as A/72/782.',
      },
    ],
    citations: [
      { source: 'peacewomen-focal-point-network', assertion: 'REPORT' },
      { source: 'casa-mediterraneo-alicante-communique', assertion: 'SELF_DESCRIPTION' },
      { source: 'a-72-926', assertion: 'REPORT' },
      { source: 'a-72-782', assertion: 'REPORT' },
      { source: 'wps-fpn', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'group-of-friends-1325',
    labels: { en: 'Group of Friends of resolution 1325' },
    alternativeLabels: { en: ['Group of Friends of 1325', 'Group of Friends of WPS'] },
    instrumentKind: 'NETWORK',
    summary:
      'Informal group of more than 50 states at the United Nations that supports resolution 1325. Belgium and Germany say that they belong to it; this dataset has no full list of its members.',
    citations: [
      { source: 'be-foreign-affairs-wps-nl', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-wps-en', assertion: 'SELF_DESCRIPTION' },
      { source: 'dw-sexualised-violence', assertion: 'REPORT' },
    ],
  },
  {
    key: 'wps-ha-compact',
    labels: { en: 'Compact on Women, Peace and Security and Humanitarian Action' },
    alternativeLabels: { en: ['WPS-HA Compact', 'WPS-HA'] },
    instrumentKind: 'COMPACT',
    foundedOn: '2021-07-02',
    url: 'https://wpshacompact.org/',
    summary:
      'Compact of states, United Nations bodies and civil society, launched on 2 July 2021 at the Generation Equality Forum in Paris with more than 100 signatories, nearly 160 by the end of 2021. It covers financing, participation in peace processes, economic security, leadership, and protection including that of women human rights defenders. Its board was presented on 27 October 2020.',
    citations: [
      { source: 'un-women-wps-ha-compact-launch', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-ha-compact-year-in-review', assertion: 'SELF_DESCRIPTION' },
      { source: 'generation-equality-wps-ha-compact', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-women-germany-wps-ha-compact', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-ha-compact', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'common-pledge',
    labels: {
      en: "Secretary-General's Common Pledge for women's full, equal and meaningful participation in peace processes",
      fr: 'Déclaration commune pour la participation pleine, égale et significative des femmes aux processus de paix',
      ar: 'التعهد المشترك من أجل المشاركة الكاملة والمتساوية والهادفة للمرأة في عمليات السلام',
    },
    alternativeLabels: { en: ['Common Pledge', "Common Pledge on Women's Participation in Peace Processes"] },
    instrumentKind: 'COMPACT',
    foundedOn: '2024-10-24',
    url: 'https://peacemaker.un.org/fr/thematic-areas/gender-women-peace-security/common-pledge',
    summary:
      'Pledge that the Deputy Secretary-General launched in the Security Council debate on women, peace and security. States, regional organisations and others who mediate join the United Nations in taking steps of their own for women in peace talks, such as women as lead mediators, women in their teams and gender experts.',
    citations: [
      { source: 'un-peacemaker-common-pledge-fr', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-peacemaker-common-pledge-ar', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-dppa-common-pledge', assertion: 'EVENT' },
      { source: 'un-dsg-common-pledge-2025', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'sc-shared-commitments',
    labels: { en: 'Statement of Shared Commitments on women, peace and security of Security Council presidencies' },
    alternativeLabels: { en: ['Shared Commitments on WPS', 'WPS Presidency Trio', 'WPS Shared Commitments'] },
    instrumentKind: 'COMPACT',
    foundedOn: '2021',
    summary:
      'Commitments on women, peace and security that members of the Security Council make for the months in which they preside. It began with the presidencies of Ireland, Kenya and Mexico from September to November 2021. Slovenia coordinated it in 2025, Panama does in 2026.',
    citations: [
      { source: 'norway-mission-un-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'scr-wps-in-hindsight-december-2021', assertion: 'REPORT' },
      { source: 'aplus-for-peace-wps-shared-commitments', assertion: 'REPORT' },
      { source: 'pa-mire-shared-commitments-2026', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'call-to-action-gbv',
    labels: { en: 'Call to Action on Protection from Gender-Based Violence in Emergencies' },
    alternativeLabels: { en: ['Call to Action', 'Call to Action on GBV'] },
    instrumentKind: 'INITIATIVE',
    foundedOn: '2013',
    url: 'https://www.calltoactiongbv.com/',
    summary:
      'Initiative of states, donors, international organizations and civil society, launched in 2013 by the United Kingdom and Sweden. The lead rotates, with a steering committee. A road map for 2016-2020 was followed by one for 2021-2025, launched on 25 September 2020; it has more than 85 partners.',
    citations: [
      { source: 'call-to-action-gbv-what-we-do', assertion: 'SELF_DESCRIPTION' },
      { source: 'gbv-aor-call-to-action', assertion: 'REPORT' },
      { source: 'reliefweb-call-to-action-gbv-impact', assertion: 'REPORT' },
      { source: 'ocha-gho-call-to-action-gbv', assertion: 'SELF_DESCRIPTION' },
      { source: 'call-to-action-gbv', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'global-alliance-women-mediators',
    labels: { en: 'Global Alliance of Regional Women Mediator Networks' },
    alternativeLabels: { en: ['Global Alliance of Women Mediators'] },
    instrumentKind: 'NETWORK',
    foundedOn: '2019-09-26',
    url: 'https://www.globalwomenmediators.org/',
    summary: 'Alliance of six regional networks of women mediators, launched on 26 September 2019. The networks coordinate it in turn.',
    citations: [
      { source: 'global-women-mediators-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'prio-women-mediators', assertion: 'REPORT' },
      { source: 'wiis-italy-women-mediators', assertion: 'REPORT' },
      { source: 'global-women-mediators', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'a4p',
    labels: { en: 'Action for Peacekeeping' },
    alternativeLabels: { en: ['A4P'] },
    instrumentKind: 'INITIATIVE',
    foundedOn: '2018-03-28',
    url: 'https://www.un.org/en/A4P/',
    summary:
      'Initiative of the Secretary-General for stronger peacekeeping, begun on 28 March 2018. Its declaration of shared commitments of 25 September 2018 has 45 commitments in eight areas, women, peace and security being one; 154 states and four organizations had endorsed it by March 2021.',
    citations: [
      { source: 'iins-nam-action-for-peacekeeping', assertion: 'REPORT' },
      { source: 'un-a4p', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-peacekeeping-a4p-third-anniversary', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'a4p-plus',
    labels: { en: 'Action for Peacekeeping+' },
    alternativeLabels: { en: ['A4P+', 'A4P Plus'] },
    instrumentKind: 'PLAN',
    foundedOn: '2021-03',
    during: '2021/2023',
    url: 'https://peacekeeping.un.org/en/action-peacekeeping',
    summary:
      'Strategy of the Department of Peace Operations to carry out Action for Peacekeeping in 2021-2023, with seven priorities; women, peace and security is one of its two cross-cutting themes.',
    citations: [{ source: 'un-peacekeeping-a4p-plus', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    key: 'elsie-initiative',
    labels: { en: 'Elsie Initiative for Women in Peace Operations' },
    alternativeLabels: { en: ['Elsie Initiative'] },
    instrumentKind: 'INITIATIVE',
    foundedOn: '2017-11',
    summary:
      'Canadian pilot project, announced in November 2017, that tries out ways to bring more women into the uniformed parts of peace operations. The Elsie Initiative Fund came out of it.',
    citations: [
      { source: 'canada-elsie-fund-contribution-2019', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-elsie-fund-launch', assertion: 'SELF_DESCRIPTION' },
    ],
  },
] as const satisfies readonly InstrumentRecord<SourceKey>[]
