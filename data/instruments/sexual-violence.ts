import type { InstrumentRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Funds, mandates and mechanisms against conflict-related sexual violence. */
export const sexualViolenceInstruments = [
  {
    key: 'un-action-mptf',
    labels: {
      en: 'UN Action Multi-Partner Trust Fund',
      fr: { value: "Fonds d'affectation spéciale multipartenaires d'UN Action", origin: 'TRANSLATION' },
      nl: { value: 'Multipartnertrustfonds van UN Action', origin: 'TRANSLATION' },
    },
    alternativeLabels: {
      en: ['UNA00', 'UN Action fund', 'UN Action MPTF', 'UN Action Against Sexual Violence in Conflict Fund', 'UN Action Multi-Donor Trust Fund'],
    },
    instrumentKind: 'FUND',
    foundedOn: '2008-12',
    url: 'https://mptf.undp.org/fund/una00',
    summary:
      'Pooled fund of the network UN Action (fund code UNA00). It pays for joint projects of United Nations bodies against conflict-related sexual violence, for the secretariat of UN Action and, through projects, for the Team of Experts. A second fund, CSV00, has a similar name: Belgium is listed as a contributor of UNA00, but the fund it names in its press release of 2020 may be CSV00.',
    identifiers: [{ scheme: 'MPTF_FUND', value: 'UNA00', iri: 'https://mptf.undp.org/fund/una00', match: 'EXACT' }],
    citations: [
      { source: 'mptf-factsheet-una00', locator: 'section "Fund scope"', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-fund-una00', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-7', locator: 'list of contributors and participating organizations', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-project-00080902', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'foundedOn',
        value: '2009',
        note: 'The newer page of the fund gives the year 2009; the fact sheet says December 2008.',
        citations: [{ source: 'mptf-fund-una00', assertion: 'SELF_DESCRIPTION' }],
      },
      {
        field: 'contributors',
        value: 'Belgium',
        note: 'Whether this is the fund that the Belgian press release of 2020 means is open. The release names a United Nations multi-partner trust fund against conflict-related sexual violence, without a code. By its name that is CSV00; the fund with Belgium on its list of contributors is UNA00.',
        citations: [
          { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 2', assertion: 'SELF_DESCRIPTION' },
          { source: 'vdocument-un-action-fund-report-7', locator: 'list of contributors', assertion: 'REPORT' },
        ],
      },
    ],
  },
  {
    key: 'crsv-mptf',
    labels: {
      en: 'Conflict-Related Sexual Violence Multi-Partner Trust Fund',
      fr: { value: "Fonds d'affectation spéciale multipartenaires pour les violences sexuelles liées aux conflits", origin: 'TRANSLATION' },
      nl: { value: 'Multipartnertrustfonds tegen conflictgerelateerd seksueel geweld', origin: 'TRANSLATION' },
    },
    alternativeLabels: {
      en: ['CSV00', 'CRSV MPTF', 'CRSV fund', 'CRSV Trust Fund', 'Conflict-Related Sexual Violence Prevention Multi-Partner Trust Fund'],
    },
    instrumentKind: 'FUND',
    url: 'https://mptf.undp.org/fund/csv00',
    summary:
      "Pooled United Nations fund (fund code CSV00) for prevention, accountability and services for survivors of conflict-related sexual violence, aimed at gaps that receive too little money. It builds on UN Action and on the Spotlight Initiative. It is a record of its own beside the older UN Action fund, UNA00; whether it formally took that fund's place is not stated.",
    identifiers: [{ scheme: 'MPTF_FUND', value: 'CSV00', iri: 'https://mptf.undp.org/fund/csv00', match: 'EXACT' }],
    citations: [
      { source: 'mptf-factsheet-csv00', locator: 'section "Fund scope"', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-fund-csv00', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 2', assertion: 'SELF_DESCRIPTION' },
    ],
    disputes: [
      {
        field: 'contributors',
        value: 'Belgium, to the UN Action fund (UNA00) instead',
        note: 'The Belgian press release of 2020 gives neither code nor amount. Its wording fits this fund by name, but the only list of contributors that names Belgium is that of the older UN Action fund.',
        citations: [{ source: 'vdocument-un-action-fund-report-7', locator: 'list of contributors', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'osrsg-svc',
    labels: {
      en: 'Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict',
      fr: {
        value: 'Bureau de la Représentante spéciale du Secrétaire général chargée de la question des violences sexuelles en conflit',
        origin: 'TRANSLATION',
      },
      nl: { value: 'Bureau van de speciale vertegenwoordiger van de secretaris-generaal inzake seksueel geweld in conflict', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['OSRSG-SVC', 'SRSG-SVC', 'SRSG on Sexual Violence in Conflict', 'Special Representative on Sexual Violence in Conflict'] },
    instrumentKind: 'MANDATE',
    foundedOn: '2009-09-30',
    url: 'https://www.un.org/sexualviolenceinconflict/',
    summary:
      'Mandate asked for in resolution 1888 of 30 September 2009; the office was set up in April 2010. The Special Representative, of the rank of Under-Secretary-General, leads United Nations work on sexual violence in conflict and chairs UN Action. Holders: Margot Wallström (from April 2010), Zainab Hawa Bangura (from September 2012), Pramila Patten (appointed 12 April 2017).',
    citations: [
      { source: 's-res-1888', locator: 'OP 4', assertion: 'NORM' },
      { source: 'un-svc-about-the-office', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-svc', assertion: 'SELF_DESCRIPTION' },
    ],
    disputes: [
      {
        field: 'foundedOn',
        value: '2010-04',
        note: 'The mandate dates from resolution 1888; the office itself was set up in April 2010.',
        citations: [{ source: 'un-svc-about-the-office', assertion: 'SELF_DESCRIPTION' }],
      },
    ],
  },
  {
    key: 'team-of-experts',
    labels: {
      en: 'Team of Experts on the Rule of Law and Sexual Violence in Conflict',
      fr: {
        value: "Équipe d'experts de l'état de droit et des questions touchant les violences sexuelles commises en période de conflit",
        origin: 'TRANSLATION',
      },
      nl: { value: 'VN-expertenteam voor de rechtsstaat en seksueel geweld in conflict', origin: 'TRANSLATION' },
    },
    alternativeLabels: { en: ['ToE', 'Team of Experts', 'UN Team of Experts'] },
    instrumentKind: 'MECHANISM',
    foundedOn: '2011-05',
    url: 'https://www.un.org/sexualviolenceinconflict/our-work/team-of-experts/',
    summary:
      'Experts who help national authorities, with the consent of the government, to investigate and prosecute sexual violence in conflict. Resolution 1888 asked for the team in September 2009; it was fully at work in May 2011. Its leader reports to the Special Representative on Sexual Violence in Conflict.',
    citations: [
      { source: 'un-svc-team-of-experts', assertion: 'SELF_DESCRIPTION' },
      { source: 's-res-1888', locator: 'OP 8', assertion: 'NORM' },
      { source: 'mptf-project-00075673', locator: 'section "Project results"', assertion: 'REPORT' },
    ],
  },
  {
    key: 'women-protection-advisers',
    labels: { en: 'Women protection advisers' },
    alternativeLabels: { en: ['WPA', 'WPAs', "women's protection advisers", "Women's Protection Advisors"] },
    instrumentKind: 'MECHANISM',
    foundedOn: '2009-09-30',
    summary:
      'Specialists in United Nations peace operations, and case by case in other United Nations presences, who work on protection from conflict-related sexual violence. Resolution 1888 introduced them in 2009.',
    citations: [
      { source: 's-res-1888', locator: 'OP 12', assertion: 'NORM' },
      { source: 's-res-2106', locator: 'OP 7', assertion: 'NORM' },
      { source: 'un-svc-implementing-1960', assertion: 'REPORT' },
    ],
  },
  {
    key: 'mara',
    labels: { en: 'Monitoring, analysis and reporting arrangements on conflict-related sexual violence' },
    alternativeLabels: { en: ['MARA', 'Monitoring, Analysis and Reporting Arrangements'] },
    instrumentKind: 'MECHANISM',
    foundedOn: '2010-12-16',
    url: 'https://www.un.org/sexualviolenceinconflict/tools-for-action/mara/',
    summary:
      'Country by country arrangements that gather reliable information on conflict-related sexual violence as a basis for prevention, response and action by the Security Council. Resolution 1960 asked for them; a provisional guidance note followed in June 2011. They are run by the office of the Special Representative on Sexual Violence in Conflict with field missions and country teams.',
    citations: [
      { source: 'un-svc-mara', assertion: 'SELF_DESCRIPTION' },
      { source: 's-res-1960', locator: 'OP 8', assertion: 'NORM' },
      { source: 'paperzz-mara-guidance-note', assertion: 'REPORT' },
    ],
  },
  {
    key: 'crsv-listing',
    labels: { en: 'Annex list of parties credibly suspected of patterns of sexual violence' },
    alternativeLabels: { en: ['CRSV list', 'listing mechanism', 'Annex list'] },
    instrumentKind: 'MECHANISM',
    foundedOn: '2010-12-16',
    summary:
      'List, annexed to the yearly report of the Secretary-General, of parties to conflict credibly suspected of patterns of rape and other sexual violence. The report S/2012/33 was the first to carry it. Resolution 2242 supports keeping countries that are listed repeatedly out of United Nations peacekeeping.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'S/2012/33', match: 'RELATED', justification: 'The first report that carried the list.' }],
    citations: [
      { source: 's-res-1960', locator: 'OP 3', assertion: 'NORM' },
      { source: 's-res-1960', locator: 'OP 4', assertion: 'NORM' },
      { source: 'un-press-sc10555', assertion: 'REPORT' },
      { source: 'peacewomen-open-debate-crsv-february-2012', assertion: 'REPORT' },
    ],
  },
  {
    key: 'crsv-field-policy',
    labels: { en: 'Policy on United Nations field missions: preventing and responding to conflict-related sexual violence' },
    alternativeLabels: { en: ['Ref. 2019.35', 'CRSV Policy', 'Policy on CRSV'] },
    instrumentKind: 'POLICY',
    foundedOn: '2020-01-01',
    url: 'http://repository.un.org/handle/11176/401015',
    summary:
      'Policy of 1 January 2020 (reference 2019.35) issued jointly by the departments of peace operations and of political affairs, the human rights office and the office of the Special Representative. It rests on thirteen resolutions, 1325, 1820 and 2467 among them. A handbook (2020.08) followed in 2020.',
    citations: [
      { source: 'un-repository-crsv-policy-2019', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocuments-un-crsv-policy', assertion: 'REPORT' },
      { source: 'scribd-un-crsv-policy', assertion: 'REPORT' },
      { source: 'docslib-un-crsv-handbook', assertion: 'REPORT' },
    ],
  },
  {
    key: 'psvi',
    labels: { en: 'Preventing Sexual Violence in Conflict Initiative' },
    alternativeLabels: { en: ['PSVI', 'Preventing Sexual Violence Initiative'] },
    instrumentKind: 'INITIATIVE',
    foundedOn: '2012-05-29',
    summary:
      'Initiative of the United Kingdom, launched on 29 May 2012. It led to a declaration of commitment in September 2013, which 144 countries had joined by June 2014, and to an international protocol on documentation. By November 2022 it had put more than GBP 46 million into about 100 projects in 29 countries; a new three-year strategy of up to GBP 12.5 million followed.',
    citations: [
      { source: 'icc-asp-psvi', assertion: 'REPORT' },
      { source: 'fcdo-blog-psvi-summit', assertion: 'REPORT' },
      { source: 'vanguard-psvi-conference-2022', assertion: 'REPORT' },
      { source: 'goa-spotlight-psvi-conference-2022', assertion: 'REPORT' },
    ],
  },
  {
    key: 'murad-code',
    labels: { en: 'Global Code of Conduct for Gathering and Using Information about Systematic and Conflict-Related Sexual Violence' },
    alternativeLabels: { en: ['Murad Code'] },
    instrumentKind: 'STANDARD',
    foundedOn: '2022-04-13',
    url: 'https://www.muradcode.com/',
    summary:
      'Survivor-centred standard for everyone who collects or uses information from survivors. A draft was presented on 19 June 2020 and a working version on 13 April 2022.',
    citations: [
      { source: 'murad-code-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'public-interest-murad-code', assertion: 'REPORT' },
      { source: 'iici-murad-code', assertion: 'SELF_DESCRIPTION' },
      { source: 'murad-code', assertion: 'SELF_DESCRIPTION' },
    ],
  },
] as const satisfies readonly InstrumentRecord<SourceKey>[]
