import type { WpsLink } from '../../keys.ts'

/** Members of the Association of Southeast Asian Nations. */
// biome-ignore format: lists of ends are packed
export const aseanMembers = [
  {
    predicate: 'participatesIn',
    from: 'Country:BN',
    to: 'Framework:asean',
    during: '1984/..',
    role: 'MEMBER',
    citations: [{ source: 'ians-timor-leste-asean', assertion: 'REPORT' }, { source: 'anews-timor-leste-asean', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:KH',
    to: 'Framework:asean',
    during: '1999/..',
    role: 'MEMBER',
    citations: [{ source: 'ians-timor-leste-asean', assertion: 'REPORT' }, { source: 'anews-timor-leste-asean', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: ['Country:ID', 'Country:MY', 'Country:PH', 'Country:SG', 'Country:TH'],
    to: 'Framework:asean',
    during: '1967-08-08/..',
    role: 'MEMBER',
    citations: [{ source: 'ians-timor-leste-asean', assertion: 'REPORT' }, { source: 'anews-timor-leste-asean', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: ['Country:LA', 'Country:MM'],
    to: 'Framework:asean',
    during: '1997/..',
    role: 'MEMBER',
    citations: [{ source: 'ians-timor-leste-asean', assertion: 'REPORT' }, { source: 'anews-timor-leste-asean', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:TL',
    to: 'Framework:asean',
    during: '2025-10-26/..',
    role: 'MEMBER',
    citations: [{ source: 'ians-timor-leste-asean', assertion: 'REPORT' }, { source: 'anews-timor-leste-asean', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:VN',
    to: 'Framework:asean',
    during: '1995/..',
    role: 'MEMBER',
    citations: [{ source: 'ians-timor-leste-asean', assertion: 'REPORT' }, { source: 'anews-timor-leste-asean', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
