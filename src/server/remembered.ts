import { hash } from 'node:crypto'
import type { Answer, Exchange } from './exchange.ts'
import { wishes } from './negotiation.ts'

/** What is kept from one request to the next, by key, each with its size. */
export interface Kept {
  /** How many bytes all of it takes up. */
  bytes(): number
  get(key: string): unknown
  /** Keeps something, if it is no larger than one thing may be. */
  set(key: string, value: unknown, bytes: number): void
  /** Takes note that something kept has become larger. */
  grow(key: string, bytes: number): void
  delete(key: string): void
}

/**
 * One room for all that is kept: remembered answers, documents that came before, compiled code. Together they take no
 * more than `limit` bytes, each by its own measure and none more than `largest`; what was not used for longest goes
 * first, whatever it is.
 */
export function createKept(limit: number, largest = limit / 10): Kept {
  // A map keeps the order of use.
  const entries = new Map<string, { value: unknown; bytes: number }>()
  let all = 0
  let newest: unknown
  const remove = (key: string): void => {
    all -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  const add = (key: string, value: unknown, bytes: number): void => {
    remove(key)
    if (bytes > largest) return
    newest = { value, bytes }
    entries.set(key, newest as { value: unknown; bytes: number })
    all += bytes
    for (const oldest of entries.keys()) {
      if (all <= limit) break
      remove(oldest)
    }
  }
  return {
    bytes: () => all,
    get(key) {
      const found = entries.get(key)
      if (found && found !== newest) {
        entries.delete(key)
        entries.set(key, found)
        newest = found
      }
      return found?.value
    },
    set: add,
    grow(key, bytes) {
      const found = entries.get(key)
      if (found) add(key, found.value, found.bytes + bytes)
    },
    delete: remove,
  }
}

/** Answers by what was asked. */
export interface Memory {
  /** What came of it. */
  readonly figures: Readonly<{ hits: number; misses: number }>
  /** The answer to the same request, if there is one and it still holds at a time, in milliseconds since 1970. */
  recall(key: string, now: number): Answer | undefined
  /** Keeps an answer until a time, if the key comes for the second time at least. */
  offer(key: string, answer: Answer, now: number, until: number): void
}

/** What an answer takes up beside its body and its key, roughly. */
const overhead = 2_000
/** Requests seen once are known by the hash of their key, so many of them. */
const maxSightings = 10_000

/**
 * Answers again what was asked before, without asking anew: dataset, schema and code stay the same while the process
 * lives, so an answer depends on the bytes of the request, on four of its headers and on the day in UTC alone.
 */
export function createMemory(kept: Kept): Memory {
  const sightings = new Set<string>()
  const figures = { hits: 0, misses: 0 }

  /** Whether this is at least the second time that the key is met. */
  const metBefore = (key: string): boolean => {
    const known = hash('sha1', key, 'base64')
    if (sightings.delete(known)) return true
    sightings.add(known)
    if (sightings.size > maxSightings) sightings.delete(sightings.values().next().value as string)
    return false
  }

  return {
    figures,
    recall(key, now) {
      const found = kept.get(key) as { answer: Answer; until: number } | undefined
      if (found && found.until > now) {
        figures.hits++
        return found.answer
      }
      if (found) kept.delete(key)
      figures.misses++
      return undefined
    },
    offer(key, answer, now, until) {
      if (until <= now || !metBefore(key)) return
      const { body, text = '' } = answer
      kept.set(key, { answer, until }, body.length + text.length + key.length + overhead)
    },
  }
}

/** A key longer than this is known by its hash. */
const longest = 1_000

/** All that the answer to a request depends on, but for the day; HEAD is answered as GET. */
export function keyOf({ method, url, headers, body }: Exchange): string {
  const head = `${method === 'HEAD' ? 'GET' : method} ${url}\n${headers['content-type'] ?? ''}\n${wishes(headers)}\n`
  const key = body ? head + body.toString('latin1') : head
  return key.length > longest ? hash('sha256', key, 'base64') : key
}
