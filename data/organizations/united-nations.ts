import type { OrganizationRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** The organs, entities and networks of the United Nations that run or take part in the instruments. */
export const unitedNationsBodies = [
  {
    key: 'security-council',
    labels: {
      en: 'United Nations Security Council',
      fr: { value: 'Conseil de sécurité des Nations unies', origin: 'OFFICIAL', source: 'be-news-nap-4-fr' },
      nl: { value: 'VN-Veiligheidsraad', origin: 'OFFICIAL', source: 'vrouwenraad-vredesvrouwen' },
      de: { value: 'Sicherheitsrat der Vereinten Nationen', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Consejo de Seguridad de las Naciones Unidas', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Совет Безопасности ООН', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '联合国安全理事会', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: {
      en: ['Security Council', 'UNSC', 'UN Security Council'],
      fr: ['Conseil de sécurité'],
      nl: ['Veiligheidsraad'],
      de: ['Sicherheitsrat', 'UN-Sicherheitsrat'],
      es: ['Consejo de Seguridad'],
      ru: ['Совет Безопасности'],
      ar: ['مجلس الأمن'],
      zh: ['安理会', '联合国安理会', '安全理事会'],
    },
    organizationKind: 'UN_ORGAN',
    summary: 'The organ of the United Nations whose resolutions and presidential statements make up the women, peace and security agenda.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q37470',
        iri: 'http://www.wikidata.org/entity/Q37470',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [
      { source: 's-res-1325', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-sc-table-2000', assertion: 'EVENT' },
    ],
  },
  {
    key: 'secretary-general',
    labels: { en: 'Secretary-General of the United Nations' },
    alternativeLabels: { en: ['UN Secretary-General', 'UNSG', 'SG'] },
    organizationKind: 'UN_ORGAN',
    summary: 'Head of the United Nations Secretariat, whom the Council asks for reports, appointments and lists under this agenda.',
    citations: [
      { source: 's-res-1888', locator: 'OP 4', assertion: 'NORM' },
      { source: 'un-peacekeeping-a4p-plus', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'un-secretariat',
    labels: {
      en: 'United Nations Secretariat',
      fr: { value: 'Secrétariat des Nations unies', origin: 'OFFICIAL', source: 'github-supraverden' },
      de: { value: 'UN-Sekretariat', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Secretaría General de Naciones Unidas', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Секретариат ООН', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '联合国秘书处', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['UN Secretariat'] },
    organizationKind: 'UN_ORGAN',
    summary: 'The staff of the United Nations; the office of the Special Representative on Sexual Violence in Conflict belongs to it.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q220563',
        iri: 'http://www.wikidata.org/entity/Q220563',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [{ source: 'un-svc-about-the-office', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    key: 'executive-office-of-the-secretary-general',
    labels: { en: 'Executive Office of the Secretary-General' },
    alternativeLabels: { en: ['EOSG'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Office of the Secretary-General; permanent member of the steering committee of the Elsie Initiative Fund.',
    citations: [
      { source: 'elsie-fund-structure', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-elsie-fund-launch', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'un-women',
    labels: {
      en: 'UN Women',
      fr: { value: 'ONU Femmes', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'ONU Mujeres', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'ООН-Женщины', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '联合国妇女署', origin: 'OFFICIAL', source: 'github-supraverden' },
      de: { value: 'UN Women', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['United Nations Entity for Gender Equality and the Empowerment of Women', 'UNWOMEN'] },
    organizationKind: 'UN_ENTITY',
    summary: 'United Nations entity for gender equality and the empowerment of women. It hosts the secretariats of several funds and networks of this agenda.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q641576',
        iri: 'http://www.wikidata.org/entity/Q641576',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-ha-compact-year-in-review', assertion: 'SELF_DESCRIPTION' },
      { source: 'docslib-wphf-annual-report-2019', locator: 'glossary', assertion: 'REPORT' },
    ],
  },
  {
    key: 'unifem',
    labels: { en: 'United Nations Development Fund for Women' },
    alternativeLabels: { en: ['UNIFEM'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Fund that ran the UN Trust Fund to End Violence against Women before 2011 and led the working group on the indicators for resolution 1325.',
    citations: [
      { source: 'peacewomen-wps-indicators-background', assertion: 'REPORT' },
      { source: 'world-citizenship-ohchr-2011', assertion: 'REPORT' },
    ],
  },
  {
    key: 'undp',
    labels: {
      en: 'United Nations Development Programme',
      fr: { value: 'Programme des Nations unies pour le développement', origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
      de: { value: 'Entwicklungsprogramm der Vereinten Nationen', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Programa de las Naciones Unidas para el Desarrollo', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Программа развития ООН', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '联合国开发计划署', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['UNDP'], fr: ['PNUD'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Development programme of the United Nations; its Multi-Partner Trust Fund Office administers the pooled funds of this agenda.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q161718',
        iri: 'http://www.wikidata.org/entity/Q161718',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-svc-team-of-experts', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'mptf-office',
    labels: { en: 'Multi-Partner Trust Fund Office' },
    alternativeLabels: { en: ['MPTF Office', 'MPTFO', 'UN Multi-Partner Trust Fund Office', 'UNDP MPTF Office'] },
    organizationKind: 'UN_ENTITY',
    url: 'https://mptf.undp.org/',
    summary: 'Office in the United Nations Development Programme that administers pooled United Nations funds, among them UNA00, CSV00, GAI00 and EIF00.',
    citations: [
      { source: 'mptf-factsheet-una00', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-7', locator: 'title page', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'unfpa',
    labels: {
      en: 'United Nations Population Fund',
      fr: { value: 'Fonds des Nations unies pour la population', origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
      de: { value: 'Bevölkerungsfonds der Vereinten Nationen', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Fondo de Población de las Naciones Unidas', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Фонд ООН в области народонаселения', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '联合国人口基金', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['UNFPA'], fr: ['FNUAP'] },
    organizationKind: 'UN_ENTITY',
    summary:
      'United Nations agency for sexual and reproductive health; member of UN Action and partner of the Gender Promotion Initiative and the Spotlight Initiative.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q623036',
        iri: 'http://www.wikidata.org/entity/Q623036',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-4', locator: 'list of participating organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'unicef',
    labels: {
      en: "United Nations Children's Fund",
      ru: { value: 'ЮНИСЕФ', origin: 'OFFICIAL', source: 'github-supraverden' },
      ar: { value: 'يونيسف', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '联合国儿童基金会', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['UNICEF'], fr: ['Unicef', 'FISE'] },
    organizationKind: 'UN_ENTITY',
    summary: 'United Nations agency for children; member of UN Action.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q740308',
        iri: 'http://www.wikidata.org/entity/Q740308',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-4', locator: 'list of participating organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'unhcr',
    labels: {
      en: 'Office of the United Nations High Commissioner for Refugees',
      fr: { value: 'Haut-Commissariat des Nations unies pour les réfugiés', origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
    },
    alternativeLabels: { en: ['UNHCR', 'UN Refugee Agency'], fr: ['HCR'], ru: ['УВКБ', 'Управление Верховного комиссара ООН по делам беженцев'] },
    organizationKind: 'UN_ENTITY',
    summary: 'United Nations agency for refugees; member of UN Action.',
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-4', locator: 'list of participating organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ohchr',
    labels: {
      en: 'Office of the United Nations High Commissioner for Human Rights',
      fr: { value: "Haut-Commissariat des Nations unies aux droits de l'homme", origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
    },
    alternativeLabels: { en: ['OHCHR', 'UN Human Rights'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Human rights office of the United Nations; member of UN Action and one of the entities that lead the Team of Experts.',
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-svc-team-of-experts', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-4', locator: 'list of participating organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'unaids',
    labels: {
      en: 'Joint United Nations Programme on HIV/AIDS',
      fr: { value: 'Onusida', origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
    },
    alternativeLabels: { en: ['UNAIDS'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Joint programme of the United Nations on HIV and AIDS; member of UN Action.',
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-4', locator: 'list of participating organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'who',
    labels: {
      en: 'World Health Organization',
      fr: { value: 'Organisation mondiale de la santé', origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
      nl: { value: 'Wereldgezondheidsorganisatie', origin: 'OFFICIAL', source: 'github-supraverden' },
      de: { value: 'Weltgesundheitsorganisation', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Organización Mundial de la Salud', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Всемирная организация здравоохранения', origin: 'OFFICIAL', source: 'github-supraverden' },
      ar: { value: 'منظمة الصحة العالمية', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '世界卫生组织', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['WHO'], fr: ['OMS'], ru: ['ВОЗ'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Health agency of the United Nations; member of UN Action.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q7817',
        iri: 'http://www.wikidata.org/entity/Q7817',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-7', locator: 'list of participating organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ocha',
    labels: { en: 'Office for the Coordination of Humanitarian Affairs' },
    alternativeLabels: { en: ['OCHA', 'UN OCHA'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Office of the United Nations that coordinates humanitarian aid; member of UN Action.',
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-7', locator: 'list of participating organizations', assertion: 'REPORT' },
    ],
  },
  {
    key: 'wfp',
    labels: {
      en: 'World Food Programme',
      fr: { value: 'Programme alimentaire mondial', origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
      de: { value: 'Welternährungsprogramm der Vereinten Nationen', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Programa Mundial de Alimentos', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Всемирная продовольственная программа', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['WFP'], fr: ['PAM'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Food aid agency of the United Nations; member of UN Action.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q204344',
        iri: 'http://www.wikidata.org/entity/Q204344',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [{ source: 'un-action-about', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    key: 'iom',
    labels: {
      en: 'International Organization for Migration',
      fr: { value: 'Organisation internationale pour les migrations', origin: 'OFFICIAL', source: 'github-benoitdavidfr-eurovoc' },
      de: { value: 'Internationale Organisation für Migration', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Organización Internacional para las Migraciones', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Международная организация по миграции', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['IOM'], fr: ['OIM'], ru: ['МОМ'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Migration agency in the United Nations system; member of UN Action.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q472311',
        iri: 'http://www.wikidata.org/entity/Q472311',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [{ source: 'un-action-about', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    key: 'unodc',
    labels: { en: 'United Nations Office on Drugs and Crime' },
    alternativeLabels: { en: ['UNODC'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Office of the United Nations on drugs and crime; a participating organization of the UN Action fund in 2012.',
    citations: [{ source: 'vdocument-un-action-fund-report-4', locator: 'list of participating organizations', assertion: 'REPORT' }],
  },
  {
    key: 'dpo',
    labels: { en: 'Department of Peace Operations' },
    alternativeLabels: { en: ['DPO', 'UN Department of Peace Operations', 'DPKO', 'Department of Peacekeeping Operations'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Department of the United Nations Secretariat that runs peace operations; known before as the Department of Peacekeeping Operations.',
    citations: [
      { source: 'un-peacekeeping-a4p-plus', assertion: 'SELF_DESCRIPTION' },
      { source: 'elsie-fund-structure', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-svc-team-of-experts', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'dppa',
    labels: { en: 'Department of Political and Peacebuilding Affairs' },
    alternativeLabels: { en: ['DPPA', 'DPA', 'Department of Political Affairs'] },
    organizationKind: 'UN_ENTITY',
    summary:
      'Department of the United Nations Secretariat for political affairs and peacebuilding; named Department of Political Affairs in earlier reports of the UN Action fund.',
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-repository-crsv-policy-2019', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'pbso',
    labels: { en: 'Peacebuilding Support Office' },
    alternativeLabels: { en: ['PBSO', 'UN Peacebuilding Support Office'] },
    organizationKind: 'UN_ENTITY',
    summary:
      "Office that the Security Council and the General Assembly asked for in December 2005, together with the Peacebuilding Commission and Fund. It had a seat on the Funding Board of the Women's Peace and Humanitarian Fund in 2020.",
    citations: [
      { source: 's-res-1645', locator: 'OP 23', assertion: 'NORM' },
      { source: 'fundsforngos-wphf-uganda-2020', assertion: 'REPORT' },
    ],
  },
  {
    key: 'dmspc',
    labels: { en: 'Department of Management Strategy, Policy and Compliance' },
    alternativeLabels: { en: ['DMSPC'] },
    organizationKind: 'UN_ENTITY',
    summary: 'Department of the United Nations Secretariat that runs the trust fund for victims of sexual exploitation and abuse.',
    citations: [
      { source: 'un-conduct-remedial-trust-fund', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-psea-trust-fund-report-2022', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'peacebuilding-commission',
    labels: {
      en: 'Peacebuilding Commission',
      fr: { value: 'Commission de consolidation de la paix', origin: 'OFFICIAL', source: 'github-supraverden' },
      de: { value: 'Kommission für Friedenskonsolidierung', origin: 'OFFICIAL', source: 'github-supraverden' },
      es: { value: 'Comisión de Consolidación de la Paz', origin: 'OFFICIAL', source: 'github-supraverden' },
      ru: { value: 'Комиссия ООН по миростроительству', origin: 'OFFICIAL', source: 'github-supraverden' },
      zh: { value: '建设和平委员会', origin: 'OFFICIAL', source: 'github-supraverden' },
    },
    alternativeLabels: { en: ['PBC', 'UN Peacebuilding Commission'] },
    organizationKind: 'INTERGOVERNMENTAL_BODY',
    url: 'https://www.un.org/peacebuilding/commission',
    summary:
      'Intergovernmental advisory body created on 20 December 2005 by the Security Council, in resolution 1645, together with the General Assembly. Resolution 2805 (2025) reaffirmed its mandate and asks it for a yearly work programme.',
    identifiers: [
      {
        scheme: 'WIKIDATA',
        value: 'Q1534084',
        iri: 'http://www.wikidata.org/entity/Q1534084',
        match: 'EXACT',
        justification: 'The list of international bodies SupraVerden gives this item for the body of this name.',
      },
    ],
    citations: [
      { source: 's-res-1645', locator: 'OP 1', assertion: 'NORM' },
      { source: 'globalsecurity-sc16234', assertion: 'REPORT' },
      { source: 'un-peacebuilding-commission', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'un-action',
    labels: {
      en: 'UN Action Against Sexual Violence in Conflict',
      fr: { value: 'Action des Nations Unies contre les violences sexuelles en période de conflit', origin: 'TRANSLATION' },
      nl: { value: 'VN-netwerk tegen seksueel geweld in conflict (UN Action)', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['UN Action', 'Stop Rape Now', 'United Nations Action against Sexual Violence in Conflict'] },
    organizationKind: 'UN_NETWORK',
    url: 'https://www.un.org/sexualviolenceinconflict/about-us/un-action/',
    summary:
      'Network of United Nations bodies against sexual violence in conflict, launched in March 2007 and endorsed by the Policy Committee of the Secretary-General in June 2007. The Special Representative on Sexual Violence in Conflict chairs it, and the secretariat is in the office of the Special Representative; resolution 1820 welcomed it, and resolution 1888 makes it the main channel of the Special Representative. The United Nations page names 13 members.',
    citations: [
      { source: 'un-action-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-factsheet-una00', locator: 'section "Fund scope"', assertion: 'SELF_DESCRIPTION' },
      { source: 's-res-1888', locator: 'OP 4', assertion: 'NORM' },
      { source: 'un-evaw-inventory-agency-29', assertion: 'EVENT' },
    ],
    disputes: [
      {
        field: 'members',
        value: '14',
        note: 'The fact sheet of the UN Action fund counts 14 entities; the United Nations page on the network names 13.',
        citations: [{ source: 'mptf-factsheet-una00', locator: 'section "Fund scope"', assertion: 'SELF_DESCRIPTION' }],
      },
    ],
  },
] as const satisfies readonly OrganizationRecord<SourceKey>[]
