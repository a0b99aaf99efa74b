import type { WpsLink } from '../../keys.ts'

/** Which resolutions the policies and directives of NATO carry out. */
// biome-ignore format: lists of ends are packed
export const natoResolutions = [
  {
    predicate: 'implements',
    from: 'Framework:nato-eapc-policy-2007',
    to: 'Resolution:1325',
    citations: [{ source: 'nato-wps-policy-2024', locator: 'footnote 7', assertion: 'NORM' }, { source: 'wps-fpn-nato', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-eapc-policy-2011',
    to: 'Resolution:1325',
    citations: [{ source: 'nato-eapc-wps-policy-2011', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-eapc-policy-2014',
    to: 'Resolution:1325',
    citations: [{ source: 'nato-eapc-wps-policy-2014', assertion: 'NORM' }, { source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-eapc-policy-2018',
    to: 'Resolution:1325',
    citations: [{ source: 'readkong-nato-eapc-wps-policy-2018', locator: 'foreword', assertion: 'NORM' }, { source: 'wps-fpn-nato', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-policy-2024',
    to: [
      'Resolution:1325', 'Resolution:1820', 'Resolution:1888', 'Resolution:1889', 'Resolution:1960', 'Resolution:2106', 'Resolution:2122', 'Resolution:2242',
      'Resolution:2467', 'Resolution:2493',
    ],
    citations: [{ source: 'nato-wps-policy-2024', locator: 'footnote 1', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-bisc-40-1-2009',
    to: 'Resolution:1325',
    citations: [
      { source: 'yumpu-nato-bisc-40-1-2012', locator: 'paragraph 1', assertion: 'NORM' },
      { source: 'nato-act-gender-advisor', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-bisc-40-1-2012',
    to: ['Resolution:1325', 'Resolution:1820', 'Resolution:1888', 'Resolution:1889', 'Resolution:1960'],
    citations: [{ source: 'vdocuments-nato-bisc-40-1-2012', locator: 'paragraph 2', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-bisc-40-1-2017',
    to: [
      'Resolution:1325', 'Resolution:1820', 'Resolution:1888', 'Resolution:1889', 'Resolution:1960', 'Resolution:2106', 'Resolution:2122', 'Resolution:2242',
      'Resolution:2272',
    ],
    citations: [{ source: 'fdocuments-nato-bisc-40-1-2017', locator: 'paragraph 2', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'Framework:nato-special-representative-wps',
    to: 'Resolution:1325',
    note: 'Promotes the resolution in NATO.',
    citations: [{ source: 'nato-news-112742', assertion: 'SELF_DESCRIPTION' }, { source: 'nato-news-150445', assertion: 'SELF_DESCRIPTION' }],
  },
] as const satisfies readonly WpsLink[]
