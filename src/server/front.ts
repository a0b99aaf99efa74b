import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { GraphQLError } from 'graphql'
import type { Hono } from 'hono'
import { fault } from '../schema/admission/refusal.ts'
import { codingsOf, collect, decoded, hasBody } from './body.ts'
import { isGet, stableUntil } from './caching.ts'
import type { Answer, Env, Exchange, Said, Tell } from './exchange.ts'
import { millisecondsSince, probes } from './observation.ts'
import { overload } from './refusals.ts'
import { keyOf, type Memory } from './remembered.ts'
import { answerTo, represent } from './representation.ts'
import { faultOf, refusalOf } from './result.ts'
import { targetOf } from './target.ts'

export interface FrontOptions {
  /** The routes, which answer what is not remembered. */
  app: Hono<Env>
  memory?: Memory | undefined
  /** How many bytes a body may have that comes to an address. */
  bodyBytes(url: string): number
  now(): Date
  /** Does what a connection asks for when it is its turn, or refuses it. */
  inTurn(of: Socket, work: () => void, refuse: () => void): void
  /** Told of every answer. */
  tell: Tell
  /** Told of whatever went wrong. */
  trouble(error: unknown): void
}

/** What answers on a connection. */
export interface Front {
  listener: RequestListener
  /** Answers what is no request of HTTP, and closes its connection. */
  refuse(error: NodeJS.ErrnoException, socket: Duplex): void
}

/** A request under way, and where its answer goes. */
interface Visit {
  exchange: Exchange
  outgoing: ServerResponse
  key: string
}

/**
 * The way of every request that comes to `node:http`: its target is checked and its body read, once; what was asked
 * before is answered from memory, the rest by the routes. One place sends what is answered, and tells of it.
 */
