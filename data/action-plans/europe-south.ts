import type { ActionPlanRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** National action plans of Southern Europe. */
export const europeSouthPlans = [
  {
    key: 'cy-nap-1',
    labels: { en: 'First national action plan of Cyprus' },
    generation: 1,
    title: "National Action Plan for the Implementation of UN Security Council Resolution 1325 'Women, Peace and Security' 2021-2025",
    adoptedOn: '2020-12-22',
    during: '2021/2025',
    url: 'https://mfa.gov.cy/press-releases/2020/12/29/national-action-plan-unsc-resolution-1325',
    summary: 'Led by the Commissioner for Gender Equality with the Ministry of Foreign Affairs.',
    civilSocietyRole: { present: true, citations: [{ source: 'securitywomen-cyprus', assertion: 'REPORT' }] },
    citations: [
      { source: 'cy-mfa-nap', assertion: 'EVENT' },
      { source: 'securitywomen-cyprus', assertion: 'REPORT' },
    ],
  },
  {
    key: 'gr-nap-1',
    labels: { en: 'First national action plan of Greece' },
    generation: 1,
    title: 'National Action Plan on Women, Peace and Security 2023-2028',
    adoptedOn: '2024-03-08',
    during: '2023/2028',
    summary:
      'Led by the Ministry of Foreign Affairs with the Presidency of the Government. It was presented on 8 March 2024; the date of its adoption is not stated.',
    citations: [
      { source: 'gr-mfa-wps-address-2024', assertion: 'EVENT' },
      { source: 'punto-grecia-nap', assertion: 'REPORT' },
    ],
  },
  {
    key: 'it-nap-1',
    labels: { en: 'First national action plan of Italy' },
    generation: 1,
    adoptedOn: '2010',
    during: '2010/2013',
    summary: 'Led by the Ministry of Foreign Affairs.',
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'adnkronos-italy-nato-wps', assertion: 'REPORT' },
    ],
  },
  {
    key: 'it-nap-2',
    labels: { en: 'Second national action plan of Italy' },
    generation: 2,
    title: 'National Action Plan of Italy: Women, Peace and Security - WPS 2014-2016',
    adoptedOn: '2014',
    during: '2014/2016',
    summary: 'Led by the Inter-Ministerial Committee for Human Rights (CIDU). The text is dated 27 February 2014.',
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'readkong-italy-nap-2', assertion: 'EVENT' },
      { source: 'docslib-italy-nap-2', assertion: 'EVENT' },
    ],
  },
  {
    key: 'it-nap-3',
    labels: { en: 'Third national action plan of Italy' },
    generation: 3,
    title: "Italy's Third National Action Plan, in accordance with UN Security Council Resolution 1325 (2000), 2016-2019",
    adoptedOn: '2016-12',
    during: '2016/2019',
    summary: 'Led by the Inter-Ministerial Committee for Human Rights (CIDU).',
    budget: {
      present: true,
      note: 'EUR 2 million through the budget law for 2017.',
      citations: [{ source: 'agency-for-peacebuilding-italy-nap', assertion: 'REPORT' }],
    },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'agency-for-peacebuilding-italy-nap', assertion: 'REPORT' },
      { source: 'fdocuments-italy-nap-3', assertion: 'EVENT' },
    ],
    disputes: [
      {
        field: 'budget',
        value: 'not specified',
        note: 'The WILPF overview says that funding is not specified.',
        citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'it-nap-4',
    labels: { en: 'Fourth national action plan of Italy' },
    generation: 4,
    title: "IV Piano d'Azione Nazionale su Donne, Pace e Sicurezza (2020-2024)",
    adoptedOn: '2020',
    during: '2020/2024',
    summary: 'Led by the Inter-ministerial Committee for Human Rights (CIDU).',
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }] },
    citations: [
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
      { source: 'agenzia-nova-wps-week-2022', assertion: 'REPORT' },
      { source: 'unipd-italy-nap-4', assertion: 'REPORT' },
      { source: 'readkong-italy-nap-4', assertion: 'EVENT' },
    ],
  },
  {
    key: 'it-nap-5',
    labels: { en: 'Fifth national action plan of Italy' },
    generation: 5,
    title: "V Piano d'Azione Nazionale su Donne, Pace e Sicurezza (2025-2029)",
    adoptedOn: '2025',
    during: '2025/2029',
    url: 'https://ambkabul.esteri.it/it/news/dall_ambasciata/2025/09/quinto-piano-dazione-nazionale-su-donne-pace-e-sicurezza-2025-2029',
    summary:
      'Led by the Inter-Ministerial Committee for Human Rights (CIDU) at the Ministry of Foreign Affairs and International Cooperation. Its publication was announced in September 2025.',
    monitoring: { present: true, citations: [{ source: 'it-embassy-kabul-nap-5', assertion: 'SELF_DESCRIPTION' }] },
    civilSocietyRole: { present: true, citations: [{ source: 'it-embassy-kabul-nap-5', assertion: 'SELF_DESCRIPTION' }] },
    citations: [
      { source: 'it-embassy-kabul-nap-5', assertion: 'EVENT' },
      { source: 'unipd-italy-nap-5', assertion: 'REPORT' },
    ],
  },
  {
    key: 'mt-nap-1',
    labels: { en: 'First national action plan of Malta' },
    generation: 1,
    title: "Women, Peace & Security: Malta's National Action Plan for the Implementation of UNSCR 1325, 2020-2024",
    adoptedOn: '2020-10',
    during: '2020/2024',
    url: 'https://www.stopviolence.gov.mt/women-peace-and-security/',
    lead: {
      agencies: ['Ministry for Foreign and European Affairs'],
      note: 'It drew the plan up.',
      citations: [{ source: 'peacewomen-nap-malta-profile', assertion: 'REPORT' }],
    },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-malta-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'mt-stopviolence-wps', assertion: 'EVENT' },
      { source: 'securitywomen-malta', assertion: 'REPORT' },
      { source: 'live-news-malta-nap-2', assertion: 'REPORT' },
      { source: 'docslib-malta-nap', assertion: 'EVENT' },
      { source: 'live-news-malta-nap-1', assertion: 'EVENT' },
    ],
  },
  {
    key: 'mt-nap-2',
    labels: { en: 'Second national action plan of Malta' },
    generation: 2,
    title: 'National Action Plan on Women, Peace and Security 2025-2030',
    adoptedOn: '2025-12-03',
    during: '2025/2030',
    summary:
      'Launched by the Deputy Prime Minister and Minister for Foreign Affairs and Tourism. It has four pillars, among them promotion of the agenda, prevention and participation.',
    citations: [{ source: 'live-news-malta-nap-2', assertion: 'EVENT' }],
  },
  {
    key: 'pt-nap-1',
    labels: { en: 'First national action plan of Portugal' },
    generation: 1,
    title:
      'Plano Nacional de Acção para Implementação da Resolução do Conselho de Segurança das Nações Unidas n.º 1325 (2000) sobre Mulheres, Paz e Segurança (2009-2013)',
    adoptedOn: '2009-08-25',
    during: '2009/2013',
    summary: 'Council of Ministers Resolution No. 71/2009 approved it.',
    budget: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
        { source: 'peacewomen-nap-portugal-overview', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'pt-justice-policy-wps', assertion: 'EVENT' },
      { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
      { source: 'peacewomen-nap-portugal-overview', assertion: 'REPORT' },
      { source: 'vlex-portugal-resolution-71-2009', assertion: 'EVENT' },
    ],
  },
  {
    key: 'pt-nap-2',
    labels: { en: 'Second national action plan of Portugal' },
    generation: 2,
    title:
      'II Plano Nacional de Ação para a Implementação da Resolução do Conselho de Segurança das Nações Unidas n.º 1325 (2000) sobre Mulheres, Paz e Segurança (2014-2018)',
    adoptedOn: '2014-08-26',
    during: '2014/2018',
    summary: 'Council of Ministers Resolution No. 50/2014 of 26 August 2014 approved it.',
    civilSocietyRole: {
      present: true,
      citations: [
        { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
        { source: 'peacewomen-portugal-node-95313', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'pt-mission-un-nap-2', assertion: 'EVENT' },
      { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
      { source: 'peacewomen-portugal-node-95313', assertion: 'REPORT' },
      { source: 'peacewomen-portugal-node-97388', assertion: 'REPORT' },
    ],
  },
  {
    key: 'pt-nap-3',
    labels: { en: 'Third national action plan of Portugal' },
    generation: 3,
    title:
      'III Plano Nacional de Ação para a Implementação da Resolução do Conselho de Segurança das Nações Unidas n.º 1325 (2000) sobre Mulheres, Paz e Segurança 2019-2022',
    adoptedOn: '2019-02-15',
    during: '2019/2022',
    summary: 'Council of Ministers Resolution No. 33/2019, published on 15 February 2019, approved it; no later plan was known as of November 2026.',
    budget: { present: false, citations: [{ source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' }] },
    monitoring: { present: true, citations: [{ source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' }] },
    citations: [
      { source: 'securitywomen-portugal', assertion: 'REPORT' },
      { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
      { source: 'vlex-portugal-resolution-33-2019', assertion: 'EVENT' },
    ],
  },
  {
    key: 'es-nap-1',
    labels: { en: 'First national action plan of Spain' },
    generation: 1,
    adoptedOn: '2007',
    summary: 'No fixed end is stated.',
    citations: [
      { source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' },
      { source: 'peacewomen-spain', assertion: 'REPORT' },
      { source: 'elcano-spain-nap-2', assertion: 'REPORT' },
    ],
  },
  {
    key: 'es-nap-2',
    labels: { en: 'Second national action plan of Spain' },
    generation: 2,
    title: 'Second National Action Plan on Women, Peace and Security 2017-2023',
    adoptedOn: '2017-07-28',
    during: '2017/2023',
    url: 'https://www.boe.es/eli/es/res/2017/09/01/(3)',
    summary:
      'Led by the Ministry of Foreign Affairs and Cooperation. It was approved by the Council of Ministers and published in the Boletín Oficial del Estado No. 222 of 14 September 2017; Parliament receives a report every two years.',
    budget: {
      present: false,
      citations: [
        { source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' },
        { source: 'wilpf-inviting-us-to-the-table', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: true,
      note: 'The plan has a chapter on assessment and monitoring.',
      citations: [
        { source: 'es-boe-nap-2', assertion: 'SELF_DESCRIPTION' },
        { source: 'docslib-spain-nap-2', assertion: 'SELF_DESCRIPTION' },
      ],
    },
    citations: [
      { source: 'es-boe-nap-2', assertion: 'EVENT' },
      { source: 'wps-fpn-spain', assertion: 'REPORT' },
      { source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' },
      { source: 'docslib-spain-nap-2', assertion: 'EVENT' },
    ],
    disputes: [
      {
        field: 'monitoring',
        value: 'no substantive framework',
        note: 'WILPF finds no substantive monitoring framework.',
        citations: [
          { source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' },
          { source: 'wilpf-inviting-us-to-the-table', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'es-nap-3',
    labels: { en: 'Third national action plan of Spain' },
    generation: 3,
    title: 'Plan Nacional de Acción de Mujeres, Paz y Seguridad 2025-2030',
    adoptedOn: '2025-12-09',
    during: '2025/2030',
    summary:
      'Led by the Ministry of Foreign Affairs, European Union and Cooperation. The Council of Ministers dealt with it on 9 December 2025, together with the first strategy for feminist cooperation.',
    citations: [
      { source: 'es-mfa-nap-3', assertion: 'EVENT' },
      { source: 'el-pueblo-informa-spain-2025', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly ActionPlanRecord<SourceKey>[]
