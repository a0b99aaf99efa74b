import { type Answer, answerTo } from './answer.ts'
import { stableUntil } from './caching.ts'
import type { Direct } from './direct.ts'
import type { Tell } from './observation.ts'
import type { Question } from './question.ts'
import type { Memory } from './remembered.ts'

export interface ShortWaysOptions {
  memory?: Memory | undefined
  direct?: Direct | undefined
  now(): Date
  /** Whether to leave what is new to the server behind, which turns it away. */
  overloaded(): boolean
  /** Told of every answer that the server behind has no part in. */
  tell: Tell
  /** Told of whatever went wrong. */
  fault(error: unknown): void
}

/** The short ways to an answer: from memory, else directly. */
export interface ShortWays {
  /**
   * The answer, if there is a short way to it; `undefined`: the server behind is to be asked. Throws nothing: what goes
   * wrong here is told as a fault, and the server behind has its say. `key` is the `keyOf` the question.
   */
  answer(question: Question, key: string, body?: Buffer): Answer | Promise<Answer | undefined> | undefined
  /**
   * Learns from an answer of the server behind: the like may be answered directly, the same from memory. It holds for
   * the day on which it was `made`, even if the next one began meanwhile.
   */
  learn(question: Question, key: string, body: Buffer | undefined, answer: Answer, made: Date): void
  /** Tells of an answer that went a short way, once it was sent. Throws nothing either. */
  tell: Tell
}

/** Finds the shortest way there is. All of them lead to the same bytes. */
export function shortWays({ memory, direct, now, overloaded, tell, fault }: ShortWaysOptions): ShortWays {
  const whole = (key: string, body: Buffer | undefined): string =>
    memory ? key + (body ? body.toString('latin1') : '') : ''

  const keep = (question: Question, asked: string, answer: Answer, made: Date): Answer => {
    memory?.offer(asked, answer, stableUntil(question.method as string, made))
    return answerTo(question, answer)
  }

  const nothing = (error: unknown): undefined => {
    fault(error)
  }

  return {
    answer(question, key, body) {
      try {
        const asked = whole(key, body)
        const known = memory?.recall(asked)
        if (known) return answerTo(question, known)
        if (!direct || overloaded()) return undefined
        const made = now()
        const fresh = direct.answer(question, body)
        if (!(fresh instanceof Promise)) return fresh && keep(question, asked, fresh, made)
        return fresh.then((answer) => keep(question, asked, answer, made)).catch(nothing)
      } catch (error) {
        return nothing(error)
      }
    },
    learn(question, key, body, answer, made) {
      direct?.learn(question, answer.head)
      keep(question, whole(key, body), answer, made)
    },
    tell(observation, milliseconds) {
      try {
        tell(observation, milliseconds)
      } catch (error) {
        fault(error)
      }
    },
  }
}
