import type { WpsLink } from '../keys.ts'

/** What Belgium stated on the twentieth anniversary of resolution 1325, in the order of its press release. */
export const pressRelease2020 = [
  // Title
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:un-wps-agenda',
    role: 'ADVOCATE',
    note: 'Belgium reaffirmed its commitment on the twentieth anniversary of resolution 1325. It says that the agenda largely determines its development cooperation and humanitarian aid.',
    citations: [
      { source: 'be-press-release-2020', locator: 'title', assertion: 'COMMITMENT' },
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraph 2', assertion: 'COMMITMENT' },
      { source: 'be-lahbib-wps-roundtable', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
    ],
  },

  // Importance of women's participation
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:terrorism-and-violent-extremism',
    note: 'According to the release the agenda reaches beyond conflict: women should take part equally and meaningfully on terrorism as well.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:disarmament',
    note: 'According to the release the agenda reaches beyond conflict: women should take part equally and meaningfully on disarmament as well.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:climate-and-security',
    note: 'According to the release the agenda reaches beyond conflict: women should take part equally and meaningfully on climate change as well.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:pandemics',
    note: 'The release names COVID-19 among the wider security issues to which the participation of women applies.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:gender-based-violence',
    note: 'Preventing such violence is part of the protection that the agenda aims at.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:accountability',
    note: 'The punishment of perpetrators is part of the protection that the agenda aims at.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:economic-empowerment',
    note: 'The social and economic position of women and girls is one of the issues of protection named.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:children-born-of-sexual-violence',
    note: 'Named among the issues of protection.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:survivor-centred-approach',
    note: 'The release speaks of the stigma that victims meet; the approach that puts survivors first is the nearest theme.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:reparations',
    note: 'The right of victims to redress is named among the issues of protection.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'addresses',
    from: 'Framework:un-wps-agenda',
    to: 'Theme:gender-mainstreaming',
    note: 'Its general application is named among the issues of protection.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Importance of women\'s participation", paragraph 1', assertion: 'EDITORIAL' }],
  },

  // Fight for gender equality still to be pursued; Fight against sexual violence
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:women-peace-and-security',
    note: 'Belgium treats the theme as part of every discussion of a conflict. In 2020 it found women and girls better protected on paper than in reality, saw a worldwide conservative pushback against gender equality, and called for countering it and for full human rights for all women and girls.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-press-release-2020', locator: 'section "Fight for gender equality still to be pursued", paragraph 1', assertion: 'REPORT' },
      { source: 'be-foreign-affairs-wps-en', locator: 'paragraphs 3 and 5', assertion: 'SELF_DESCRIPTION' },
      { source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'sponsors',
    from: 'Country:BE',
    to: 'Resolution:2467',
    during: '2019/2019',
    role: 'NEGOTIATOR',
    note: 'As a member of the Council Belgium says that it took an active part in negotiating recent resolutions on sexual violence; it gives no numbers. This dataset takes it to mean resolution 2467, by its date and subject. Germany alone is named as sponsor on the first print of the draft.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 1', assertion: 'EDITORIAL' },
      { source: 'be-news-council-mandate-2019-2020', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'sponsors',
    from: 'Country:BE',
    to: 'Resolution:2493',
    during: '2019/2019',
    role: 'NEGOTIATOR',
    note: 'As a member of the Council Belgium says that it took an active part in negotiating a recent resolution on better implementation of earlier agreements; it gives no number. This dataset takes it to mean resolution 2493, by its date and subject. Belgium is not among the sponsors on the first print of the draft.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 1', assertion: 'EDITORIAL' },
      { source: 'be-news-council-mandate-2019-2020', locator: 'paragraph 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:prevention',
    note: 'Belgium argues for a balance between prevention, protection and participation.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraph 2', assertion: 'COMMITMENT' },
      { source: 'be-foreign-affairs-belgium-in-un-nl', locator: 'list of themes of the 2019-2020 term, first item', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:protection',
    note: 'Belgium argues for a balance between prevention, protection and participation.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraph 2', assertion: 'COMMITMENT' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:participation',
    note: 'Belgium argues for a balance between prevention, protection and participation.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraphs 2 and 4', assertion: 'COMMITMENT' },
      { source: 'press-club-reynders-new-york-council-mandate', locator: 'paragraph 2', assertion: 'COMMITMENT' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:women-in-peacekeeping',
    note: 'Belgium insists that peace missions have experts on women, peace and security. This dataset places experts in missions under this theme; the release does not ask for more women in uniform.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 2', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:accountability',
    note: 'Belgium says that it fights impunity for violations of the rights of women.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-belgium-in-un-nl', locator: 'list of themes of the 2019-2020 term, second item', assertion: 'SELF_DESCRIPTION' },
      { source: 'peacewomen-node-99113', locator: 'extract on implementation', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-wilmes-council-mandate-end', locator: 'paragraph 4', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:survivor-centred-approach',
    note: 'Belgium says that it works for better shelter for the victims of violations; in the Council in 2017 it called their reintegration paramount and spoke against stigma.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraph 2', assertion: 'EDITORIAL' },
      { source: 'peacewomen-node-99113', locator: 'extract on justice', assertion: 'EDITORIAL' },
    ],
  },

  // Gender mainstreaming through policy
  {
    predicate: 'addresses',
    from: 'PresidentialStatement:S/PRST/2005/52',
    to: 'Theme:national-action-plans',
    note: 'The release dates the call for national action plans to 2004, which fits S/PRST/2004/40. Other sources name this statement of 2005 beside it.',
    citations: [
      { source: 'peacewomen-national-action-plans', locator: 'paragraph 2', assertion: 'REPORT' },
      { source: 'mewc-resolution-1325', locator: 'section "National Action Plan"', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'PresidentialStatement:S/PRST/2002/32',
    to: 'Theme:national-action-plans',
    note: 'Two academic texts date a first invitation to draw up national action plans to 2002, one of them to the statement of 31 October 2002, and a further one to 2004.',
    citations: [
      { source: 'openthesis-gumru-2008', locator: 'abstract', assertion: 'REPORT' },
      { source: 'lawsdocbox-gumru-fritz-2009', locator: 'abstract', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:national-action-plans',
    note: 'Belgium answered the call of the Council for national action plans and was carrying out its third plan in 2020.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-wps-en', locator: 'paragraph 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:BE',
    to: 'ActionPlan:be-nap-3',
    note: 'Actions are taken both within and outside Belgium. The Council of Ministers took note of the plan on 20 July 2017.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-3-nl', locator: 'paragraph 1', assertion: 'EVENT' },
      { source: 'amazone-be-nap-3-report-2019', locator: 'paragraph 2', assertion: 'REPORT' },
      { source: 'wps-fpn-belgium', locator: 'opening list', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'implements',
    from: 'ActionPlan:be-nap-3',
    to: 'Resolution:1325',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 1', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-nap-3-nl', locator: 'paragraph 2', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:humanitarian-action',
    note: 'Belgium says that the agenda largely determines its humanitarian aid and development cooperation.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-foreign-affairs-belgium-in-un-nl', locator: 'list of themes of the 2019-2020 term, second item', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:sdg-5',
    role: 'ADVOCATE',
    note: 'Belgium calls itself an advocate of Goal 5.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 2', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:agenda-2030',
    role: 'ADVOCATE',
    note: 'Belgium advocates gender mainstreaming across all the Sustainable Development Goals, beside Goal 5 itself.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 2', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:be-nap-3',
    to: 'Country:CD',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-fpn-belgium', locator: 'paragraph after the list of objectives', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:be-nap-3',
    to: 'Country:BF',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-fpn-belgium', locator: 'paragraph after the list of objectives', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'focusesOn',
    from: 'ActionPlan:be-nap-3',
    to: 'Country:ML',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'wps-fpn-belgium', locator: 'paragraph after the list of objectives', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:gender-mainstreaming',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'EDITORIAL' },
      { source: 'be-news-nap-3-nl', locator: 'objective 2', assertion: 'EDITORIAL' },
      { source: 'wps-fpn-belgium', locator: 'objective 2', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:gender-based-violence',
    note: 'All forms of violence against women and girls.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'EDITORIAL' },
      { source: 'be-news-nap-3-nl', locator: 'objective 3', assertion: 'EDITORIAL' },
      { source: 'wps-fpn-belgium', locator: 'objective 3', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'addresses',
    from: 'ActionPlan:be-nap-3',
    to: 'Theme:conflict-related-sexual-violence',
    note: 'Among all forms of violence, sexual violence in particular.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'EDITORIAL' },
      { source: 'wps-fpn-belgium', locator: 'objective 3', assertion: 'EDITORIAL' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:gender-mainstreaming',
    note: 'Belgium calls the integration of gender in its own action on conflict, peace and security crucial.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 2', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:gender-based-violence',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:conflict-related-sexual-violence',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 3', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-press-release-2020', locator: 'section "Fight against sexual violence", paragraphs 1 and 2', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-news-wps-25th-anniversary', locator: 'paragraphs 2 and 3', assertion: 'COMMITMENT' },
      { source: 'peacewomen-node-99113', locator: 'extract on implementation', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:eu',
    role: 'ADVOCATE',
    note: 'Belgium pursues the objectives on women, peace and security in this organisation. Its membership, with dates, is a link of its own.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 4', assertion: 'COMMITMENT' },
      { source: 'press-club-reynders-council-conclusions-wps', locator: 'paragraphs 1 and 3', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'participatesIn',
    from: 'Country:BE',
    to: 'Framework:nato',
    role: 'ADVOCATE',
    note: 'Belgium pursues the objectives on women, peace and security in this organisation. Its membership, with dates, is a link of its own.',
    citations: [
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 4', assertion: 'COMMITMENT' },
      { source: 'be-lahbib-wps-roundtable', locator: 'speech at the Washington summit, 9 July 2024', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'prioritises',
    from: 'Country:BE',
    to: 'Theme:civil-society',
    note: 'Belgium calls a permanent dialogue with civil society essential for progress.',
    citations: [{ source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 4', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'engagesWith',
    from: 'Country:BE',
    to: 'Organization:be-platform-1325',
    note: 'The release of 2020 speaks of a permanent dialogue with civil society and names no organisation. The Institute for the Equality of Women and Men says that it belongs to the platform; the platform counts the ministry of Foreign Affairs, the Institute and the Ministry of Defence among its supporters.',
    citations: [
      { source: 'be-igvm-wps-nl', locator: 'last paragraph', assertion: 'SELF_DESCRIPTION' },
      { source: 'vrouwenraad-vredesvrouwen', locator: 'list of supporting administrations', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-igvm-wps-node-51991', locator: 'last paragraph', assertion: 'SELF_DESCRIPTION' },
      { source: 'be-press-release-2020', locator: 'section "Gender mainstreaming through policy", paragraph 4', assertion: 'EDITORIAL' },
    ],
  },
] as const satisfies readonly WpsLink[]
