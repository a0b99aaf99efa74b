import type { WpsLink } from '../../keys.ts'

/** What texts of the Council recall, as others than they say. */
export const recalls = [
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2024/4',
    to: 'Resolution:2474',
    citations: [{ source: 'un-press-sc15754', locator: 'paragraph 2', assertion: 'REPORT' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:1261',
    to: ['PresidentialStatement:S/PRST/1999/6', 'PresidentialStatement:S/PRST/1999/21'],
    citations: [{ source: 's-res-1261', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:1265',
    to: 'PresidentialStatement:S/PRST/1999/6',
    citations: [{ source: 's-res-1265', locator: 'preamble', assertion: 'NORM' }],
  },
  { predicate: 'recalls', from: 'Resolution:1265', to: 'Resolution:1261', citations: [{ source: 's-res-1265', locator: 'operative part', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2117', to: 'Resolution:1325', citations: [{ source: 's-res-2117', locator: 'preamble', assertion: 'NORM' }] },
  {
    predicate: 'recalls',
    from: 'Resolution:2331',
    to: ['Resolution:1960', 'Resolution:2106'],
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 18', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:1325',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 35', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: ['Resolution:1820', 'Resolution:1888', 'Resolution:1960', 'Resolution:2106'],
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 5, OP 36', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:2242',
    citations: [{ source: 'crsv-security-council-paragraphs', locator: 'OP 4, OP 29', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2007/40',
    to: 'Resolution:1325',
    citations: [
      { source: 'un-press-sc9151', locator: 'lead, paragraph 3', assertion: 'REPORT' },
      { source: 's-prst-2007-40', locator: 'whole text', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2008/39',
    to: 'Resolution:1325',
    citations: [{ source: 'un-press-sc9487', locator: 'lead', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
