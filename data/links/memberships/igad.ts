import type { WpsLink } from '../../keys.ts'

/** Members of the Intergovernmental Authority on Development, with Eritrea as a former member. */
// biome-ignore format: lists of ends are packed
export const igadMembers = [
  {
    predicate: 'participatesIn',
    from: ['Country:DJ', 'Country:ET', 'Country:KE', 'Country:SO', 'Country:SD', 'Country:UG'],
    to: 'Framework:igad',
    during: '1986/..',
    role: 'MEMBER',
    note: 'Counted from the Intergovernmental Authority on Drought and Development of 1986, which became IGAD.',
    citations: [{ source: 'icpald-agreement-igad', assertion: 'EVENT' }, { source: 'dakar-summit-igad', assertion: 'REPORT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:SS',
    to: 'Framework:igad',
    during: '2011/..',
    role: 'MEMBER',
    citations: [{ source: 'dakar-summit-igad', assertion: 'REPORT' }, { source: 'undp-africa-women-peace-igad', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:ER',
    to: 'Framework:igad',
    during: '1993-09/2025-12-12',
    role: 'MEMBER',
    note: 'Stayed away from 2007 to 2023; announced its withdrawal on 12 December 2025.',
    citations: [
      { source: 'icpald-agreement-igad', assertion: 'EVENT' },
      { source: 'africanews-eritrea-igad', assertion: 'REPORT' },
      { source: 'dehai-eritrea-igad', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
