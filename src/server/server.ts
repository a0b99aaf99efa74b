import type { RequestListener } from 'node:http'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Dataset } from '../dataset/dataset.ts'
import { createStore } from '../dataset/store.ts'
import { discoveryOf } from '../discovery/discovery.ts'
import { type Context, ContextAtOnce, createContext } from '../schema/context.ts'
import { extentOf } from '../schema/extent.ts'
import { schema } from '../schema/schema.ts'
import { acceptedTypes } from './accepted.ts'
import { briefErrors } from './brief.ts'
import { cacheHeadersFor, caching } from './caching.ts'
import { compiledOperations } from './compiled.ts'
import { compression } from './compression.ts'
import { openToAll } from './cors.ts'
import { directAnswers } from './direct.ts'
import { errorCodes } from './error-codes.ts'
import type { Example } from './examples.ts'
import { inFrontOf } from './front.ts'
import { graphiqlPage } from './graphiql.ts'
import { headAsGet, headWithoutBody } from './head.ts'
import { languages } from './languages.ts'
import { admission, limited } from './limits/limits.ts'
import { shedding } from './load.ts'
import { logTo } from './log.ts'
import { createMetrics, metricsPage } from './metrics.ts'
import { arrival, observation, type Tell } from './observation.ts'
import { pages } from './pages.ts'
import { parameters, type ServerContext } from './parameters.ts'
import { queriesOnly } from './queries-only.ts'
import { readiness } from './readiness.ts'
import { createMemory } from './remembered.ts'
import { securityHeaders } from './security-headers.ts'
import { type ShortWays, shortWays } from './short-ways.ts'
import { traced, tracing } from './tracing.ts'

export interface ServerOptions {
  /** Tells the time; the default of every `asOf` is its day in UTC. */
  now?: () => Date
  /** The questions GraphiQL opens with. */
  examples?: readonly Example[]
  /** Where a line is written for each request, and our own faults are told; nowhere unless given. */
  log?: Logger
  /** Whether to be sent requests, for `/readyz`. */
  ready?: () => boolean
  /** How late the event loop runs, and how late is too late, in milliseconds. */
  load?: { delay(): number; limit: number }
  /** How many bytes of answers to remember; none unless given. Only the listener remembers. */
  rememberBytes?: number
  /** Whether documents that come again are compiled; they are unless this says no. */
  compile?: boolean
}

/**
 * The server as a value: `fetch` answers a request, `listener` one that comes to `node:http`; `ways` are the short ways
 * to the same answers.
 */
export type Server = YogaServerInstance<ServerContext, Context> & { listener: RequestListener; ways: ShortWays }

/** Makes the server for a dataset that keeps the rules. Opens no port. */
export function createServer(dataset: Dataset, options: ServerOptions = {}): Server {
  const {
    now = () => new Date(),
    examples = [],
    log,
    ready = () => true,
    load,
    rememberBytes = 0,
    compile = true,
  } = options
  const store = createStore(dataset)
  const discovery = discoveryOf(store)
  // Now rather than at the first question: whoever asks it should not wait for the others.
  discovery.prepare()
  extentOf(store)
  const delay = load?.delay ?? (() => 0)
  const metrics = createMetrics(delay)
  const tell = log ? logTo(log) : () => {}
  const observe: Tell = (observation, milliseconds) => {
    metrics.observe(observation, milliseconds)
    tell(observation, milliseconds)
  }

  let day = { number: Number.NaN, name: '' }
  const dayOf = (time: Date) => {
    const number = Math.floor(time.getTime() / 86_400_000)
    if (number !== day.number) day = { number, name: new Date(number * 86_400_000).toISOString().slice(0, 10) }
    return day.name
  }
  const overloaded = () => delay() > (load?.limit ?? Number.POSITIVE_INFINITY)
  const admit = admission(schema, store)
  const cacheHeaders = cacheHeadersFor(dataset)
  const operations = compile ? compiledOperations() : undefined

  const yoga = createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: () => createContext(store, discovery, dayOf(now()), ['en']),
    // What a request passes on its way in, and its answer on the way out, in this order both ways.
    plugins: [
      headAsGet(),
      arrival(),
      tracing(),
      // Answered without asking the graph:
      shedding(overloaded),
      openToAll(),
      readiness(ready),
      metricsPage(metrics),
      graphiqlPage(examples),
      pages(),
      acceptedTypes(),
      // From the request to the answer:
      parameters(),
      queriesOnly(),
      limited(admit),
      languages(),
      ...(operations ? [operations.plugin()] : []),
      errorCodes(),
      briefErrors(),
      // From the answer to the bytes:
      securityHeaders(),
      compression(),
      caching(cacheHeaders, now),
      headWithoutBody(),
      observation(observe),
    ],
    // Yoga's own pages and health check answer other addresses too, if these end alike; `pages` does not. No address
    // ends in a space.
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: ' ',
    maskedErrors: { isDev: false },
    cors: false,
    batching: false,
    multipart: false,
    logging: log
      ? { debug: () => {}, info: () => {}, warn: () => {}, error: (fault) => log.error(fault, 'fault') }
      : false,
  })

  const memory =
    rememberBytes > 0 ? createMemory(rememberBytes, options.now ? () => now().getTime() : Date.now) : undefined
  if (memory) metrics.show(memory.figures)
  const fault = (error: unknown) => log?.error(error, 'fault')
  const ways = shortWays({
    memory,
    direct:
      operations &&
      directAnswers({
        operations,
        admit,
        cacheHeaders,
        context: (time, languages) => new ContextAtOnce(store, discovery, dayOf(time), languages),
        now,
      }),
    now,
    overloaded,
    tell(observation, milliseconds) {
      observe(observation, milliseconds)
      traced(observation, milliseconds)
    },
    fault,
  })
  return Object.assign(yoga, { listener: inFrontOf(yoga, ways, now, fault), ways })
}
