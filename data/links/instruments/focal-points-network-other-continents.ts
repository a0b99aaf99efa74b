import type { WpsLink } from '../../keys.ts'

/** Countries of other continents at the first meeting of the network of focal points. */
// biome-ignore format: lists of ends are packed
export const focalPointsOtherContinents = [
  {
    predicate: 'contributesTo',
    from: [
      'Country:AF', 'Country:AR', 'Country:AU', 'Country:BF', 'Country:CA', 'Country:CL', 'Country:CO', 'Country:GT', 'Country:ID', 'Country:JP',
      'Country:JO', 'Country:KZ', 'Country:KE', 'Country:MY', 'Country:ML', 'Country:MA', 'Country:NA', 'Country:NZ', 'Country:NG', 'Country:PH',
      'Country:SN', 'Country:SL', 'Country:ZA', 'Country:LK', 'Country:TH', 'Country:TN', 'Country:AE', 'Country:US', 'Country:UY',
    ],
    to: 'Instrument:wps-fpn',
    during: '2017-04-26/2017-04-27',
    role: 'PARTICIPANT',
    note: 'Represented at the first meeting of the network in Alicante; membership has grown since.',
    citations: [{ source: 'casa-mediterraneo-alicante-communique', locator: 'list of participants', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
