import type { PublishedTotal } from '../src/dataset/dataset.ts'
import type { SourceKey } from './keys.ts'

/** How many countries have an action plan, as others have counted. */
export const publishedTotals = [
  { publisher: 'WILPF PeaceWomen', countries: 79, asOf: '2018-12', citations: [{ source: 'peacewomen-member-states', assertion: 'REPORT' }] },
  {
    publisher: 'WILPF PeaceWomen',
    countries: 82,
    asOf: '2019-09',
    note: 'Besides 11 regional plans.',
    citations: [{ source: 'peacewomen-member-states', assertion: 'REPORT' }],
  },
  {
    publisher: 'UN Women Asia-Pacific',
    countries: 105,
    asOf: '2023-02',
    citations: [{ source: 'un-women-asia-pacific-national-action-plans', assertion: 'REPORT' }],
  },
  { publisher: 'UN Resident Coordinator, Mongolia', countries: 112, asOf: '2025-02-10', citations: [{ source: 'un-mongolia-288961', assertion: 'REPORT' }] },
  {
    publisher: 'WILPF',
    countries: 108,
    asOf: '2025',
    note: 'Members of the United Nations, 56% of them; about 30% of the plans had expired.',
    citations: [{ source: 'wilpf-wps-implementation', assertion: 'REPORT' }],
  },
  {
    publisher: 'Georgetown Institute for WPS',
    countries: 110,
    asOf: '2025',
    note: 'At least.',
    citations: [{ source: 'giwps-monitoring-progress', assertion: 'REPORT' }],
  },
] as const satisfies readonly PublishedTotal<SourceKey>[]
