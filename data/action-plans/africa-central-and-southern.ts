import type { ActionPlanRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** National action plans of Central and Southern Africa. */
export const africaCentralAndSouthernPlans = [
  {
    key: 'ao-nap-1',
    labels: { en: 'First national action plan of Angola' },
    generation: 1,
    adoptedOn: '2017-06-26',
    during: '2017/2020',
    summary:
      'Led by the Ministry for Family and Promotion of Women, the Ministry of National Defence and the Ministry of Interior. Presidential Decree 143/17 of 26 June 2017 approved it. A second-generation plan was being finalised in March 2025.',
    budget: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-angola', assertion: 'REPORT' },
        { source: 'wilpf-angola-nap', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'securitywomen-angola', assertion: 'REPORT' },
      { source: 'peacewomen-nap-angola', assertion: 'REPORT' },
      { source: 'allafrica-angola-2025', assertion: 'REPORT' },
      { source: 'ao-presidential-decree-143-17', assertion: 'NORM' },
      { source: 'undp-angola-nap', assertion: 'EVENT' },
    ],
  },
  {
    key: 'cm-nap-1',
    labels: { en: 'First national action plan of Cameroon' },
    generation: 1,
    adoptedOn: '2017-11-16',
    during: '2018/2020',
    summary: "Led by the Ministry of Women's Empowerment and the Family.",
    budget: {
      present: true,
      note: 'The planned activities were put at more than 330 million in all; the report read names no currency.',
      citations: [
        { source: 'peacewomen-nap-cameroon-profile', assertion: 'REPORT' },
        { source: 'cameroon-tribune-nap-1', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-cameroon-profile', assertion: 'REPORT' },
        { source: 'peacewomen-cameroon-node-101252', assertion: 'REPORT' },
      ],
    },
    civilSocietyRole: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-cameroon-profile', assertion: 'REPORT' },
        { source: 'peacewomen-cameroon-node-101252', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'securitywomen-cameroon', assertion: 'REPORT' },
      { source: 'peacewomen-nap-cameroon-profile', assertion: 'REPORT' },
      { source: 'peacewomen-cameroon-node-101252', assertion: 'REPORT' },
      { source: 'cameroon-tribune-nap-1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'cm-nap-2',
    labels: { en: 'Second national action plan of Cameroon' },
    generation: 2,
    adoptedOn: '2024-06-05',
    during: '2023/2027',
    summary:
      'Led by the Ministry of Women’s Empowerment and the Family. It was presented on 5 June 2024 and adds a fifth pillar, promotion, to the four of the first plan.',
    civilSocietyRole: {
      present: true,
      note: 'Civil society was consulted on the evaluation of the first plan and on the drafting of the second.',
      citations: [{ source: 'wilpf-cameroon-nap-2', assertion: 'REPORT' }],
    },
    citations: [
      { source: 'cameroon-tribune-nap-2', assertion: 'REPORT' },
      { source: 'wilpf-cameroon-nap-2', assertion: 'REPORT' },
      { source: 'afrik-info-cameroon-nap-2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'cf-nap-1',
    labels: { en: 'First national action plan of the Central African Republic' },
    generation: 1,
    title:
      "Plan d'action national pour la mise en oeuvre de la résolution 1325 du Conseil de sécurité des Nations Unies sur les femmes, la paix et la sécurité 2014-2016",
    during: '2014/2016',
    summary: 'This dataset has no source on a second plan.',
    citations: [
      { source: 'africa-press-central-african-republic-1325', assertion: 'REPORT' },
      { source: 'fdocuments-central-african-republic-nap', assertion: 'EVENT' },
      { source: 'docslib-central-african-republic-nap', assertion: 'EVENT' },
    ],
  },
  {
    key: 'cf-nap-3',
    labels: { en: 'Third national action plan of the Central African Republic' },
    generation: 3,
    during: '2024/2028',
    summary: 'It was being carried out in November 2025, with a programme of UN Women for 2025-2027 behind it. One publisher reports it.',
    citations: [{ source: 'africa-press-central-african-republic-1325', assertion: 'REPORT' }],
  },
  {
    key: 'td-nap-1',
    labels: { en: 'First national action plan of Chad' },
    generation: 1,
    adoptedOn: '2023-01',
    during: '2023/2027',
    summary:
      'Led by the Ministry of Gender and National Solidarity. In January 2025 the European Union announced EUR 6 million for carrying it out, a sum that it named again in the Security Council later that year.',
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-chad-p-8846', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-chad-p-8846', assertion: 'REPORT' },
      { source: 'alwihda-chad-nap', assertion: 'REPORT' },
      { source: 'realites-info-chad-eu-2025', assertion: 'REPORT' },
      { source: 'eeas-statement-wps-open-debate', locator: 'paragraph 6', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'cg-nap-1',
    labels: { en: 'First national action plan of the Congo' },
    generation: 1,
    adoptedOn: '2018',
    during: '2018/2022',
    summary: 'It was set aside after two years for reasons of funding and coordination; WILPF reports a second plan for 2021-2023.',
    budget: { present: true, note: 'The budget is an estimate.', citations: [{ source: 'peacewomen-nap-republic-of-congo-brazzaville', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-republic-of-congo-brazzaville', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-republic-of-congo-brazzaville-profile', assertion: 'REPORT' },
      { source: 'peacewomen-nap-republic-of-congo-brazzaville', assertion: 'REPORT' },
      { source: 'aci-congo-nap-1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'cd-nap-1',
    labels: { en: 'First national action plan of the Democratic Republic of the Congo' },
    generation: 1,
    adoptedOn: '2010',
    during: '2010/..',
    summary: 'It has no fixed period.',
    citations: [
      { source: 'un-women-africa-dr-congo-2018', assertion: 'EVENT' },
      { source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' },
    ],
  },
  {
    key: 'cd-nap-2',
    labels: { en: 'Second national action plan of the Democratic Republic of the Congo' },
    generation: 2,
    adoptedOn: '2018-09-07',
    during: '2019/2022',
    summary: 'Led by the Ministry of Gender, Family and Children. It was adopted at the end of a two-day workshop that UN Women supported.',
    budget: { present: false, citations: [{ source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' }] },
    citations: [
      { source: 'un-women-africa-dr-congo-2018', assertion: 'EVENT' },
      { source: 'wps-hub-dr-congo', assertion: 'REPORT' },
      { source: 'securitywomen-democratic-republic-of-congo', assertion: 'REPORT' },
      { source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' },
    ],
  },
  {
    key: 'cd-nap-3',
    labels: { en: 'Third national action plan of the Democratic Republic of the Congo' },
    generation: 3,
    adoptedOn: '2024-11',
    summary:
      'Led by the Ministry of Gender, Family and Children. A symposium of 12 to 14 November 2024 validated it, and the Minister announced it on 19 November 2024.',
    budget: { present: true, note: 'Estimated at 26 million dollars over four years.', citations: [{ source: '7sur7-dr-congo-nap-3', assertion: 'REPORT' }] },
    citations: [
      { source: '7sur7-dr-congo-nap-3', assertion: 'REPORT' },
      { source: 'acp-dr-congo-nap-3-workshop', assertion: 'REPORT' },
      { source: 'tsieleka-dr-congo-1325-25-years', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ga-nap-1',
    labels: { en: 'First national action plan of Gabon' },
    generation: 1,
    adoptedOn: '2021-03-23',
    during: '2020/2023',
    summary:
      'Led by the Ministry for the Promotion and Integration of Women in Development. The press reports its adoption by the Council of Ministers on 23 March 2021.',
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-gabon-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'securitywomen-gabon', assertion: 'REPORT' },
      { source: 'peacewomen-nap-gabon-profile', assertion: 'REPORT' },
      { source: 'gabon-media-time-nap', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: '2020-03',
        citations: [
          { source: 'peacewomen-nap-gabon-profile', assertion: 'REPORT' },
          { source: 'securitywomen-gabon', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'mg-nap-1',
    labels: { en: 'First national action plan of Madagascar' },
    generation: 1,
    title: "Plan d'action national relatif à la Résolution 1325 (2022-2026)",
    during: '2022/2026',
    summary:
      'Led by the Ministry of Population. The date of its formal adoption is not stated. A report of May 2024 counts Madagascar among the states of southern Africa with a plan, and a SADC page of August 2024 speaks of its implementation.',
    monitoring: { present: true, citations: [{ source: 'sadc-madagascar-nap', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'sadc-madagascar-nap', assertion: 'REPORT' }] },
    citations: [
      { source: 'sadc-madagascar-nap', assertion: 'EVENT' },
      { source: 'newsmada-madagascar-nap', assertion: 'REPORT' },
      { source: 'defenceweb-zimbabwe-wps', assertion: 'REPORT' },
      { source: 'lexpress-madagascar-wps', assertion: 'REPORT' },
    ],
  },
  {
    key: 'mw-nap-1',
    labels: { en: 'First national action plan of Malawi' },
    generation: 1,
    title: 'National Action Plan on UNSCR 1325: Women, Peace and Security (2021-2025)',
    adoptedOn: '2021-11',
    during: '2021/2025',
    summary: 'Led by the Ministry of Gender, Community Development and Social Welfare. It was launched in November 2021.',
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-malawi-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-malawi-profile', assertion: 'REPORT' },
      { source: 'yoneco-fm-malawi-nap', assertion: 'REPORT' },
      { source: 'knowt-malawi-nap', assertion: 'EVENT' },
    ],
  },
  {
    key: 'mz-nap-1',
    labels: { en: 'First national action plan of Mozambique' },
    generation: 1,
    title: 'National Action Plan on Women, Peace and Security (2018-2022)',
    adoptedOn: '2018-06',
    during: '2018/2022',
    summary:
      'Led by the Ministry of Gender, Children and Social Action. The text is dated May 2018; the launch was in June 2018. A plan for 2025-2030 was being drafted in August 2024.',
    budget: { present: true, citations: [{ source: 'peacewomen-nap-mozambique-profile', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-mozambique-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'wps-hub-mozambique', assertion: 'REPORT' },
      { source: 'securitywomen-mozambique', assertion: 'REPORT' },
      { source: 'peacewomen-nap-mozambique-profile', assertion: 'REPORT' },
      { source: 'cesc-mozambique-nap-2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'na-nap-1',
    labels: { en: 'First national action plan of Namibia' },
    generation: 1,
    title: 'Namibia National Action Plan on Women, Peace and Security: Moving UN Security Council Resolution 1325 Forward 2019-2024',
    adoptedOn: '2019-06-19',
    during: '2019/2024',
    url: 'https://capetown.mirco.gov.na/index.php/launch-of-the-namibia-national-action-plan-on-women-peace-and-security',
    summary:
      'Led by the Ministry of Defence with those of Safety and Security, Gender Equality and International Relations. The text is dated March 2019; the launch was on 19 June 2019. A second plan was in preparation in 2025.',
    budget: { present: true, citations: [{ source: 'peacewomen-namibia', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-namibia', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-namibia', assertion: 'REPORT' }] },
    citations: [
      { source: 'na-consulate-namibia-nap', assertion: 'EVENT' },
      { source: 'wps-hub-namibia', assertion: 'REPORT' },
      { source: 'peacewomen-namibia', assertion: 'REPORT' },
      { source: 'vdocument-namibia-nap', assertion: 'EVENT' },
    ],
  },
  {
    key: 'za-nap-1',
    labels: { en: 'First national action plan of South Africa' },
    generation: 1,
    title: 'National Action Plan on Women, Peace and Security - 2020 to 2025',
    adoptedOn: '2020-08',
    during: '2020/2025',
    summary:
      'Led by the Department of International Relations and Cooperation with those of Defence and of Women, Youth and Persons with Disabilities. It was launched in March 2021; a revision was under way in May 2025.',
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-south-africa-profile', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-south-africa-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-south-africa-profile', assertion: 'REPORT' },
      { source: 'accord-south-africa-nap', assertion: 'REPORT' },
      { source: 'ijr-south-africa-nap-baseline', assertion: 'REPORT' },
      { source: 'zbook-south-africa-nap', assertion: 'EVENT' },
    ],
  },
  {
    key: 'zw-nap-1',
    labels: { en: 'First national action plan of Zimbabwe' },
    generation: 1,
    title: 'Zimbabwe National Action Plan for Women, Peace, and Security (2023-2027)',
    adoptedOn: '2024-05-03',
    during: '2023/2027',
    summary:
      'Led by the Ministry of Women Affairs, Community, Small and Medium Enterprises Development and the Ministry of Defence. It was launched on 3 May 2024.',
    monitoring: { present: true, citations: [{ source: 'securitywomen-zimbabwe', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'securitywomen-zimbabwe', assertion: 'REPORT' }] },
    citations: [
      { source: 'securitywomen-zimbabwe', assertion: 'REPORT' },
      { source: 'zimbabwe-mail-nap', assertion: 'REPORT' },
      { source: 'defenceweb-zimbabwe-wps', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly ActionPlanRecord<SourceKey>[]
