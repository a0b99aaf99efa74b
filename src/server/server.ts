import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Dataset } from '../dataset/dataset.ts'
import { createStore } from '../dataset/store.ts'
import { type Context, createContext } from '../schema/context.ts'
import { schema } from '../schema/schema.ts'
import { errorCodes } from './error-codes.ts'
import { type Example, openingTabs } from './examples.ts'
import { pages } from './pages.ts'

export interface ServerOptions {
  /** Tells the time; the default of every `asOf` is its day in UTC. */
  now?: () => Date
  /** The questions GraphiQL opens with. */
  examples?: readonly Example[]
}

/** The server as a value: `fetch` answers a request, and it is a request listener for `node:http`. */
export type Server = YogaServerInstance<object, Context>

/** Makes the server for a dataset that keeps the rules. Opens no port. */
export function createServer(dataset: Dataset, { now = () => new Date(), examples = [] }: ServerOptions = {}): Server {
  const store = createStore(dataset)
  let page: string | undefined
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    context: () => createContext(store, now().toISOString().slice(0, 10), ['en']),
    plugins: [pages(), errorCodes()],
    landingPage: false,
    graphiql: { title: 'wps-graph', defaultTabs: openingTabs(examples) },
    // Rendered once: the page holds all of GraphiQL, so that it works without any other address.
    renderGraphiQL: (options) => (page ??= renderGraphiQL(options)),
    maskedErrors: { isDev: false },
    cors: { origin: '*', credentials: false },
    batching: false,
    multipart: false,
    logging: false,
  })
}
