import type { ActionPlanRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** National action plans of Central and South Asia. */
export const asiaCentralAndSouthPlans = [
  {
    key: 'af-nap-1',
    labels: { en: 'First national action plan of Afghanistan' },
    generation: 1,
    title: "Afghanistan's National Action Plan on UNSCR 1325 - Women, Peace and Security 2015-2022",
    adoptedOn: '2015',
    during: '2015/2022',
    summary:
      'Led by the Ministry of Foreign Affairs. It ran in two phases, 2015-2018 and 2019-2022. The document is dated June 2015; the launch was reported for July 2015.',
    budget: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-afghanistan-profile', assertion: 'REPORT' },
        { source: 'peacewomen-afghanistan', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-afghanistan-profile', assertion: 'REPORT' },
        { source: 'peacewomen-afghanistan', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'un-women-asia-pacific-national-action-plans', assertion: 'EVENT' },
      { source: 'reliefweb-afghanistan-nap', assertion: 'EVENT' },
      { source: 'securitywomen-afghanistan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-afghanistan-profile', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: '2005',
        note: 'One tracker dates a first plan to 2005.',
        citations: [{ source: 'securitywomen-afghanistan', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'bd-nap-1',
    labels: { en: 'First national action plan of Bangladesh' },
    generation: 1,
    adoptedOn: '2019',
    during: '2019/2022',
    summary:
      'Developed by the Ministry of Foreign Affairs. Civil-society organisations and women’s groups were consulted. No later plan was known as of November 2026.',
    budget: { present: false, citations: [{ source: 'peacewomen-nap-bangladesh', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-bangladesh', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-asia-pacific-national-action-plans', assertion: 'EVENT' },
      { source: 'peacewomen-nap-bangladesh', assertion: 'REPORT' },
      { source: 'securitywomen-bangladesh', assertion: 'REPORT' },
    ],
  },
  {
    key: 'kz-nap-1',
    labels: { en: 'First national action plan of Kazakhstan' },
    generation: 1,
    adoptedOn: '2021-12',
    during: '2022/2025',
    summary: 'Led by the National Commission for Women’s Affairs and Family and Demographic Policy.',
    citations: [
      { source: 'securitywomen-kazakhstan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-kazakhstan-profile', assertion: 'REPORT' },
    ],
  },
  {
    key: 'kg-nap-1',
    labels: { en: 'First national action plan of Kyrgyzstan' },
    generation: 1,
    adoptedOn: '2013',
    during: '2013/2014',
    budget: { present: false, citations: [{ source: 'peacewomen-nap-kyrgyzstan', assertion: 'REPORT' }] },
    citations: [
      { source: 'securitywomen-kyrgyzstan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-kyrgyzstan', assertion: 'REPORT' },
    ],
  },
  {
    key: 'kg-nap-2',
    labels: { en: 'Second national action plan of Kyrgyzstan' },
    generation: 2,
    adoptedOn: '2018',
    during: '2018/2020',
    summary: 'A further action plan approved in November 2015 is not counted as a generation of its own by the trackers.',
    budget: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-kyrgyzstan', assertion: 'REPORT' },
        { source: 'peacewomen-nap-kyrgyzstan-overview', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'peacewomen-nap-kyrgyzstan-overview', assertion: 'REPORT' },
      { source: 'securitywomen-kyrgyzstan', assertion: 'REPORT' },
      { source: 'peacewomen-nap-kyrgyzstan', assertion: 'REPORT' },
    ],
  },
  {
    key: 'np-nap-1',
    labels: { en: 'First national action plan of Nepal' },
    generation: 1,
    title: 'National Action Plan on Implementation of UN Security Council Resolutions 1325 & 1820 [2011/12-2015/16]',
    adoptedOn: '2011-02-01',
    during: '2011/2016',
    lead: {
      agencies: ['Ministry of Peace and Reconstruction'],
      citations: [{ source: 'un-women-asia-pacific-nepal-nap-2', locator: 'first paragraph', assertion: 'REPORT' }],
    },
    budget: { present: false, citations: [{ source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-asia-pacific-nepal-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' },
      { source: 'docslib-nepal-nap-1', assertion: 'EVENT' },
    ],
  },
  {
    key: 'np-nap-2',
    labels: { en: 'Second national action plan of Nepal' },
    generation: 2,
    title: 'The Second National Action Plan for the Implementation of UNSCR 1325 and 1820 (FY 2022/2023-2024/2025)',
    adoptedOn: '2022-09-22',
    during: '2022/2025',
    url: 'https://asiapacific.unwomen.org/en/digital-library/publications/2023/11/the-second-national-action-plan-fy-2022-2023-2024-2025',
    lead: {
      agencies: ['Ministry of Home Affairs'],
      citations: [{ source: 'un-women-asia-pacific-nepal-nap-2', locator: 'first paragraph', assertion: 'REPORT' }],
    },
    budget: { present: false, citations: [{ source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-asia-pacific-nepal-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-nepal-profile', assertion: 'REPORT' },
    ],
  },
  {
    key: 'lk-nap-1',
    labels: { en: 'First national action plan of Sri Lanka' },
    generation: 1,
    adoptedOn: '2023-02-27',
    during: '2023/2027',
    summary:
      'Led by the Ministry of Women, Child Affairs and Social Empowerment. The Cabinet approved it on 27 February 2023; it was launched on 8 March 2023.',
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-sri-lanka-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-sri-lanka-profile', assertion: 'REPORT' },
      { source: 'sri-lanka-mirror-nap', assertion: 'REPORT' },
      { source: 'business-standard-sri-lanka-nap', assertion: 'REPORT' },
    ],
  },
  {
    key: 'tj-nap-1',
    labels: { en: 'First national action plan of Tajikistan' },
    generation: 1,
    adoptedOn: '2014-07-23',
    during: '2014/2017',
    citations: [
      { source: 'tj-embassy-vienna-osce-fsc', assertion: 'EVENT' },
      { source: 'securitywomen-tajikistan', assertion: 'REPORT' },
      { source: 'peacewomen-tajikistan', assertion: 'REPORT' },
      { source: 'khovar-tajikistan-osce-fsc', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'during',
        value: '2014/2018',
        citations: [
          { source: 'peacewomen-tajikistan', assertion: 'REPORT' },
          { source: 'securitywomen-tajikistan', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'tj-nap-2',
    labels: { en: 'Second national action plan of Tajikistan' },
    generation: 2,
    during: '2019/2022',
    summary:
      'WILPF counts it as adopted in 2019, while its page says that the plan had been submitted to the President’s Executive Office for approval; the text is not public. A programme of the European Union spoke in February 2023 of an earlier and a current plan, and Tajikistan named a third plan in March 2025.',
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-tajikistan', assertion: 'REPORT' }] },
    citations: [
      { source: 'bomca-tajikistan-1325', assertion: 'EVENT' },
      { source: 'securitywomen-tajikistan', assertion: 'REPORT' },
      { source: 'peacewomen-tajikistan', assertion: 'REPORT' },
      { source: 'casian-tajikistan-2025', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly ActionPlanRecord<SourceKey>[]
