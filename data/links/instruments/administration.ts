import type { WpsLink } from '../../keys.ts'

/** Who runs what. */
export const instrumentAdministration = [
  {
    predicate: 'administers',
    from: 'Organization:mptf-office',
    to: 'Instrument:un-action-mptf',
    note: 'Administrative agent.',
    citations: [
      { source: 'vdocument-un-action-fund-report-7', locator: 'title page', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocument-un-action-fund-report-4', locator: 'title page', assertion: 'SELF_DESCRIPTION' }, { source: 'mptf-fund-una00', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'contributesTo',
    from: 'Organization:un-action',
    to: 'Instrument:un-action-mptf',
    role: 'FOUNDER',
    note: 'The network set the fund up; the trust fund office runs it.',
    citations: [
      { source: 'mptf-factsheet-una00', locator: 'section "Fund scope"', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-fund-una00', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:mptf-office',
    to: 'Instrument:crsv-mptf',
    note: 'The fund stands on the site of the office under the code CSV00.',
    citations: [{ source: 'mptf-factsheet-csv00', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:mptf-office',
    to: 'Instrument:wphf',
    note: 'Administrative agent.',
    citations: [
      { source: 'reliefweb-wphf-annual-report-2018', locator: 'executive summary', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-factsheet-gai00', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:un-women',
    to: 'Instrument:wphf',
    note: 'Secretariat.',
    citations: [{ source: 'reliefweb-wphf-annual-report-2018', locator: 'executive summary', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:mptf-office',
    to: 'Instrument:elsie-fund',
    note: 'Administrative agent.',
    citations: [
      { source: 'mptf-factsheet-eif00', assertion: 'SELF_DESCRIPTION' },
      { source: 'securitywomen-elsie-initiative-fund-report-an-overview', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:un-women',
    to: 'Instrument:elsie-fund',
    note: 'Host and secretariat; one of the two co-chairs of the steering committee.',
    citations: [
      { source: 'elsie-fund-about-eif', assertion: 'SELF_DESCRIPTION' },
      { source: 'elsie-fund-structure', assertion: 'SELF_DESCRIPTION' },
      { source: 'securitywomen-elsie-initiative-fund-report-an-overview', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:mptf-office',
    to: 'Instrument:spotlight',
    citations: [{ source: 'icdi-pakistan-spotlight', assertion: 'REPORT' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:executive-office-of-the-secretary-general',
    to: 'Instrument:spotlight',
    note: 'Oversees the initiative.',
    citations: [{ source: 'icdi-pakistan-spotlight', assertion: 'REPORT' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:un-secretariat',
    to: 'Instrument:osrsg-svc',
    citations: [{ source: 'un-svc-about-the-office', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:dpo',
    to: 'Instrument:team-of-experts',
    note: 'One of three entities that lead the team together.',
    citations: [
      { source: 'un-svc-team-of-experts', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-project-00075673', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:ohchr',
    to: 'Instrument:team-of-experts',
    note: 'One of three entities that lead the team together.',
    citations: [
      { source: 'un-svc-team-of-experts', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-project-00075673', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:undp',
    to: 'Instrument:team-of-experts',
    note: 'One of three entities that lead the team together.',
    citations: [
      { source: 'un-svc-team-of-experts', assertion: 'SELF_DESCRIPTION' },
      { source: 'mptf-project-00075673', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:dpo',
    to: 'Instrument:crsv-field-policy',
    note: 'Issued jointly, also by the office of the Special Representative on Sexual Violence in Conflict.',
    citations: [{ source: 'un-repository-crsv-policy-2019', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:dppa',
    to: 'Instrument:crsv-field-policy',
    note: 'Issued jointly, also by the office of the Special Representative on Sexual Violence in Conflict.',
    citations: [{ source: 'un-repository-crsv-policy-2019', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:ohchr',
    to: 'Instrument:crsv-field-policy',
    note: 'Issued jointly, also by the office of the Special Representative on Sexual Violence in Conflict.',
    citations: [{ source: 'un-repository-crsv-policy-2019', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:un-women',
    to: 'Instrument:ieg-wps',
    note: 'Secretariat.',
    citations: [{ source: 'scprocedure-ieg-status', assertion: 'REPORT' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:un-women',
    to: 'Instrument:wps-fpn',
    note: 'Permanent secretariat.',
    citations: [{ source: 'a-72-926', assertion: 'REPORT' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:un-women',
    to: 'Instrument:wps-ha-compact',
    note: 'Leads the secretariat of the compact.',
    citations: [{ source: 'peacemakers-network-1325-25th-anniversary', assertion: 'REPORT' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:un-women',
    to: 'Instrument:untf-evaw',
    during: '2011/..',
    note: 'On behalf of the United Nations system.',
    citations: [
      { source: 'un-evaw-inventory-agency-38', assertion: 'SELF_DESCRIPTION' },
      { source: 'world-citizenship-ohchr-2011', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:unifem',
    to: 'Instrument:untf-evaw',
    during: '../2010',
    note: 'Before UN Women took over.',
    citations: [
      { source: 'world-citizenship-ohchr-2011', assertion: 'REPORT' },
      { source: 'un-evaw-inventory-agency-38', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:unifem',
    to: 'Instrument:wps-indicators',
    note: 'Led the technical working group that drew up the indicators.',
    citations: [{ source: 'peacewomen-wps-indicators-background', assertion: 'REPORT' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:tfv-board',
    to: 'Instrument:tfv',
    note: 'Directs the fund, with a secretariat.',
    citations: [
      { source: 'tfv-legal-basis', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocuments-icc-asp-19-14', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:icc-asp',
    to: 'Instrument:tfv',
    note: 'Lays down the criteria for the fund.',
    citations: [
      { source: 'tfv-legal-basis', assertion: 'SELF_DESCRIPTION' },
      { source: 'vdocuments-icc-asp-19-14', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:dmspc',
    to: 'Instrument:sea-trust-fund',
    citations: [
      { source: 'un-conduct-remedial-trust-fund', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-psea-trust-fund-report-2022', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:secretary-general',
    to: 'Instrument:a4p',
    citations: [
      { source: 'un-peacekeeping-a4p-plus', assertion: 'SELF_DESCRIPTION' },
      { source: 'un-a4p', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:dpo',
    to: 'Instrument:a4p',
    citations: [{ source: 'un-peacekeeping-a4p-plus', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:dpo',
    to: 'Instrument:a4p-plus',
    citations: [{ source: 'un-peacekeeping-a4p-plus', assertion: 'SELF_DESCRIPTION' }],
  },
  {
    predicate: 'administers',
    from: 'Organization:iici',
    to: 'Instrument:murad-code',
    citations: [
      { source: 'iici-murad-code', assertion: 'SELF_DESCRIPTION' },
      { source: 'murad-code-about', assertion: 'SELF_DESCRIPTION' },
    ],
  },
  {
    predicate: 'administers',
    from: 'Organization:nadias-initiative',
    to: 'Instrument:murad-code',
    note: 'With the Institute for International Criminal Investigations.',
    citations: [
      { source: 'murad-code-about', assertion: 'SELF_DESCRIPTION' },
      { source: 'iici-murad-code', assertion: 'SELF_DESCRIPTION' },
    ],
  },
] as const satisfies readonly WpsLink[]
