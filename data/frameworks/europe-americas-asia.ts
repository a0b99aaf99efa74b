import type { FrameworkRecord } from '../../src/dataset/model.ts'
import type { SourceKey } from '../keys.ts'

/** Treaties, declarations and plans of the OSCE, the Council of Europe, the OAS, ASEAN, the G7 and the IPU. */
export const europeAmericasAsia = [
  {
    key: 'osce-action-plan-2004',
    labels: { en: 'OSCE Action Plan for the Promotion of Gender Equality (2004)' },
    frameworkKind: 'ACTION_PLAN',
    symbol: 'MC.DEC/14/04',
    adoptedOn: '2004-12-07',
    url: 'https://www.osce.org/node/660060',
    summary:
      'Plan adopted by the Ministerial Council of the OSCE in Sofia, after decision 638 of the Permanent Council of 2 December 2004. It is a plan for gender equality, not one on resolution 1325 alone.',
    citations: [
      { source: 'osce-node-660060', assertion: 'NORM' },
      { source: 'docplayer-osce-decision-14-04', assertion: 'NORM' },
      { source: 'legislationline-document-16535', locator: 'paragraph 1', assertion: 'NORM' },
      { source: 'scribd-osce-decision-14713', assertion: 'NORM' },
    ],
  },
  {
    key: 'osce-mc-dec-14-05',
    labels: { en: 'OSCE Ministerial Council Decision 14/05 on women in conflict prevention, crisis management and post-conflict rehabilitation' },
    frameworkKind: 'DECISION',
    symbol: 'MC.DEC/14/05',
    adoptedOn: '2005-12',
    summary:
      'Decision taken in Ljubljana. It asks the OSCE to bring the parts of resolution 1325 that concern it into its work and the participating states to put forward more women for senior posts.',
    citations: [{ source: 'legislationline-document-16535', assertion: 'NORM' }],
  },
  {
    key: 'istanbul-convention',
    labels: { en: 'Council of Europe Convention on preventing and combating violence against women and domestic violence' },
    alternativeLabels: { en: ['Istanbul Convention'] },
    frameworkKind: 'TREATY',
    symbol: 'CETS No. 210',
    adoptedOn: '2011-05-11',
    inForceOn: '2014-08-01',
    url: 'https://www.coe.int/en/web/istanbul-convention/text-of-the-convention',
    summary:
      'Treaty of the Council of Europe on violence against women; the date given is that of its opening for signature in Istanbul. The European Union ratified it on 28 June 2023, Türkiye left it on 1 July 2021.',
    citations: [
      { source: 'coe-istanbul-convention', assertion: 'NORM' },
      { source: 'coe-eu-ratifies-istanbul-convention', assertion: 'EVENT' },
      { source: 'muscatine-journal-turkiye-istanbul-convention', assertion: 'REPORT' },
      { source: 'tr-mfa-grevio-2015', assertion: 'REPORT' },
    ],
    disputes: [
      {
        field: 'adoptedOn',
        value: '2011-04-07',
        note: 'The Committee of Ministers of the Council of Europe adopted the text on that day; it was opened for signature on 11 May 2011.',
        citations: [{ source: 'gr-mfa-istanbul-convention', assertion: 'REPORT' }],
      },
    ],
  },
  {
    key: 'belem-do-para',
    labels: { en: 'Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women' },
    alternativeLabels: { en: ['Convention of Belém do Pará', 'Belém do Pará Convention'] },
    frameworkKind: 'TREATY',
    adoptedOn: '1994-06-09',
    inForceOn: '1995',
    url: 'http://belemdopara.org/en/convencion-belem-do-para/',
    summary: 'Treaty of the Organization of American States, ratified by 32 states. Its follow-up mechanism, MESECVI, was set up in 2004.',
    citations: [
      { source: 'mesecvi-belem-do-para', assertion: 'SELF_DESCRIPTION' },
      { source: 'ohchr-belem-do-para', assertion: 'REPORT' },
      { source: 'oas-belem-do-para-text', assertion: 'NORM' },
    ],
  },
  {
    key: 'asean-joint-statement-2017',
    labels: { en: 'ASEAN Joint Statement on Promoting Women, Peace and Security' },
    frameworkKind: 'DECLARATION',
    adoptedOn: '2017-11',
    summary: 'Statement of the leaders of ASEAN, adopted at their 31st summit in Manila.',
    citations: [
      { source: 'us-mission-asean-wps-symposium', assertion: 'EVENT' },
      { source: 'asean-wps-joint-statement-2017', assertion: 'EVENT' },
    ],
  },
  {
    key: 'g7-wps-partnerships-2018',
    labels: { en: 'G7 Women, Peace and Security Partnerships Initiative' },
    frameworkKind: 'INITIATIVE',
    adoptedOn: '2018-04-23',
    summary:
      'Initiative of the G7 foreign ministers, annexed to their communiqué of Toronto. Each member works with partner countries affected by conflict, also on their national action plans.',
    citations: [
      { source: 'world-and-japan-g7-wps-partnerships-2018', assertion: 'NORM' },
      { source: 'g7-utoronto-foreign-commitments-2018', assertion: 'REPORT' },
    ],
  },
  {
    key: 'ipu-wps',
    labels: { en: 'Work of the Inter-Parliamentary Union on women, peace and security' },
    frameworkKind: 'PROGRAMME',
    url: 'https://www.ipu.org/our-impact/peacebuilding/women-and-youth',
    summary:
      'In October 2016 women members of parliament asked for national action plans to be adopted faster and for 15 per cent of the money for peace and security to go to gender equality.',
    citations: [
      { source: 'ipu-women-and-youth-peacebuilding', assertion: 'SELF_DESCRIPTION' },
      { source: 'ipu-parliaments-peace-and-security-2016', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    key: 'us-dod-wps-programme',
    labels: { en: 'Women, Peace and Security programme of the United States Department of Defense' },
    alternativeLabels: { en: ['Pentagon WPS program'] },
    frameworkKind: 'PROGRAMME',
    during: '../2025-04-29',
    summary:
      'Programme by which the Department carried out the Women, Peace and Security Act of 2017. The Secretary of Defense announced on 29 April 2025 that he had ended it: the Department would do only the least that the law requires and ask for its end in the next budget.',
    citations: [
      { source: 'newser-pentagon-wps-2025', assertion: 'EVENT' },
      { source: 'hstoday-pentagon-wps-2025', assertion: 'EVENT' },
    ],
  },
] as const satisfies readonly FrameworkRecord<SourceKey>[]
