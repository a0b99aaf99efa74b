import type { WpsLink } from '../../keys.ts'

/** Themes of the frameworks of the European Union. */
// biome-ignore format: lists of ends are packed
export const europeanUnionThemes = [
  {
    predicate: 'addresses',
    from: 'Framework:eu-comprehensive-approach-2008',
    to: [
      'Theme:women-peace-and-security', 'Theme:participation', 'Theme:protection', 'Theme:prevention', 'Theme:gender-mainstreaming',
      'Theme:data-and-monitoring',
    ],
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: ['Framework:eu-indicators-2010', 'Framework:eu-indicators-2016'],
    to: 'Theme:data-and-monitoring',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: ['Framework:eu-indicators-2010', 'Framework:eu-indicators-2016'],
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'eu-st-12525-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: ['Theme:women-peace-and-security', 'Theme:participation', 'Theme:prevention', 'Theme:protection'],
    citations: [
      { source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' },
      { source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-council-conclusions-2018',
    to: ['Theme:relief-and-recovery', 'Theme:gender-mainstreaming'],
    citations: [{ source: 'en-a-council-conclusions-wps', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-strategic-approach-2018',
    to: [
      'Theme:women-peace-and-security', 'Theme:participation', 'Theme:prevention', 'Theme:protection', 'Theme:relief-and-recovery',
      'Theme:gender-mainstreaming',
    ],
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
    to: ['Theme:women-peace-and-security', 'Theme:gender-mainstreaming', 'Theme:financing'],
    citations: [{ source: 'eu-monitor-gap-iii', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-gender-equality-strategy-2020',
    to: ['Theme:gender-based-violence', 'Theme:participation', 'Theme:economic-empowerment'],
    citations: [
      { source: 'agensir-eu-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
      { source: 'eur-lex-gender-equality-strategy-2020', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-roadmap-womens-rights-2025',
    to: ['Theme:gender-based-violence', 'Theme:health', 'Theme:economic-empowerment', 'Theme:education', 'Theme:participation'],
    citations: [{ source: 'la-strada-eu-roadmap-womens-rights', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:eu-principal-adviser-gender',
    to: ['Theme:women-peace-and-security', 'Theme:gender-mainstreaming'],
    citations: [{ source: 'eplo-gender-mainstreaming-eu', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
