import type { WpsLink } from '../../keys.ts'

/** National action plans of Central and Southern Africa: who adopted the plans and which plan follows which. */
export const africaCentralAndSouthernAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:AO',
    to: 'ActionPlan:ao-nap-1',
    citations: [
      { source: 'securitywomen-angola', assertion: 'REPORT' },
      { source: 'peacewomen-nap-angola', assertion: 'REPORT' },
      { source: 'wilpf-angola-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CM',
    to: 'ActionPlan:cm-nap-1',
    citations: [
      { source: 'securitywomen-cameroon', assertion: 'REPORT' },
      { source: 'peacewomen-nap-cameroon-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CM',
    to: 'ActionPlan:cm-nap-2',
    citations: [
      { source: 'cameroon-tribune-nap-2', assertion: 'REPORT' },
      { source: 'wilpf-cameroon-nap-2', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:cm-nap-2', to: 'ActionPlan:cm-nap-1', citations: [{ source: 'cameroon-tribune-nap-2', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:CF',
    to: 'ActionPlan:cf-nap-1',
    citations: [
      { source: 'africa-press-central-african-republic-1325', assertion: 'REPORT' },
      { source: 'fdocuments-central-african-republic-nap', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:TD',
    to: 'ActionPlan:td-nap-1',
    citations: [
      { source: 'peacewomen-nap-chad-p-8846', assertion: 'REPORT' },
      { source: 'alwihda-chad-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CG',
    to: 'ActionPlan:cg-nap-1',
    citations: [
      { source: 'peacewomen-nap-republic-of-congo-brazzaville-profile', assertion: 'REPORT' },
      { source: 'peacewomen-nap-republic-of-congo-brazzaville', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CD',
    to: 'ActionPlan:cd-nap-1',
    citations: [
      { source: 'un-women-africa-dr-congo-2018', assertion: 'EVENT' },
      { source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:CD',
    to: 'ActionPlan:cd-nap-2',
    citations: [
      { source: 'un-women-africa-dr-congo-2018', assertion: 'EVENT' },
      { source: 'wps-hub-dr-congo', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:cd-nap-2',
    to: 'ActionPlan:cd-nap-1',
    citations: [{ source: 'peacewomen-nap-congo-kinshasa', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:CD',
    to: 'ActionPlan:cd-nap-3',
    citations: [
      { source: '7sur7-dr-congo-nap-3', assertion: 'REPORT' },
      { source: 'acp-dr-congo-nap-3-workshop', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:cd-nap-3', to: 'ActionPlan:cd-nap-2', citations: [{ source: '7sur7-dr-congo-nap-3', assertion: 'EDITORIAL' }] },
  {
    predicate: 'adopts',
    from: 'Country:GA',
    to: 'ActionPlan:ga-nap-1',
    citations: [
      { source: 'securitywomen-gabon', assertion: 'REPORT' },
      { source: 'peacewomen-nap-gabon-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MG',
    to: 'ActionPlan:mg-nap-1',
    citations: [
      { source: 'sadc-madagascar-nap', assertion: 'EVENT' },
      { source: 'newsmada-madagascar-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MW',
    to: 'ActionPlan:mw-nap-1',
    citations: [
      { source: 'peacewomen-nap-malawi-profile', assertion: 'REPORT' },
      { source: 'yoneco-fm-malawi-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:MZ',
    to: 'ActionPlan:mz-nap-1',
    citations: [
      { source: 'wps-hub-mozambique', assertion: 'REPORT' },
      { source: 'securitywomen-mozambique', assertion: 'REPORT' },
      { source: 'programa-potenciar-mozambique-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:NA',
    to: 'ActionPlan:na-nap-1',
    citations: [
      { source: 'na-consulate-namibia-nap', assertion: 'EVENT' },
      { source: 'wps-hub-namibia', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:ZA',
    to: 'ActionPlan:za-nap-1',
    citations: [
      { source: 'peacewomen-nap-south-africa-profile', assertion: 'REPORT' },
      { source: 'accord-south-africa-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:ZW',
    to: 'ActionPlan:zw-nap-1',
    citations: [
      { source: 'securitywomen-zimbabwe', assertion: 'REPORT' },
      { source: 'zimbabwe-mail-nap', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
