import { Hono } from 'hono'
import Negotiator from 'negotiator'
import { nodeKinds } from '../dataset/model.ts'
import type { Store } from '../dataset/store.ts'
import { contextPath } from './context.ts'
import { data } from './data.ts'
import { datasetPath } from './description.ts'
import { type Document, documentIn, documents } from './documents.ts'
import { factLinks } from './fact-links.ts'
import { factsAt } from './facts-at.ts'
import { withoutEnding } from './forms.ts'
import type { Library } from './library.ts'
import { vocabularyPath } from './namespaces.ts'
import type { FileAnswer } from './refusals.ts'

/**
 * The face for programs that take facts away: the address of every concept, source, link and provision in several
 * forms, what their terms mean, and the whole as files.
 */
export function files(store: Store, whole: Library): Hono {
  const app = new Hono()
  const facts = factsAt(store)
  const { vocabulary, context, kind: listOf } = documents(store)
  const links = factLinks(store)
  const everything = data(store, whole)

  for (const kind of [...nodeKinds, 'Link', 'Provision']) {
    app.get(`/${kind}/:key{.+}`, ({ req }) => told(facts(pathOf(req.url), req.header('accept'))))
  }
  const document = (path: string, made: Document) =>
    app.get(`/:name{${path}(?:\\.\\w+)?}`, ({ req }) =>
      told(documentIn(made, withoutEnding(pathOf(req.url)).ending, req.header('accept'), (form) => links(path, form))),
    )
  for (const kind of nodeKinds) document(kind, listOf(kind))
  document(vocabularyPath, vocabulary)
  app.get(`/${contextPath}`, () => told(documentIn(context, 'jsonld', undefined)))
  app.get(`/${datasetPath}`, (c) => c.redirect('/data/', 303))
  for (const [ending, place] of Object.entries(describing)) {
    app.get(`/${datasetPath}.${ending}`, (c) => c.redirect(place, 303))
  }
  app.get('/data', async ({ req }) => told(await everything.list(req.header('accept'))))
  app.get('/data/:file', async ({ req }) => {
    const takesGzip = new Negotiator({ headers: { 'accept-encoding': req.header('accept-encoding') ?? '' } })
      .encodings(['gzip'])
      .includes('gzip')
    return told(await everything.file(req.param('file'), takesGzip))
  })
  return app
}

/** Where the dataset is described in each form. */
const describing = {
  html: '/data.html',
  json: '/data/datapackage.json',
  jsonld: '/data/dcat.jsonld',
  ttl: '/data/dcat.ttl',
}

const pathOf = (url: string): string => new URL(url).pathname

const told = ({ status, headers, body }: FileAnswer): Response =>
  new Response(body as string | Uint8Array<ArrayBuffer>, { status, headers })
