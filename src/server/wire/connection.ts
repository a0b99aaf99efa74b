import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Answer } from '../answer.ts'
import { millisecondsSince } from '../observation.ts'
import type { ShortWays } from '../short-ways.ts'
import { bounds } from './bounds.ts'
import { Detour } from './detour.ts'
import type { Came, PlainRequest } from './request.ts'
import { bytesOf } from './response.ts'

/** What all connections share. */
export interface ConnectionOptions {
  ways: ShortWays
  read(bytes: Buffer): Came
  /** Gives a connection to `node:http`. */
  toHttp(connection: Duplex): void
  /** Whether the server is about to stop. */
  draining(): boolean
  /** The connections that are open and not given away; each puts itself in and out. */
  open: Set<Connection>
}

/** A request may come in so many pieces; packets cut it where they like. */
const maxParts = 4

/**
 * Answers on the connection itself what has a short way: a request and a response of `node:http` cost more than such an
 * answer. What comes is one of three:
 *
 * - a whole request with a short way: its answer is written;
 * - a whole request without: it takes a detour through `node:http`, and the connection goes on;
 * - anything else: the connection is given to `node:http` for good.
 *
 * One thing is answered at a time, and what comes meanwhile has to wait: answers keep the order of the requests.
 */
export class Connection {
  readonly #socket: Socket
  readonly #options: ConnectionOptions
  #requests = 0
  /** What has come of a request that is not whole. */
  #parts: Buffer[] = []
  #isBusy = false
  #detour: Detour | undefined

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket
    this.#options = options
    options.open.add(this)
    for (const [event, listener] of this.#listeners) socket.on(event, listener)
    socket.setTimeout(bounds.headersTimeout)
  }

  /** Whether nothing is under way, neither a request nor an answer. */
  get isIdle(): boolean {
    return !this.#isBusy && this.#parts.length === 0 && this.#socket.writableLength === 0
  }

  close(): void {
    this.#socket.destroy()
  }

  readonly #receive = (bytes: Buffer): void => {
    const socket = this.#socket
    if (this.#isBusy) {
      socket.pause()
      socket.unshift(bytes)
      return
    }
    const before = this.#parts.push(bytes) - 1
    const all = before === 0 ? bytes : Buffer.concat(this.#parts)
    const came = this.#options.read(all)
    if (came === 'begun' && before + 1 < maxParts) socket.setTimeout(bounds.patience)
    else if (typeof came === 'string') this.#giveAway(all)
    else {
      if (before > 0 || this.#requests === 0) socket.setTimeout(bounds.keepAliveTimeout)
      this.#parts.length = 0
      this.#requests++
      this.#answer(came, all)
    }
  }

  #answer({ head, body }: PlainRequest, bytes: Buffer): void {
    const { draining, ways } = this.#options
    const mayBeShort = head.key !== undefined && this.#requests < bounds.maxRequestsPerSocket && !draining()
    const started = performance.now()
    const answer = mayBeShort ? ways.answer(head, head.key as string, body) : undefined
    if (!answer) this.#takeDetour(bytes, mayBeShort)
    else if (answer instanceof Promise) {
      this.#isBusy = true
      answer.then((came) => {
        if (this.#socket.writableEnded || this.#socket.destroyed) return
        this.#free()
        if (came) this.#write(came, started)
        else this.#takeDetour(bytes, true)
      })
    } else this.#write(answer, started)
  }

  #write(answer: Answer, started: number): void {
    const socket = this.#socket
    socket.write(bytesOf(answer))
    this.#options.ways.tell(answer.observation, millisecondsSince(started))
    // A client that does not take what it asked for has to, before it is heard again.
    if (!socket.writableNeedDrain || socket.writableLength === 0) return
    this.#isBusy = true
    socket.once('drain', () => this.#free())
  }

  #takeDetour(bytes: Buffer, isShortWayTried: boolean): void {
    this.#isBusy = true
    const isLast = this.#requests >= bounds.maxRequestsPerSocket
    this.#detour = new Detour(this.#socket, bytes, { isLast, isShortWayTried }, () => this.#free())
    this.#options.toHttp(this.#detour)
  }

  #giveAway(bytes: Buffer): void {
    const socket = this.#socket
    this.#options.open.delete(this)
    for (const [event, listener] of this.#listeners) socket.off(event, listener)
    socket.setTimeout(0)
    this.#options.toHttp(socket)
    socket.unshift(bytes)
  }

  #free(): void {
    this.#isBusy = false
    this.#detour = undefined
    if (this.#socket.isPaused()) this.#socket.resume()
  }

  readonly #listeners = [
    ['data', this.#receive],
    // Whoever sends no more has left: so it is with `node:http`.
    ['end', () => this.#socket.end()],
    [
      'close',
      () => {
        this.#options.open.delete(this)
        this.#detour?.destroy()
      },
    ],
    [
      'timeout',
      () => {
        // Whoever sends piece by piece is for node:http, which measures how long a request takes as a whole.
        if (this.#parts.length > 0) this.#giveAway(Buffer.concat(this.#parts))
        // So long without a request, or without taking any of the answer.
        else if (!this.#isBusy || this.#socket.writableLength > 0) this.#socket.destroy()
      },
    ],
    // It closes after it.
    ['error', () => {}],
  ] as const
}
