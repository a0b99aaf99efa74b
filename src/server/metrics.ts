import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { limitNames, limits } from '../schema/limits.ts'
import type { Observation, Tell } from './exchange.ts'
import type { Memory } from './remembered.ts'

/** Codes that get a series of their own; others are counted together. */
const codes = new Set<string>([
  ...limitNames.map((name) => limits[name].code),
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'NOT_ACCEPTABLE',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'UNSUPPORTED_MEDIA_TYPE',
])

/** So many requests are counted at once: one by one, amid everything else, counting costs more than answering. */
const batch = 500

/** The figures for Prometheus. No label takes a value that a client chooses, so the number of series is bounded. */
export interface Metrics {
  observe: Tell
  /** Counts what comes of remembering answers too. */
  show(memory: Memory['figures'], bytes: () => number): void
  /** The figures in the text format of Prometheus. */
  text(): Promise<string>
}

/** Makes the figures. `delay` is that of the event loop, in milliseconds. */
export function createMetrics(delay: () => number): Metrics {
  const register = new Registry()
  const registers = [register]
  const requests = new Counter({
    name: 'wps_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'wps_request_seconds',
    help: 'Time from the arrival of a GraphQL request to its answer.',
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1],
    registers,
  })
  const cost = new Histogram({
    name: 'wps_cost',
    help: 'Cost of operations, refused ones too.',
    buckets: [10, 100, 1_000, limits.cost.value],
    registers,
  })
  const refusals = new Counter({
    name: 'wps_errors_total',
    help: 'First errors, by code.',
    labelNames: ['code'],
    registers,
  })
  /** A figure that is read when it is asked for. */
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  gauge('process_resident_memory_bytes', 'Memory in use.', process.memoryUsage.rss)
  gauge('wps_event_loop_delay_seconds', 'How late the event loop runs.', () => delay() / 1_000)
  // Two rows side by side: a pair for each request would be one more thing to clear away.
  const uncounted: Observation[] = []
  const took: number[] = []
  const countAll = () => {
    // An answer from memory is told of each time by the same observation.
    const times = new Map<Observation, number>()
    for (const [i, observation] of uncounted.entries()) {
      times.set(observation, (times.get(observation) ?? 0) + 1)
      if (observation.route === '/graphql') seconds.observe((took[i] as number) / 1_000)
      if (observation.cost !== undefined) cost.observe(observation.cost)
    }
    for (const [{ route, status, code }, n] of times) {
      requests.inc({ route, status }, n)
      if (code !== undefined) refusals.inc({ code: codes.has(code) ? code : 'OTHER' }, n)
    }
    uncounted.length = 0
    took.length = 0
  }
  return {
    observe(observation, milliseconds) {
      took.push(milliseconds)
      if (uncounted.push(observation) >= batch) countAll()
    },
    show(memory, bytes) {
      gauge('wps_remembered_hits', 'Requests answered from memory.', () => memory.hits)
      gauge('wps_remembered_misses', 'Requests answered anew.', () => memory.misses)
      gauge('wps_remembered_bytes', 'Bytes that all that is kept takes up: answers, documents, compiled code.', bytes)
    },
    text() {
      countAll()
      return register.metrics()
    },
  }
}
