import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'

/**
 * A connection in memory on which one request goes to `node:http` and its answer comes back to the client. `node:http`
 * takes any stream for a connection (its event `connection`), so whatever is not answered shortly is read, answered and
 * limited by it as if it had come to it first.
 */
export class Detour extends Duplex {
  /** Whether the connection is to be closed after the answer. */
  readonly isLast: boolean
  /** Whether it is known that there is no short way. */
  readonly isShortWayTried: boolean
  readonly #client: Socket
  readonly #done: () => void
  #isBack = false

  /**
   * `request` is one whole request. `done` is called once when the
   * answer is sent and the connection goes on.
   */
  constructor(
    client: Socket,
    request: Buffer,
    { isLast, isShortWayTried }: Pick<Detour, 'isLast' | 'isShortWayTried'>,
    done: () => void,
  ) {
    super({ decodeStrings: false })
    this.isLast = isLast
    this.isShortWayTried = isShortWayTried
    this.#client = client
    this.#done = done
    this.push(request)
  }

  /** To be called when the answer has been handed over, whole or not. */
  answered(): void {
    // What was ended closes the connection of the client too.
    if (this.writableEnded || this.destroyed) return
    this.#isBack = true
    this.destroy()
    this.#done()
  }

  /** As sockets have it: `node:http` calls it after the last answer. */
  destroySoon(): void {
    this.end()
    this.#client.destroySoon()
  }

  override _read(): void {
    // All there is to read has been pushed.
  }

  override _write(chunk: string | Buffer, encoding: BufferEncoding, taken: (error?: Error | null) => void): void {
    this.#client.write(chunk, encoding, taken)
  }

  override _writev(
    chunks: readonly { chunk: string | Buffer; encoding: BufferEncoding }[],
    taken: (error?: Error | null) => void,
  ): void {
    this.#client.cork()
    for (const [i, { chunk, encoding }] of chunks.entries()) {
      this.#client.write(chunk, encoding, i === chunks.length - 1 ? taken : undefined)
    }
    this.#client.uncork()
  }

  override _final(ended: () => void): void {
    this.#client.end(ended)
  }

  override _destroy(error: Error | null, destroyed: (error: Error | null) => void): void {
    if (!this.#isBack) this.#client.destroy()
    destroyed(error)
  }
}
