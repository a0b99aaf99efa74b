import type { WpsLink } from '../../keys.ts'

/** Bodies that belong to other bodies. */
// biome-ignore format: lists of ends are packed
export const organizationParts = [
  {
    predicate: 'partOf',
    from: 'Organization:mptf-office',
    to: 'Organization:undp',
    note: 'Housed in UNDP since 2003, as it says; a report of 2016 names it as part of the Bureau of Management.',
    citations: [
      { source: 'mptf-office-about', locator: 'paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-7', locator: 'title page', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'partOf',
    from: [
      'Organization:dppa', 'Organization:un-women', 'Organization:unfpa', 'Organization:undp', 'Organization:unaids', 'Organization:dpo',
      'Organization:unhcr', 'Organization:ohchr', 'Organization:who', 'Organization:ocha', 'Organization:unicef', 'Organization:wfp', 'Organization:iom',
    ],
    to: 'Organization:un-action',
    role: 'MEMBER',
    citations: [{ source: 'un-action-about', locator: 'list of members', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'partOf',
    from: [
      'Organization:amnesty-international-belgium', 'Organization:11-11-11', 'Organization:pax-christi-vlaanderen', 'Organization:vrouwenraad',
      'Organization:cffb', 'Organization:oxfam-solidariteit', 'Organization:women-in-black',
    ],
    to: 'Organization:be-platform-1325',
    role: 'MEMBER',
    citations: [{ source: 'vrouwenraad-vredesvrouwen', locator: 'list of affiliated organizations', assertion: 'SELF_DESCRIPTION' }],
  },
] as const satisfies readonly WpsLink[]
