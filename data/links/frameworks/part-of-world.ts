import type { WpsLink } from '../../keys.ts'

/** What belongs to what: documents of the United Nations and of regional organisations outside Europe. */
export const worldFrameworkParts = [
  {
    predicate: 'partOf',
    from: 'Framework:un-wps-agenda',
    to: 'Framework:un',
    citations: [
      { source: 'nato-wps-policy-2024', locator: 'footnotes 1 and 11', assertion: 'NORM' },
      { source: 'un-press-sc13998', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:cedaw',
    to: 'Framework:un',
    citations: [{ source: 'human-rights-commitments-cedaw', assertion: 'REPORT' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:cedaw-gr-30',
    to: 'Framework:cedaw',
    note: 'Guidance of the committee of the Convention.',
    citations: [
      { source: 'cedaw-c-gc-30', assertion: 'NORM' },
      { source: 'un-women-statement-cedaw-gr-30', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:cedaw-gr-35',
    to: 'Framework:cedaw',
    note: 'Guidance of the committee of the Convention.',
    citations: [
      { source: 'ohchr-cedaw-gr-35', assertion: 'EVENT' },
      { source: 'ihrda-cedaw-gr-35', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:beijing-platform',
    to: 'Framework:un',
    citations: [
      { source: 'adb-beijing-conference-report', assertion: 'EVENT' },
      { source: 'wluml-beijing-platform', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:beijing-critical-area-e',
    to: 'Framework:beijing-platform',
    citations: [
      { source: 'beijing-platform-armed-conflict', assertion: 'NORM' },
      { source: 'unfpa-beijing-conference', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:agenda-2030',
    to: 'Framework:un',
    citations: [
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
      { source: 'unstats-iaeg-side-event-unsc54', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:additional-protocols-1977',
    to: 'Framework:geneva-conventions-1949',
    note: 'The protocols add to the Conventions.',
    citations: [{ source: 'icrc-shop-additional-protocols', assertion: 'REPORT' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:arms-trade-treaty',
    to: 'Framework:un',
    citations: [
      { source: 'amnesty-arms-trade-treaty', assertion: 'REPORT' },
      { source: 'small-arms-survey-arms-trade-treaty', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:pact-for-the-future',
    to: 'Framework:un',
    citations: [
      { source: 'news-india-times-pact-for-the-future', assertion: 'EVENT' },
      { source: 'eeas-statement-wps-open-debate', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:un-ugps-2018-2028',
    to: 'Framework:un',
    citations: [
      { source: 'un-peacekeeping-gender-parity-strategy', assertion: 'NORM' },
      { source: 'elsie-fund-un-strategies', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:un-dpko-gender-policy',
    to: 'Framework:un',
    citations: [{ source: 'humanitarian-library-peacekeeping-gender-policy', assertion: 'REPORT' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-1',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-3',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-4',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-5',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-8',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-10',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-11',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-13',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-16',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sdg-17',
    to: 'Framework:agenda-2030',
    citations: [
      { source: 'github-lod4stats', assertion: 'NORM' },
      { source: 'se-government-agenda-2030', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:maputo-protocol',
    to: 'Framework:au',
    citations: [
      { source: 'stopvaw-maputo-protocol', assertion: 'REPORT' },
      { source: 'fas-maputo-protocol', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:au-solemn-declaration-2004',
    to: 'Framework:au',
    citations: [
      { source: 'gimac-solemn-declaration', assertion: 'NORM' },
      { source: 'wps-hub-solemn-declaration', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:au-continental-results-framework',
    to: 'Framework:au',
    citations: [
      { source: 'docslib-au-continental-results-framework', assertion: 'NORM' },
      { source: 'africa-newsroom-au-continental-results-framework', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:au-gender-strategy',
    to: 'Framework:au',
    citations: [
      { source: 'docslib-au-gender-strategy-2018-2028', assertion: 'NORM' },
      { source: 'east-african-au-gender-strategy', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:au-special-envoy-wps',
    to: 'Framework:au',
    citations: [
      { source: 'peaceau-special-envoy-wps', assertion: 'SELF_DESCRIPTION' },
      { source: 'guardian-bineta-diop', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:au-convention-evawg',
    to: 'Framework:au',
    citations: [
      { source: 'ghalii-au-convention-violence-women', assertion: 'NORM' },
      { source: 'un-women-africa-au-convention', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sadc-gender-protocol',
    to: 'Framework:sadc',
    citations: [
      { source: 'africanlii-sadc-gender-protocol', assertion: 'NORM' },
      { source: 'sadc-gender-protocol-2008', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:sadc-wps-strategy',
    to: 'Framework:sadc',
    citations: [
      { source: 'sardc-news-features-5787', assertion: 'REPORT' },
      { source: 'reliefweb-sadc-gender-peace-security', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:icglr-sgbv-protocol-2006',
    to: 'Framework:icglr',
    citations: [
      { source: 'pambazuka-icglr-sgbv-protocol', assertion: 'REPORT' },
      { source: 'icglr-rtf-kampala-declaration', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:icglr-kampala-declaration-2011',
    to: 'Framework:icglr',
    citations: [{ source: 'icglr-rtf-kampala-declaration', assertion: 'EVENT' }],
  },
  {
    predicate: 'partOf',
    from: 'Framework:belem-do-para',
    to: 'Framework:oas',
    citations: [
      { source: 'mesecvi-belem-do-para', assertion: 'SELF_DESCRIPTION' },
      { source: 'ohchr-belem-do-para', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:asean-joint-statement-2017',
    to: 'Framework:asean',
    citations: [
      { source: 'us-mission-asean-wps-symposium', assertion: 'EVENT' },
      { source: 'asean-wps-joint-statement-2017', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:g7-wps-partnerships-2018',
    to: 'Framework:g7',
    citations: [
      { source: 'world-and-japan-g7-wps-partnerships-2018', assertion: 'NORM' },
      { source: 'g7-utoronto-foreign-commitments-2018', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:ipu-wps',
    to: 'Framework:ipu',
    citations: [
      { source: 'ipu-women-and-youth-peacebuilding', assertion: 'SELF_DESCRIPTION' },
      { source: 'ipu-parliaments-peace-and-security-2016', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'partOf',
    from: 'Framework:cedaw-gr-30-add-1',
    to: 'Framework:cedaw-gr-30',
    note: 'Addendum.',
    citations: [
      { source: 'cedaw-c-gc-30-add-1', assertion: 'NORM' },
      { source: 'github-general-comments', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
