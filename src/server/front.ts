import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Answer, headOf } from './answer.ts'
import { collect } from './body.ts'
import type { Exchange } from './exchange.ts'
import { millisecondsSince } from './observation.ts'
import type { ServerContext } from './parameters.ts'
import { hasHost, isQuestion } from './question.ts'
import { keyOf } from './remembered.ts'
import type { ShortWays } from './short-ways.ts'
import { Detour } from './wire/detour.ts'

/** The server behind, as far as it is needed here. */
type Behind = RequestListener & {
  handleNodeRequest(request: IncomingMessage, context: ServerContext): Response | Promise<Response>
}

/**
 * Answers questions that come to `node:http`: by a short way where there is one, else by the server behind. What is no
 * question to the graph passes through. The body is read here, once, and handed on. `now` tells the time; `fault` is
 * told of whatever went wrong.
 */
export function inFrontOf(
  behind: Behind,
  ways: ShortWays,
  now: () => Date,
  fault: (error: unknown) => void,
): RequestListener {
  async function answerBehind(
    request: IncomingMessage,
    response: ServerResponse,
    body: Promise<Buffer> | undefined,
  ): Promise<void> {
    const made = now()
    const context: ServerContext = { req: request, ...(body && { body }) }
    const fresh = await behind.handleNodeRequest(request, context)
    const bytes = Buffer.from(await fresh.arrayBuffer())
    const headers = Object.fromEntries(fresh.headers as Iterable<[string, string]>)
    if (bytes.length > 0 || fresh.status === 200) headers['content-length'] = String(bytes.length)
    if (!response.destroyed) response.writeHead(fresh.status, headers).end(bytes)
    const { observation, code } = (context.exchange ?? {}) as Exchange
    if (observation?.route !== '/graphql' || code || !isAnswer(fresh)) return
    const answer: Answer = { status: 200, head: headOf(headers), etag: headers.etag, body: bytes, observation }
    ways.learn(request, keyOf(request), await body, answer, made)
  }

  const reply = (response: ServerResponse, { status, head, body, observation }: Answer, started: number) => {
    if (response.destroyed) return
    response.writeHead(status, head as string[]).end(body)
    ways.tell(observation, millisecondsSince(started))
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined, started: number): void {
    const known = isShortWayTried(request) ? undefined : ways.answer(request, keyOf(request), body)
    const goBehind = () =>
      answerBehind(request, response, body && Promise.resolve(body)).catch((error) => fail(response, error))
    if (known instanceof Promise) {
      known.then((came) => (came ? reply(response, came, started) : goBehind())).catch((error) => fail(response, error))
    } else if (known) reply(response, known, started)
    else goBehind()
  }

  /** Whatever goes wrong here is a fault of ours: it must neither hang the client nor end the process. */
  const fail = (response: ServerResponse, error: unknown) => {
    fault(error)
    if (response.headersSent) response.destroy()
    else refuse(response, 500, unexpected)
  }

  return (request, response) => {
    if (request.headers.host !== undefined && !hasHost(request)) return refuse(response, 400, noHost)
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

const unexpected = { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
const noHost = { message: 'The header "Host" must be a name and a port.', extensions: { code: 'BAD_REQUEST' } }

const refuse = (response: ServerResponse, status: 400 | 500, error: object): void => {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(status, headers).end(JSON.stringify({ errors: [error] }))
}

function isShortWayTried({ socket }: { socket: Duplex }): boolean {
  return socket instanceof Detour && socket.isShortWayTried
}

/** An answer with errors is rare, and pages are no answers. */
const isAnswer = ({ status, headers }: Response): boolean =>
  status === 200 && /^application\/(graphql-response\+)?json/.test(headers.get('content-type') ?? '')
