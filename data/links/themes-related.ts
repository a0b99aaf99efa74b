import type { WpsLink } from '../keys.ts'

/** Themes that touch one another without one standing above the other: each pair once, in the order of the alphabet. */
export const relatedThemeLinks = [
  {
    predicate: 'related',
    from: 'Theme:access-to-justice',
    to: 'Theme:reparations',
    citations: [
      { source: 's-res-1888', locator: 'OP 6', assertion: 'EDITORIAL' },
      { source: 's-res-2106', locator: 'OP 21', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:access-to-justice',
    to: 'Theme:security-sector-reform',
    citations: [
      { source: 's-res-2106', locator: 'OP 16', assertion: 'EDITORIAL' },
      { source: 's-res-2122', locator: 'OP 10', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:accountability',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [
      { source: 's-res-1325', locator: 'OP 11', assertion: 'EDITORIAL' },
      { source: 's-res-1820', locator: 'OP 3', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:accountability',
    to: 'Theme:data-and-monitoring',
    citations: [
      { source: 's-res-1960', locator: 'OP 3', assertion: 'EDITORIAL' },
      { source: 's-res-2106', locator: 'OP 9', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:accountability',
    to: 'Theme:sexual-exploitation-and-abuse',
    citations: [
      { source: 's-res-1820', locator: 'OP 7', assertion: 'EDITORIAL' },
      { source: 's-res-1888', locator: 'OP 21', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:children-and-armed-conflict',
    to: 'Theme:children-born-of-sexual-violence',
    citations: [{ source: 'reliefweb-sg-report-pregnancy-sexual-violence', locator: 'OP 18', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:children-and-armed-conflict',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [
      { source: 's-res-1888', locator: 'OP 10', assertion: 'EDITORIAL' },
      { source: 's-res-1889', locator: 'OP 16', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:children-and-armed-conflict',
    to: 'Theme:education',
    citations: [{ source: 'un-digital-library-3946448', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:children-and-armed-conflict',
    to: 'Theme:youth',
    citations: [{ source: 'un-digital-library-420498', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:children-born-of-sexual-violence',
    to: 'Theme:survivor-centred-approach',
    citations: [{ source: 'un-press-sc13790', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:civil-society',
    to: 'Theme:financing',
    citations: [
      { source: 's-res-2122', locator: 'OP 7', assertion: 'EDITORIAL' },
      { source: 's-res-2242', locator: 'OP 1', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:civil-society',
    to: 'Theme:mediation',
    citations: [
      { source: 's-res-2122', locator: 'OP 7', assertion: 'EDITORIAL' },
      { source: 's-res-2242', locator: 'OP 1', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:civil-society',
    to: 'Theme:women-human-rights-defenders',
    citations: [{ source: 's-res-2467', locator: 'OP 21', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:climate-and-security',
    to: 'Theme:displacement',
    citations: [{ source: 's-res-2242', locator: 'preamble', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:conflict-related-sexual-violence',
    to: 'Theme:gender-based-violence',
    citations: [
      { source: 's-res-1325', locator: 'OP 10', assertion: 'EDITORIAL' },
      { source: 's-res-1960', locator: 'OP 15', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:conflict-related-sexual-violence',
    to: 'Theme:hiv-aids',
    citations: [{ source: 's-res-2106', locator: 'OP 20', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:conflict-related-sexual-violence',
    to: 'Theme:men-and-boys',
    citations: [{ source: 'all-survivors-project-resolution-2467', locator: 'OP 28', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:conflict-related-sexual-violence',
    to: 'Theme:sanctions',
    citations: [
      { source: 's-res-1820', locator: 'OP 5', assertion: 'EDITORIAL' },
      { source: 's-res-1888', locator: 'OP 10', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:conflict-related-sexual-violence',
    to: 'Theme:survivor-centred-approach',
    citations: [{ source: 's-res-2467', locator: 'OP 5', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:conflict-related-sexual-violence',
    to: 'Theme:terrorism-and-violent-extremism',
    citations: [
      { source: 's-res-2242', locator: 'OP 6', assertion: 'EDITORIAL' },
      { source: 's-res-2467', locator: 'OP 29', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:conflict-related-sexual-violence',
    to: 'Theme:trafficking-in-persons',
    citations: [{ source: 's-res-2467', locator: 'OP 29', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:data-and-monitoring',
    to: 'Theme:gender-mainstreaming',
    citations: [
      { source: 's-res-1325', locator: 'OP 17', assertion: 'EDITORIAL' },
      { source: 's-res-2242', locator: 'OP 4', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:data-and-monitoring',
    to: 'Theme:national-action-plans',
    citations: [
      { source: 's-res-2122', locator: 'OP 15', assertion: 'EDITORIAL' },
      { source: 's-res-2242', locator: 'OP 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:disarmament-demobilization-and-reintegration',
    to: 'Theme:security-sector-reform',
    citations: [
      { source: 's-res-1820', locator: 'OP 10', assertion: 'EDITORIAL' },
      { source: 's-res-1888', locator: 'OP 17', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:disarmament-demobilization-and-reintegration',
    to: 'Theme:youth',
    citations: [{ source: 'un-digital-library-814030', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:displacement',
    to: 'Theme:humanitarian-action',
    citations: [{ source: 's-res-1889', locator: 'OP 12', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:displacement',
    to: 'Theme:trafficking-in-persons',
    citations: [{ source: 'peacewomen-resolution-2388', locator: 'OP 16', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:economic-empowerment',
    to: 'Theme:education',
    citations: [
      { source: 's-res-1889', locator: 'OP 10', assertion: 'EDITORIAL' },
      { source: 's-res-1889', locator: 'OP 11', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:economic-empowerment',
    to: 'Theme:financing',
    citations: [{ source: 's-res-1889', locator: 'OP 9', assertion: 'EDITORIAL' }],
  },
  { predicate: 'related', from: 'Theme:education', to: 'Theme:youth', citations: [{ source: 'operation-2250-resolution-2419', assertion: 'EDITORIAL' }] },
  { predicate: 'related', from: 'Theme:elections', to: 'Theme:peacebuilding', citations: [{ source: 's-res-2122', locator: 'OP 8', assertion: 'EDITORIAL' }] },
  {
    predicate: 'related',
    from: 'Theme:financing',
    to: 'Theme:national-action-plans',
    citations: [{ source: 's-res-2242', locator: 'OP 2', assertion: 'EDITORIAL' }],
  },
  { predicate: 'related', from: 'Theme:financing', to: 'Theme:peacebuilding', citations: [{ source: 's-res-1889', locator: 'OP 14', assertion: 'EDITORIAL' }] },
  { predicate: 'related', from: 'Theme:financing', to: 'Theme:reparations', citations: [{ source: 's-res-2106', locator: 'OP 19', assertion: 'EDITORIAL' }] },
  {
    predicate: 'related',
    from: 'Theme:gender-based-violence',
    to: 'Theme:sexual-exploitation-and-abuse',
    citations: [
      { source: 's-res-2106', locator: 'OP 14', assertion: 'EDITORIAL' },
      { source: 's-res-2106', locator: 'OP 15', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:gender-based-violence',
    to: 'Theme:small-arms-and-light-weapons',
    citations: [{ source: 'un-zh-peace-day', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:gender-mainstreaming',
    to: 'Theme:gender-responsive-budgeting',
    citations: [
      { source: 's-res-1889', locator: 'OP 8', assertion: 'EDITORIAL' },
      { source: 's-res-1889', locator: 'OP 9', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:gender-mainstreaming',
    to: 'Theme:men-and-boys',
    citations: [{ source: 'unbis-thesaurus', locator: 'concept 1002615', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:hate-speech',
    to: 'Theme:technology-facilitated-violence',
    citations: [{ source: 'un-press-sc15321', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:hate-speech',
    to: 'Theme:terrorism-and-violent-extremism',
    citations: [{ source: 'un-press-sc15321', assertion: 'EDITORIAL' }],
  },
  { predicate: 'related', from: 'Theme:health', to: 'Theme:pandemics', citations: [{ source: 'un-digital-library-3903136', assertion: 'EDITORIAL' }] },
  {
    predicate: 'related',
    from: 'Theme:health',
    to: 'Theme:survivor-centred-approach',
    citations: [{ source: 's-res-2106', locator: 'OP 19', assertion: 'EDITORIAL' }],
  },
  { predicate: 'related', from: 'Theme:hiv-aids', to: 'Theme:pandemics', citations: [{ source: 'un-digital-library-704821', assertion: 'EDITORIAL' }] },
  {
    predicate: 'related',
    from: 'Theme:humanitarian-action',
    to: 'Theme:persons-with-disabilities',
    citations: [{ source: 'un-digital-library-3810146', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:humanitarian-action',
    to: 'Theme:protection-of-civilians',
    citations: [{ source: 'un-digital-library-285706', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:mediation',
    to: 'Theme:peacebuilding',
    citations: [
      { source: 's-res-1325', locator: 'OP 8', assertion: 'EDITORIAL' },
      { source: 's-res-1820', locator: 'OP 12', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:peace-operations-transitions',
    to: 'Theme:peacebuilding',
    citations: [{ source: 'un-digital-library-3939856', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:peace-operations-transitions',
    to: 'Theme:women-in-peacekeeping',
    citations: [{ source: 's-res-2242', locator: 'OP 7', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:peacebuilding',
    to: 'Theme:transitional-justice',
    citations: [{ source: 's-res-2106', locator: 'OP 4', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:protection-of-civilians',
    to: 'Theme:women-in-peacekeeping',
    citations: [{ source: 's-res-1820', locator: 'OP 8', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:reparations',
    to: 'Theme:survivor-centred-approach',
    citations: [{ source: 's-res-1888', locator: 'OP 6', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:reparations',
    to: 'Theme:transitional-justice',
    citations: [{ source: 's-res-1888', locator: 'OP 6', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:security-sector-reform',
    to: 'Theme:women-in-peacekeeping',
    citations: [{ source: 'un-digital-library-769805', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:sexual-exploitation-and-abuse',
    to: 'Theme:women-in-peacekeeping',
    citations: [
      { source: 's-res-1960', locator: 'OP 15', assertion: 'EDITORIAL' },
      { source: 's-res-1960', locator: 'OP 16', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'related',
    from: 'Theme:technology-facilitated-violence',
    to: 'Theme:women-human-rights-defenders',
    citations: [{ source: 'un-press-sc13998', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:terrorism-and-violent-extremism',
    to: 'Theme:trafficking-in-persons',
    citations: [{ source: 's-res-2467', locator: 'OP 29', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'related',
    from: 'Theme:terrorism-and-violent-extremism',
    to: 'Theme:youth',
    citations: [{ source: 's-res-2242', locator: 'OP 13', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
