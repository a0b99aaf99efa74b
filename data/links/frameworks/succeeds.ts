import type { WpsLink } from '../../keys.ts'

/** Which policy, strategy or directive took the place of which. */
export const frameworkSuccessions = [
  {
    predicate: 'succeeds',
    from: 'Framework:eu-indicators-2016',
    to: 'Framework:eu-indicators-2010',
    citations: [{ source: 'eu-st-12525-2016', locator: 'annex', assertion: 'NORM' }],
  },
  {
    predicate: 'succeeds',
    from: 'Framework:eu-gender-equality-strategy-2026',
    to: 'Framework:eu-gender-equality-strategy-2020',
    citations: [
      { source: 'euroma-gender-equality-strategy-2026', assertion: 'REPORT' },
      { source: 'eige-gender-equal-europe', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'Framework:nato-eapc-policy-2011',
    to: 'Framework:nato-eapc-policy-2007',
    citations: [
      { source: 'nato-wps-policy-2024', locator: 'footnote 7', assertion: 'NORM' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'Framework:nato-eapc-policy-2014',
    to: 'Framework:nato-eapc-policy-2011',
    citations: [
      { source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'Framework:nato-eapc-policy-2018',
    to: 'Framework:nato-eapc-policy-2014',
    citations: [
      { source: 'nato-wps-policy-2024', locator: 'footnote 7', assertion: 'NORM' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'Framework:nato-policy-2024',
    to: 'Framework:nato-eapc-policy-2018',
    citations: [{ source: 'nato-wps-policy-2024', locator: 'footnote 7', assertion: 'NORM' }],
  },
  {
    predicate: 'succeeds',
    from: 'Framework:nato-bisc-40-1-2012',
    to: 'Framework:nato-bisc-40-1-2009',
    citations: [
      { source: 'vdocuments-nato-bisc-40-1-2012', locator: 'paragraph 1', assertion: 'NORM' },
      { source: 'yumpu-nato-bisc-40-1-2012', locator: 'paragraph 1', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'Framework:nato-bisc-40-1-2017',
    to: 'Framework:nato-bisc-40-1-2012',
    citations: [{ source: 'fdocuments-nato-bisc-40-1-2017', locator: 'paragraph 1', assertion: 'NORM' }],
  },
] as const satisfies readonly WpsLink[]
