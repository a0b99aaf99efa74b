import type { InstrumentRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Funds that pay for the agenda. */
export const funds = [
  {
    key: 'wphf',
    labels: {
      en: "Women's Peace and Humanitarian Fund",
      fr: { value: "Fonds des Nations Unies pour les femmes, la paix et l'action humanitaire", origin: 'TRANSLATION' },
      nl: { value: 'Vrouwenfonds voor Vrede en Humanitaire Actie', origin: 'OFFICIAL', source: 'be-wilmes-wphf-launch' },
    },
    alternativeLabels: { en: ['WPHF', 'GAI', 'GAI00', 'Global Acceleration Instrument', "Women's Peace & Humanitarian Fund"] },
    instrumentKind: 'FUND',
    foundedOn: '2016-02-24',
    url: 'https://wphfund.org/',
    summary:
      "United Nations pooled fund for women's civil society organizations in conflicts and crises, launched on 24 February 2016 and fully at work since October 2016. The Global Study of 2015 recommended it, and the preamble of resolution 2242 recognizes it under its first name, Global Acceleration Instrument. From 2016 to 2022 it paid 914 organizations in 41 countries. A fact sheet of about 2022 gives 31 December 2025 as its end date; whether it was prolonged is not stated.",
    identifiers: [{ scheme: 'MPTF_FUND', value: 'GAI00', iri: 'https://mptf.undp.org/factsheet/fund/GAI00', match: 'EXACT' }],
    citations: [
      { source: 'mptf-factsheet-gai00', locator: 'section "Fund Dates"', assertion: 'SELF_DESCRIPTION' },
      { source: 'reliefweb-wphf-annual-report-2018', assertion: 'SELF_DESCRIPTION' },
      { source: 'wphf-annual-report-2022', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-wphf-terms-of-reference', assertion: 'SELF_DESCRIPTION' },
      { source: 'wphf', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'elsie-fund',
    labels: {
      en: 'Elsie Initiative Fund for Uniformed Women in Peace Operations',
      fr: { value: "Fonds de l'Initiative Elsie pour les femmes en uniforme dans les opérations de paix", origin: 'TRANSLATION' },
      nl: { value: 'Elsie-fonds voor vrouwen in uniform in vredesoperaties', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['EIF', 'EIF00', 'Elsie Fund', 'Elsie Initiative Fund'] },
    instrumentKind: 'FUND',
    foundedOn: '2019-03-28',
    url: 'https://elsiefund.org/',
    summary:
      'United Nations pooled fund that helps states and United Nations bodies to send more uniformed women to peace operations, with grants for projects and a premium for units with many women. It was launched on 28 March 2019 for five years, renewable, and serves the targets of resolution 2242 and of the Uniformed Gender Parity Strategy 2018-2028. It received USD 14.2 million in 2019 and USD 35.8 million in all by December 2023.',
    identifiers: [{ scheme: 'MPTF_FUND', value: 'EIF00', iri: 'https://mptf.undp.org/factsheet/fund/EIF00', match: 'EXACT' }],
    citations: [
      { source: 'elsie-fund-about-eif', assertion: 'SELF_DESCRIPTION' },
      { source: 'canada-elsie-fund-contribution-2019', assertion: 'SELF_DESCRIPTION' },
      { source: 'elsie-fund-funding-types', assertion: 'SELF_DESCRIPTION' },
      { source: 'securitywomen-elsie-initiative-fund-report-an-overview', assertion: 'REPORT' },
      { source: 'elsie-fund-annual-report-2019', assertion: 'SELF_DESCRIPTION' },
      { source: 'elsie-fund', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'pbf',
    labels: {
      en: "Secretary-General's Peacebuilding Fund",
      nl: { value: 'Fonds voor Vredesopbouw', origin: 'OFFICIAL', source: 'be-wilmes-peacebuilding-fund' },
    },
    alternativeLabels: { en: ['PBF', 'UN Peacebuilding Fund', 'Peacebuilding Fund'] },
    instrumentKind: 'FUND',
    foundedOn: '2005',
    url: 'https://www.un.org/peacebuilding/fund',
    summary:
      'Standing, voluntarily paid United Nations fund for peacebuilding, asked for by the Security Council and the General Assembly on 20 December 2005. It has backed more than 60 countries. It reached the target of 15 per cent for gender equality for the first time in 2015. Officials said in November 2025 that it had approved more than USD 1 billion since 2020 and that a yearly assessed contribution of USD 50 million was agreed.',
    citations: [
      { source: 's-res-1645', locator: 'OP 24', assertion: 'NORM' },
      { source: 'un-peacebuilding-fund', assertion: 'SELF_DESCRIPTION' },
      { source: 'snaga-lokalnog-project-1365', assertion: 'REPORT' },
      { source: 'developmentaid-peacebuilding-fund-2025', assertion: 'REPORT' },
      { source: 'citizen-portal-peacebuilding-fund-2025', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'foundedOn',
        value: '2006',
        note: 'A Belgian minister dates the setting up of the fund to 2006; the request for it is of 20 December 2005.',
        citations: [{ source: 'be-wilmes-peacebuilding-fund', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'pbf-gpi',
    labels: { en: 'Gender Promotion Initiative of the Peacebuilding Fund' },
    alternativeLabels: { en: ['GPI', 'GYPI', 'Gender and Youth Promotion Initiatives'] },
    instrumentKind: 'FUND',
    foundedOn: '2011',
    url: 'https://www.un.org/peacebuilding/content/gypi-en',
    summary:
      "Special call of the Peacebuilding Fund for women's participation and gender equality in peacebuilding, with first grants in 2011; since 2016 it runs together with the Youth Promotion Initiative. It is tied to the target of at least 15 per cent of peacebuilding money for gender equality. By early 2022 more than USD 114 million had gone to 96 projects in over 30 countries.",
    citations: [
      { source: 'un-peacebuilding-gypi-2-0', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-peacebuilding-gypi', assertion: 'SELF_DESCRIPTION' },
      { source: 'pbf-gypi', assertion: 'SELF_DESCRIPTION' },
      { source: 'pbf-women-and-youth-initiative-2016', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'untf-evaw',
    labels: { en: 'UN Trust Fund to End Violence against Women' },
    alternativeLabels: { en: ['UNTF', 'UNTF EVAW', 'UN Trust Fund in Support of Actions to Eliminate Violence against Women'] },
    instrumentKind: 'FUND',
    foundedOn: '1996',
    url: 'https://untf.unwomen.org/',
    summary:
      'Grant fund set up in 1996 by General Assembly resolution 50/166 and run for the United Nations system, first by UNIFEM and from 2011 by UN Women. The page of UN Women counts more than USD 240 million for 706 initiatives in 140 countries and territories since the start.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'A/RES/50/166', match: 'RELATED', justification: 'The General Assembly resolution that set up the fund.' }],
    citations: [
      { source: 'un-evaw-inventory-agency-38', assertion: 'SELF_DESCRIPTION' },
      { source: 'untf-evaw', assertion: 'SELF_DESCRIPTION' },
      { source: 'world-citizenship-ohchr-2011', assertion: 'REPORT' },
    ],
  },
  {
    key: 'tfv',
    labels: { en: 'Trust Fund for Victims at the International Criminal Court' },
    alternativeLabels: { en: ['TFV', 'Trust Fund for Victims', 'ICC Trust Fund for Victims'] },
    instrumentKind: 'FUND',
    foundedOn: '2002-09-09',
    url: 'https://www.trustfundforvictims.org/',
    summary:
      'Fund under article 79 of the Rome Statute with two tasks: reparations ordered by the Court, and help to victims and their families. Gifts can be reserved for survivors of sexual and gender-based violence. By December 2020, 45 states had contributed.',
    citations: [
      { source: 'tfv-legal-basis', assertion: 'SELF_DESCRIPTION' },
      { source: 'fi-mfa-trust-fund-for-victims', assertion: 'REPORT' },
      { source: 'tfv-our-donors', assertion: 'SELF_DESCRIPTION' },
      { source: 'child-soldier-relief-tribunal-for-victims', assertion: 'REPORT' },
      { source: 'tfv', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'gsf',
    labels: { en: 'Global Survivors Fund' },
    alternativeLabels: { en: ['GSF'] },
    instrumentKind: 'FUND',
    foundedOn: '2019-10-30',
    url: 'https://www.globalsurvivorsfund.org/',
    summary:
      'Swiss foundation in Geneva, founded by Denis Mukwege and Nadia Murad and launched in New York on 30 October 2019. It works for reparations for survivors of conflict-related sexual violence where states or others do not give them, with survivors taking part in the decisions.',
    citations: [
      { source: 'gsf-official-launch', assertion: 'SELF_DESCRIPTION' },
      { source: 'panzi-global-survivors-fund', assertion: 'REPORT' },
      { source: 'reliefweb-s-2020-487', assertion: 'REPORT' },
      { source: 'mukwege-foundation-repair', assertion: 'REPORT' },
      { source: 'gsf', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'sea-trust-fund',
    labels: { en: 'Trust Fund in Support of Victims of Sexual Exploitation and Abuse' },
    alternativeLabels: { en: ['SEA Trust Fund', 'PSEA Trust Fund', "Victims' trust fund"] },
    instrumentKind: 'FUND',
    foundedOn: '2016-03',
    url: 'https://www.un.org/preventing-sexual-exploitation-and-abuse/content/trust-fund',
    summary:
      'United Nations fund, set up in March 2016 on a report of the Secretary-General (A/69/779), for victims of sexual exploitation and abuse by United Nations personnel. Payments withheld after proven allegations flow into it as well as gifts: 19 donors on its page, 24 and more than USD 4.3 million, withheld payments included, in the report on 2021.',
    citations: [
      { source: 'un-conduct-remedial-trust-fund', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-psea-trust-fund', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-psea-trust-fund-report-2022', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'spotlight',
    labels: { en: 'Spotlight Initiative' },
    alternativeLabels: { en: ['EU-UN Spotlight Initiative', 'Spotlight'] },
    instrumentKind: 'FUND',
    foundedOn: '2017-09-20',
    url: 'https://www.spotlightinitiative.org/',
    summary:
      'Initiative of the European Union and the United Nations against violence against women and girls, launched on 20 September 2017 with about EUR 500 million from the European Union. UNDP, UNFPA and UN Women are its core agencies.',
    citations: [
      { source: 'eu-press-spotlight-2017', assertion: 'SELF_DESCRIPTION' },
      { source: 'icdi-pakistan-spotlight', assertion: 'REPORT' },
      { source: 'eu-commission-spotlight', assertion: 'SELF_DESCRIPTION' },
      { source: 'spotlight', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'ndici',
    labels: { en: 'Neighbourhood, Development and International Cooperation Instrument - Global Europe' },
    alternativeLabels: { en: ['NDICI', 'NDICI-Global Europe', 'Global Europe'] },
    instrumentKind: 'FUND',
    summary: 'Financing instrument of the European Union whose programming runs alongside the third Gender Action Plan; a mid-term review was set for 2024.',
    citations: [{ source: 'eplo-eu-approach-wps', assertion: 'REPORT' }],
  },
] as const satisfies readonly InstrumentRecord<SourceKey>[]
