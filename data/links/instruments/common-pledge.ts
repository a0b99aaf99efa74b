import type { WpsLink } from '../../keys.ts'

/** Who joined the Common Pledge, and what it deals with. */
// biome-ignore format: lists of ends are packed
export const commonPledgeSignatories = [
  {
    predicate: 'contributesTo',
    from: [
      'Country:AO', 'Country:BR', 'Country:CH', 'Country:EG', 'Country:FI', 'Country:FR', 'Country:ID', 'Country:JP', 'Country:MT', 'Country:MX',
      'Country:NO', 'Country:PH', 'Country:PT', 'Country:QA', 'Country:SI', 'Country:TR', 'Country:US', 'Country:ZA',
    ],
    to: 'Instrument:common-pledge',
    role: 'SIGNATORY',
    note: 'Among the states that had joined by 6 January 2025; the list grows.',
    citations: [{ source: 'un-peacemaker-common-pledge-fr', locator: 'list of Member States', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'contributesTo',
    from: ['Country:CA', 'Country:DE'],
    to: 'Instrument:common-pledge',
    role: 'SIGNATORY',
    note: 'It joined after 6 January 2025; the list grows, and only its beginning could be read.',
    citations: [{ source: 'un-peacemaker-common-pledge-ar', locator: 'list of Member States', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'contributesTo',
    from: 'Framework:eu',
    to: 'Instrument:common-pledge',
    role: 'SIGNATORY',
    note: 'Said in the Council in October 2025; since when is not stated.',
    citations: [{ source: 'eeas-statement-wps-open-debate', locator: 'paragraph 4', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'addresses',
    from: 'Instrument:common-pledge',
    to: ['Theme:women-peace-and-security', 'Theme:participation'],
    citations: [{ source: 'un-peacemaker-common-pledge-fr', assertion: 'EDITORIAL' }],
  },
] as const satisfies readonly WpsLink[]
