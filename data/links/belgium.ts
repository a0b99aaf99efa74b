import type { WpsLink } from '../keys.ts'

/** Belgium beyond the press release of 2020: its plans, its terms and offices, what it pays for. */
export const belgium = [
  // First national action plan
  {
    predicate: 'adopts',
    from: 'Country:BE',
    to: 'ActionPlan:be-nap-1',
    note: 'The Council of Ministers took note of the plan on 20 February 2009.',
    citations: [
      { source: 'be-news-nap-1-nl', locator: 'paragraph 1', assertion: 'EVENT' },
      { source: 'be-news-nap-1-fr', locator: 'paragraph 1', assertion: 'EVENT' },
      { source: 'be-igvm-nap-2', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-fpn-belgium', locator: 'opening list', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:be-nap-1',
    to: 'Resolution:1325',
    citations: [
      { source: 'be-news-nap-1-nl', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-1-fr', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'pdfslide-be-nap-1', locator: 'title page', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:humanitarian-action',
    citations: [
      { source: 'be-news-nap-1-nl', locator: 'paragraph 3', assertion: 'EDITORIAL' },
      { source: 'be-news-nap-1-fr', locator: 'paragraph 4', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:mediation',
    note: 'Peace negotiations.',
    citations: [
      { source: 'be-news-nap-1-nl', locator: 'paragraph 3', assertion: 'EDITORIAL' },
      { source: 'be-news-nap-1-fr', locator: 'paragraph 4', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:relief-and-recovery',
    note: 'Programmes of rehabilitation and reconstruction.',
    citations: [
      { source: 'be-news-nap-1-nl', locator: 'paragraph 3', assertion: 'EDITORIAL' },
      { source: 'be-news-nap-1-fr', locator: 'paragraph 4', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:gender-based-violence',
    note: 'All forms of violence against women during conflict.',
    citations: [
      { source: 'be-news-nap-1-fr', locator: 'paragraph 2', assertion: 'EDITORIAL' },
      { source: 'pdfslide-be-nap-1', locator: 'chapter 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:prevention',
    citations: [{ source: 'pdfslide-be-nap-1', locator: 'chapter 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:peacebuilding',
    citations: [
      { source: 'pdfslide-be-nap-1', locator: 'chapter 3', assertion: 'EDITORIAL' },
      { source: 'be-news-nap-1-nl', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:women-in-peacekeeping',
    note: 'A chapter on peace missions.',
    citations: [{ source: 'pdfslide-be-nap-1', locator: 'chapter 5', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-1',
    to: 'Theme:data-and-monitoring',
    citations: [
      { source: 'be-news-nap-1-fr', locator: 'paragraph 4', assertion: 'EDITORIAL' },
      { source: 'pdfslide-be-nap-1', locator: 'chapter 6', assertion: 'EDITORIAL' },
    ],
  },

  // Second national action plan
  {
    predicate: 'adopts',
    from: 'Country:BE',
    to: 'ActionPlan:be-nap-2',
    note: 'The plan was presented to the Council of Ministers on 19 July 2013.',
    citations: [
      { source: 'be-igvm-nap-2', locator: 'paragraph 3', assertion: 'EVENT' },
      { source: 'be-news-nap-2-implementation', locator: 'title', assertion: 'EVENT' },
      { source: 'be-news-nap-2-fr', locator: 'title', assertion: 'EVENT' },
      { source: 'peacewomen-nap-belgium-profile', locator: 'paragraph 2', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:be-nap-2',
    to: 'ActionPlan:be-nap-1',
    citations: [
      { source: 'be-igvm-nap-2', locator: 'paragraphs 2 and 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-igvm-wps-nl', locator: 'paragraphs 2 and 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:be-nap-2',
    to: 'Resolution:1325',
    citations: [
      { source: 'be-news-nap-2-implementation', locator: 'title', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-igvm-wps-nl', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:gender-mainstreaming',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 2', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:protection',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:gender-based-violence',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:participation',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 4', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:women-in-peacekeeping',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 4', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:peacebuilding',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 4', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:data-and-monitoring',
    citations: [{ source: 'be-igvm-nap-2', locator: 'objective 6', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:access-to-justice',
    note: 'Belgium told the Council in October 2013 that better access of women to justice is one of the aims of the plan.',
    citations: [{ source: 'peacewomen-node-85540', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-2',
    to: 'Theme:transitional-justice',
    note: 'Belgium told the Council in October 2013 that transitional justice has to take gender into account if that aim is to be reached.',
    citations: [{ source: 'peacewomen-node-85540', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' }],
  },

  // Third national action plan, where the press release is silent
  {
    predicate: 'succeeds',
    from: 'ActionPlan:be-nap-3',
    to: 'ActionPlan:be-nap-2',
    note: 'It keeps the structure of the second plan.',
    citations: [
      { source: 'amazone-be-nap-3-report-2019', locator: 'paragraphs 1 and 2', assertion: 'REPORT' },
      { source: 'be-igvm-wps-nl', locator: 'paragraphs 3 and 4', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:protection',
    citations: [{ source: 'be-news-nap-3-nl', locator: 'objective 3', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:participation',
    citations: [
      { source: 'be-news-nap-3-nl', locator: 'objective 4', assertion: 'EDITORIAL' },
      { source: 'wps-fpn-belgium', locator: 'objective 4', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:relief-and-recovery',
    note: 'The participation of women in reconstruction.',
    citations: [{ source: 'be-news-nap-3-nl', locator: 'objective 4', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:data-and-monitoring',
    citations: [
      { source: 'be-news-nap-3-nl', locator: 'objective 6', assertion: 'EDITORIAL' },
      { source: 'wps-fpn-belgium', locator: 'objective 6', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:disarmament',
    note: 'New against the first two plans, according to WILPF: gender in decisions on arms treaties and conventions.',
    citations: [{ source: 'peacewomen-nap-belgium-profile', locator: 'paragraph 2', assertion: 'REPORT' }],
  },

  // Fourth national action plan
  {
    predicate: 'adopts',
    from: 'Country:BE',
    to: 'ActionPlan:be-nap-4',
    note: 'The ministry of Foreign Affairs says that Belgium adopted the plan on 25 February 2022; the Council of Ministers says that it took note of it. It was still being carried out in October 2025.',
    citations: [
      { source: 'be-foreign-affairs-nap-4', locator: 'paragraph 1', assertion: 'EVENT' },
      { source: 'be-foreign-affairs-nap-4-fr', locator: 'paragraph 1', assertion: 'EVENT' },
      { source: 'be-news-nap-4-nl', locator: 'paragraph 1', assertion: 'EVENT' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:be-nap-4',
    to: 'ActionPlan:be-nap-3',
    note: 'It keeps the structure of the third plan.',
    citations: [
      { source: 'be-igvm-wps-report-2022-nl', locator: 'paragraphs 2 and 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-igvm-nap-4', locator: 'paragraphs 2 and 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'amazone-catalogue-4475', locator: 'abstract', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:be-nap-4',
    to: 'Resolution:1325',
    note: 'And the resolutions that followed it, which are not named.',
    citations: [
      { source: 'be-foreign-affairs-nap-4', locator: 'paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-4-nl', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-nap-4-nl', locator: 'paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-4-fr', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:be-nap-4',
    to: 'Country:BF',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-4-fr', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'securitywomen-belgium', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:be-nap-4',
    to: 'Country:CD',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-4-fr', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'securitywomen-belgium', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:be-nap-4',
    to: 'Country:ML',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-4-fr', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'securitywomen-belgium', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:be-nap-4',
    to: 'Country:NE',
    note: 'Added to the three focus countries of the third plan.',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-4-fr', locator: 'paragraph after the list of objectives', assertion: 'SELF_DESCRIPTION' },
      { source: 'securitywomen-belgium', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:gender-mainstreaming',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'objective 2', assertion: 'EDITORIAL' },
      { source: 'be-igvm-nap-4', locator: 'objective 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:gender-based-violence',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'objective 3', assertion: 'EDITORIAL' },
      { source: 'be-igvm-nap-4', locator: 'objective 3', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'objective 3', assertion: 'EDITORIAL' },
      { source: 'be-igvm-nap-4', locator: 'objective 3', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:participation',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'objective 4', assertion: 'EDITORIAL' },
      { source: 'be-foreign-affairs-nap-4', locator: 'paragraph 1', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:prevention',
    note: 'The part of women in deciding on the prevention of conflict.',
    citations: [
      { source: 'be-news-nap-4-nl', locator: 'objective 4', assertion: 'EDITORIAL' },
      { source: 'be-news-nap-4-fr', locator: 'objective 4', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:protection',
    citations: [{ source: 'be-foreign-affairs-nap-4', locator: 'paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:climate-and-security',
    note: 'New against the third plan: lines of action on climate change.',
    citations: [{ source: 'securitywomen-belgium', locator: 'quotation from the press release of February 2022', assertion: 'REPORT' }],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-4',
    to: 'Theme:data-and-monitoring',
    citations: [{ source: 'be-news-nap-4-nl', locator: 'objective 6', assertion: 'EDITORIAL' }],
  },

  // Priorities named elsewhere
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:mediation',
    note: 'Belgium wants more women in mediation and peace negotiations; promoting mediation was a theme of its Council term of 2019-2020.',
    citations: [
      { source: 'press-club-reynders-new-york-council-mandate', locator: 'paragraph 2', assertion: 'COMMITMENT' },
      { source: 'be-foreign-affairs-belgium-in-un-nl', locator: 'list of themes of the 2019-2020 term, first item', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraph 4', assertion: 'COMMITMENT' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:climate-and-security',
    note: 'A theme of the Council term of 2019-2020; in 2025 Belgium named the part of women in dealing with the climate crisis.',
    citations: [
      { source: 'be-foreign-affairs-belgium-in-un-nl', locator: 'list of themes of the 2019-2020 term, first item', assertion: 'SELF_DESCRIPTION' },
      { source: 'press-club-reynders-new-york-council-mandate', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraph 4', assertion: 'COMMITMENT' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:children-and-armed-conflict',
    during: '2019/2020',
    note: 'A chosen priority of the Council term; a meeting on children in peace processes was held under the Belgian presidency on 12 February 2020.',
    citations: [
      { source: 'be-news-council-mandate-2019-2020', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-belgium-in-un-nl', locator: 'list of themes of the 2019-2020 term, second item', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-council-presidency-2020', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:transitional-justice',
    during: '2020-02/2020-02',
    note: 'The theme of the meeting of 13 February 2020 under the Belgian presidency of the Council.',
    citations: [
      { source: 'be-foreign-affairs-council-presidency-2020', assertion: 'SELF_DESCRIPTION' },
      { source: 'unric-belgium-human-rights', assertion: 'REPORT' },
      { source: 'be-news-council-mandate-2019-2020', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:terrorism-and-violent-extremism',
    note: 'The part of women in preventing violent extremism: announced in October 2016 for the third plan and named again in 2025.',
    citations: [
      { source: 'peacewomen-node-96742', locator: 'paragraph 2', assertion: 'COMMITMENT' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraph 4', assertion: 'COMMITMENT' },
      { source: 'be-foreign-affairs-open-debate-2015', assertion: 'SELF_DESCRIPTION' },
    ],
  },

  // European Union and NATO
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:eu',
    during: '2024-01-01/2024-06-30',
    role: 'CHAIR',
    note: 'Presidency of the Council of the European Union. The joint declaration of the trio with Spain and Hungary on gender equality was signed on 27 February 2024; the directive on violence against women was among the files closed.',
    citations: [
      { source: 'be-igvm-eu-presidency-2024', locator: 'paragraphs 1 to 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'euromil-belgian-presidency-2024', locator: 'last paragraph but one', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:eu-strategic-approach-2018',
    role: 'SUPPORTER',
    note: 'The foreign minister welcomed the new EU strategy when the Foreign Affairs Council approved it in December 2018.',
    citations: [{ source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraphs 1 and 2', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:eu-council-conclusions-2018',
    role: 'SUPPORTER',
    note: 'The foreign minister took part in the meeting of the Foreign Affairs Council and welcomed its conclusions.',
    citations: [{ source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraph 1', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:nato',
    during: '../2009-06-05',
    role: 'PARTICIPANT',
    note: 'Chair of the Committee on Women in the NATO Forces, until it was due to pass to Italy.',
    citations: [{ source: 'nato-news-55157', locator: 'paragraph 5', assertion: 'EVENT' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:nato',
    during: '2018/2018',
    role: 'PARTICIPANT',
    note: 'In 2018 a Belgian officer, Lieutenant-Colonel Katrien D’Hert, headed the NATO Committee on Gender Perspectives.',
    citations: [{ source: 'be-defence-nato-equality', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:nato',
    during: '2015-06-02/2015-06-02',
    role: 'SUPPORTER',
    note: 'The Belgian Royal Military Academy hosted the opening of the annual conference of the NATO Committee on Gender Perspectives.',
    citations: [{ source: 'nato-news-121351', locator: 'paragraph 3', assertion: 'EVENT' }],
  },

  // Offices and money
  {
    predicate: 'contributesTo',
    from: 'Country:BE',
    to: 'Instrument:mrm-caac',
    during: '2019/2020',
    role: 'CHAIR',
    note: 'Chair of the Working Group of the Council on Children and Armed Conflict.',
    citations: [
      { source: 'be-foreign-affairs-belgium-in-un-nl', locator: 'list of themes of the 2019-2020 term, second item', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-wilmes-council-mandate-end', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-wilmes-last-council-month', locator: 'section on children in armed conflict', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'contributesTo',
    from: 'Country:BE',
    to: 'Instrument:tfv',
    during: '2023/2023',
    role: 'DONOR',
    amount: { value: 500000, currency: 'EUR' },
    note: 'Announced in July 2023.',
    citations: [{ source: 'diplomatic-insight-belgium-trust-fund-for-victims-2023', locator: 'paragraph 1', assertion: 'REPORT' }],
  },
  {
    predicate: 'contributesTo',
    from: 'Country:BE',
    to: 'Instrument:tfv',
    during: '2025/2025',
    role: 'DONOR',
    amount: { value: 60000, currency: 'EUR' },
    note: 'Not reserved for a purpose. The fund says that Belgium has contributed regularly since 2005 and is among its ten largest donor states.',
    citations: [{ source: 'mirage-news-belgium-trust-fund-for-victims-2025', locator: 'paragraphs 1 to 5', assertion: 'EVENT' }],
  },
] as const satisfies readonly WpsLink[]
