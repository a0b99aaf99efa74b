import type { CountryWithoutPlan } from '../src/dataset/dataset.ts'
import type { SourceKey } from './keys.ts'

/** Countries that were looked at and for which no adopted plan is confirmed. */
export const countriesWithoutPlan = [
  {
    country: 'AZ',
    finding: 'A draft for 2020-2023 was never officially adopted',
    asOf: '2026-11',
    citations: [{ source: 'securitywomen-azerbaijan', assertion: 'REPORT' }],
  },
  { country: 'BO', finding: 'In development', asOf: '2025-06', citations: [{ source: 'globenewswire-latin-america-naps-2025', assertion: 'REPORT' }] },
  { country: 'CR', finding: 'In development', asOf: '2025-06', citations: [{ source: 'globenewswire-latin-america-naps-2025', assertion: 'REPORT' }] },
  {
    country: 'EG',
    finding:
      'In development since May 2019, its adoption is not known; Egypt told the Security Council in 2015 that its National Council for Women had worked out a national plan',
    asOf: '2021-06',
    citations: [
      { source: 'peacewomen-egypt-node-95048', assertion: 'REPORT' },
      { source: 'cccpa-news-226', assertion: 'EVENT' },
      { source: 'ecfa-wps-symposium', assertion: 'REPORT' },
    ],
  },
  {
    country: 'ET',
    finding: 'In development',
    asOf: '2025',
    citations: [
      { source: 'un-women-africa-ethiopia-nap', assertion: 'EVENT' },
      { source: 'securitywomen-ethiopia', assertion: 'REPORT' },
    ],
  },
  {
    country: 'MN',
    finding: 'Drafting began on 30 October 2025',
    asOf: '2025-11',
    citations: [
      { source: 'ub-post-mongolia-13640', assertion: 'REPORT' },
      { source: 'centralasia-media-mongolia-2356853', assertion: 'REPORT' },
    ],
  },
  {
    country: 'MR',
    finding:
      'The state news agency wrote in April 2021 that a plan had been drawn up, and an official was later quoted as saying that one was adopted; its Commission for human rights told a meeting in Rome of a plan that had been worked out. Neither its text nor its period is known',
    asOf: '2026-11',
    citations: [
      { source: 'mr-human-rights-commission-rome', locator: 'paragraph 4', assertion: 'SELF_DESCRIPTION' },
      { source: 'ami-mauritania-57862', assertion: 'EVENT' },
      { source: 'ettayar-mauritania-4834', assertion: 'REPORT' },
    ],
  },
  { country: 'PA', finding: 'In development', asOf: '2025-06', citations: [{ source: 'globenewswire-latin-america-naps-2025', assertion: 'REPORT' }] },
  {
    country: 'PG',
    finding: 'No plan is known; civil society set out an agenda in February 2025',
    asOf: '2025-02',
    citations: [{ source: 'un-women-asia-pacific-papua-new-guinea', assertion: 'EVENT' }],
  },
  {
    country: 'TH',
    finding: 'No adopted plan is known; one was recommended in 2022',
    asOf: '2024-06',
    citations: [{ source: 'anyflip-thailand', assertion: 'REPORT' }],
  },
  { country: 'ZM', finding: 'A first plan was expected in 2026', asOf: '2025-12', citations: [{ source: 'efficacy-news-zambia', assertion: 'REPORT' }] },
] as const satisfies readonly CountryWithoutPlan<SourceKey>[]
