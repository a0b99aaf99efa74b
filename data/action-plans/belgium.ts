import type { ActionPlanRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** The four national action plans of Belgium. */
export const belgianPlans = [
  {
    key: 'be-nap-1',
    labels: {
      en: { value: 'First Belgian National Action Plan “Women, Peace and Security” (2009-2012)', origin: 'TRANSLATION' },
      fr: { value: 'Plan d’action national « 1325 : Femmes, Paix et Sécurité »', origin: 'OFFICIAL', source: 'be-news-nap-1-fr' },
      nl: { value: 'Nationaal actieplan ‘1325: vrouwen, vrede en veiligheid’', origin: 'OFFICIAL', source: 'be-news-nap-1-nl' },
    },
    alternativeLabels: {
      fr: ['Femmes, Paix et Sécurité: Plan d’action national belge pour la mise en œuvre de la résolution 1325 du Conseil de sécurité de l’ONU'],
      nl: ['Vrouwen, Vrede en Veiligheid: Belgisch nationaal actieplan voor de implementatie van VN Veiligheidsresolutie 1325'],
    },
    title: 'Femmes, Paix et Sécurité: Plan d’action national belge pour la mise en œuvre de la résolution 1325 du Conseil de sécurité de l’ONU',
    summary:
      'The first Belgian plan was put forward by the ministers of Foreign Affairs and of Employment and Equal Opportunities; the Council of Ministers took note of it on 20 February 2009, after federal, regional and community partners had been consulted. Its guidelines and actions aim at gender equality in humanitarian missions, peace negotiations, rehabilitation and reconstruction. The text was written by the ministries of Foreign Affairs, Defence, the Interior and Justice, the Institute for the Equality of Women and Men and the Commission on Women and Development.',
    generation: 1,
    adoptedOn: '2009-02-20',
    during: '2009/2012',
    url: 'https://news.belgium.be/nl/nationaal-actieplan-1325-vrouwen-vrede-en-veiligheid',
    monitoring: {
      present: true,
      note: 'Evaluations were announced for the second half of 2010 and for 2012; a state of play was drawn up at the end of 2011, and a committee of the Senate reported on the plan in June 2011 after two hearings.',
      citations: [
        { source: 'be-news-nap-1-nl', locator: 'paragraph 3', assertion: 'COMMITMENT' },
        { source: 'be-igvm-wps-nl', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
        { source: 'be-senate-document-83889731', locator: '5-765/1, section I', assertion: 'EVENT' },
        { source: 'pdfslide-be-nap-1', locator: 'chapter 6', assertion: 'COMMITMENT' },
      ],
    },
    citations: [
      { source: 'be-news-nap-1-nl', assertion: 'EVENT' },
      { source: 'be-news-nap-1-fr', assertion: 'EVENT' },
      { source: 'be-igvm-wps-nl', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'pdfslide-be-nap-1', locator: 'title page and contents', assertion: 'SELF_DESCRIPTION' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: '2008',
        note: 'The tracker of WILPF dates the adoption to 2008; the pages of the Belgian government date it to 20 February 2009.',
        citations: [{ source: 'peacewomen-nap-belgium-profile', locator: 'paragraph 2', assertion: 'REPORT' }],
      },
      {
        field: 'during',
        value: '2008/2012',
        note: 'The tracker of WILPF dates the start of the plan to 2008; the Belgian pages give 2009 to 2012.',
        citations: [{ source: 'peacewomen-nap-belgium-profile', locator: 'paragraph 2', assertion: 'REPORT' }],
      },
      {
        field: 'adoptedOn',
        value: 'taken note of on 2009-02-20',
        note: 'The Council of Ministers says that it took note of the plan on that day; a later page of the Institute for the Equality of Women and Men says that Belgium adopted it.',
        citations: [
          { source: 'be-news-nap-1-nl', assertion: 'EVENT' },
          { source: 'be-news-nap-1-fr', assertion: 'EVENT' },
        ],
      },
    ],
  },
  {
    key: 'be-nap-2',
    labels: {
      en: { value: 'Second Belgian National Action Plan “Women, Peace and Security” (2013-2016)', origin: 'TRANSLATION' },
      fr: {
        value:
          'Deuxième Plan d’action national ‘Femmes, Paix et Sécurité’ (2013 - 2016) sur la mise en œuvre de la résolution 1325 du Conseil de Sécurité des Nations Unies',
        origin: 'OFFICIAL',
        source: 'be-news-nap-2-fr',
      },
      nl: { value: 'Tweede Nationaal Actieplan Vrouwen, Vrede, Veiligheid (2013-2016)', origin: 'OFFICIAL', source: 'be-igvm-wps-nl' },
    },
    summary:
      'The second Belgian plan was presented to the Council of Ministers on 19 July 2013; the Institute for the Equality of Women and Men coordinated the drafting. Its six objectives are the international normative framework, the integration of gender, protection against all forms of violence including sexual violence, participation in peacekeeping and peacebuilding, support for resolution 1325 and the plan, and follow-up with reporting and monitoring. It introduced a yearly report to the federal Parliament.',
    generation: 2,
    adoptedOn: '2013-07-19',
    during: '2013/2016',
    url: 'https://igvm-iefh.belgium.be/fr/publications/nationaal_actieplan_vrouwen_vrede_veiligheid_2013-2016_',
    monitoring: {
      present: true,
      note: 'Line of action 33 of the plan introduced a yearly report to the federal Parliament, as a resolution of a Senate committee (5-665/5) had asked. The second report covers 2015, the third 2016.',
      citations: [
        { source: 'be-igvm-wps-nl', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
        { source: 'pdfslide-be-nap-2-second-report', locator: 'section 1', assertion: 'SELF_DESCRIPTION' },
        { source: 'pdfslide-be-nap-2-third-report', assertion: 'SELF_DESCRIPTION' },
      ],
    },
    citations: [
      { source: 'be-igvm-nap-2', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-2-implementation', assertion: 'EVENT' },
      { source: 'be-news-nap-2-fr', assertion: 'EVENT' },
      { source: 'be-igvm-vredesvrouwen-2014', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'be-nap-3',
    labels: {
      en: { value: 'Third Belgian National Action Plan “Women, Peace and Security” (2017-2021)', origin: 'TRANSLATION' },
      fr: { value: 'Troisième Plan d’Action National ‘Femmes, Paix, Sécurité’ (2017-2021)', origin: 'OFFICIAL', source: 'fdocuments-be-nap-3' },
      nl: { value: 'Derde nationaal actieplan: Vrouwen, Vrede en Veiligheid 2017-2021', origin: 'OFFICIAL', source: 'be-news-nap-3-nl' },
    },
    title: 'Troisième Plan d’Action National ‘Femmes, Paix, Sécurité’ (2017-2021)',
    summary:
      'The third Belgian plan came before the Council of Ministers on 20 July 2017, which took note of it; the Institute for the Equality of Women and Men and the ministry of Foreign Affairs coordinated the drafting. It applies within Belgium and abroad and has six objectives: to promote the international normative framework; to integrate gender in Belgian action on conflict, peace and security; to fight all forms of violence against women and girls, sexual violence in particular; to promote the participation of women; to support the agenda; and to follow up and monitor it. The Democratic Republic of the Congo, Burkina Faso and Mali are its focus countries.',
    generation: 3,
    adoptedOn: '2017-07-20',
    during: '2017/2021',
    url: 'https://news.belgium.be/nl/derde-nationaal-actieplan-vrouwen-vrede-en-veiligheid-2017-2021',
    lead: {
      agencies: ['Institute for the Equality of Women and Men'],
      note: 'It supervised the drafting and coordinates reports and follow-up.',
      citations: [{ source: 'amazone-be-nap-3-report-2019', locator: 'paragraph 2', assertion: 'REPORT' }],
    },
    budget: {
      present: false,
      note: 'Objectives, actions, indicators and responsible bodies are set out, but no allocated budget, according to the tracker of WILPF.',
      citations: [
        { source: 'peacewomen-nap-belgium-profile', locator: 'paragraph 1', assertion: 'REPORT' },
        { source: 'peacewomen-nap-belgium', assertion: 'REPORT' },
      ],
    },
    monitoring: {
      present: true,
      note: 'A yearly report to the federal Parliament (line of action 33), coordinated by the Institute for the Equality of Women and Men; the fourth report covers 2020.',
      citations: [
        { source: 'be-igvm-wps-nl', locator: 'paragraph 4', assertion: 'SELF_DESCRIPTION' },
        { source: 'amazone-be-nap-3-report-2019', locator: 'paragraph 3', assertion: 'REPORT' },
        { source: 'readkong-be-nap-3-fourth-report', assertion: 'SELF_DESCRIPTION' },
        { source: 'be-news-nap-3-nl', locator: 'objective 6', assertion: 'COMMITMENT' },
      ],
    },
    civilSocietyRole: {
      present: true,
      note: 'Civil society was consulted on the draft and is to be consulted at least twice during the period of the plan.',
      citations: [
        { source: 'wps-fpn-belgium', locator: 'last paragraph', assertion: 'REPORT' },
        { source: 'peacewomen-nap-belgium-profile', locator: 'paragraph 1', assertion: 'REPORT' },
        { source: 'securitywomen-belgium', locator: 'section on civil society', assertion: 'REPORT' },
      ],
    },
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraphs 1 and 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-3-nl', assertion: 'EVENT' },
      { source: 'fdocuments-be-nap-3', locator: 'title page', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-fpn-belgium', assertion: 'REPORT' },
      { source: 'peacewomen-nap-belgium-2015-commitments', locator: '2017 update', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: 'taken note of on 2017-07-20',
        note: 'The Council of Ministers says that it took note of the plan on that day; WILPF and the Focal Points Network call the plan adopted, in July 2017.',
        citations: [{ source: 'be-news-nap-3-nl', locator: 'paragraph 1', assertion: 'EVENT' }],
      },
    ],
  },
  {
    key: 'be-nap-4',
    labels: {
      en: { value: 'Fourth “Women, Peace and Security” National Action Plan (2022-2026)', origin: 'OFFICIAL', source: 'be-foreign-affairs-nap-4' },
      fr: { value: 'Quatrième Plan d’action national Femmes, Paix et Sécurité', origin: 'OFFICIAL', source: 'be-news-nap-4-fr' },
      nl: { value: 'Vierde Nationaal Actieplan Vrouwen, Vrede en Veiligheid', origin: 'OFFICIAL', source: 'be-news-nap-4-nl' },
    },
    alternativeLabels: { en: ['Fourth Belgian National Action Plan “Women, Peace and Security” (2022-2026)'] },
    title: 'Vierde Nationaal Actieplan ‘Vrouwen, Vrede, Veiligheid’ (2022-2026)',
    summary:
      'The fourth Belgian plan, of 25 February 2022, keeps the six objectives of the third and adds action on climate change and a response to what the government calls conservative opposition to the notion of gender. It applies in Belgium, in its development cooperation and bilateral relations, in international organisations and where Belgian forces are deployed, with Burkina Faso, the Democratic Republic of the Congo, Mali and Niger as focus countries. The ministry of Foreign Affairs coordinated the drafting in a task force with the Institute for the Equality of Women and Men, Defence, the Interior and Justice.',
    generation: 4,
    adoptedOn: '2022-02-25',
    during: '2022/2026',
    url: 'https://diplomatie.belgium.be/en/belgium-presents-fourth-national-action-plan-women-peace-and-security-2022-2026-implementation-un',
    lead: {
      agencies: ['Federal Public Service Foreign Affairs, Foreign Trade and Development Cooperation'],
      note: 'It coordinated the drafting through a task force with the Institute for the Equality of Women and Men, Defence, the Interior and Justice.',
      citations: [
        { source: 'be-news-nap-4-nl', locator: 'paragraph 2', assertion: 'EVENT' },
        { source: 'be-news-nap-4-fr', locator: 'paragraph 2', assertion: 'EVENT' },
      ],
    },
    monitoring: {
      present: true,
      note: 'The yearly report is kept; the Institute for the Equality of Women and Men coordinates reporting and monitoring. The report on 2022 came out on 14 June 2023.',
      citations: [
        { source: 'be-igvm-wps-report-2022-nl', locator: 'paragraphs 3 and 4', assertion: 'SELF_DESCRIPTION' },
        { source: 'be-igvm-wps-report-2022', assertion: 'SELF_DESCRIPTION' },
        { source: 'be-news-nap-4-nl', locator: 'objective 6', assertion: 'COMMITMENT' },
      ],
    },
    citations: [
      { source: 'be-foreign-affairs-nap-4', locator: 'paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-4-nl', assertion: 'EVENT' },
      { source: 'be-news-nap-4-fr', assertion: 'EVENT' },
      { source: 'be-igvm-nap-4', assertion: 'SELF_DESCRIPTION' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: 'taken note of on 2022-02-25',
        note: 'The Council of Ministers announced that it took note of the plan, and the Institute that it was presented to the Council; the ministry of Foreign Affairs says that Belgium adopted it on that day.',
        citations: [
          { source: 'be-news-nap-4-nl', locator: 'paragraph 1', assertion: 'EVENT' },
          { source: 'be-news-nap-4-fr', locator: 'paragraph 1', assertion: 'EVENT' },
          { source: 'be-igvm-nap-4', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
        ],
      },
      {
        field: 'lead',
        value: 'The Institute for the Equality of Women and Men supervised the drafting',
        note: 'The Council of Ministers says that the ministry of Foreign Affairs coordinated the drafting through the task force.',
        citations: [{ source: 'be-igvm-wps-report-2022-nl', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' }],
      },
    ],
  },
] as const satisfies readonly ActionPlanRecord<SourceKey>[]
