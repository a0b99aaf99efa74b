import type { WpsLink } from '../../keys.ts'

/** European countries at the first meeting of the network of focal points. */
// biome-ignore format: lists of ends are packed
export const focalPointsEurope = [
  {
    predicate: 'contributesTo',
    from: [
      'Country:BE', 'Country:BA', 'Country:BG', 'Country:HR', 'Country:CY', 'Country:CZ', 'Country:EE', 'Country:FI', 'Country:FR', 'Country:DE',
      'Country:HU', 'Country:IE', 'Country:IT', 'Country:LV', 'Country:LT', 'Country:LU', 'Country:MT', 'Country:ME', 'Country:NL', 'Country:NO',
      'Country:PL', 'Country:PT', 'Country:RO', 'Country:RS', 'Country:SK', 'Country:SI', 'Country:ES', 'Country:SE', 'Country:CH', 'Country:UA',
      'Country:GB',
    ],
    to: 'Instrument:wps-fpn',
    during: '2017-04-26/2017-04-27',
    role: 'PARTICIPANT',
    note: 'Represented at the first meeting of the network in Alicante; membership has grown since.',
    citations: [{ source: 'casa-mediterraneo-alicante-communique', locator: 'list of participants', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
