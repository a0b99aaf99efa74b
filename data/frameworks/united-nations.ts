import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Treaties, agendas, declarations and policies of the United Nations, and treaties of humanitarian and criminal law. */
export const unitedNations = [
  {
    key: 'un-wps-agenda',
    labels: { en: 'Women, Peace and Security agenda' },
    alternativeLabels: { en: ['WPS', 'WPS agenda', 'Resolution 1325 agenda'] },
    frameworkKind: 'AGENDA',
    adoptedOn: '2000-10-31',
    during: '2000-10-31/..',
    summary:
      "The agenda on women's part in peace and security that began with Security Council resolution 1325 of 31 October 2000; nine more resolutions were added up to 2019. It is commonly ordered in four pillars: participation, prevention, protection, and relief and recovery.",
    citations: [
      { source: 'nato-wps-policy-2024', locator: 'footnotes 1 and 11', assertion: 'NORM' },
      { source: 'un-press-sc13998', assertion: 'EVENT' },
      { source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'REPORT' },
      { source: 'github-hhri', assertion: 'REPORT' },
    ],
  },
  {
    key: 'cedaw',
    labels: {
      en: 'Convention on the Elimination of All Forms of Discrimination against Women',
      fr: {
        value: "Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes",
        origin: 'OFFICIAL',
        source: 'un-french-cedaw-1979',
      },
      de: { value: 'Übereinkommen zur Beseitigung jeder Form von Diskriminierung der Frau', origin: 'OFFICIAL', source: 'bgbl-cedaw-1985' },
      ar: { value: 'اتفاقية القضاء على جميع أشكال التمييز ضد المرأة', origin: 'OFFICIAL', source: 'un-cedaw-text-ar' },
    },
    alternativeLabels: { en: ['CEDAW', "Women's Convention"] },
    frameworkKind: 'TREATY',
    adoptedOn: '1979-12-18',
    inForceOn: '1981-09-03',
    summary:
      'United Nations treaty against discrimination of women, in force since the twentieth ratification. A committee set up in 1982 watches over it; it has one optional protocol.',
    citations: [{ source: 'human-rights-commitments-cedaw', assertion: 'REPORT' }],
  },
  {
    key: 'cedaw-gr-30',
    labels: { en: 'CEDAW General Recommendation No. 30 on women in conflict prevention, conflict and post-conflict situations' },
    alternativeLabels: { en: ['GR 30', 'General Recommendation 30'] },
    frameworkKind: 'GENERAL_RECOMMENDATION',
    symbol: 'CEDAW/C/GC/30',
    adoptedOn: '2013-10-18',
    summary:
      'Guidance of the CEDAW Committee on how the Convention applies before, during and after conflict, also to acts of non-State actors. A section of its own ties the Convention to the women, peace and security agenda. The document is dated 1 November 2013.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'CEDAW/C/GC/30', match: 'EXACT' }],
    citations: [
      { source: 'cedaw-c-gc-30', assertion: 'NORM' },
      { source: 'un-women-statement-cedaw-gr-30', assertion: 'EVENT' },
      { source: 'peacewomen-cedaw-gr-30', assertion: 'REPORT' },
      { source: 'utoronto-law-cedaw-gr-30', assertion: 'REPORT' },
    ],
    disputes: [{ field: 'adoptedOn', value: '2013-10-30', citations: [{ source: 'cambridge-cedaw-and-security-council', assertion: 'REPORT' }] }],
  },
  {
    key: 'cedaw-gr-30-add-1',
    labels: { en: 'CEDAW General Recommendation No. 30, addendum on women, peace and security' },
    alternativeLabels: { en: ['GR 30 Addendum'] },
    frameworkKind: 'GENERAL_RECOMMENDATION',
    symbol: 'CEDAW/C/GC/30/Add.1',
    adoptedOn: '2026-02-18',
    summary: 'Addendum of the CEDAW Committee to its guidance of 2013 on women before, during and after conflict. What it says could not be read.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'CEDAW/C/GC/30/Add.1', match: 'EXACT' }],
    citations: [
      { source: 'cedaw-c-gc-30-add-1', assertion: 'NORM' },
      { source: 'github-general-comments', assertion: 'REPORT' },
    ],
  },
  {
    key: 'cedaw-gr-35',
    labels: { en: 'CEDAW General Recommendation No. 35 on gender-based violence against women' },
    alternativeLabels: { en: ['GR 35', 'General Recommendation 35'] },
    frameworkKind: 'GENERAL_RECOMMENDATION',
    symbol: 'CEDAW/C/GC/35',
    adoptedOn: '2017-07-14',
    summary:
      'Guidance of the CEDAW Committee that brings General Recommendation No. 19 of 1992 up to date. It holds that the ban on gender-based violence has become customary international law. Issued on 26 July 2017.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'CEDAW/C/GC/35', match: 'EXACT' }],
    citations: [
      { source: 'ohchr-cedaw-gr-35', assertion: 'EVENT' },
      { source: 'ihrda-cedaw-gr-35', assertion: 'REPORT' },
    ],
  },
  {
    key: 'beijing-platform',
    labels: { en: 'Beijing Declaration and Platform for Action' },
    alternativeLabels: { en: ['Beijing Platform for Action', 'BPfA', 'Fourth World Conference on Women'] },
    frameworkKind: 'DECLARATION',
    symbol: 'A/CONF.177/20/Rev.1',
    adoptedOn: '1995-09-15',
    summary:
      'Outcome of the Fourth World Conference on Women, held in Beijing from 4 to 15 September 1995 with 189 countries. Women and armed conflict is one of its twelve critical areas of concern.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'A/CONF.177/20/Rev.1', match: 'EXACT' }],
    citations: [
      { source: 'adb-beijing-conference-report', assertion: 'EVENT' },
      { source: 'wluml-beijing-platform', assertion: 'EVENT' },
      { source: 'unfpa-beijing-conference', assertion: 'EVENT' },
    ],
  },
  {
    key: 'beijing-critical-area-e',
    labels: { en: 'Beijing Platform for Action, critical area E: women and armed conflict' },
    alternativeLabels: { en: ['Critical area E', 'Beijing area E'] },
    frameworkKind: 'DECLARATION',
    adoptedOn: '1995-09-15',
    summary:
      'The part of the Beijing Platform on women and armed conflict. Its six aims are: a part in resolving conflicts, less military spending and control of arms, non-violent conflict resolution, a culture of peace, help for refugee and displaced women, and help for women of non-self-governing territories.',
    citations: [
      { source: 'beijing-platform-armed-conflict', assertion: 'NORM' },
      { source: 'unfpa-beijing-conference', assertion: 'EVENT' },
    ],
  },
  {
    key: 'agenda-2030',
    labels: { en: '2030 Agenda for Sustainable Development' },
    alternativeLabels: { en: ['Agenda 2030', 'Sustainable Development Goals', 'SDGs', 'Global Goals'] },
    frameworkKind: 'AGENDA',
    symbol: 'A/RES/70/1',
    adoptedOn: '2015-09-25',
    during: '2016-01-01/2030',
    summary:
      'Plan of the United Nations for sustainable development up to 2030, with 17 goals and 169 targets. The indicators to measure it were adopted as A/RES/71/313 on 6 July 2017 and reviewed in 2020 and 2025.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'A/RES/70/1', match: 'EXACT' }],
    citations: [
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
      { source: 'unstats-iaeg-side-event-unsc54', assertion: 'REPORT' },
      { source: 'askpandi-agenda-2030', assertion: 'NORM' },
    ],
  },
  {
    key: 'rome-statute',
    labels: { en: 'Rome Statute of the International Criminal Court' },
    alternativeLabels: { en: ['ICC Statute', 'Statute of the International Criminal Court'] },
    frameworkKind: 'TREATY',
    symbol: 'A/CONF.183/9',
    adoptedOn: '1998-07-17',
    inForceOn: '2002-07-01',
    summary:
      'Treaty that set up the International Criminal Court. It was the first instrument of international criminal law to list rape, sexual slavery, enforced prostitution, forced pregnancy and enforced sterilisation as crimes of their own. Article 7(3) says what it means by gender.',
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'A/CONF.183/9', match: 'EXACT' }],
    citations: [
      { source: 'utoronto-law-rome-statute', assertion: 'REPORT' },
      { source: 'cornell-law-rome-statute', assertion: 'REPORT' },
      { source: 'weldd-rome-statute', assertion: 'EVENT' },
      { source: 'iccdb-rome-statute', assertion: 'REPORT' },
    ],
  },
  {
    key: 'geneva-conventions-1949',
    labels: { en: 'Geneva Conventions of 12 August 1949' },
    alternativeLabels: { en: ['Geneva Conventions'] },
    frameworkKind: 'TREATY',
    adoptedOn: '1949-08-12',
    summary: 'Four treaties on the protection of victims of war; the fourth protects civilians.',
    citations: [
      { source: 'icrc-new-delhi-geneva-conventions', assertion: 'REPORT' },
      { source: 'msf-guide-geneva-conventions', assertion: 'REPORT' },
    ],
  },
  {
    key: 'additional-protocols-1977',
    labels: { en: 'Additional Protocols I and II to the Geneva Conventions' },
    alternativeLabels: { en: ['Additional Protocols'] },
    frameworkKind: 'TREATY',
    adoptedOn: '1977-06-08',
    inForceOn: '1978-12-07',
    summary: 'Two treaties that add to the Geneva Conventions: Protocol I for international and Protocol II for non-international armed conflict.',
    citations: [{ source: 'icrc-shop-additional-protocols', assertion: 'REPORT' }],
  },
  {
    key: 'arms-trade-treaty',
    labels: { en: 'Arms Trade Treaty' },
    alternativeLabels: { en: ['ATT'] },
    frameworkKind: 'TREATY',
    adoptedOn: '2013-04-02',
    inForceOn: '2014-12-24',
    summary:
      'Treaty on the international trade in conventional arms, adopted by 154 votes and open for signature from 3 June 2013. It was the first binding treaty to make exporting states weigh the risk that arms are used for serious gender-based violence (article 7).',
    citations: [
      { source: 'amnesty-arms-trade-treaty', assertion: 'REPORT' },
      { source: 'small-arms-survey-arms-trade-treaty', assertion: 'REPORT' },
      { source: 'nobel-women-arms-trade-treaty', assertion: 'REPORT' },
    ],
  },
  {
    key: 'pact-for-the-future',
    labels: { en: 'Pact for the Future' },
    frameworkKind: 'DECLARATION',
    adoptedOn: '2024-09-22',
    summary:
      'Declaration of the General Assembly with 56 actions. According to the European Union it asks for the women, peace and security agenda to be carried out faster.',
    citations: [
      { source: 'news-india-times-pact-for-the-future', assertion: 'EVENT' },
      { source: 'eeas-statement-wps-open-debate', assertion: 'REPORT' },
    ],
  },
  {
    key: 'un-ugps-2018-2028',
    labels: { en: 'United Nations Uniformed Gender Parity Strategy 2018-2028' },
    alternativeLabels: { en: ['UGPS', 'Uniformed Gender Parity Strategy'] },
    frameworkKind: 'STRATEGY',
    adoptedOn: '2018',
    during: '2018/2028',
    url: 'https://peacekeeping.un.org/en/uniformed-gender-parity-strategy-2018-2018-full-text',
    summary:
      'Strategy of the Department of Peace Operations with yearly targets for women among uniformed staff. By 2028: 15 per cent in troop contingents, 20 per cent in formed police units, 25 per cent of military observers and staff officers, 30 per cent of individual police officers. Reviewed in 2025.',
    citations: [
      { source: 'un-peacekeeping-gender-parity-strategy', assertion: 'NORM' },
      { source: 'elsie-fund-un-strategies', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'un-dpko-gender-policy',
    labels: { en: 'Policy on Gender Responsive United Nations Peacekeeping Operations' },
    alternativeLabels: { en: ['DPKO-DFS gender policy'] },
    frameworkKind: 'POLICY',
    summary:
      'Policy of the peacekeeping departments of the United Nations on how missions carry out gender equality and women, peace and security mandates, built on eight resolutions of the Security Council.',
    citations: [{ source: 'humanitarian-library-peacekeeping-gender-policy', assertion: 'REPORT' }],
  },
  {
    key: 'psvi-declaration-2013',
    labels: { en: 'Declaration of Commitment to End Sexual Violence in Conflict' },
    alternativeLabels: { en: ['PSVI declaration'] },
    frameworkKind: 'DECLARATION',
    adoptedOn: '2013-09-24',
    summary:
      'Political declaration launched by the United Kingdom and the UN Special Representative on Sexual Violence in Conflict. 113 countries backed it at the launch; 148 endorsements were reported in 2014.',
    citations: [
      { source: 'gb-psvi-declaration', assertion: 'EVENT' },
      { source: 'stop-rape-in-conflict-113-countries-pledge', assertion: 'EVENT' },
      { source: 'bangladesh-chronicle-psvi', assertion: 'REPORT' },
    ],
  },
  {
    key: 'g8-declaration-2013',
    labels: { en: 'G8 Declaration on Preventing Sexual Violence in Conflict' },
    frameworkKind: 'DECLARATION',
    adoptedOn: '2013-04-11',
    summary:
      'Declaration of the foreign ministers of the Group of Eight. It backs the Special Representative on Sexual Violence in Conflict and the Team of Experts set up under resolution 1888.',
    citations: [{ source: 'cfr-g8-declaration-2013', assertion: 'NORM' }],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
