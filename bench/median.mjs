/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The median of a measure over rounds. */
export const medianOf = (rounds, measure) => median(rounds.map((round) => round[measure]))

/** The median, over rounds, of what one cost for what the other cost in the same round. */
export const ratio = (rounds, others) => median(rounds.map(({ cpu }, i) => cpu / others[i].cpu))
