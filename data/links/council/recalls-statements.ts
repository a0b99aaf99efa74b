import type { WpsLink } from '../../keys.ts'

/** Which resolutions the presidential statements cite. */
export const recallsStatements = [
  { predicate: 'recalls', from: 'PresidentialStatement:S/PRST/2002/32', to: 'Resolution:1325', citations: [{ source: 'unis-sc7556', assertion: 'REPORT' }] },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2004/40',
    to: 'Resolution:1325',
    citations: [
      { source: 'zhonghuashu-s-prst-2004-40', assertion: 'NORM' },
      { source: 'unis-sc8230', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2005/52',
    to: 'Resolution:1325',
    citations: [{ source: 'wikisource-zh-s-prst-2005-52', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2006/42',
    to: 'Resolution:1325',
    citations: [
      { source: 'wikisource-zh-s-prst-2006-42', assertion: 'NORM' },
      { source: 'un-press-sc8858', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2007/5',
    to: 'Resolution:1325',
    citations: [
      { source: 'za-dirco-s-prst-2007-5', assertion: 'NORM' },
      { source: 'un-press-sc8967', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2007/40',
    to: 'Resolution:1325',
    citations: [{ source: 'zhonghuashu-s-prst-2007-40', assertion: 'NORM' }],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2008/39',
    to: 'Resolution:1325',
    citations: [{ source: 'un-press-sc9487', assertion: 'REPORT' }],
  },
  {
    predicate: 'recalls',
    from: 'PresidentialStatement:S/PRST/2010/22',
    to: 'Resolution:1325',
    citations: [{ source: 'un-press-sc10071', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
