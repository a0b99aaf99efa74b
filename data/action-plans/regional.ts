import type { ActionPlanRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Action plans of regional organisations. */
export const regionalPlans = [
  {
    key: 'eu-rap-1',
    labels: { en: 'European Union: action plan on Women, Peace and Security 2019-2024 (extended to 2027)' },
    alternativeLabels: { en: ['EU Action Plan on WPS', 'EU WPS action plan'] },
    generation: 1,
    title: 'EU Action Plan on Women, Peace and Security (WPS) 2019-2024',
    adoptedOn: '2019-07-04',
    during: '2019/2027',
    summary:
      'Plan of the European External Action Service for carrying out the EU Strategic Approach: working document EEAS(2019) 747 of 4 July 2019, sent to the Member States as Council document 11031/19. Made for 2019-2024; the EU later said that it runs to 2027, like its budget.',
    citations: [
      { source: 'eu-st-11031-2019', assertion: 'NORM' },
      { source: 'coe-civ-eu-strategic-approach-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'politiki-news-council-conclusions-2022', assertion: 'EVENT' },
      { source: 'eeas-statement-wps-open-debate', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'nato-rap-1',
    labels: { en: 'NATO: first action plan on resolution 1325 (2010)' },
    generation: 1,
    adoptedOn: '2010-11',
    url: 'https://www.nato.int/cps/en/natohq/official_texts_68578.htm',
    summary:
      'First plan for carrying out the NATO/EAPC policy, endorsed at the Lisbon Summit for the tenth anniversary of resolution 1325; the report that goes with it was published on 20 November 2010.',
    citations: [
      { source: 'nato-action-plan-2010', assertion: 'NORM' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    key: 'nato-rap-2',
    labels: { en: 'NATO: action plan on Women, Peace and Security 2014-2016' },
    generation: 2,
    adoptedOn: '2014-06-25',
    during: '2014-06/2016-06',
    summary:
      'Plan of NATO and its partners for the policy of 2014, endorsed by the foreign ministers and the first to be made public. It covers arms control, counter-terrorism, human trafficking, children in armed conflict and guidelines against sexual violence.',
    civilSocietyRole: {
      present: true,
      note: 'Civil society was heard on the plan for the first time, in Brussels on 2 June 2014, with groups from 27 countries.',
      citations: [
        { source: 'pncp-nato-action-plan-2014', assertion: 'EVENT' },
        { source: 'wpsn-canada-nato-2014', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'nato-eapc-wps-policy-2014', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'pncp-nato-action-plan-2014', assertion: 'EVENT' },
      { source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' },
    ],
  },
  {
    key: 'nato-rap-3',
    labels: { en: 'NATO: action plan on Women, Peace and Security (2016)' },
    generation: 3,
    adoptedOn: '2016-07',
    summary:
      'Plan endorsed at the NATO summit of July 2016, with which 55 allies and partners associated themselves. The month follows from a NATO statement in the Security Council in October 2016.',
    citations: [
      { source: 'peacewomen-nato-statement-2016', assertion: 'EVENT' },
      { source: 'nato-news-136119', assertion: 'EVENT' },
    ],
  },
  {
    key: 'nato-rap-4',
    labels: { en: 'NATO: action plan on Women, Peace and Security (2018)' },
    generation: 4,
    title: 'NATO/EAPC Action Plan for the Implementation of the NATO/EAPC Policy on Women, Peace and Security 2018',
    adoptedOn: '2018',
    summary: 'Plan of NATO and its partners for the policy of 2018. It was made for two years and extended by one.',
    citations: [
      { source: 'nato-wps-action-plan-2021-fr', locator: 'paragraph 3', assertion: 'NORM' },
      { source: 'readkong-nato-eapc-wps-policy-2018', assertion: 'NORM' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    key: 'nato-rap-5',
    labels: { en: 'NATO: action plan on Women, Peace and Security 2021-2025' },
    generation: 5,
    title: 'Action Plan for the Implementation of the NATO/EAPC Policy on Women, Peace and Security 2021-2025',
    adoptedOn: '2021-10-21',
    during: '2021/2025',
    url: 'https://www.nato.int/cps/en/natohq/official_texts_187485.htm',
    summary: 'Plan of NATO and its partners for the policy of 2018, endorsed by the defence ministers in October 2021.',
    monitoring: {
      present: true,
      note: 'Progress is monitored with data broken down by sex.',
      citations: [{ source: 'nato-wps-action-plan-2021', locator: 'paragraph 1.5', assertion: 'NORM' }],
    },
    citations: [
      { source: 'nato-wps-action-plan-2021-fr', assertion: 'NORM' },
      { source: 'nato-wps-action-plan-2021', assertion: 'NORM' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
      { source: 'fraksion-nato-action-plan-2021', assertion: 'EVENT' },
    ],
    disputes: [{ field: 'adoptedOn', value: '2021-10-22', citations: [{ source: 'onuitalia-irene-fellin', assertion: 'EVENT' }] }],
  },
  {
    key: 'ecowas-rap-1',
    labels: { en: 'ECOWAS: regional plan of action on resolutions 1325 and 1820 (2010)' },
    alternativeLabels: { en: ['Dakar Declaration'] },
    generation: 1,
    title: 'The Dakar Declaration and ECOWAS Plan of Action for the Implementation of United Nations Security Council Resolutions 1325 and 1820 in West Africa',
    adoptedOn: '2010-09-17',
    summary:
      'Declaration and plan of West African ministers, adopted at a regional forum in Dakar for the tenth anniversary of resolution 1325. The plan has four pillars.',
    citations: [
      { source: 'docslib-dakar-declaration', assertion: 'NORM' },
      { source: 'peacewomen-ecowas-regional-plan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-ecowas-regional-plan', assertion: 'REPORT' },
    ],
  },
  {
    key: 'igad-rap-1',
    labels: { en: 'IGAD: first regional action plan on resolutions 1325 and 1820' },
    generation: 1,
    adoptedOn: '2013',
    summary:
      'Plan of the Intergovernmental Authority on Development. IGAD gives 2013 as the year of adoption; it was launched in Djibouti on 7-9 October 2013.',
    citations: [
      { source: 'igad-ministers-of-gender-1325', assertion: 'SELF_DESCRIPTION' },
      { source: 'accord-igad-gender-milestones', assertion: 'EVENT' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: '2012-07-11',
        note: 'Endorsement by the IGAD Council of Ministers, according to an organisation that took part in the launch.',
        citations: [{ source: 'accord-igad-gender-milestones', assertion: 'EVENT' }],
      },
    ],
  },
  {
    key: 'igad-rap-2',
    labels: { en: 'IGAD: second regional action plan on Women, Peace and Security 2022-2026' },
    generation: 2,
    adoptedOn: '2023-11-29',
    during: '2022/2026',
    url: 'https://igad.int/igad-organises-a-ministerial-meeting-for-the-adoption-of-the-igad-regional-gender-strategy-and-igad-regional-action-plan-on-women-peace-and-security/',
    summary:
      'Second plan of the Intergovernmental Authority on Development, adopted by the ministers for gender equality in Mombasa together with a regional gender strategy.',
    citations: [
      { source: 'igad-regional-action-plan', assertion: 'EVENT' },
      { source: 'igad-statement-regional-action-plan-2', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'eccas-rap-1',
    labels: { en: 'ECCAS: regional action plan on resolution 1325 (validated 2018)' },
    generation: 1,
    summary:
      'Plan for Central Africa, validated by experts of the member states in Brazzaville on 23-24 May 2018 in a workshop of ECCAS and the United Nations office for Central Africa. It was then to go to the bodies of ECCAS for adoption; whether they adopted it is not stated.',
    citations: [
      { source: '7-jours-info-eccas-regional-plan', assertion: 'EVENT' },
      { source: 'adiac-eccas-regional-plan', assertion: 'EVENT' },
      { source: 'equatorial-guinea-newswire-eccas', assertion: 'EVENT' },
    ],
  },
  {
    key: 'las-rap-1',
    labels: { en: 'League of Arab States: executive action plan on Women, Peace and Security 2015-2030' },
    generation: 1,
    title: 'Protection of Arab Women: Peace and Security, Executive Action Plan 2015-2030',
    adoptedOn: '2015-09-13',
    during: '2015/2030',
    summary:
      'Plan adopted by resolution 7966 of the Council of the League at ministerial level (144th session) and published with the Arab Women Organization and UN Women. The regional strategy behind it dates from 2012.',
    citations: [
      { source: 'pdfslide-arab-women-peace-security', assertion: 'NORM' },
      { source: 'cccpa-news-226', assertion: 'REPORT' },
    ],
  },
  {
    key: 'asean-rap-1',
    labels: { en: 'ASEAN: regional plan of action on Women, Peace and Security' },
    generation: 1,
    title: 'ASEAN Regional Plan of Action on Women, Peace and Security',
    adoptedOn: '2022-11',
    url: 'https://wps.asean.org/',
    summary:
      'Plan adopted by the leaders of ASEAN at their 40th and 41st summits in November 2022 and launched in Phnom Penh on 5 December 2022. It follows the joint statement of 2017.',
    citations: [
      { source: 'asean-wps-regional-plan-of-action', assertion: 'EVENT' },
      { source: 'asean-wps-summit-2025', assertion: 'SELF_DESCRIPTION' },
      { source: 'phnom-penh-post-asean-regional-plan', assertion: 'EVENT' },
      { source: 'nhan-dan-asean-regional-plan', assertion: 'EVENT' },
    ],
  },
  {
    key: 'pacific-rap-1',
    labels: { en: 'Pacific: regional action plan on Women, Peace and Security 2012-2015' },
    generation: 1,
    title: 'Pacific Regional Action Plan: Women, Peace and Security 2012-2015',
    adoptedOn: '2012',
    during: '2012/2015',
    summary:
      'Plan for the Pacific, noted by the leaders of the Pacific Islands Forum in Aitutaki in August 2012 and launched at the Forum secretariat in Suva in October 2012.',
    civilSocietyRole: {
      present: true,
      note: 'A women’s media network co-chaired the group that drafted the plan.',
      citations: [{ source: 'wunrn-pacific-regional-plan', assertion: 'REPORT' }],
    },
    citations: [
      { source: 'fdocuments-pacific-regional-action-plan', assertion: 'NORM' },
      { source: 'peacewomen-pacific-regional-plan', assertion: 'EVENT' },
      { source: 'wunrn-pacific-regional-plan', assertion: 'EVENT' },
    ],
  },
] as const satisfies readonly ActionPlanRecord<SourceKey>[]
