import type { WpsLink } from '../../keys.ts'

/** Founders, chairs, members and organizations of the network of focal points. */
// biome-ignore format: lists of ends are packed
export const focalPointsRoles = [
  {
    predicate: 'contributesTo',
    from: ['Framework:ecowas', 'Framework:eu', 'Framework:nato', 'Organization:union-for-the-mediterranean', 'Organization:un-women'],
    to: 'Instrument:wps-fpn',
    during: '2017-04-26/2017-04-27',
    role: 'PARTICIPANT',
    note: 'Represented at the first meeting of the network in Alicante; membership has grown since.',
    citations: [{ source: 'casa-mediterraneo-alicante-communique', locator: 'list of participants', assertion: 'REPORT' }],
  },
  {
    predicate: 'contributesTo',
    from: 'Country:BE',
    to: 'Instrument:wps-fpn',
    role: 'MEMBER',
    citations: [
      { source: 'be-foreign-affairs-wps-nl', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-wps-en', locator: 'paragraph 4', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'contributesTo',
    from: 'Country:ES',
    to: 'Instrument:wps-fpn',
    during: '2016-09-23/2016-09-23',
    role: 'FOUNDER',
    note: 'Launched the network.',
    citations: [{ source: 'peacewomen-focal-point-network', assertion: 'REPORT' }],
  },
  {
    predicate: 'contributesTo',
    from: ['Country:CA', 'Country:CL', 'Country:JP', 'Country:NA', 'Country:AE'],
    to: 'Instrument:wps-fpn',
    during: '2016-09-23/2016-09-23',
    role: 'FOUNDER',
    note: 'Launched the network together with Spain.',
    citations: [{ source: 'peacewomen-focal-point-network', assertion: 'REPORT' }],
  },
  {
    predicate: 'contributesTo',
    from: 'Country:ES',
    to: 'Instrument:wps-fpn',
    during: '2017/2017',
    role: 'CHAIR',
    citations: [{ source: 'a-72-926', assertion: 'REPORT' }],
  },
  {
    predicate: 'contributesTo',
    from: 'Country:DE',
    to: 'Instrument:wps-fpn',
    during: '2018/2018',
    role: 'CHAIR',
    citations: [{ source: 'a-72-926', assertion: 'REPORT' }],
  },
  {
    predicate: 'contributesTo',
    from: 'Country:NA',
    to: 'Instrument:wps-fpn',
    during: '2019/2019',
    role: 'CHAIR',
    citations: [{ source: 'a-72-926', assertion: 'REPORT' }],
  },
] as const satisfies readonly WpsLink[]
