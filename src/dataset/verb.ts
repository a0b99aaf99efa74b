/**
 * The verb a paragraph of the Council opens with, the most binding first. Words that say the same share a value
 * (`calls on`, `calls upon`, `calls for`); `docs/model.md` says which.
 */
export const verbs = [
  'DECIDES',
  'DEMANDS',
  'DIRECTS',
  'REQUESTS',
  'URGES',
  'CALLS_UPON',
  'RECOMMENDS',
  'INVITES',
  'ENCOURAGES',
  'UNDERTAKES',
  'CONDEMNS',
  'SUPPORTS',
  'REAFFIRMS',
  'STRESSES',
  'RECOGNIZES',
  'EXPRESSES_CONCERN',
  'WELCOMES',
  'RECALLS',
  'NOTES',
] as const
export type Verb = (typeof verbs)[number]
