import type { IncomingHttpHeaders } from 'node:http'
import type { Shape } from '../files/answer-shape.ts'
import type { Rows } from '../files/answer-table.ts'
import type { NextPage } from '../files/next-page.ts'
import type { Context } from '../schema/context.ts'

/** One request, and what is learnt about it on its way; everything that is told of it is taken from here. */
export interface Exchange {
  /** When it came, by the clock of `performance`. */
  readonly arrived: number
  /** As the client wrote it: HEAD is answered as GET. */
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** The whole body, decoded. */
  body?: Buffer
  /** The time that the answer is made at; "today" is its day in UTC. */
  now: Date
  /** The pattern of the route that answers: `/graphql`. Never what a client makes up. */
  route?: string
  /** The parameters of the GraphQL request. */
  params?: Params
  operationName?: string
  /** The first characters of the SHA-256 of the document. */
  document?: string
  cost?: number
  /** Whether the client asked to be told the cost in the body too. */
  tellCost?: boolean
  /** The languages of `Accept-Language`, best first, where the answer depends on them. */
  languages?: readonly string[]
  /** The `extensions.code` of the first error. */
  code?: string
  /** What is wanted of a table, where the answer is to be one. */
  table?: TableAsked
  /** What a route says that needs no `Response` for it. */
  said?: Said
}

/** An answer that is to be a table. */
export interface TableAsked {
  /** The list whose elements are to be rows, as the client named it. */
  rows?: string
  /** How the data of the answer become a table; known once the operation is. */
  plan?: { shape: Shape; rows: Rows; next?(data: unknown): NextPage | undefined }
}

/** The parameters of a GraphQL request (GraphQL over HTTP, section 5), as they are passed on. */
export interface Params {
  query: string
  /** What the client sent in the place of the query. */
  documentId?: string | null
  operationName?: string | null
  variables?: Record<string, unknown> | null
  extensions?: Record<string, unknown> | null
}

/** What a route says to a request, before it is bytes. */
export interface Said {
  status: number
  /** By names in small letters; the other headers are made for all answers alike. */
  headers: Record<string, string>
  body: string | Uint8Array
  /** The body in a coding, where somebody keeps it. */
  coded?(coding: 'br' | 'gzip'): Promise<Uint8Array>
  /** Whether the same request may be answered the same way again, for the day. */
  keep: boolean
}

/** An answer, whole: what is to be sent, and what is to be told of it. */
export interface Answer {
  status: number
  /** Names and values in turn, as they are sent. */
  head: readonly string[]
  etag?: string
  body: Uint8Array
  /** The body as text of a byte a character, where it is short: it goes out in one piece with its head. */
  text?: string
  observation: Observation
  /** What goes to a client that holds it already, once one was met. */
  unchanged?: Answer
}

/** What can be said of a request once it is answered. Never its variables: they may hold what a person looked for. */
export interface Observation {
  method: string
  route: string
  status: number
  bytes: number
  operationName?: string
  document?: string
  cost?: number
  code?: string
}

/** Takes what is said of a request, and how many milliseconds its answer took. */
export type Tell = (observation: Observation, milliseconds: number) => void

/** What Hono passes to every route beside the request. */
export interface Env {
  Bindings: { exchange: Exchange }
}

/** What resolvers are given in a request over HTTP. */
export interface ServerContext extends Context {
  exchange: Exchange
}
