import type { Language } from '../dataset/model.ts'
import type { ContextAtOnce } from '../schema/context.ts'
import { type Answer, headOf } from './answer.ts'
import type { cacheHeadersFor } from './caching.ts'
import type { KnownOperation, Operations } from './compiled.ts'
import { codingOf, encoded } from './compression.ts'
import type { Exchange } from './exchange.ts'
import { languagesOf } from './languages.ts'
import type { Admit } from './limits/limits.ts'
import { fromAddress, fromBody, names, type Params } from './parameters.ts'
import type { Question } from './question.ts'

/** What the direct way shares with the long one. */
export interface DirectOptions {
  operations: Operations
  admit: Admit
  cacheHeaders: ReturnType<typeof cacheHeadersFor>
  context(now: Date, languages: () => readonly Language[]): ContextAtOnce
  now(): Date
}

/** The direct way to an answer. */
export interface Direct {
  /** The answer, if this request can be answered directly. */
  answer(question: Question, body: Buffer | undefined): Answer | Promise<Answer> | undefined
  /** Learns from an answer of the server behind which head such answers have. */
  learn(question: Question, head: readonly string[]): void
}

/** The headers that all answers of a kind have, names and values in turn. */
interface Head {
  lines: readonly string[]
  type: string
  /** Where among them the length of the body stands. */
  lengthAt: number
}

/** So many combinations of method, media type sent and media types taken are known. */
const maxHeads = 100

/**
 * Answers operations that are compiled without the machinery around them: no request object, no hooks, no promises.
 * Only what is ordinary goes this way. Whatever is unusual (an operation not compiled, parameters that are refused, an
 * error in the answer, a head never seen) gives `undefined`, and the server behind has its say. The head of an answer
 * is that which the server behind gave to the like, but for what depends on the answer itself.
 */
export function directAnswers({ operations, admit, cacheHeaders, context, now }: DirectOptions): Direct {
  const heads = new Map<string, Head>()

  const execute = (
    operation: KnownOperation,
    params: NonNullable<Exchange['params']>,
    headers: Question['headers'],
    day: Date,
  ): { exchange: Exchange; text: string } | undefined => {
    const given = (params.variables ?? {}) as Record<string, unknown>
    const admitted = admit(operation.document, operation.definition, given)
    if ('refusals' in admitted) return undefined
    const exchange: Exchange = { params, cost: admitted.cost }
    const languages = languagesOf(headers['accept-language'] ?? null, exchange)
    const data = operation.run(context(day, languages), admitted.variables)
    return data && { exchange, text: JSON.stringify({ data }) }
  }

  return {
    answer(question, body) {
      const { method = '', url = '', headers } = question
      const head = heads.get(headKey(question))
      const params = head && paramsOf(url, body)
      const operation = params && operations.find(params.query, params.operationName)
      if (!operation) return undefined
      const day = now()
      const done = execute(operation, params, headers, day)
      if (!done) return undefined
      const { exchange, text } = done

      const finish = (bytes: Buffer, coding: string | undefined): Answer => {
        const { lines, type, lengthAt } = head
        const made = cacheHeaders({ isGet: method === 'GET', exchange, now: day, type, coding: coding ?? null })
        const name = operation.definition.name?.value ?? params.operationName
        return {
          status: 200,
          head: [
            ...lines.with(lengthAt, String(bytes.length)),
            ...(coding ? ['content-encoding', coding] : []),
            ...headOf(made),
          ],
          etag: made.etag,
          body: bytes,
          observation: {
            method,
            route: '/graphql',
            status: 200,
            bytes: bytes.length,
            ...(name && { operationName: name.slice(0, 100) }),
            document: operation.hash,
            cost: exchange.cost as number,
          },
        }
      }
      const plain = Buffer.from(text)
      const coding = codingOf(plain.length, (headers['accept-encoding'] as string | undefined) ?? null)
      if (!coding) return finish(plain, undefined)
      return encoded(coding, plain).then((bytes) => finish(Buffer.from(bytes), coding))
    },
    learn(question, head) {
      const key = headKey(question)
      if (heads.has(key)) return
      if (heads.size >= maxHeads) heads.clear()
      const lines = head.filter((_, i) => !ofThisAnswer.has((head[i - (i % 2)] as string).toLowerCase()))
      const valueAt = (name: string) => lines.findIndex((one, i) => i % 2 === 0 && one.toLowerCase() === name) + 1
      const [typeAt, lengthAt] = [valueAt('content-type'), valueAt('content-length')]
      if (typeAt > 0 && lengthAt > 0) heads.set(key, { lines, type: lines[typeAt] as string, lengthAt })
    },
  }
}

/** The headers that not all answers of a kind have, or not the same; they come last. */
const ofThisAnswer = new Set(['content-encoding', 'etag', 'vary', 'cache-control'])

/** What decides of the head: what the client sends, and what it takes. */
const headKey = ({ method, headers }: Question): string =>
  `${method}\n${headers['content-type'] ?? ''}\n${headers.accept ?? ''}`

/** The parameters of a request, if they are ordinary: nothing is refused, nothing asked for beside the answer. */
function paramsOf(url: string, body: Buffer | undefined): NonNullable<Exchange['params']> | undefined {
  let params: Params
  try {
    params = body ? fromBody(body) : fromAddress(new URL(url, 'http://localhost').searchParams)
  } catch {
    return undefined
  }
  if (typeof params !== 'object' || params === null) return undefined
  for (const name in params) if (!names.includes(name)) return undefined
  const { query, operationName, variables, extensions } = params
  if (typeof query !== 'string' || extensions !== undefined) return undefined
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) {
    return undefined
  }
  return { query, operationName: operationName as string | undefined, variables, extensions }
}
