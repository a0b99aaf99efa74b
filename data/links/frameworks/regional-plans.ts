import type { WpsLink } from '../../keys.ts'

/** The action plans of regional organisations: who adopted them, what they carry out and address, what they follow. */
export const regionalPlanLinks = [
  {
    predicate: 'adopts',
    from: 'Framework:eu',
    to: 'ActionPlan:eu-rap-1',
    citations: [
      { source: 'eu-st-11031-2019', assertion: 'EVENT' },
      { source: 'eeas-statement-wps-open-debate', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:nato',
    to: 'ActionPlan:nato-rap-1',
    citations: [
      { source: 'wps-fpn-nato', assertion: 'EVENT' },
      { source: 'nato-action-plan-2010', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:nato',
    to: 'ActionPlan:nato-rap-2',
    citations: [
      { source: 'pncp-nato-action-plan-2014', assertion: 'EVENT' },
      { source: 'nato-eapc-wps-policy-2014', locator: 'Key Achievements, paragraph 2', assertion: 'EVENT' },
    ],
  },
  { predicate: 'adopts', from: 'Framework:nato', to: 'ActionPlan:nato-rap-3', citations: [{ source: 'peacewomen-nato-statement-2016', assertion: 'EVENT' }] },
  {
    predicate: 'adopts',
    from: 'Framework:nato',
    to: 'ActionPlan:nato-rap-4',
    citations: [
      { source: 'nato-wps-action-plan-2021-fr', locator: 'paragraph 3', assertion: 'EVENT' },
      { source: 'readkong-nato-eapc-wps-policy-2018', assertion: 'NORM' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:nato',
    to: 'ActionPlan:nato-rap-5',
    citations: [
      { source: 'nato-wps-action-plan-2021-fr', assertion: 'EVENT' },
      { source: 'fraksion-nato-action-plan-2021', assertion: 'EVENT' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:ecowas',
    to: 'ActionPlan:ecowas-rap-1',
    citations: [
      { source: 'docslib-dakar-declaration', assertion: 'EVENT' },
      { source: 'peacewomen-ecowas-regional-plan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:igad',
    to: 'ActionPlan:igad-rap-1',
    citations: [
      { source: 'igad-ministers-of-gender-1325', assertion: 'EVENT' },
      { source: 'accord-igad-gender-milestones', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:igad',
    to: 'ActionPlan:igad-rap-2',
    citations: [
      { source: 'igad-regional-action-plan', assertion: 'EVENT' },
      { source: 'igad-statement-regional-action-plan-2', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:league-of-arab-states',
    to: 'ActionPlan:las-rap-1',
    citations: [
      { source: 'pdfslide-arab-women-peace-security', assertion: 'EVENT' },
      { source: 'cccpa-news-226', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:asean',
    to: 'ActionPlan:asean-rap-1',
    citations: [
      { source: 'phnom-penh-post-asean-regional-plan', assertion: 'EVENT' },
      { source: 'top50women-asean-regional-plan', assertion: 'EVENT' },
      { source: 'medcom-asean-regional-plan', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Framework:pacific-islands-forum',
    to: 'ActionPlan:pacific-rap-1',
    note: 'The leaders of the Forum noted the plan in August 2012; it was launched in October 2012.',
    citations: [
      { source: 'peacewomen-pacific-regional-plan', assertion: 'EVENT' },
      { source: 'fdocuments-pacific-regional-action-plan', assertion: 'EVENT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:eu-rap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'eu-st-11031-2019', assertion: 'NORM' },
      { source: 'coe-civ-eu-strategic-approach-wps', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:nato-rap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'nato-action-plan-2010', locator: 'section 1', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:nato-rap-1',
    to: 'Resolution:1820',
    citations: [{ source: 'nato-action-plan-2010', locator: 'section 1', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:nato-rap-1',
    to: 'Resolution:1888',
    citations: [{ source: 'nato-action-plan-2010', locator: 'section 1', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:nato-rap-1',
    to: 'Resolution:1889',
    citations: [{ source: 'nato-action-plan-2010', locator: 'section 1', assertion: 'NORM' }],
  },
  { predicate: 'implements', from: 'ActionPlan:nato-rap-2', to: 'Resolution:1325', citations: [{ source: 'nato-watch-wps-policy-2014', assertion: 'EVENT' }] },
  {
    predicate: 'implements',
    from: 'ActionPlan:nato-rap-3',
    to: 'Resolution:1325',
    citations: [{ source: 'peacewomen-nato-statement-2016', assertion: 'EVENT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:nato-rap-4',
    to: 'Resolution:1325',
    citations: [
      { source: 'readkong-nato-eapc-wps-policy-2018', assertion: 'NORM' },
      { source: 'wps-fpn-nato', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:nato-rap-5',
    to: 'Resolution:1325',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', locator: 'paragraph 1', assertion: 'NORM' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ecowas-rap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'docslib-dakar-declaration', assertion: 'NORM' },
      { source: 'peacewomen-ecowas-regional-plan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:ecowas-rap-1',
    to: 'Resolution:1820',
    citations: [
      { source: 'docslib-dakar-declaration', assertion: 'NORM' },
      { source: 'peacewomen-ecowas-regional-plan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:igad-rap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'igad-ministers-of-gender-1325', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:igad-rap-1',
    to: 'Resolution:1820',
    citations: [{ source: 'igad-ministers-of-gender-1325', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:eccas-rap-1',
    to: 'Resolution:1325',
    citations: [{ source: '7-jours-info-eccas-regional-plan', assertion: 'EVENT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:las-rap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'pdfslide-arab-women-peace-security', assertion: 'NORM' },
      { source: 'cccpa-news-226', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:asean-rap-1',
    to: 'Resolution:1325',
    citations: [{ source: 'asean-wps-regional-plan-of-action', assertion: 'REPORT' }],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:pacific-rap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'fdocuments-pacific-regional-action-plan', assertion: 'NORM' },
      { source: 'peacewomen-pacific-regional-plan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:eu-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'eu-st-11031-2019', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:eu-rap-1',
    to: 'Theme:participation',
    citations: [{ source: 'eu-st-11031-2019', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:eu-rap-1',
    to: 'Theme:prevention',
    citations: [{ source: 'eu-st-11031-2019', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:eu-rap-1',
    to: 'Theme:protection',
    citations: [{ source: 'eu-st-11031-2019', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:eu-rap-1',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'eu-st-11031-2019', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:eu-rap-1',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'eu-st-11031-2019', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-action-plan-2010', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-1',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'nato-action-plan-2010', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-2',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'pncp-nato-action-plan-2014', assertion: 'EDITORIAL' },
      { source: 'nato-eapc-wps-policy-2014', locator: 'Key Achievements', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-2',
    to: 'Theme:gender-mainstreaming',
    citations: [
      { source: 'pncp-nato-action-plan-2014', assertion: 'EDITORIAL' },
      { source: 'nato-eapc-wps-policy-2014', locator: 'Key Achievements', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-2',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [
      { source: 'nato-eapc-wps-policy-2014', locator: 'annex: action plan', assertion: 'EDITORIAL' },
      { source: 'pncp-nato-action-plan-2014', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-2',
    to: 'Theme:trafficking-in-persons',
    citations: [
      { source: 'nato-eapc-wps-policy-2014', locator: 'annex: action plan', assertion: 'EDITORIAL' },
      { source: 'pncp-nato-action-plan-2014', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-2',
    to: 'Theme:children-and-armed-conflict',
    citations: [
      { source: 'nato-eapc-wps-policy-2014', locator: 'annex: action plan', assertion: 'EDITORIAL' },
      { source: 'pncp-nato-action-plan-2014', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-2',
    to: 'Theme:terrorism-and-violent-extremism',
    citations: [
      { source: 'nato-eapc-wps-policy-2014', locator: 'annex: action plan', assertion: 'EDITORIAL' },
      { source: 'pncp-nato-action-plan-2014', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-2',
    to: 'Theme:disarmament',
    citations: [
      { source: 'nato-eapc-wps-policy-2014', locator: 'annex: action plan', assertion: 'EDITORIAL' },
      { source: 'pncp-nato-action-plan-2014', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-3',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'peacewomen-nato-statement-2016', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-4',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', locator: 'paragraph 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-4',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', locator: 'paragraph 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-5',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-5',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:nato-rap-5',
    to: 'Theme:data-and-monitoring',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:ecowas-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'docslib-dakar-declaration', assertion: 'EDITORIAL' },
      { source: 'peacewomen-ecowas-regional-plan', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:ecowas-rap-1',
    to: 'Theme:mediation',
    citations: [
      { source: 'peacewomen-ecowas-regional-plan', locator: 'objective 1', assertion: 'EDITORIAL' },
      { source: 'docslib-dakar-declaration', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:ecowas-rap-1',
    to: 'Theme:gender-based-violence',
    citations: [
      { source: 'peacewomen-ecowas-regional-plan', locator: 'objective 3', assertion: 'EDITORIAL' },
      { source: 'docslib-dakar-declaration', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:ecowas-rap-1',
    to: 'Theme:prevention',
    citations: [
      { source: 'peacewomen-ecowas-regional-plan', locator: 'objective 4', assertion: 'EDITORIAL' },
      { source: 'docslib-dakar-declaration', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:igad-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'igad-ministers-of-gender-1325', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:igad-rap-1',
    to: 'Theme:participation',
    citations: [{ source: 'igad-ministers-of-gender-1325', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:igad-rap-1',
    to: 'Theme:protection',
    citations: [{ source: 'igad-ministers-of-gender-1325', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:igad-rap-2',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'igad-regional-action-plan', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:eccas-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: '7-jours-info-eccas-regional-plan', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:las-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'pdfslide-arab-women-peace-security', assertion: 'EDITORIAL' },
      { source: 'cccpa-news-226', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:las-rap-1',
    to: 'Theme:protection',
    citations: [{ source: 'pdfslide-arab-women-peace-security', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:asean-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [{ source: 'asean-wps-regional-plan-of-action', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:asean-rap-1',
    to: 'Theme:protection',
    citations: [{ source: 'asean-wps-regional-plan-of-action', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:asean-rap-1',
    to: 'Theme:participation',
    citations: [{ source: 'asean-wps-regional-plan-of-action', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:asean-rap-1',
    to: 'Theme:prevention',
    citations: [{ source: 'asean-wps-regional-plan-of-action', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:asean-rap-1',
    to: 'Theme:relief-and-recovery',
    citations: [{ source: 'asean-wps-regional-plan-of-action', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:pacific-rap-1',
    to: 'Theme:women-peace-and-security',
    citations: [
      { source: 'fdocuments-pacific-regional-action-plan', assertion: 'EDITORIAL' },
      { source: 'peacewomen-pacific-regional-plan', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:pacific-rap-1',
    to: 'Theme:participation',
    citations: [{ source: 'fdocuments-pacific-regional-action-plan', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:pacific-rap-1',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'fdocuments-pacific-regional-action-plan', locator: 'focus areas 1 and 2', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:pacific-rap-1',
    to: 'Theme:protection',
    citations: [{ source: 'fdocuments-pacific-regional-action-plan', assertion: 'EDITORIAL' }],
  },
  { predicate: 'succeeds', from: 'ActionPlan:nato-rap-2', to: 'ActionPlan:nato-rap-1', citations: [{ source: 'wps-fpn-nato', assertion: 'REPORT' }] },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:nato-rap-3',
    to: 'ActionPlan:nato-rap-2',
    citations: [
      { source: 'peacewomen-nato-statement-2016', assertion: 'EVENT' },
      { source: 'pncp-nato-action-plan-2014', assertion: 'EVENT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:nato-rap-4', to: 'ActionPlan:nato-rap-3', citations: [{ source: 'wps-fpn-nato', assertion: 'REPORT' }] },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:nato-rap-5',
    to: 'ActionPlan:nato-rap-4',
    citations: [{ source: 'nato-wps-action-plan-2021-fr', locator: 'paragraph 5', assertion: 'NORM' }],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:igad-rap-2',
    to: 'ActionPlan:igad-rap-1',
    citations: [{ source: 'igad-statement-regional-action-plan-2', assertion: 'SELF_DESCRIPTION' }],
  },
] as const satisfies readonly WpsLink[]
