import type { Socket } from 'node:net'

/** How often the event loop is asked how late it is, in milliseconds. */
const interval = 50

/** How late the event loop runs: the time requests wait before anything is done about them. */
export interface LoadWatch {
  /** Milliseconds, of the last look or since it was due. */
  delay(): number
  stop(): void
}

/** Watches the event loop. Keeps no process alive. */
export function watchLoad(): LoadWatch {
  let due = performance.now() + interval
  let late = 0
  const timer = setInterval(() => {
    const now = performance.now()
    late = Math.max(0, now - due)
    due = now + interval
  }, interval).unref()
  return { delay: () => Math.max(late, performance.now() - due), stop: () => clearInterval(timer) }
}

/** What waits for its turn. */
interface Waiting {
  of: Socket
  since: number
  work(): void
  refuse(): void
}

/** So long, in milliseconds, what waits is worked on before the sockets are looked at again. */
const turn = 2
/** What a connection has taken is forgotten by half in so many milliseconds. */
const halfLife = 1_000

/**
 * Lets those who ask for much wait for those who ask for little. What cannot be done at once waits; next comes what is
 * of the connection that took the least time lately, so a client with dear questions does not hold up the others. What
 * has waited longer than `limit` milliseconds is refused: a long question alone refuses nobody, a delay that lasts does.
 */
export function fairTurns(limit: number): (of: Socket, work: () => void, refuse: () => void) => void {
  const taken = new WeakMap<Socket, { milliseconds: number; at: number }>()
  const waiting: Waiting[] = []
  let isBusy = false

  const takenBy = (of: Socket, now: number): number => {
    const known = taken.get(of)
    return known ? known.milliseconds * 0.5 ** ((now - known.at) / halfLife) : 0
  }
  const next = (now: number): Waiting => {
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (const [i, { of }] of waiting.entries()) {
      const came = takenBy(of, now)
      if (came < least) [best, least] = [i, came]
    }
    return waiting.splice(best, 1)[0] as Waiting
  }
  /** Does something; what it takes is known once the event loop comes round. */
  const run = ({ of, work }: Pick<Waiting, 'of' | 'work'>): void => {
    isBusy = true
    const begun = performance.now()
    work()
    setImmediate(() => {
      const now = performance.now()
      taken.set(of, { milliseconds: takenBy(of, now) + now - begun, at: now })
      isBusy = false
      proceed(now)
    })
  }
  const proceed = (begun: number): void => {
    for (let now = begun; waiting.length > 0 && !isBusy; now = performance.now()) {
      const one = next(now)
      if (now - one.since <= limit) run(one)
      else if (now - begun <= turn) one.refuse()
      else {
        waiting.unshift(one)
        setImmediate(() => proceed(performance.now()))
        return
      }
    }
  }
  return (of, work, refuse) => {
    if (isBusy) waiting.push({ of, since: performance.now(), work, refuse })
    else run({ of, work })
  }
}
