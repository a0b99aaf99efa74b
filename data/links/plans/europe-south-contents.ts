import type { WpsLink } from '../../keys.ts'

/** National action plans of Southern Europe: what the plans implement, address and focus on. */
export const europeSouthContents = [
  {
    predicate: 'implements',
    from: 'ActionPlan:cy-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'cy-mfa-nap', locator: 'title', assertion: 'EDITORIAL' }],
  },
  { predicate: 'implements', from: 'ActionPlan:it-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:it-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:it-nap-3',
    to: 'Resolution:1325',
    citations: [
      { source: 'fdocuments-italy-nap-3', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:it-nap-4', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-italy-p-3132', assertion: 'REPORT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:mt-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'mt-stopviolence-wps', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:pt-nap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'pt-justice-policy-wps', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:pt-nap-2',
    to: 'Resolution:1325',
    citations: [{ source: 'pt-mission-un-nap-2', locator: 'title', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:pt-nap-3',
    to: 'Resolution:1325',
    citations: [
      { source: 'vlex-portugal-resolution-33-2019', locator: 'title', assertion: 'EDITORIAL' },
      { source: 'peacewomen-nap-portugal-profile', assertion: 'REPORT' },
    ],
  },
  { predicate: 'implements', from: 'ActionPlan:es-nap-1', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' }] },
  { predicate: 'implements', from: 'ActionPlan:es-nap-2', to: 'Resolution:1325', citations: [{ source: 'peacewomen-nap-spain-p-4075', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:es-nap-2', to: 'Country:AF', citations: [{ source: 'wps-fpn-spain', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:es-nap-2', to: 'Country:ML', citations: [{ source: 'wps-fpn-spain', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:es-nap-2', to: 'Country:CF', citations: [{ source: 'wps-fpn-spain', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:es-nap-2', to: 'Country:CO', citations: [{ source: 'wps-fpn-spain', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:es-nap-2', to: 'Country:PS', citations: [{ source: 'wps-fpn-spain', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:es-nap-2', to: 'Country:LB', citations: [{ source: 'wps-fpn-spain', assertion: 'REPORT' }] },
  { predicate: 'focusesOn', from: 'ActionPlan:es-nap-2', to: 'Country:UA', citations: [{ source: 'wps-fpn-spain', assertion: 'REPORT' }] },
] as const satisfies readonly WpsLink[]
