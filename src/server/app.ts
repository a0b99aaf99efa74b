import { GraphQLError } from 'graphql'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import type { PagesEnv } from '../pages/routes.tsx'
import { contract } from '../schema/schema.ts'
import { isGet } from './caching.ts'
import type { Env, Exchange, Said } from './exchange.ts'
import { type Graphiql, partsPath } from './graphiql.ts'
import { likesPage } from './negotiation.ts'
import { methodNotAllowed, notFound } from './refusals.ts'
import { faultOf, refusalOf } from './result.ts'

/** What the routes are made of. */
export interface Rooms {
  /** Answers questions to the graph. */
  graphql(exchange: Exchange, request: Request): Said | Promise<Said>
  /** Answers the questions of gateways, where the graph is part of a larger one. */
  subgraph?: ((exchange: Exchange, request: Request) => Said | Promise<Said>) | undefined
  /** The face for people: a page for each concept and source, and for questions about the whole. */
  pages: Hono<PagesEnv>
  /** The address of every fact in several forms, and the whole as files. */
  files: Hono
  /** The named questions, as documents that a request may name. */
  manifest: object
  /** The doors of assistants and of spreadsheets. */
  tools: Hono
  graphiql: Graphiql
  /** Whether to be sent requests. */
  ready(): boolean
  /** Told of whatever went wrong. */
  fault(error: unknown): void
}

/**
 * All addresses that are answered. What comes before a route (the target, the body, what is remembered) is in
 * `front.ts`; what comes after it (bytes, compression, every header, `ETag`, 304) in `representation.ts`, for all alike.
 *
 * A face adds a folder and a line here: `app.route('/', pages(house))`, a Hono of its own that is given what it shows
 * (the store, discovery). It answers with `c.html()`, `c.body()` and the like, and says its `content-type`; where its
 * answer depends on `Accept-Language`, its `vary` too. What it answers to GET with 200 is remembered and gets its
 * `ETag`, so it may depend on the address, on `Accept`, `Accept-Encoding` and `Accept-Language` and on the day of
 * `c.env.exchange.now` alone; where it depends on more it says `cache-control: no-store`. The body of a POST is read
 * already, within the limit: `c.req.json()` and `c.req.parseBody()` find it. A refusal is a `GraphQLError` of
 * `refusals.ts`, thrown.
 */
export function createApp({
  graphql,
  subgraph,
  pages,
  graphiql,
  files,
  tools,
  manifest,
  ready,
  fault,
}: Rooms): Hono<Env> {
  const app = new Hono<Env>({ strict: false })

  app.use(async (c, next) => {
    await next()
    // The pattern of a route, never an address: names that clients make up must not become names of series.
    const path = routePath(c, -1)
    if (!path.endsWith('*')) c.env.exchange.route = path
  })
  app.options('*', () => new Response(null, { status: 204, headers: preflight }))

  app.on(['GET', 'POST'], '/graphql', async (c) => {
    const { exchange } = c.env
    exchange.said = await ((exchange.method !== 'POST' && graphiql.page(exchange)) || graphql(exchange, c.req.raw))
    return inPlain
  })
  if (subgraph) {
    app.on(['GET', 'POST'], '/subgraph', async (c) => {
      c.env.exchange.said = await subgraph(c.env.exchange, c.req.raw)
      return inPlain
    })
  }
  app.get(`${partsPath}/:part`, async (c, next) => {
    const said = await graphiql.part(c.req.param('part'))
    if (!said) return next()
    c.env.exchange.said = said
    return inPlain
  })
  app.route('/', pages)
  app.get('/schema.graphql', (c) => c.text(contract(), 200, { 'content-type': 'text/plain; charset=utf-8' }))
  app.get('/operations.json', (c) => c.json(manifest))
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, unkept))
  app.get('/readyz', (c) => c.json({ status: ready() ? 'ready' : 'draining' }, ready() ? 200 : 503, unkept))

  app.route('/', tools)
  app.route('/', files)

  const refuse = (exchange: Exchange, error: GraphQLError): Response => {
    exchange.said = refusalOf(exchange, error)
    return inPlain
  }
  app.notFound((c) => {
    const { path } = c.req
    const allowed = methodsAt(app, path)
    const { exchange } = c.env
    // People who mistype an address are shown where to go on.
    if (allowed.length === 0 && isGet(exchange.method) && likesPage(exchange.headers.accept)) {
      return pages.fetch(c.req.raw, c.env)
    }
    return refuse(exchange, allowed.length > 0 ? methodNotAllowed(path, exchange.method, allowed) : notFound(path))
  })
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (error instanceof GraphQLError) return refuse(c.env.exchange, error)
    fault(error)
    c.env.exchange.said = faultOf(c.env.exchange)
    return inPlain
  })
  return app
}

/** Stands for an answer that needs no `Response`: it is in the exchange. */
const inPlain = new Response(null)

const unkept = { 'cache-control': 'no-store' }

/** Lets pages of every origin ask (Fetch Standard, CORS protocol). */
const preflight = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
}

/** The methods that are answered at a path. */
function methodsAt(app: Hono<Env>, path: string): string[] {
  const answers = (method: string) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method && route.path !== '*')
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(answers)
  return methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}
