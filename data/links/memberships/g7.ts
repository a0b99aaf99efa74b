import type { WpsLink } from '../../keys.ts'

/** States of the Group of Seven. */
// biome-ignore format: lists of ends are packed
export const g7Members = [
  {
    predicate: 'participatesIn',
    from: ['Country:CA', 'Country:FR', 'Country:DE', 'Country:IT', 'Country:JP', 'Country:GB', 'Country:US'],
    to: 'Framework:g7',
    role: 'MEMBER',
    citations: [{ source: 'world-and-japan-g7-foreign-ministers-2018', assertion: 'EVENT' }, { source: 'github-country-converter', locator: 'row of the country', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
