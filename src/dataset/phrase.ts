/**
 * What a link says of one of its ends, with `{}` for the other: read along it and against it. The past is for links
 * with a stated end; where it is left out, the present serves.
 */
export interface Phrase {
  along: string
  against: string
  alongPast?: string
  againstPast?: string
}
