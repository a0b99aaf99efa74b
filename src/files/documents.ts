import type { NodeKind } from '../dataset/model.ts'
import type { Store } from '../dataset/store.ts'
import { contextOf } from './context.ts'
import { csv } from './csv.ts'
import { contentType, type Form, formFor, formNames, noForm } from './forms.ts'
import { listOfKind, nodesOfKind } from './kind-list.ts'
import { jsonLd, turtle } from './linked-data.ts'
import type { NodeObject } from './node-objects.ts'
import { type FileAnswer, refusal } from './refusals.ts'
import { tableOf } from './table.ts'
import { vocabulary } from './vocabulary.ts'

/** A document beside those of the facts: how it is said in each of its forms. */
export type Document = Partial<Record<Form, () => string>>

/** The documents that go with the facts: what our terms mean, and which nodes there are. */
export function documents(store: Store) {
  const base = store.iriBase
  const linked = (nodes: () => readonly NodeObject[]) => ({
    jsonld: () => jsonLd(nodes(), base),
    ttl: () => turtle(nodes(), base),
  })
  return {
    vocabulary: linked(() => vocabulary(base)) satisfies Document,
    context: { jsonld: () => `${JSON.stringify(contextOf(base), null, 1)}\n` } satisfies Document,
    kind: (kind: NodeKind): Document => ({
      json: () => `${JSON.stringify(listOfKind(store, kind))}\n`,
      ...linked(() => nodesOfKind(store, kind)),
      csv: () => csv(tableOf(listOfKind(store, kind))),
    }),
  }
}

/**
 * A document in the form that its address ends with, or else that the client likes best. One with `links`, which say where
 * its other forms are, has a page for people too, which another face answers.
 */
export function documentIn(
  document: Document,
  ending: string | undefined,
  accept: string | undefined,
  links?: (form: Form) => string,
): FileAnswer {
  const offered = formNames.filter((form) => document[form])
  const form = ending === undefined ? formFor(accept, offered) : offered.find((one) => one === ending)
  const body = form && document[form]?.()
  if (!form || body === undefined) return refusal(406, 'NOT_ACCEPTABLE', noForm(offered, links !== undefined))
  return { status: 200, headers: { 'content-type': contentType(form), ...(links && { link: links(form) }) }, body }
}
