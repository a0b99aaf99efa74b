import type { WpsLink } from '../../keys.ts'

/** National action plans of Eastern Africa and the Horn: who adopted the plans and which plan follows which. */
export const africaEastAdoptions = [
  {
    predicate: 'adopts',
    from: 'Country:BI',
    to: 'ActionPlan:bi-nap-1',
    citations: [
      { source: 'securitywomen-burundi', assertion: 'REPORT' },
      { source: 'peacewomen-nap-burundi-overview', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:BI',
    to: 'ActionPlan:bi-nap-2',
    citations: [
      { source: 'securitywomen-burundi', assertion: 'REPORT' },
      { source: 'peacewomen-nap-burundi', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:bi-nap-2', to: 'ActionPlan:bi-nap-1', citations: [{ source: 'peacewomen-nap-burundi', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:BI',
    to: 'ActionPlan:bi-nap-3',
    citations: [
      { source: 'securitywomen-burundi', assertion: 'REPORT' },
      { source: 'peacewomen-nap-burundi-profile', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:bi-nap-3', to: 'ActionPlan:bi-nap-2', citations: [{ source: 'securitywomen-burundi', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:DJ',
    to: 'ActionPlan:dj-nap-1',
    citations: [
      { source: 'un-djibouti-nap', assertion: 'EVENT' },
      { source: 'peacewomen-nap-djibouti-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:KE',
    to: 'ActionPlan:ke-nap-1',
    citations: [
      { source: 'securitywomen-kenya', assertion: 'REPORT' },
      { source: 'peacewomen-nap-kenya-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:KE',
    to: 'ActionPlan:ke-nap-2',
    citations: [
      { source: 'securitywomen-kenya', assertion: 'REPORT' },
      { source: 'peacewomen-nap-kenya-profile', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ke-nap-2',
    to: 'ActionPlan:ke-nap-1',
    citations: [{ source: 'peacewomen-nap-kenya-profile', assertion: 'REPORT' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:KE',
    to: 'ActionPlan:ke-nap-3',
    citations: [
      { source: 'streamline-feed-kenya-nap', assertion: 'REPORT' },
      { source: 'tengele-kenya-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:ke-nap-3',
    to: 'ActionPlan:ke-nap-2',
    citations: [{ source: 'streamline-feed-kenya-nap', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:RW',
    to: 'ActionPlan:rw-nap-1',
    citations: [
      { source: 'securitywomen-rwanda', assertion: 'REPORT' },
      { source: 'peacewomen-rwanda', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:RW',
    to: 'ActionPlan:rw-nap-2',
    citations: [
      { source: 'securitywomen-rwanda', assertion: 'REPORT' },
      { source: 'peacewomen-rwanda', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:rw-nap-2', to: 'ActionPlan:rw-nap-1', citations: [{ source: 'peacewomen-rwanda', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:RW',
    to: 'ActionPlan:rw-nap-3',
    citations: [
      { source: 'securitywomen-rwanda-page-2', assertion: 'REPORT' },
      { source: 'new-times-rwanda-women-in-uniform', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'succeeds',
    from: 'ActionPlan:rw-nap-3',
    to: 'ActionPlan:rw-nap-2',
    citations: [{ source: 'securitywomen-rwanda-page-2', assertion: 'EDITORIAL' }],
  },
  {
    predicate: 'adopts',
    from: 'Country:SO',
    to: 'ActionPlan:so-nap-1',
    citations: [
      { source: 'africanews-it-somalia-nap', assertion: 'REPORT' },
      { source: 'zawya-somalia-1325-statement', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:SS',
    to: 'ActionPlan:ss-nap-1',
    citations: [
      { source: 'securitywomen-south-sudan', assertion: 'REPORT' },
      { source: 'peacewomen-south-sudan', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:SD',
    to: 'ActionPlan:sd-nap-1',
    citations: [
      { source: 'unicef-sudan-nap', assertion: 'EVENT' },
      { source: 'escwa-sudan-nap', assertion: 'EVENT' },
      { source: 'gihr-sudan-nap', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:UG',
    to: 'ActionPlan:ug-nap-1',
    citations: [
      { source: 'peacewomen-nap-uganda', assertion: 'REPORT' },
      { source: 'soawr-uganda', assertion: 'REPORT' },
    ],
  },
  {
    predicate: 'adopts',
    from: 'Country:UG',
    to: 'ActionPlan:ug-nap-2',
    citations: [
      { source: 'peacewomen-nap-uganda', assertion: 'REPORT' },
      { source: 'wipc-uganda-nap-3', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ug-nap-2', to: 'ActionPlan:ug-nap-1', citations: [{ source: 'peacewomen-nap-uganda', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:UG',
    to: 'ActionPlan:ug-nap-3',
    citations: [
      { source: 'peacewomen-nap-uganda', assertion: 'REPORT' },
      { source: 'wipc-uganda-nap-3', assertion: 'REPORT' },
    ],
  },
  { predicate: 'succeeds', from: 'ActionPlan:ug-nap-3', to: 'ActionPlan:ug-nap-2', citations: [{ source: 'peacewomen-nap-uganda', assertion: 'REPORT' }] },
  {
    predicate: 'adopts',
    from: 'Country:TZ',
    to: 'ActionPlan:tz-nap-1',
    citations: [
      { source: 'daily-news-tz-nap', assertion: 'REPORT' },
      { source: 'the-citizen-tz-nap', assertion: 'REPORT' },
    ],
  },
] as const satisfies readonly WpsLink[]
