import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Dataset } from '../dataset/dataset.ts'
import { storeOf } from '../dataset/store.ts'
import { discoveryOf } from '../discovery/discovery.ts'
import { listsOf } from '../files/answer-shape.ts'
import { schemaOrg } from '../files/description.ts'
import { factLinks } from '../files/fact-links.ts'
import { files } from '../files/files.ts'
import { likesPage } from '../files/forms.ts'
import { library } from '../files/library.ts'
import { lists } from '../files/lists.ts'
import { termsOf } from '../files/vocabulary.ts'
import { pages } from '../pages/routes.tsx'
import { admission } from '../schema/admission/admission.ts'
import { type Example, manifestOf } from '../schema/examples.ts'
import { measuring } from '../schema/extent.ts'
import { limits } from '../schema/limits.ts'
import { questionsIn } from '../schema/named-questions.ts'
import { schema } from '../schema/schema.ts'
import type { Desk } from '../tools/desk.ts'
import { loopbackNames, tools } from '../tools/tools.ts'
import { createApp } from './app.ts'
import { asked } from './asked.ts'
import { knownOperations } from './compiled.ts'
import type { Exchange, Tell } from './exchange.ts'
import { type Front, front } from './front.ts'
import { graphiqlOf } from './graphiql.ts'
import { graphql } from './graphql.ts'
import { fairTurns } from './load.ts'
import { createMetrics } from './metrics.ts'
import { languagesOf } from './negotiation.ts'
import { logTo, traced } from './observation.ts'
import { persistedDocuments } from './persisted.ts'
import { createKept, createMemory } from './remembered.ts'

export interface ServerOptions {
  /** Tells the time; the default of every `asOf` is its day in UTC. */
  now?: () => Date
  /** The questions GraphiQL opens with. */
  examples?: readonly Example[]
  /** Where a line is written for each request, and our own faults are told; nowhere unless given. */
  log?: Logger
  /** Whether to be sent requests, for `/readyz`. */
  ready?: () => boolean
  /** How late the event loop runs, in milliseconds: a figure for operators. */
  delay?: () => number
  /** How long a request may wait for its turn before it is turned away, in milliseconds; for ever unless given. */
  maxWait?: number
  /** How many bytes all that is kept may take up, remembered answers above all; without it no answer is remembered. */
  rememberBytes?: number
  /** Whether documents that come again are compiled; they are unless this says no. */
  compile?: boolean
  /** What IRIs begin with; unless given, the one that is registered for them. */
  publicUrl?: string
  /** The names that assistants may ask this server by; those of this machine unless given, `*` for all. */
  mcpHosts?: readonly string[]
  /** The schema as a subgraph of Apollo Federation, to be answered at `/subgraph`; there is no such address without. */
  subgraph?: GraphQLSchema | undefined
}

/** How many bytes a body may have that a gateway sends: the longest representations there are, as many as pass. */
const subgraphBytes = 262_144

/** How many bytes known operations may take up where no answer is remembered. */
const documentBytes = 32_000_000

/** The server as a value. */
export interface Server extends Front {
  /** The figures for Prometheus. */
  figures(): Promise<string>
  /** What assistants ask, for those that come by another way than HTTP. */
  desk: Desk
  /**
   * Builds, piece by piece, what prices and searches need. Until it is there, the first question that needs it builds
   * it; answers are the same.
   */
  preparing(): Iterable<void>
}

/** Makes the server for a dataset that keeps the rules. Opens no port. */
export function createServer(dataset: Dataset, options: ServerOptions = {}): Server {
  const { now = () => new Date(), examples = [], log, delay = () => 0, rememberBytes = 0, compile = true } = options
  const store = storeOf(dataset, options.publicUrl)
  const discovery = discoveryOf(store)

  const fault = (error: unknown) => log?.error(error, 'fault')
  const metrics = createMetrics(delay)
  const toLog = log && logTo(log)
  const tell: Tell = (observation, milliseconds) => {
    metrics.observe(observation, milliseconds)
    traced(observation, milliseconds)
    toLog?.(observation, milliseconds)
  }
  const kept = createKept(rememberBytes || documentBytes)
  const memory = rememberBytes > 0 ? createMemory(kept) : undefined
  if (memory) metrics.show(memory.figures, kept.bytes)

  const documents = persistedDocuments(examples, kept)
  const door = (path: string, contract: GraphQLSchema) =>
    graphql({
      schema: contract,
      store,
      discovery,
      admit: admission(contract, store),
      operations: compile ? knownOperations(contract, kept, path) : undefined,
      documents,
      log,
    })
  const graph = door('/graphql', schema)
  const { subgraph } = options
  const questions = questionsIn(examples)
  const ask = asked(graph)
  const links = factLinks(store)
  const whole = library(store)
  const desk: Desk = { store, discovery, questions, ask, now, fault }
  const app = createApp({
    graphql: graph,
    subgraph: subgraph && door('/subgraph', subgraph),
    pages: pages({
      store,
      discovery,
      questions,
      languages: (exchange) => languagesOf(exchange as Exchange),
      ask,
      lists: listsOf(schema),
      ...lists(store),
      likesPage,
      linksOf: (id) => links(id, 'html'),
      terms: () => termsOf(store.iriBase),
      files: whole.known,
      description: () => schemaOrg(dataset, whole.known(), store.iriBase),
    }),
    graphiql: graphiqlOf(examples),
    files: files(store, whole),
    manifest: manifestOf(examples),
    tools: tools(desk, options.mcpHosts ?? loopbackNames),
    ready: options.ready ?? (() => true),
    fault,
  })
  const inTurn = fairTurns(options.maxWait ?? Number.POSITIVE_INFINITY)
  const { value: usual } = limits.bodyBytes
  const bodyBytes = (url: string) => (subgraph && /^\/subgraph\/?(?:\?|$)/.test(url) ? subgraphBytes : usual)
  return {
    ...front({ app, memory, bodyBytes, now, inTurn, tell, trouble: fault }),
    figures: metrics.text,
    desk,
    *preparing() {
      yield* measuring(store)
      yield* discovery.preparing()
    },
  }
}
