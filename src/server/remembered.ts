import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import { readIncoming } from './body.ts'
import { holds, stableUntil } from './caching.ts'
import { codingFor } from './compression.ts'
import type { Exchange } from './exchange.ts'
import type { Observation } from './observation.ts'
import type { ServerContext } from './parameters.ts'
import { preferences } from './preferences.ts'

/** The server behind, as far as it is needed here. */
interface Behind {
  handleNodeRequest(request: IncomingMessage, context: ServerContext): Response | Promise<Response>
}

export interface RememberOptions {
  /** How many bytes the answers may take up together. */
  bytes: number
  now: () => Date
  /** Told of every answer given from memory. */
  observe(observation: Observation): void
  /** Told of whatever went wrong. */
  fault(error: unknown): void
}

/** How full the memory is, and what came of it. */
export interface Memory {
  hits: number
  misses: number
  bytes: number
  answers: number
}

interface Answer {
  status: number
  headers: OutgoingHttpHeaders
  /** The headers of a 304: those of the answer, without what tells of its body. */
  unchanged: OutgoingHttpHeaders
  body: Buffer
  etag: string | undefined
  /** The time from which the same request may have another answer, in milliseconds since 1970. */
  until: number
  size: number
  observation: Observation
}

/** What an entry takes up beside its body and its key, roughly. */
const overhead = 1_000
/** Requests seen once are known by the hash of their key, so many of them. */
const maxSightings = 10_000

/**
 * Answers again what was asked before, without asking anew: dataset, schema and code stay the same while the process
 * lives, so an answer depends on the bytes of the request, on four of its headers and on the day in UTC alone. Kept is
 * what the server behind answered with 200 and without errors, from the second sight on, byte for byte; the least
 * recently used goes first. All else passes through.
 */
export function remembering(behind: Behind & RequestListener, options: RememberOptions) {
  const { bytes: limit, now, observe, fault } = options
  const answers = new Map<string, Answer>()
  const sightings = new Set<string>()
  const memory: Memory = { hits: 0, misses: 0, bytes: 0, answers: 0 }

  const drop = (key: string, { size }: Answer) => {
    answers.delete(key)
    memory.bytes -= size
    memory.answers = answers.size
  }

  const recall = (key: string): Answer | undefined => {
    const answer = answers.get(key)
    if (!answer) return undefined
    if (answer.until <= now().getTime()) {
      drop(key, answer)
      return undefined
    }
    answers.delete(key)
    answers.set(key, answer)
    return answer
  }

  const keep = (key: string, answer: Answer) => {
    if (answer.size > limit / 10) return
    answers.set(key, answer)
    memory.bytes += answer.size
    for (const [oldest, other] of answers) {
      if (memory.bytes <= limit) break
      drop(oldest, other)
    }
    memory.answers = answers.size
  }

  /** Whether this is at least the second time that the key is met. */
  const metBefore = (key: string): boolean => {
    const hash = createHash('sha1').update(key).digest('base64')
    if (sightings.delete(hash)) return true
    sightings.add(hash)
    if (sightings.size > maxSightings) sightings.delete(sightings.values().next().value as string)
    return false
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now()
    const reading = request.method === 'POST' ? readIncoming(request) : undefined
    // What is wrong with the body is for the server behind to say.
    const body = await reading?.catch(() => undefined)
    if (request.socket.destroyed) return
    const readable = request.method === 'GET' || body
    const key = readable ? keyOf(request, body) : ''
    const known = readable ? recall(key) : undefined
    if (known) {
      memory.hits++
      send(request, response, known)
      observe({ ...known.observation, status: response.statusCode, milliseconds: performance.now() - started })
      return
    }
    memory.misses++
    // Of the day on which it is answered, even if the next one begins meanwhile.
    const until = stableUntil(request.method as string, now())
    const context: ServerContext = { req: request, ...(reading && { body: reading }) }
    const fresh = await behind.handleNodeRequest(request, context)
    const bytes = Buffer.from(await fresh.arrayBuffer())
    const headers = Object.fromEntries(fresh.headers as Iterable<[string, string]>)
    if (bytes.length > 0 || fresh.status === 200) headers['content-length'] = String(bytes.length)
    if (!response.destroyed) response.writeHead(fresh.status, headers).end(bytes)
    const { observation, code } = (context.exchange ?? {}) as Exchange
    if (!readable || !observation || code || !worthKeeping(fresh) || !metBefore(key)) return
    if (until <= now().getTime()) return
    const size = bytes.length + key.length + overhead
    const unchanged = Object.fromEntries(
      Object.entries(headers).filter(([name]) => !/^content-(type|length|encoding)$/i.test(name)),
    )
    keep(key, { status: 200, headers, unchanged, body: bytes, etag: headers.etag, until, size, observation })
  }

  const listener: RequestListener = (request, response) => {
    if (!isQuestion(request)) return behind(request, response)
    answer(request, response).catch((error) => {
      fault(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' }).end(unexpected)
    })
  }
  return { listener, memory }
}

const unexpected = JSON.stringify({
  errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
})

const isQuestion = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'POST') && (url === '/graphql' || url.startsWith('/graphql?'))

/** An answer with errors is rare, and pages are no answers. */
const worthKeeping = ({ status, headers }: Response): boolean =>
  status === 200 && /^application\/(graphql-response\+)?json/.test(headers.get('content-type') ?? '')

/** Remembers what a header comes down to: clients send few different ones. */
function normalizer(normalize: (header: string) => string): (header: string | undefined) => string {
  const known = new Map<string, string>()
  return (header = '') => {
    let normal = known.get(header)
    if (normal === undefined) {
      normal = normalize(header)
      if (known.size >= 1_000) known.clear()
      known.set(header, normal)
    }
    return normal
  }
}

const coding = normalizer((header) => codingFor(header || null) ?? '')
const languages = normalizer((header) =>
  preferences(header)
    .map(({ value, quality }) => (quality > 0 ? value.split('-')[0] : ''))
    .join(),
)

/** Everything in a request that its answer depends on. The day is that of the answer's `until`. */
function keyOf({ method, url, headers }: IncomingMessage, body: Buffer | undefined): string {
  const head = `${method} ${url}\n${headers['content-type'] ?? ''}\n${headers.accept ?? ''}`
  const chosen = `${coding(headers['accept-encoding'] as string | undefined)}\n${languages(headers['accept-language'])}`
  return `${head}\n${chosen}\n${body ? body.toString('latin1') : ''}`
}

/** Sends an answer from memory; a client that holds it already is told only that. */
function send(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  { status, headers, unchanged, body, etag }: Answer,
): void {
  if (etag && asked['if-none-match'] && holds(asked['if-none-match'], etag)) {
    response.writeHead(304, unchanged).end()
    return
  }
  response.writeHead(status, headers).end(body)
}
