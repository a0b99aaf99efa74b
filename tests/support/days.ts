import { days } from '../../src/dataset/dates.ts'
import type { Store } from '../../src/dataset/store.ts'
import { dice, pick } from '../discovery/real-graph.ts'

/** The day so many days after another. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)

/**
 * Some day, the same on every run: half of them any day from 1940 on, half of them at the turn of some link, where a day
 * more or less makes the difference.
 */
export function someDay(store: Store, seed: number): () => string {
  const roll = dice(seed)
  return () => {
    const anyDay = dayAfter('1940-01-01', roll(34_000))
    if (roll(2) === 0) return anyDay
    const { during, from, to } = pick(store.allLinks, roll)
    const own = during ? days(during) : undefined
    const turns = [own?.first, own?.last, store.since(from), store.since(to)].filter((day) => day && day < '9999')
    return turns.length > 0 ? dayAfter(pick(turns, roll) as string, roll(3) - 1) : anyDay
  }
}
