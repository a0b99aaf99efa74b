import type { WpsLink } from '../../keys.ts'

/** Themes of the frameworks of NATO. */
export const natoThemes = [
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2007',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'wps-fpn-nato', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2007',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'wps-fpn-nato', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2011',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-eapc-wps-policy-2011', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2011',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'nato-eapc-wps-policy-2011', locator: 'paragraph 4.1.1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2011',
    to: 'Theme:civil-society',
    citations: [{ source: 'nato-eapc-wps-policy-2011', locator: 'paragraph 4.1.2', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2014',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-eapc-wps-policy-2014', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2014',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'nato-eapc-wps-policy-2014', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2018',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', locator: 'paragraphs 2 and 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2018',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', locator: 'paragraphs 2 and 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-eapc-policy-2018',
    to: 'Theme:participation',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', locator: 'paragraphs 2 and 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-policy-2024',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-wps-policy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-policy-2024',
    to: 'Theme:participation',
    citations: [{ source: 'nato-wps-policy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-policy-2024',
    to: 'Theme:prevention',
    citations: [{ source: 'nato-wps-policy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-policy-2024',
    to: 'Theme:protection',
    citations: [{ source: 'nato-wps-policy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-policy-2024',
    to: 'Theme:accountability',
    citations: [{ source: 'nato-wps-policy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-policy-2024',
    to: 'Theme:technology-facilitated-violence',
    citations: [{ source: 'nato-wps-policy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-policy-2024',
    to: 'Theme:climate-and-security',
    citations: [{ source: 'nato-wps-policy-2024', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-crsv-policy-2021',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [{ source: 'nato-wps-policy-2024', locator: 'footnotes 5 and 6', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-bisc-40-1-2009',
    to: 'Theme:gender-mainstreaming',
    citations: [
      { source: 'yumpu-nato-bisc-40-1-2012', locator: 'paragraph 1', assertion: 'EDITORIAL' },
      { source: 'nato-act-gender-advisor', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-bisc-40-1-2012',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'vdocuments-nato-bisc-40-1-2012', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-bisc-40-1-2017',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'fdocuments-nato-bisc-40-1-2017', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-special-representative-wps',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-news-150445', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:nato-special-representative-wps',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'nato-news-150445', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
