import { html } from 'hono/html'
import { idOf, iriOf } from '../../dataset/ids.ts'
import { englishLabel } from '../../dataset/labels.ts'
import type { Concept } from '../../dataset/nodes.ts'
import type { Store } from '../../dataset/store.ts'
import { typeOf } from './entities.ts'

/** Shown in the frame of a client of any origin; nothing in it is loaded from anywhere, and nothing runs. */
export const previewPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** One entity at a glance: what it is, what it is called, and who says so. */
export const preview = (store: Store, concept: Concept) => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${englishLabel(concept)}</title>
<style>body{font:14px/1.4 system-ui,sans-serif;margin:8px;color:#222}h1{font-size:16px;margin:0}p{margin:4px 0}small{color:#555}</style></head>
<body><h1>${englishLabel(concept)}</h1><p><small>${typeOf(concept.kind).name} · ${concept.id}</small></p>
<p>${concept.summary ?? ''}</p>
<p><small>Sources: ${concept.citations.map(({ source }) => titleOf(store, source)).join('; ')}</small></p>
<p><a href="${iriOf(concept.id, store.iriBase)}" target="_blank" rel="noopener">${iriOf(concept.id, store.iriBase)}</a></p></body></html>`

function titleOf(store: Store, key: string): string {
  const [source] = store.nodes([idOf('Source', key)])
  return source?.kind === 'Source' ? source.title : key
}