export function front({ app, memory, bodyBytes, now, inTurn, tell, trouble }: FrontOptions): Front {
  const visits = new WeakMap<IncomingMessage, Visit>()

  function send({ exchange, outgoing }: Pick<Visit, 'exchange' | 'outgoing'>, answer: Answer): void {
    if (outgoing.destroyed) return
    const { status, head, body, text, observation } = answerTo(exchange, answer)
    outgoing.writeHead(status, head as string[])
    if (text === undefined) outgoing.end(body)
    else outgoing.end(text, 'latin1')
    const { method } = exchange
    tell(observation.method === method ? observation : { ...observation, method }, millisecondsSince(exchange.arrived))
  }

  async function say(visit: Visit, said: Said): Promise<void> {
    const answer = await represent(visit.exchange, said)
    if (said.keep) memory?.offer(visit.key, answer, visit.exchange.now.getTime(), stableUntil(visit.exchange))
    send(visit, answer)
  }

  /** Whatever goes wrong here is a fault of ours: it must neither hang the client nor end the process. */
  async function fail({ exchange, outgoing, key }: Visit, error: unknown): Promise<void> {
    trouble(error)
    if (outgoing.headersSent) outgoing.destroy()
    else await say({ exchange, outgoing, key }, faultOf(exchange))
  }

  const routes = getRequestListener(
    async (request, { incoming }) => {
      const visit = visits.get(incoming as IncomingMessage) as Visit
      try {
        const response = await app.fetch(request, { exchange: visit.exchange })
        await say(visit, visit.exchange.said ?? (await saidBy(visit.exchange, response)))
      } catch (error) {
        await fail(visit, error)
      }
      return RESPONSE_ALREADY_SENT
    },
    { hostname: 'localhost' },
  )

  function answer(visit: Visit, incoming: IncomingMessage): void {
    const { exchange, outgoing } = visit
    visit.key = keyOf(exchange)
    const known = memory?.recall(visit.key, exchange.now.getTime())
    if (known) {
      send(visit, known)
      return
    }
    visits.set(incoming, visit)
    // The routes are asked for the answer to GET, and find the body where it has been read to.
    Object.assign(incoming, { url: exchange.url, ...(exchange.body && { rawBody: exchange.body }) })
    if (incoming.method === 'HEAD') incoming.method = 'GET'
    // A busy process must not be taken for a dead one.
    if (probes.includes(exchange.url)) void routes(incoming, outgoing)
    else
      inTurn(
        incoming.socket,
        () => void routes(incoming, outgoing),
        () => void say(visit, refusalOf(exchange, overload())),
      )
  }

  const listener: RequestListener = (incoming, outgoing) => {
    const { method = 'GET', headers } = incoming
    const target = targetOf(incoming)
    const url = typeof target === 'string' ? target : '/'
    const exchange: Exchange = { arrived: performance.now(), method, url, headers, now: now() }
    const visit: Visit = { exchange, outgoing, key: '' }
    const attempt = (body: Buffer | undefined) => {
      try {
        if (body) exchange.body = body
        answer(visit, incoming)
      } catch (error) {
        void fail(visit, error)
      }
    }
    const refuse = (error: unknown) => {
      if (error instanceof GraphQLError) void say(visit, refusalOf(exchange, error))
      else void fail(visit, error)
    }
    if (typeof target !== 'string') return refuse(target)
    if (!hasBody(incoming)) return attempt(undefined)
    const codings = codingsOf(incoming)
    if (codings instanceof GraphQLError) return refuse(codings)
    const limit = bodyBytes(target)
    collect(incoming, limit, (body) => {
      // The client went away.
      if (incoming.socket.destroyed) return
      if (body instanceof GraphQLError) refuse(body)
      else if (codings.length === 0) attempt(body)
      else decoded(body, codings, limit).then(attempt, refuse)
    })
  }

  return {
    listener,
    refuse(error, socket) {
      const begun = answerOn(socket)
      // The client is gone, or an answer is being sent on this connection.
      if (!socket.writable || begun?.headersSent) {
        socket.destroy()
        return
      }
      // A request whose body cannot be read will not be answered otherwise.
      begun?.detachSocket(socket as Socket)
      const incoming = new IncomingMessage(socket as Socket)
      const outgoing = new ServerResponse(incoming)
      outgoing.shouldKeepAlive = false
      outgoing.assignSocket(socket as Socket)
      outgoing.once('finish', () => (socket as Socket).destroySoon())
      const exchange: Exchange = { arrived: performance.now(), method: 'other', url: '/', headers: {}, now: now() }
      void say({ exchange, outgoing, key: '' }, refusalOf(exchange, unreadable(error)))
    },
  }
}

/** The answer that is made or sent on a connection; `node:http` has no other way to tell. */
const answerOn = (socket: Duplex): ServerResponse | undefined =>
  (socket as { _httpMessage?: ServerResponse | null })._httpMessage ?? undefined

/** Whether an answer is made or sent on a connection. */
export const isAnswering = (socket: Duplex): boolean => answerOn(socket) !== undefined

/** So long is no line of a request that is not too long. */
const longest = 16_000

/** The refusal of what `node:http` cannot read as a request. */
function unreadable({ code, rawPacket }: NodeJS.ErrnoException & { rawPacket?: Buffer }): GraphQLError {
  if (code === 'HPE_HEADER_OVERFLOW') {
    // The address is on the first line, where it is that which is too long.
    const first = rawPacket?.subarray(0, longest).toString('latin1') ?? ''
    return /^[A-Z]+ [^\r\n]*$/.test(first)
      ? fault('The address is longer than 16 kB; send the query in the body, with POST.', 414)
      : fault('The headers are longer than 16 kB.', 431)
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return fault('The request took too long to arrive.', 408)
  return fault('This is no request of HTTP.')
}

/** What a route says in a `Response`: pages and files. It may be asked again where it does not say otherwise. */
async function saidBy({ method }: Exchange, response: Response): Promise<Said> {
  const headers = Object.fromEntries(response.headers)
  const body = Buffer.from(await response.arrayBuffer())
  const keep = isGet(method) && response.status === 200 && !/no-store|private/.test(headers['cache-control'] ?? '')
  return { status: response.status, headers, body, keep }
}
