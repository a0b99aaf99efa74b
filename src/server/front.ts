import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Answer, headOf, send } from './answer.ts'
import { collect } from './body.ts'
import { stableUntil } from './caching.ts'
import type { Direct } from './direct.ts'
import type { Exchange } from './exchange.ts'
import type { Observation } from './observation.ts'
import type { ServerContext } from './parameters.ts'
import { keyOf, type Memory } from './remembered.ts'

/** The server behind, as far as it is needed here. */
type Behind = RequestListener & {
  handleNodeRequest(request: IncomingMessage, context: ServerContext): Response | Promise<Response>
}

export interface FrontOptions {
  memory?: Memory | undefined
  direct?: Direct | undefined
  now(): Date
  /** Whether to leave requests to the server behind, which turns them away. */
  overloaded(): boolean
  /** Told of every answer that the server behind has no part in. */
  observe(observation: Observation): void
  /** Told of whatever went wrong. */
  fault(error: unknown): void
}

/**
 * Answers questions that come to `node:http` in the shortest way there is: from memory, else directly, else by the
 * server behind. All three answer the same to the byte; what is no question to the graph passes through. The body is
 * read here, once, and handed on.
 */
export function inFrontOf(behind: Behind, options: FrontOptions): RequestListener {
  const { memory, direct, now, overloaded, observe, fault } = options

  /** Sends what needed nobody else, and tells of it. */
  const reply = (request: IncomingMessage, response: ServerResponse, answer: Answer, started: number) => {
    const observation = send(request, response, answer)
    observe({ ...observation, milliseconds: sinceIn(started) })
  }

  /** Keeps an answer of the day on which it was made, even if the next one begins meanwhile. */
  const keep = (request: IncomingMessage, key: string, answer: Answer, made: Date) =>
    memory?.offer(key, answer, stableUntil(request.method as string, made))

  async function answerBehind(
    request: IncomingMessage,
    response: ServerResponse,
    body: Promise<Buffer> | undefined,
    key?: string,
  ): Promise<void> {
    const made = now()
    const context: ServerContext = { req: request, ...(body && { body }) }
    const fresh = await behind.handleNodeRequest(request, context)
    const bytes = Buffer.from(await fresh.arrayBuffer())
    const headers = Object.fromEntries(fresh.headers as Iterable<[string, string]>)
    if (bytes.length > 0 || fresh.status === 200) headers['content-length'] = String(bytes.length)
    if (!response.destroyed) response.writeHead(fresh.status, headers).end(bytes)
    const { observation, code } = (context.exchange ?? {}) as Exchange
    if (key === undefined || !observation || code || !isAnswer(fresh)) return
    direct?.learn(request, headers)
    keep(request, key, { head: headOf(headers), etag: headers.etag, body: bytes, observation }, made)
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined, started: number): void {
    const key = memory ? keyOf(request, body) : ''
    const known = memory?.recall(key)
    if (known) {
      reply(request, response, known, started)
      return
    }
    const made = now()
    const fresh = overloaded() ? undefined : direct?.answer(request, body)
    const finish = (fresh: Answer) => {
      if (!response.destroyed) reply(request, response, fresh, started)
      keep(request, key, fresh, made)
    }
    if (fresh instanceof Promise) fresh.then(finish).catch((error) => fail(response, error))
    else if (fresh) finish(fresh)
    else answerBehind(request, response, body && Promise.resolve(body), key).catch((error) => fail(response, error))
  }

  /** Whatever goes wrong here is a fault of ours: it must neither hang the client nor end the process. */
  const fail = (response: ServerResponse, error: unknown) => {
    fault(error)
    if (response.headersSent) response.destroy()
    else response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' }).end(unexpected)
  }

  return (request, response) => {
    if (!isQuestion(request)) return behind(request, response)
    const started = performance.now()
    const attempt = (body: Buffer | undefined) => {
      try {
        answer(request, response, body, started)
      } catch (error) {
        fail(response, error)
      }
    }
    if (request.method === 'GET') return attempt(undefined)
    collect(request, (error, body) => {
      if (request.socket.destroyed) return
      if (body) return attempt(body)
      // What is wrong with the body is for the server behind to say, unless it has something else to refuse first.
      const refused = Promise.reject(error)
      refused.catch(() => {})
      answerBehind(request, response, refused).catch((fault) => fail(response, fault))
    })
  }
}

const unexpected = JSON.stringify({
  errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
})

const isQuestion = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'POST') && (url === '/graphql' || url.startsWith('/graphql?'))

/** An answer with errors is rare, and pages are no answers. */
const isAnswer = ({ status, headers }: Response): boolean =>
  status === 200 && /^application\/(graphql-response\+)?json/.test(headers.get('content-type') ?? '')

/** Milliseconds since a time of the clock of `performance`, to the microsecond. */
const sinceIn = (started: number): number => Math.round((performance.now() - started) * 1_000) / 1_000
