import type { ActionPlanRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** National action plans of the Middle East and North Africa. */
export const middleEastAndNorthAfricaPlans = [
  {
    key: 'dz-nap-1',
    labels: { en: 'First national action plan of Algeria' },
    generation: 1,
    adoptedOn: '2023-07',
    summary: 'The Foreign Minister told the Security Council in October 2023 that the plan had been adopted in July 2023; two trackers do not list it.',
    citations: [
      { source: 'dz-embassy-zagreb-algerian-women', assertion: 'EVENT' },
      { source: 'allafrica-algeria-2023', assertion: 'REPORT' },
      { source: 'allafrica-algeria-2024', assertion: 'REPORT' },
    ],
  },
  {
    key: 'iq-nap-1',
    labels: { en: 'First national action plan of Iraq' },
    generation: 1,
    title: 'Iraq National Action Plan for the implementation of UNSCR 1325 (2014-2018)',
    adoptedOn: '2014-02-06',
    during: '2014/2018',
    summary: 'It was launched in Baghdad on 6 February and in Erbil on 12 March 2014.',
    budget: { present: true, citations: [{ source: 'peacewomen-nap-iraq', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-iraq', assertion: 'REPORT' }] },
    citations: [
      { source: 'escwa-iraq-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-iraq', assertion: 'REPORT' },
      { source: 'iraq-nap-1325-launch', assertion: 'REPORT' },
    ],
  },
  {
    key: 'iq-nap-2',
    labels: { en: 'Second national action plan of Iraq' },
    generation: 2,
    adoptedOn: '2020-12-24',
    during: '2021/2024',
    summary: 'Led by the National Team for resolution 1325 at the Secretariat of the Council of Ministers.',
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-iraq', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-iraq-nap', assertion: 'EVENT' },
      { source: 'securitywomen-iraq', assertion: 'REPORT' },
      { source: 'peacewomen-nap-iraq', assertion: 'REPORT' },
      { source: 'zowaa-iraq-nap-2-launch', assertion: 'EVENT' },
    ],
    disputes: [
      { field: 'during', value: '2020/2024', citations: [{ source: 'securitywomen-iraq', assertion: 'REPORT' }] },
      { field: 'during', value: '2019/2023', citations: [{ source: 'un-women-iraq-nap', assertion: 'REPORT' }] },
    ],
  },
  {
    key: 'jo-nap-1',
    labels: { en: 'First national action plan of Jordan' },
    generation: 1,
    title: 'Jordanian National Action Plan (JONAP) for the Implementation of UN Security Council Resolution 1325 on Women, Peace and Security 2018-2021',
    adoptedOn: '2017-12-03',
    during: '2018/2021',
    summary: 'Led by the Jordanian National Commission for Women. The Cabinet endorsed it on 3 December 2017. It also answers resolution 2242.',
    budget: { present: true, citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-jordan-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-jordan', assertion: 'REPORT' },
      { source: 'readkong-jordan-nap', assertion: 'EVENT' },
    ],
    disputes: [{ field: 'adoptedOn', value: '2018', citations: [{ source: 'peacewomen-nap-jordan', assertion: 'REPORT' }] }],
  },
  {
    key: 'jo-nap-2',
    labels: { en: 'Second national action plan of Jordan' },
    generation: 2,
    during: '2022/2025',
    summary:
      'Led by the Jordanian National Commission for Women. It is the second phase of the national plan to implement resolution 1325; donors support it through a consortium.',
    budget: {
      present: true,
      note: 'The Minister of Social Development counts Jordan among the states that set money aside for their plan.',
      citations: [{ source: 'nayrouz-jordan-nap-2', assertion: 'REPORT' }],
    },
    citations: [
      { source: 'peacewomen-nap-jordan', assertion: 'REPORT' },
      { source: 'menafn-jordan-nap-2', assertion: 'REPORT' },
      { source: 'nayrouz-jordan-nap-2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'lb-nap-1',
    labels: { en: 'First national action plan of Lebanon' },
    generation: 1,
    title:
      'Lebanon National Action Plan on UN Security Council Resolution 1325: The Path to a Fair and Inclusive Society Through the Women, Peace and Security Agenda 2019-2022',
    adoptedOn: '2019-09-12',
    during: '2019/2023-12',
    url: 'https://unscol.unmissions.org/lebanon-government-adopts-national-action-plan-resolution-1325-women-peace-and-security',
    summary:
      'Led by the National Commission for Lebanese Women. Made for 2019-2022, it was extended to 2023 by its steering committee. Consultations to update the draft of a second plan were held in August 2025.',
    budget: { present: true, citations: [{ source: 'peacewomen-nap-lebanon-profile', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-lebanon-profile', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-lebanon-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'unscol-lebanon-nap', assertion: 'EVENT' },
      { source: 'un-women-arab-states-lebanon-nap', assertion: 'EVENT' },
      { source: 'wps-fpn-lebanon', assertion: 'REPORT' },
      { source: 'lebanon24-nap-2-consultations', assertion: 'REPORT' },
      { source: 'lb-nclw-nap-1-closing', assertion: 'EVENT' },
    ],
  },
  {
    key: 'ma-nap-1',
    labels: { en: 'First national action plan of Morocco' },
    generation: 1,
    title: 'National Action Plan on Women, Peace and Security',
    adoptedOn: '2021-08',
    during: '2021/2026',
    summary:
      'Led by the Ministry of Foreign Affairs, African Cooperation and Moroccan Expatriates. Adopted in August 2021 and launched on 23 March 2022 for 2021-2024, it was extended by two years to 2026.',
    civilSocietyRole: { present: true, citations: [{ source: 'ma-government-un-women-praise', assertion: 'SELF_DESCRIPTION' }] },
    citations: [
      { source: 'ma-government-un-women-praise', assertion: 'EVENT' },
      { source: 'mewc-morocco-nap', assertion: 'REPORT' },
      { source: 'morocco-latest-news-nap', assertion: 'REPORT' },
      { source: 'the-bridge-morocco-womens-rights', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ps-nap-1',
    labels: { en: 'First national action plan of the State of Palestine' },
    generation: 1,
    title: 'The National Action Plan for the Implementation of UNSCR 1325 Women, Peace and Security - Palestine 2017-2019',
    adoptedOn: '2016',
    during: '2017/2019',
    lead: {
      agencies: ["Ministry of Women's Affairs"],
      note: 'It led the drafting as head of the national committee on resolution 1325.',
      citations: [{ source: 'peacewomen-nap-palestine-overview', assertion: 'REPORT' }],
    },
    budget: { present: false, citations: [{ source: 'peacewomen-palestine', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-palestine', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-palestine', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-palestine-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-palestine', assertion: 'REPORT' },
      { source: 'fdocuments-palestine-nap', assertion: 'EVENT' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: '2015',
        note: 'A review of that year counts Palestine among the plans released in 2015.',
        citations: [{ source: 'peacewomen-nap-review-2015', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'ps-nap-2',
    labels: { en: 'Second national action plan of the State of Palestine' },
    generation: 2,
    title: 'Palestine Second National Action Plan on Women, Peace and Security',
    adoptedOn: '2020-10-28',
    during: '2020/2024',
    url: 'https://palestine.unwomen.org/en/digital-library/publications/2021/04/palestine-nap-ii-0',
    summary: "Led by the Ministry of Women's Affairs.",
    citations: [
      { source: 'un-women-palestine-nap-2', assertion: 'EVENT' },
      { source: 'un-women-palestine-press-2020', assertion: 'EVENT' },
      { source: 'peacewomen-nap-palestine', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'during',
        value: '2020/2023',
        note: 'The press release on the launch.',
        citations: [{ source: 'un-women-palestine-press-2020', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'ps-nap-3',
    labels: { en: 'Third national action plan of the State of Palestine' },
    generation: 3,
    adoptedOn: '2025-12-17',
    summary:
      "Led by the Ministry of Women's Affairs, which chairs the national committee on resolution 1325 and launched the plan in Ramallah. It has four parts: relief and early recovery, gender in reconstruction, protection and prevention of violence, and participation and accountability. While it was drawn up it was meant for 2025-2027.",
    citations: [
      { source: 'wafa-palestine-nap-3', assertion: 'EVENT' },
      { source: 'shfanews-palestine-nap-3', assertion: 'REPORT' },
    ],
  },
  {
    key: 'tn-nap-1',
    labels: { en: 'First national action plan of Tunisia' },
    generation: 1,
    adoptedOn: '2018-08-06',
    during: '2018/2022',
    summary: 'Led by the Ministry of Women, Family and Children. The Council of Ministers dealt with it on 6 August 2018.',
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-tunisia-overview', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-morocco-tunisia-nap', assertion: 'EVENT' },
      { source: 'securitywomen-tunisia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-tunisia-overview', assertion: 'REPORT' },
      { source: 'web-manager-center-african-forum-2025', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'during',
        value: '2018/2020',
        note: 'The national report for Beijing+25, as WILPF quotes it.',
        citations: [{ source: 'peacewomen-nap-tunisia-overview', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'tn-nap-2',
    labels: { en: 'Second national action plan of Tunisia' },
    generation: 2,
    adoptedOn: '2025-10-31',
    summary:
      'Led by the Ministry of Family, Women, Children and Seniors, which announced its launch on 31 October 2025. It builds on the evaluation of the first plan.',
    civilSocietyRole: {
      present: true,
      note: 'Associations took part in the drafting.',
      citations: [{ source: 'tn-family-ministry-nap-2', assertion: 'SELF_DESCRIPTION' }],
    },
    citations: [
      { source: 'tn-family-ministry-nap-2', assertion: 'EVENT' },
      { source: 'web-manager-center-african-forum-2025', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ae-nap-1',
    labels: { en: 'First national action plan of the United Arab Emirates' },
    generation: 1,
    title: 'UAE National Action Plan for the implementation of UN Security Council Resolution 1325 on Women, Peace and Security',
    adoptedOn: '2021-03-30',
    during: '2021/..',
    summary:
      "Led by the General Women's Union on behalf of the Ministry of Foreign Affairs and International Cooperation. It was launched on 30 March 2021 and was the first plan of a member of the Gulf Cooperation Council.",
    civilSocietyRole: { present: true, citations: [{ source: 'the-national-uae-nap', assertion: 'REPORT' }] },
    citations: [
      { source: 'the-national-uae-nap', assertion: 'REPORT' },
      { source: 'aljundi-uae-nap', assertion: 'REPORT' },
      { source: 'gulf-today-uae-nap', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ye-nap-1',
    labels: { en: 'First national action plan of Yemen' },
    generation: 1,
    title: 'National plan to implement Security Council Resolution 1325: Women, security and peace 2020-2022',
    adoptedOn: '2019-12',
    during: '2020/2022',
    summary:
      'Led by the Ministry of Social Affairs and Labor. It is a plan of the internationally recognised government; one tracker finds that civil society had little say in it. A second plan was in preparation in March 2025.',
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-yemen', assertion: 'REPORT' }] },
    citations: [
      { source: 'securitywomen-yemen', assertion: 'REPORT' },
      { source: 'peacewomen-yemen', assertion: 'REPORT' },
      { source: 'studylib-yemen-nap', assertion: 'EVENT' },
    ],
  },
] as const satisfies readonly ActionPlanRecord<SourceKey>[]
