import { type Context, Hono } from 'hono'
import { iriBase } from '../../dataset/ids.ts'
import type { Concept } from '../../dataset/nodes.ts'
import type { Desk } from '../desk.ts'
import { candidates } from './candidates.ts'
import { typeOf, types } from './entities.ts'
import { manifest } from './manifest.ts'
import { preview, previewPolicy } from './preview.ts'
import { type Property, propertiesOf, type Value } from './properties.ts'
import { batchSize, Refusal } from './refusal.ts'
import { type Suggestions, suggestions } from './suggest.ts'

/**
 * Matches lists of names with what the graph knows: the Reconciliation Service API 0.2 of the W3C community group, as
 * OpenRefine and spreadsheets speak it.
 */
export function reconciliation({ store, discovery }: Desk): Hono {
  const app = new Hono()
  // Counted once, and only where somebody asks.
  let known: readonly Property[] | undefined
  const properties = () => (known ??= propertiesOf(store))
  let made: Suggestions | undefined
  const suggest = () => (made ??= suggestions(discovery, properties()))

  const conceptOf = (id: string): Concept | undefined => {
    const [node] = store.nodes([id])
    return node && node.kind !== 'Source' ? node : undefined
  }
  const shown = (c: Context): Concept => {
    const id = c.req.query('id') ?? ''
    const concept = conceptOf(id)
    if (!concept) throw new Refusal(404, `There is no entity with the id ${JSON.stringify(id.slice(0, 200))}.`)
    return concept
  }

  async function reconcile(text: string) {
    const { batchShape, read } = await requests()
    const batch = Object.entries(read('queries', text, batchShape))
    atMost(batch.length)
    return Object.fromEntries(
      batch.map(([name, query]) => [name, { result: candidates(discovery, properties(), query) }]),
    )
  }

  async function extend(text: string) {
    const { extendShape, read } = await requests()
    const { ids, properties: wanted } = read('extend', text, extendShape)
    atMost(ids.length * Math.max(1, wanted.length / 10))
    const asked = wanted.map(({ id }) => {
      const property = properties().find((one) => one.id === id)
      if (!property) throw new Refusal(400, `There is no property ${JSON.stringify(id.slice(0, 100))}.`)
      return property
    })
    const row = (concept: Concept | undefined): Record<string, readonly Value[]> =>
      Object.fromEntries(asked.map(({ id, valuesOf }) => [id, concept ? valuesOf(concept) : []]))
    return {
      meta: asked.map(({ id, name, valueKind }) => ({ id, name, ...(valueKind && { type: typeOf(valueKind) }) })),
      rows: Object.fromEntries(ids.map((id) => [id, row(conceptOf(id))])),
    }
  }

  const answer = async (c: Context, said: { queries?: unknown; extend?: unknown }) => {
    const { queries, extend: more } = said
    if (typeof queries === 'string') return c.json(await reconcile(queries))
    if (typeof more === 'string') return c.json(await extend(more))
    return undefined
  }

  app.get('/reconcile', async (c) => {
    const answered = await answer(c, c.req.query())
    if (answered) return answered
    // What is remembered does not know by which name it was asked.
    const base = store.iriBase === iriBase ? new URL(c.req.url).origin : store.iriBase.replace(/\/$/, '')
    return c.json(manifest(store, base), 200, { 'cache-control': 'no-store' })
  })
  app.post('/reconcile', async (c) => {
    const type = c.req.header('content-type') ?? ''
    if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
      throw new Refusal(400, 'Send "queries" or "extend" as application/x-www-form-urlencoded.')
    }
    const form = await c.req.parseBody().catch(() => {
      throw new Refusal(
        400,
        'The form cannot be read; send "queries" or "extend" as application/x-www-form-urlencoded.',
      )
    })
    const answered = await answer(c, form)
    if (!answered) throw new Refusal(400, 'The form must have a field "queries" or "extend".')
    return answered
  })
  for (const what of ['entity', 'type', 'property'] as const) {
    app.get(`/reconcile/suggest/${what}`, (c) => {
      const cursor = c.req.query('cursor') ?? '0'
      if (!/^\d{1,5}$/.test(cursor)) throw new Refusal(400, '"cursor" must be a whole number.')
      return c.json({ result: suggest()[what](c.req.query('prefix') ?? '', Number(cursor)) })
    })
  }
  app.get('/reconcile/properties', (c) => {
    const type = c.req.query('type') ?? ''
    const limit = c.req.query('limit')
    if (type && !types.some(({ id }) => id === type))
      throw new Refusal(400, `The types are ${types.map(({ id }) => id).join(', ')}.`)
    if (limit !== undefined && !/^\d{1,3}$/.test(limit)) throw new Refusal(400, '"limit" must be a whole number.')
    const found = properties().filter(({ kinds }) => !type || kinds.some((kind) => kind === type))
    return c.json({
      properties: found
        .slice(0, limit === undefined ? found.length : Number(limit))
        .map(({ id, name }) => ({ id, name })),
      ...(type && { type }),
      ...(limit !== undefined && { limit: Number(limit) }),
    })
  })
  app.get('/reconcile/preview', (c) =>
    c.html(preview(store, shown(c)), 200, { 'content-security-policy': previewPolicy }),
  )
  app.get('/reconcile/view', (c) => c.redirect(`/${shown(c).id.replace(':', '/')}`, 303))

  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error
    const { status, message } = error
    const code = { 400: 'BAD_USER_INPUT', 404: 'NOT_FOUND', 413: 'REQUEST_ENTITY_TOO_LARGE' }[status]
    return c.json({ errors: [{ message, extensions: { code } }] }, status, { 'cache-control': 'no-store' })
  })
  return app
}

/** What reads shapes is large, and needed by nobody else. */
const requests = () => import('./requests.ts')

function atMost(size: number): void {
  if (size > batchSize) throw new Refusal(413, `At most ${batchSize} at once; the manifest says so in "batchSize".`)
}
