import type { WpsLink } from '../../keys.ts'

/** Which earlier resolutions the resolutions of 2019 to 2024 cite. */
export const recalls2019To2024 = [
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:1325',
    citations: [
      { source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' },
      { source: 'reliefweb-s-res-2467', locator: 'preamble', assertion: 'NORM' },
      { source: 'crsv-security-council-paragraphs', locator: 'OP 35', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:1820',
    citations: [
      { source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' },
      { source: 'crsv-security-council-paragraphs', locator: 'OP 5, OP 36', assertion: 'NORM' },
      { source: 'reliefweb-s-2020-487', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:1888',
    citations: [
      { source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' },
      { source: 'crsv-security-council-paragraphs', locator: 'OP 5, OP 36', assertion: 'NORM' },
      { source: 'reliefweb-s-2020-487', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:1889',
    citations: [{ source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:1960',
    citations: [
      { source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' },
      { source: 'crsv-security-council-paragraphs', locator: 'OP 5, OP 36', assertion: 'NORM' },
      { source: 'reliefweb-s-2020-487', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:2106',
    citations: [
      { source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' },
      { source: 'crsv-security-council-paragraphs', locator: 'OP 5, OP 36', assertion: 'NORM' },
      { source: 'reliefweb-s-2020-487', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:2122',
    citations: [{ source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2467',
    to: 'Resolution:2242',
    citations: [
      { source: 'lawglobalhub-s-res-2467', locator: 'preamble', assertion: 'NORM' },
      { source: 'crsv-security-council-paragraphs', locator: 'OP 4, OP 29', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:1325',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:1820',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:1888',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:1889',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:1960',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:2106',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:2122',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:2242',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2493',
    to: 'Resolution:2467',
    citations: [{ source: 'lawglobalhub-s-res-2493', locator: 'preamble', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1265',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1325',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1645',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1674',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1820',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1888',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1889',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1894',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:1960',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2106',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2122',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2178',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2195',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2242',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2250',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2282',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2396',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2419',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2467',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2535',
    to: 'Resolution:2493',
    citations: [
      { source: 'unscr-2535', locator: 'preamble', assertion: 'NORM' },
      { source: 'scribd-s-res-2535', locator: 'preamble', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'Resolution:2538',
    to: 'Resolution:1325',
    citations: [{ source: 'lawglobalhub-s-res-2538', locator: 'preamble', assertion: 'NORM' }],
  },
  { predicate: 'recalls', from: 'Resolution:2538', to: 'Resolution:2242', citations: [{ source: 'un-press-sc14288-fr', assertion: 'REPORT' }] },
  { predicate: 'recalls', from: 'Resolution:2553', to: 'Resolution:2151', citations: [{ source: 'unscr-2553', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2553', to: 'Resolution:2282', citations: [{ source: 'unscr-2553', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2730', to: 'Resolution:2175', citations: [{ source: 'un-press-sc15707', assertion: 'REPORT' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1261', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1314', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1379', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1460', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1539', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1612', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1882', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:1998', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:2068', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:2143', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:2225', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:2427', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
  { predicate: 'recalls', from: 'Resolution:2764', to: 'Resolution:2601', citations: [{ source: 'unscr-2764', locator: 'preamble', assertion: 'NORM' }] },
] as const satisfies readonly WpsLink[]
