import type { WpsLink } from '../../keys.ts'

/** States of the Group of Seven. */
export const g7Members = [
  {
    predicate: 'participatesIn',
    from: 'Country:CA',
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:FR',
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:DE',
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:IT',
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:JP',
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:GB',
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:US',
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [
      { source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' },
      { source: 'github-country-converter', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
