import type { ActionPlanRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** National action plans of Western Africa, Burkina Faso to Liberia. */
export const africaWestBLPlans = [
  {
    key: 'bj-nap-1',
    labels: { en: 'First national action plan of Benin' },
    generation: 1,
    adoptedOn: '2019-07-31',
    summary:
      'It has four parts: prevention of conflict and sexual violence, protection of women and girls, participation of women in peace processes, and support for what women do for peace in their communities.',
    citations: [
      { source: 'fps-assistic-benin-nap-1', assertion: 'REPORT' },
      { source: 'peoples-daily-benin-nap-1', assertion: 'REPORT' },
    ],
  },
  {
    key: 'bf-nap-1',
    labels: { en: 'First national action plan of Burkina Faso' },
    generation: 1,
    title: 'Plan d’action national du Burkina Faso pour la mise en œuvre des résolutions 1325 et 1820 du Conseil de sécurité des Nations Unies',
    adoptedOn: '2012',
    during: '2013/2016',
    summary: "Led by the Ministry for Women's Promotion and the Ministry of Human Rights and Civic Promotion. The text is dated 31 December 2012.",
    budget: {
      present: true,
      note: 'The budget is an estimate.',
      citations: [
        { source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' },
        { source: 'peacewomen-burkina-faso', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' },
        { source: 'peacewomen-burkina-faso', assertion: 'REPORT' },
      ],
    },
    civilSocietyRole: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' },
        { source: 'peacewomen-burkina-faso', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'wps-hub-burkina-faso', assertion: 'REPORT' },
      { source: 'securitywomen-burkina-faso', assertion: 'REPORT' },
      { source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' },
      { source: 'vdocuments-burkina-faso-nap-1', assertion: 'EVENT' },
    ],
    disputes: [{ field: 'adoptedOn', value: '2013', citations: [{ source: 'securitywomen-burkina-faso', assertion: 'REPORT' }] }],
  },
  {
    key: 'bf-nap-2',
    labels: { en: 'Second national action plan of Burkina Faso' },
    generation: 2,
    adoptedOn: '2019-11-27',
    summary:
      'It covers resolutions 1325, 1820 and 2242. It was validated by experts in July 2018, and the Council of Ministers accepted it on 27 November 2019 subject to observations. A further plan for 2023-2025 is listed by WILPF.',
    citations: [
      { source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' },
      { source: 'feminin-actu-burkina-faso-1325', assertion: 'REPORT' },
      { source: 'libre-info-burkina-faso-1325', assertion: 'REPORT' },
      { source: 'allafrica-burkina-faso-2018', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'generation',
        value: 'not counted',
        note: 'WILPF does not list this plan and would count the plan for 2023-2025 as the second.',
        citations: [{ source: 'peacewomen-nap-burkina-faso-profile', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'ci-nap-1',
    labels: { en: 'First national action plan of Côte d’Ivoire' },
    generation: 1,
    adoptedOn: '2008',
    during: '2008/2012',
    summary: 'Led by the Ministry of Family, Women and Social Affairs. Côte d’Ivoire calls it the first plan of an African state.',
    budget: { present: false, citations: [{ source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' }] },
    civilSocietyRole: { present: false, citations: [{ source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' },
      { source: 'koaci-cote-divoire-nap-2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ci-nap-2',
    labels: { en: 'Second national action plan of Côte d’Ivoire' },
    generation: 2,
    adoptedOn: '2024-11',
    during: '2024/2028',
    summary:
      'Led by the Ministry of Women, Family and Children. A first version for 2019-2023 was validated at a workshop in April 2019 and revised from October 2022; the Government adopted a communication on the plan for 2024-2028 in November 2024.',
    budget: {
      present: true,
      note: 'Estimated at CFA francs 6.03 billion over five years.',
      citations: [{ source: 'aip-cote-divoire-nap-2', assertion: 'REPORT' }],
    },
    citations: [
      { source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' },
      { source: 'koaci-cote-divoire-nap-2', assertion: 'REPORT' },
      { source: 'aip-cote-divoire-nap-2', assertion: 'REPORT' },
      { source: 'allafrica-cote-divoire-2019', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'during',
        value: '2019/2023',
        note: 'The period of the version of 2019.',
        citations: [
          { source: 'peacewomen-nap-cote-divoire', assertion: 'REPORT' },
          { source: 'allafrica-cote-divoire-2019', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'gm-nap-1',
    labels: { en: 'First national action plan of the Gambia' },
    generation: 1,
    adoptedOn: '2012',
    during: '2012/..',
    summary: 'It has no fixed period. Adopted in 2012, it was launched on 2 June 2014. One tracker reports a second plan for 2021-2025.',
    budget: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-gambia', assertion: 'REPORT' },
        { source: 'peacewomen-nap-gambia-overview', assertion: 'REPORT' },
      ],
    },
    civilSocietyRole: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-gambia', assertion: 'REPORT' },
        { source: 'peacewomen-nap-gambia-overview', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'securitywomen-gambia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-gambia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-gambia-overview', assertion: 'REPORT' },
    ],
  },
  {
    key: 'gh-nap-1',
    labels: { en: 'First national action plan of Ghana' },
    generation: 1,
    title: 'Ghana National Action Plan for the Implementation of UN Security Council Resolution 1325 on Women Peace and Security (GHANAP 1325)',
    adoptedOn: '2010',
    during: '2012/2014',
    summary: 'The text is dated October 2010; the plan was launched in 2012. An appendix holds a budget, while WILPF reports that there is no dedicated one.',
    lead: {
      agencies: ["Ministry of Women and Children's Affairs"],
      note: 'It led the drafting.',
      citations: [{ source: 'peacewomen-nap-ghana-p-1717', assertion: 'REPORT' }],
    },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-ghana', assertion: 'REPORT' }] },
    citations: [
      { source: 'securitywomen-ghana', assertion: 'REPORT' },
      { source: 'peacewomen-nap-ghana', assertion: 'REPORT' },
      { source: 'fdocuments-ghana-nap', assertion: 'EVENT' },
    ],
    disputes: [{ field: 'during', value: '2012/2015', citations: [{ source: 'securitywomen-ghana', assertion: 'REPORT' }] }],
  },
  {
    key: 'gh-nap-2',
    labels: { en: 'Second national action plan of Ghana' },
    generation: 2,
    title: 'GHANAP II',
    adoptedOn: '2020-03',
    during: '2020/2025',
    summary: 'It was launched in March 2020; work on a third plan began in May 2025.',
    lead: {
      agencies: ['Ministry of Gender, Children and Social Protection'],
      note: 'It led the drafting.',
      citations: [{ source: 'peacewomen-nap-ghana-p-1717', assertion: 'REPORT' }],
    },
    budget: { present: false, citations: [{ source: 'peacewomen-nap-ghana', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-ghana', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-ghana', assertion: 'REPORT' }] },
    citations: [
      { source: 'securitywomen-ghana', assertion: 'REPORT' },
      { source: 'peacewomen-nap-ghana', assertion: 'REPORT' },
      { source: 'kaiptc-ghana-nap-3', assertion: 'EVENT' },
    ],
  },
  {
    key: 'gn-nap-1',
    labels: { en: 'First national action plan of Guinea' },
    generation: 1,
    adoptedOn: '2009',
    during: '2009/2013',
    summary:
      'Led by the Ministry of Social Affairs, of Women and Childhood Promotion. Guinea reported the development of a second plan for 2014-2018; no text of it was found.',
    budget: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-guinea', assertion: 'REPORT' },
        { source: 'peacewomen-guinea', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-guinea', assertion: 'REPORT' },
        { source: 'peacewomen-guinea', assertion: 'REPORT' },
      ],
    },
    civilSocietyRole: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-guinea', assertion: 'REPORT' },
        { source: 'peacewomen-guinea', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'securitywomen-guinea', assertion: 'REPORT' },
      { source: 'peacewomen-nap-guinea', assertion: 'REPORT' },
      { source: 'peacewomen-guinea', assertion: 'REPORT' },
    ],
  },
  {
    key: 'gw-nap-1',
    labels: { en: 'First national action plan of Guinea-Bissau' },
    generation: 1,
    adoptedOn: '2010-02-25',
    during: '2010/2011',
    summary: 'Approved after consultations with civil society that the United Nations supported; the launch in Parliament was announced for 8 March 2010.',
    budget: { present: false, citations: [{ source: 'peacewomen-nap-guinea-bissau', assertion: 'REPORT' }] },
    monitoring: { present: false, citations: [{ source: 'peacewomen-nap-guinea-bissau', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-guinea-bissau', assertion: 'REPORT' }] },
    citations: [
      { source: 'uniogbis-nap-1', locator: 'paragraphs 1 and 2', assertion: 'EVENT' },
      { source: 'securitywomen-guinea-bissau', assertion: 'REPORT' },
      { source: 'peacewomen-nap-guinea-bissau', assertion: 'REPORT' },
    ],
  },
  {
    key: 'lr-nap-1',
    labels: { en: 'First national action plan of Liberia' },
    generation: 1,
    title: 'The Liberia National Action Plan for the Implementation of United Nations Security Council Resolution 1325',
    adoptedOn: '2009',
    during: '2009/2013',
    lead: {
      agencies: ['Ministry of Gender and Development'],
      note: 'It led the drafting.',
      citations: [
        { source: 'peacewomen-liberia', assertion: 'REPORT' },
        { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
      ],
    },
    budget: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
        { source: 'peacewomen-liberia', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
        { source: 'peacewomen-liberia', assertion: 'REPORT' },
      ],
    },
    civilSocietyRole: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
        { source: 'peacewomen-liberia', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'giwps-liberia', assertion: 'REPORT' },
      { source: 'peacewomen-liberia', assertion: 'REPORT' },
      { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
    ],
  },
  {
    key: 'lr-nap-2',
    labels: { en: 'Second national action plan of Liberia' },
    generation: 2,
    title: "Liberia's Second Phase National Action Plan on Women, Peace and Security 2019-2023",
    adoptedOn: '2019-11-25',
    during: '2019/2025-12',
    summary: 'The Cabinet endorsed it on 25 November 2019. Made for 2019-2023, it was extended to December 2025; a third plan for 2026-2031 is in preparation.',
    lead: {
      agencies: ['Ministry of Gender, Children and Social Protection'],
      note: 'It drew the plan up.',
      citations: [{ source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' }],
    },
    budget: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
        { source: 'peacewomen-liberia', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
        { source: 'peacewomen-liberia', assertion: 'REPORT' },
      ],
    },
    civilSocietyRole: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-liberia-p-5351', assertion: 'REPORT' },
        { source: 'peacewomen-liberia', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'securitywomen-liberia', assertion: 'REPORT' },
      { source: 'peacewomen-liberia', assertion: 'REPORT' },
      { source: 'hard-facts-liberia-nap-2-review', assertion: 'REPORT' },
      { source: 'readkong-liberia-nap-2', assertion: 'EVENT' },
    ],
  },
] as const satisfies readonly ActionPlanRecord<SourceKey>[]
