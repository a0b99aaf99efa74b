import type { WpsLink } from '../../keys.ts'

/** Plans that came into the dataset late, most of them adopted since 2024: whose they are, and what they follow. */
export const plansSince2024 = [
  {
    predicate: 'adopts',
    from: 'Country:BJ',
    to: 'ActionPlan:bj-nap-1',
    citations: [
      { source: 'fps-assistic-benin-nap-1', assertion: 'REPORT' },
      { source: 'peoples-daily-benin-nap-1', assertion: 'REPORT' },
    ],
  },
  { predicate: 'adopts', from: 'Country:CL', to: 'ActionPlan:cl-nap-3', citations: [{ source: 'la-tercera-chile-nap-3', assertion: 'REPORT' }] },
  { predicate: 'succeeds', from: 'ActionPlan:cl-nap-3', to: 'ActionPlan:cl-nap-2', citations: [{ source: 'la-tercera-chile-nap-3', assertion: 'EDITORIAL' }] },
  { predicate: 'adopts', from: 'Country:EC', to: 'ActionPlan:ec-nap-1', citations: [{ source: 'un-women-ecuador-gasc-2025', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:MY',
    to: 'ActionPlan:my-nap-1',
    citations: [
      { source: 'the-sun-malaysia-nap-newsmemory', assertion: 'EVENT' },
      { source: 'the-sun-malaysia-nap-polity', assertion: 'REPORT' },
    ],
  },
  { predicate: 'adopts', from: 'Country:PS', to: 'ActionPlan:ps-nap-3', citations: [{ source: 'wafa-palestine-nap-3', assertion: 'EVENT' }] },
  { predicate: 'succeeds', from: 'ActionPlan:ps-nap-3', to: 'ActionPlan:ps-nap-2', citations: [{ source: 'shfanews-palestine-nap-3', assertion: 'REPORT' }] },
  { predicate: 'adopts', from: 'Country:RS', to: 'ActionPlan:rs-nap-3', citations: [{ source: 'rs-official-gazette-33-2025', assertion: 'NORM' }] },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:rs-nap-3',
    to: 'ActionPlan:rs-nap-2',
    citations: [{ source: 'rs-official-gazette-33-2025', locator: 'section II', assertion: 'NORM' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:CF',
    to: 'ActionPlan:cf-nap-3',
    citations: [{ source: 'africa-press-central-african-republic-1325', assertion: 'REPORT' }],
  },
  { predicate: 'adopts', from: 'Country:MT', to: 'ActionPlan:mt-nap-2', citations: [{ source: 'live-news-malta-nap-2', assertion: 'EVENT' }] },
  { predicate: 'succeeds', from: 'ActionPlan:mt-nap-2', to: 'ActionPlan:mt-nap-1', citations: [{ source: 'live-news-malta-nap-2', assertion: 'EVENT' }] },
] as const satisfies readonly WpsLink[]
