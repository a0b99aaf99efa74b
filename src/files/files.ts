import { Hono } from 'hono'
import { nodeKinds } from '../dataset/model.ts'
import type { Store } from '../dataset/store.ts'
import { contextPath } from './context.ts'
import { data } from './data.ts'
import { datasetPath } from './description.ts'
import { documentIn, documents } from './documents.ts'
import { factsAt } from './facts-at.ts'
import { withoutEnding } from './forms.ts'
import { library } from './library.ts'
import { vocabularyPath } from './namespaces.ts'
import type { FileAnswer } from './refusals.ts'

/**
 * The face for programs that take facts away: the address of every concept, source, link and provision in several
 * forms, what their terms mean, and the whole as files.
 */
export function files(store: Store): Hono {
  const app = new Hono({ strict: true })
  const facts = factsAt(store)
  const documentsOf = documents(store)
  const whole = data(store, library(store))
  const kinds = nodeKinds.join('|')

  app.get(`/:subject{(?:${kinds}|Link|Provision)/.+}`, ({ req }) => told(facts(pathOf(req.url), req.header('accept'))))
  for (const kind of nodeKinds) {
    app.get(`/:list{${kind}(?:\\.\\w+)?}`, ({ req }) =>
      told(documentIn(documentsOf.kind(kind), endingOf(req.url), req.header('accept'))),
    )
  }
  app.get(`/:vocabulary{${vocabularyPath}(?:\\.\\w+)?}`, ({ req }) =>
    told(documentIn(documentsOf.vocabulary, endingOf(req.url), req.header('accept'))),
  )
  app.get(`/${contextPath}`, () => told(documentIn(documentsOf.context, 'jsonld', undefined)))
  app.get(`/${datasetPath}`, (c) => c.redirect('/data/', 303))
  app.get('/data', (c) => c.redirect('/data/', 301))
  app.get('/data/', async ({ req }) => told(await whole.list(req.header('accept'))))
  app.get('/data/:file', async ({ req }) => {
    const takesGzip = /\bgzip\b(?!;\s*q=0(?:\.0*)?(?:,|$))/.test(req.header('accept-encoding') ?? '')
    return told(await whole.file(req.param('file'), takesGzip))
  })
  return app
}

const pathOf = (url: string): string => new URL(url).pathname

const endingOf = (url: string): string | undefined => withoutEnding(pathOf(url)).ending

const told = ({ status, headers, body }: FileAnswer): Response =>
  new Response(body as string | Uint8Array<ArrayBuffer>, { status, headers })
