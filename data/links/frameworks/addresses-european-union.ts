import type { WpsLink } from '../../keys.ts'

/** Themes of the frameworks of the European Union. */
export const europeanUnionThemes = [
  {
    predicate: 'addresses',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: 'Theme:participation',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: 'Theme:protection',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: 'Theme:prevention',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: 'Theme:data-and-monitoring',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-indicators-2010',
    to: 'Theme:data-and-monitoring',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-indicators-2010',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-indicators-2016',
    to: 'Theme:data-and-monitoring',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-indicators-2016',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' },
      { source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Theme:participation',
    citations: [
      { source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' },
      { source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Theme:prevention',
    citations: [
      { source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' },
      { source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Theme:protection',
    citations: [
      { source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' },
      { source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'coe-civ-eu-strategic-approach-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Theme:participation',
    citations: [{ source: 'coe-civ-eu-strategic-approach-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Theme:prevention',
    citations: [{ source: 'coe-civ-eu-strategic-approach-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Theme:protection',
    citations: [{ source: 'coe-civ-eu-strategic-approach-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'coe-civ-eu-strategic-approach-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-strategic-approach-2018',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'coe-civ-eu-strategic-approach-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2022',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'politiki-news-council-conclusions-2022', locator: 'paragraph 1', assertion: 'EDITORIAL' },
      { source: 'gencat-eu-council-conclusions-wps', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2022',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [
      { source: 'politiki-news-council-conclusions-2022', locator: 'paragraph 4', assertion: 'EDITORIAL' },
      { source: 'gencat-eu-council-conclusions-wps', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2022',
    to: 'Theme:participation',
    citations: [{ source: 'politiki-news-council-conclusions-2022', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-gap-iii',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'eu-monitor-gap-iii', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-gap-iii',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'eu-monitor-gap-iii', assertion: 'EDITORIAL' }],
  },
  { predicate: 'addresses', from: 'Framework:eu-gap-iii', to: 'Theme:financing', citations: [{ source: 'eu-monitor-gap-iii', assertion: 'EDITORIAL' }] },
  {
    predicate: 'addresses',
    from: 'Framework:eu-gender-equality-strategy-2020',
    to: 'Theme:gender-based-violence',
    citations: [
      { source: 'agensir-eu-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
      { source: 'eur-lex-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-gender-equality-strategy-2020',
    to: 'Theme:participation',
    citations: [
      { source: 'agensir-eu-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
      { source: 'eur-lex-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-gender-equality-strategy-2020',
    to: 'Theme:economic-empowerment',
    citations: [
      { source: 'agensir-eu-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
      { source: 'eur-lex-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-roadmap-womens-rights-2025',
    to: 'Theme:gender-based-violence',
    citations: [{ source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-roadmap-womens-rights-2025',
    to: 'Theme:health',
    citations: [{ source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-roadmap-womens-rights-2025',
    to: 'Theme:economic-empowerment',
    citations: [{ source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-roadmap-womens-rights-2025',
    to: 'Theme:education',
    citations: [{ source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-roadmap-womens-rights-2025',
    to: 'Theme:participation',
    citations: [{ source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-principal-adviser-gender',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'eplo-gender-mainstreaming-eu', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-principal-adviser-gender',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'eplo-gender-mainstreaming-eu', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
