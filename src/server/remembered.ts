import { hash } from 'node:crypto'
import type { Answer, Exchange } from './exchange.ts'
import { wishes } from './negotiation.ts'

/** How full the memory is, and what came of it. */
export interface Figures {
  hits: number
  misses: number
  bytes: number
  answers: number
}

/** Answers by what was asked. */
export interface Memory {
  readonly figures: Readonly<Figures>
  /** The answer to the same request, if there is one and it still holds. */
  recall(key: string): Answer | undefined
  /** Keeps an answer until a time, in milliseconds since 1970, if the key comes for the second time at least. */
  offer(key: string, answer: Answer, until: number): void
}

interface Kept {
  answer: Answer
  until: number
  size: number
}

/** What an entry takes up beside its body and its key, roughly. */
const overhead = 1_000
/** Requests seen once are known by the hash of their key, so many of them. */
const maxSightings = 10_000

/**
 * Answers again what was asked before, without asking anew: dataset, schema and code stay the same while the process
 * lives, so an answer depends on the bytes of the request, on four of its headers and on the day in UTC alone. Holds
 * no more than `limit` bytes; the least recently used goes first.
 */
export function createMemory(limit: number, now: () => number): Memory {
  const kept = new Map<string, Kept>()
  let newest: Kept | undefined
  const sightings = new Set<string>()
  const figures: Figures = { hits: 0, misses: 0, bytes: 0, answers: 0 }

  const drop = (key: string, { size }: Kept) => {
    kept.delete(key)
    figures.bytes -= size
    figures.answers = kept.size
  }

  const find = (key: string): Answer | undefined => {
    const one = kept.get(key)
    if (!one) return undefined
    if (one.until <= now()) {
      drop(key, one)
      return undefined
    }
    // A map keeps the order of use: the oldest goes first.
    if (one !== newest) {
      kept.delete(key)
      kept.set(key, one)
      newest = one
    }
    return one.answer
  }

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
    recall(key) {
      const answer = find(key)
      if (answer) figures.hits++
      else figures.misses++
      return answer
    },
    offer(key, answer, until) {
      const size = answer.body.length + key.length + overhead
      if (!metBefore(key) || size > limit / 10 || until <= now()) return
      const earlier = kept.get(key)
      if (earlier) drop(key, earlier)
      newest = { answer, until, size }
      kept.set(key, newest)
      figures.bytes += size
      for (const [oldest, other] of kept) {
        if (figures.bytes <= limit) break
        drop(oldest, other)
      }
      figures.answers = kept.size
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
