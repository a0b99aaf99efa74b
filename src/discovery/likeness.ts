import { foldName } from '../dataset/fold.ts'

/** A name as the runs of three characters in it, its ends included. */
export type Shape = ReadonlySet<string>

export function shapeOf(name: string): Shape {
  const padded = `  ${foldName(name)} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)))
}

/** How like two names are, from 0 to 1: the share of their runs of three that they have in common (Dice). */
export function likeness(one: Shape, other: Shape): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const run of few) if (many.has(run)) common++
  return (2 * common) / (one.size + other.size)
}
